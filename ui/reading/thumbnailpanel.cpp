// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/thumbnailpanel.h"

#include "ui/kit/measures.h"
#include "ui/reading/thumbnaildelegate.h"
#include "ui/reading/thumbnailmodel.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr qsizetype kThumbnailBytes = 16 * 1024 * 1024;
constexpr int kScrollingRest = 60; ///< milliseconds
constexpr int kThumbnailsAround = 3;

} // namespace

ThumbnailPanel::ThumbnailPanel(pdf::PlanReader& reader, std::shared_ptr<PictureCache> pictures,
                               QWidget* parent)
    : QWidget(parent)
    , m_pictures(reader, std::move(pictures), 0)
    , m_model(new ThumbnailModel(this))
    , m_delegate(new ThumbnailDelegate(m_pictures, this))
    , m_list(new QListView(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setSingleStep(5 * kStep);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kScrollingRest);
    connect(&m_rest, &QTimer::timeout, this, &ThumbnailPanel::want);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ThumbnailPanel::wantSoon);
    connect(&m_pictures, &PictureSupply::arrived, this,
            [this](int page) { m_list->update(m_model->index(page)); });
    connect(m_list, &QListView::clicked, this, &ThumbnailPanel::activate);
    connect(m_list, &QListView::activated, this, &ThumbnailPanel::activate);
    setFocusProxy(m_list);
    retranslate();
}

void ThumbnailPanel::showPages(const QString& document, const QList<QSizeF>& pageSizes,
                               const PageNames& names)
{
    m_delegate->setDocument(document);
    m_model->show(pageSizes, names);
    wantSoon();
}

void ThumbnailPanel::setRotation(pdf::Rotation rotation)
{
    m_delegate->setRotation(rotation);
    m_list->doItemsLayout();
    wantSoon();
}

void ThumbnailPanel::setCurrentPage(int page)
{
    const QModelIndex index = m_model->index(std::max(0, page));
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void ThumbnailPanel::want()
{
    QList<pdf::PictureRequest> wanted;
    if (isVisible() && m_model->rowCount() > 0) {
        const QRect room = m_list->viewport()->rect();
        const int middle = room.center().x();
        const QModelIndex top = m_list->indexAt({middle, room.top() + 1});
        const QModelIndex foot = m_list->indexAt({middle, room.bottom() - 1});
        const int first = top.isValid() ? top.row() : 0;
        const int last = foot.isValid() ? foot.row() : m_model->rowCount() - 1;
        const double scale = m_list->devicePixelRatioF();
        const auto add = [&](int from, int to) {
            for (int row = std::max(0, from); row <= std::min(to, m_model->rowCount() - 1); ++row)
                wanted.append(m_delegate->request(m_model->index(row), scale));
        };
        add(first, last);
        add(last + 1, last + kThumbnailsAround);
        add(first - kThumbnailsAround, first - 1);
    }
    m_pictures.want(wanted);
}

void ThumbnailPanel::activate(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT jumpRequested({index.row(), 0});
}

void ThumbnailPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pictures.setBound(kThumbnailBytes);
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    wantSoon();
}

void ThumbnailPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_rest.stop();
    m_pictures.want({});
    m_pictures.setBound(0); // others need no room for what nobody sees
}

bool ThumbnailPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        wantSoon();
    return QWidget::eventFilter(watched, event);
}

void ThumbnailPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThumbnailPanel::retranslate()
{
    m_list->setAccessibleName(tr("Pages of the plan, small"));
}

} // namespace beraad::ui

#include "moc_thumbnailpanel.cpp"
