// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sidepanel.h"

#include "ui/kit/hairline.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

SidePanel::SidePanel(QAction& whole, QWidget* parent)
    : QWidget(parent)
    , m_whole(whole)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(whole.text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { m_shows.at(index)->setChecked(true); });
    connect(&m_whole, &QAction::toggled, this, &SidePanel::showOrHide);
    hide();
}

void SidePanel::add(QWidget* page, QAction& shows)
{
    const QSignalBlocker quiet(m_tabs); // the first tab becomes the current one
    m_stack->addWidget(page);
    const int index = m_tabs->addTab(shows.icon(), {});
    m_shows.append(&shows);
    name(index);
    connect(&shows, &QAction::changed, this, [this, index] { name(index); });
    connect(&shows, &QAction::toggled, this,
            [this, index](bool isShown) { follow(index, isShown); });
}

/// There is room for the words of one tab, that of the page that shows.
void SidePanel::name(int index)
{
    const QAction& shows = *m_shows.at(index);
    m_tabs->setTabText(index, shows.isChecked() ? shows.text() : QString());
    m_tabs->setTabToolTip(index, shows.toolTip());
    m_tabs->setAccessibleTabName(index, shows.text());
    m_tabs->setTabVisible(index, shows.isVisible());
}

void SidePanel::follow(int index, bool isShown)
{
    if (isShown) {
        m_last = m_shows.at(index);
        m_stack->setCurrentIndex(index);
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(index);
    }
    const bool hasPage = std::any_of(m_shows.begin(), m_shows.end(),
                                     [](const QAction* shows) { return shows->isChecked(); });
    m_whole.setChecked(hasPage);
    setVisible(hasPage);
    if (!hasPage)
        return Q_EMIT left();
    if (!isShown)
        return;
    Q_EMIT opened();
    if (!m_tabs->hasFocus()) // there an arrow walks on to the next tab
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::showOrHide(bool isShown)
{
    const auto checked = std::find_if(m_shows.begin(), m_shows.end(),
                                      [](const QAction* shows) { return shows->isChecked(); });
    if (isShown == (checked != m_shows.end()))
        return;
    if (isShown)
        (m_last ? m_last.data() : m_shows.constFirst())->setChecked(true);
    else
        (*checked)->setChecked(false);
}

} // namespace beraad::ui

#include "moc_sidepanel.cpp"
