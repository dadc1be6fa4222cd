// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/hitpanel.h"

#include "ui/kit/measures.h"
#include "ui/reading/hitdelegate.h"
#include "ui/reading/hitmodel.h"
#include "ui/reading/planview.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kGathering = 50; ///< milliseconds

} // namespace

HitPanel::HitPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new HitModel(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setMargin(2 * kStep);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGathering);
    connect(&m_gather, &QTimer::timeout, this, &HitPanel::follow);
    connect(m_list, &QListView::clicked, this, &HitPanel::activate);
    connect(m_list, &QListView::activated, this, &HitPanel::activate);
    setFocusProxy(m_list);
    retranslate();
    follow();
}

void HitPanel::setView(PlanView* view)
{
    if (m_view)
        m_view->finding().disconnect(this);
    m_view = view;
    if (view) {
        connect(&view->finding(), &FindSession::changed, this, [this] {
            if (!m_gather.isActive())
                m_gather.start();
        });
        connect(&view->finding(), &FindSession::currentChanged, this, &HitPanel::showCurrent);
    }
    follow();
}

void HitPanel::follow()
{
    if (isVisible() && m_view)
        m_model->show(m_view->finding().all(), m_view->pageNames());
    const bool some = m_view && m_view->finding().count() > 0;
    m_list->setVisible(some);
    m_nothing->setVisible(!some);
    retranslate();
    showCurrent();
}

void HitPanel::showCurrent()
{
    const int number = m_view ? m_view->finding().currentNumber() : 0;
    if (number > 0 && number <= m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(number - 1));
}

void HitPanel::activate(const QModelIndex& index)
{
    if (m_view && index.isValid())
        m_view->finding().goTo(m_model->hit(index));
}

void HitPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void HitPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HitPanel::retranslate()
{
    m_list->setAccessibleName(tr("Found in this plan"));
    m_nothing->setText(m_view && m_view->finding().isActive()
                           ? tr("Not found in this PDF.")
                           : tr("Press Ctrl+F and type: all places where the words stand are "
                                "listed here."));
}

} // namespace beraad::ui

#include "moc_hitpanel.cpp"
