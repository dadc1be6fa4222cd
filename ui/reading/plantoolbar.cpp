// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/plantoolbar.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/reading/planview.h"
#include "ui/reading/readeractions.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace beraad::ui {

namespace {

constexpr int kLeastLetters = 4; ///< that the page field has room for
constexpr int kMostLetters = 10;

} // namespace

PlanToolbar::PlanToolbar(ReaderActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_documents(new QComboBox(this))
    , m_page(new QLineEdit(this))
    , m_pages(new QLabel(this))
    , m_zoomMenu(new QMenu(this))
    , m_viewMenu(new QMenu(this))
    , m_zoom(buttonFor(m_zoomMenu))
    , m_viewing(buttonFor(m_viewMenu))
{
    makeZoomMenu();
    makeViewMenu();
    arrange();
    connect(m_documents, &QComboBox::activated, this, &PlanToolbar::documentChosen);
    connect(m_page, &QLineEdit::returnPressed, this, &PlanToolbar::goToTypedPage);
    connect(m_page, &QLineEdit::textEdited, this, &PlanToolbar::showPage);
    m_page->installEventFilter(this);
    connect(actions.goToPage, &QAction::triggered, this, &PlanToolbar::askForPage);
    setDocuments({});
    retranslate();
}

void PlanToolbar::setView(PlanView* view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (view) {
        connect(view, &PlanView::scalingChanged, this, &PlanToolbar::showState);
        connect(view, &PlanView::currentPageChanged, this, &PlanToolbar::showState);
        connect(view, &PlanView::opened, this, &PlanToolbar::showState);
    }
    showState();
}

void PlanToolbar::makeZoomMenu()
{
    m_zoomMenu->addActions({m_actions.fitWidth, m_actions.fitPage});
    m_zoomMenu->addSeparator();
    m_zoomMenu->addActions(m_actions.sizes);
    m_zoomMenu->addSeparator();
    m_zoomMenu->addActions({m_actions.zoomIn, m_actions.zoomOut});
    for (QAction* action : m_zoomMenu->actions())
        action->setIconVisibleInMenu(false);
}

void PlanToolbar::makeViewMenu()
{
    m_viewMenu->addActions(
        {m_actions.contents, m_actions.thumbnails, m_actions.marks, m_actions.hits});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.continuous, m_actions.singlePage, m_actions.turn});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.secondBelow, m_actions.secondBeside, m_actions.ownWindow});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions.region);
    for (QAction* action : m_viewMenu->actions())
        action->setIconVisibleInMenu(false);
}

QToolButton* PlanToolbar::buttonFor(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setVisible(action->isVisible());
    connect(action, &QAction::visibleChanged, button,
            [button, action]() { button->setVisible(action->isVisible()); });
    return button;
}

QToolButton* PlanToolbar::buttonFor(QMenu* menu)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    // Not the button's own menu: its arrow would stand under the text, not behind it.
    connect(button, &QToolButton::clicked, this, [button, menu]() {
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
        menu->setActiveAction(menu->actions().constFirst());
    });
    return button;
}

void PlanToolbar::arrange()
{
    m_page->setAlignment(Qt::AlignRight);
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kHalfStep, kHalfStep, kHalfStep, kHalfStep);
    row->setSpacing(kHalfStep);
    row->addWidget(buttonFor(m_actions.side));
    row->addWidget(buttonFor(m_actions.back));
    row->addWidget(buttonFor(m_actions.forward));
    row->addWidget(m_documents, 1);
    row->addStretch();
    row->addWidget(m_page);
    row->addWidget(m_pages);
    row->addSpacing(kStep);
    row->addWidget(m_zoom);
    row->addWidget(m_viewing);
    row->addWidget(buttonFor(m_actions.find));
    row->addWidget(buttonFor(m_actions.cite));
}

void PlanToolbar::retranslate()
{
    m_documents->setAccessibleName(tr("PDF of the plan"));
    m_documents->setToolTip(tr("PDF of the plan"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(m_actions.goToPage->toolTip());
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setToolTip(tr("Size of the pages"));
    m_viewing->setText(tr("View") + QStringLiteral(" ▾"));
    m_viewing->setAccessibleName(tr("View"));
    m_viewing->setToolTip(tr("How the plan is shown, and what stands beside it"));
    showState();
}

void PlanToolbar::setDocuments(const QStringList& titles)
{
    m_documents->clear();
    m_documents->addItems(titles);
    m_documents->setVisible(titles.size() > 1);
}

void PlanToolbar::setCurrentDocument(int index)
{
    m_documents->setCurrentIndex(index);
}

void PlanToolbar::askForPage()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void PlanToolbar::goToTypedPage()
{
    if (!m_view)
        return;
    const std::optional<int> page = m_view->pageNames().find(m_page->text());
    if (!page) {
        m_page->selectAll();
        return tell(tr("No such page"), errorColour(palette()));
    }
    m_view->jumpTo({*page, 0});
    m_view->setFocus(Qt::OtherFocusReason);
    showState();
}

/// What the PDF calls the page, with its number behind it where that is another.
void PlanToolbar::showPage()
{
    const bool open = m_view && m_view->isOpen();
    m_page->setEnabled(open);
    if (!open) {
        m_page->clear();
        m_pages->clear();
        m_pages->setAccessibleName({});
        return;
    }
    const PageNames& names = m_view->pageNames();
    const int page = m_view->currentPage();
    const int letters = std::clamp(int(names.longest().size()), kLeastLetters, kMostLetters);
    m_page->setFixedWidth(fontMetrics().horizontalAdvance(QString(letters, u'0')) + 2 * kStep);
    if (!m_page->hasFocus())
        m_page->setText(names.of(page));
    tell(names.isNamed(page) ? tr("(%1 / %2)").arg(page + 1).arg(m_view->pageCount())
                             : tr("/ %1").arg(m_view->pageCount()),
         palette().color(QPalette::WindowText));
    m_pages->setAccessibleName(names.isNamed(page)
                                   ? tr("page %1 of %2").arg(page + 1).arg(m_view->pageCount())
                                   : tr("of %1 pages").arg(m_view->pageCount()));
}

/// Beside the page field.
void PlanToolbar::tell(const QString& words, const QColor& colour)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    m_pages->setPalette(colours);
    m_pages->setText(words);
}

/// What was typed and not gone to gives way to where one is.
bool PlanToolbar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        showPage();
    return QWidget::eventFilter(watched, event);
}

void PlanToolbar::showState()
{
    showPage();
    m_zoom->setEnabled(m_view && m_view->isOpen());
    m_viewing->setEnabled(m_view && m_view->isOpen());
    const QString scaling = !m_view                       ? QString()
                            : m_view->fit() == Fit::Width ? m_actions.fitWidth->text()
                            : m_view->fit() == Fit::Page
                                ? m_actions.fitPage->text()
                                : tr("%1 %").arg(std::lround(m_view->zoom() * 100));
    m_zoom->setText(scaling + QStringLiteral(" ▾"));
    m_zoom->setAccessibleDescription(scaling);
}

void PlanToolbar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace beraad::ui

#include "moc_plantoolbar.cpp"
