// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/plantoolbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/reading/planview.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace beraad::ui {

namespace {

constexpr int kMostPages = 99999;

/// A tool tip that teaches the shortcut.
void describe(QAction* action, const QString& text)
{
    action->setText(text);
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
}

} // namespace

PlanToolbar::PlanToolbar(PlanView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_documents(new QComboBox(this))
    , m_page(new QLineEdit(this))
    , m_pages(new QLabel(this))
    , m_zoom(new QToolButton(this))
    , m_zoomMenu(new QMenu(this))
    , m_scalings(new QActionGroup(this))
{
    makeActions();
    makeZoomMenu();
    arrange();
    connect(m_documents, &QComboBox::activated, this, &PlanToolbar::documentChosen);
    connect(m_page, &QLineEdit::returnPressed, this, &PlanToolbar::goToTypedPage);
    connect(m_page, &QLineEdit::editingFinished, this, &PlanToolbar::showState);
    for (const auto changed :
         {&PlanView::scalingChanged, &PlanView::selectionChanged, &PlanView::historyChanged})
        connect(&view, changed, this, &PlanToolbar::showState);
    connect(&view, &PlanView::currentPageChanged, this, &PlanToolbar::showState);
    connect(&view, &PlanView::opened, this, &PlanToolbar::showState);
    setDocuments({});
    retranslate();
}

void PlanToolbar::makeActions()
{
    const auto action = [this](const char* iconName, const QKeySequence& shortcut) {
        auto* made = new QAction(icon(QString::fromLatin1(iconName)), {}, this);
        made->setShortcut(shortcut);
        addAction(made);
        return made;
    };
    m_outline = action("view-list-tree", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_outline->setCheckable(true);
    m_marks = action("draw-highlight", Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_marks->setCheckable(true);
    m_back = action("go-previous", Qt::ALT | Qt::Key_Left);
    m_goToPage = action("go-jump", Qt::CTRL | Qt::Key_G);
    m_rotate = action("object-rotate-right", Qt::CTRL | Qt::Key_R);
    m_find = action("search", QKeySequence::Find);
    m_cite = action("bookmark-new", Qt::CTRL | Qt::Key_E);
    m_zoomIn = action("zoom-in", QKeySequence::ZoomIn);
    m_zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = action("zoom-out", Qt::CTRL | Qt::Key_Minus);
    m_fitWidth = action("zoom-fit-width", {});
    m_fitPage = action("zoom-fit-page", {});
    connect(m_back, &QAction::triggered, &m_view, &PlanView::goBack);
    connect(m_goToPage, &QAction::triggered, this, &PlanToolbar::askForPage);
    connect(m_rotate, &QAction::triggered, &m_view, &PlanView::rotate);
    connect(m_cite, &QAction::triggered, &m_view, &PlanView::cite);
    connect(m_zoomIn, &QAction::triggered, &m_view, &PlanView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, &m_view, &PlanView::zoomOut);
    connect(m_fitWidth, &QAction::triggered, &m_view, [this]() { m_view.setFit(Fit::Width); });
    connect(m_fitPage, &QAction::triggered, &m_view, [this]() { m_view.setFit(Fit::Page); });
}

void PlanToolbar::makeZoomMenu()
{
    for (QAction* fitting : {m_fitWidth, m_fitPage}) {
        fitting->setCheckable(true);
        m_scalings->addAction(fitting);
        m_zoomMenu->addAction(fitting);
    }
    for (QAction* plain : {m_fitWidth, m_fitPage, m_zoomIn, m_zoomOut})
        plain->setIconVisibleInMenu(false);
    m_zoomMenu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200, 300, 400}) {
        QAction* zoom = m_zoomMenu->addAction(QString());
        zoom->setCheckable(true);
        zoom->setData(percent);
        m_scalings->addAction(zoom);
        connect(zoom, &QAction::triggered, &m_view,
                [this, percent]() { m_view.setZoom(percent / 100.0); });
    }
    m_zoomMenu->addSeparator();
    m_zoomMenu->addAction(m_zoomIn);
    m_zoomMenu->addAction(m_zoomOut);
    m_scalings->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

QToolButton* PlanToolbar::buttonFor(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::visibleChanged, button,
            [button, action]() { button->setVisible(action->isVisible()); });
    return button;
}

void PlanToolbar::arrange()
{
    m_page->setValidator(new QIntValidator(1, kMostPages, m_page));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 2 * kStep);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    // Not the button's own menu: its arrow would stand under the text, not behind it.
    connect(m_zoom, &QToolButton::clicked, this,
            [this]() { m_zoomMenu->popup(m_zoom->mapToGlobal(m_zoom->rect().bottomLeft())); });
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kHalfStep, kHalfStep, kHalfStep, kHalfStep);
    row->setSpacing(kHalfStep);
    row->addWidget(buttonFor(m_outline));
    row->addWidget(buttonFor(m_marks));
    row->addWidget(buttonFor(m_back));
    row->addWidget(m_documents, 1);
    row->addStretch();
    row->addWidget(m_page);
    row->addWidget(m_pages);
    row->addSpacing(kStep);
    row->addWidget(m_zoom);
    row->addWidget(buttonFor(m_rotate));
    row->addWidget(buttonFor(m_find));
    row->addWidget(buttonFor(m_cite));
}

void PlanToolbar::retranslate()
{
    describe(m_outline, tr("Contents"));
    describe(m_marks, tr("Marks"));
    describe(m_back, tr("Back to where I was"));
    describe(m_goToPage, tr("Go to page"));
    describe(m_rotate, tr("Turn the pages"));
    describe(m_find, tr("Find in this plan"));
    describe(m_cite, tr("Cite the selected text as evidence"));
    describe(m_zoomIn, tr("Larger"));
    describe(m_zoomOut, tr("Smaller"));
    describe(m_fitWidth, tr("Fit width"));
    describe(m_fitPage, tr("Fit page"));
    m_documents->setAccessibleName(tr("PDF of the plan"));
    m_documents->setToolTip(tr("PDF of the plan"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(m_goToPage->toolTip());
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setToolTip(tr("Size of the pages"));
    for (QAction* zoom : m_scalings->actions()) {
        if (zoom->data().isValid())
            zoom->setText(tr("%1 %").arg(zoom->data().toInt()));
    }
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
    m_view.jumpTo({std::clamp(m_page->text().toInt(), 1, std::max(1, m_view.pageCount())) - 1, 0});
    m_view.setFocus(Qt::OtherFocusReason);
    showState();
}

void PlanToolbar::showState()
{
    const bool open = m_view.isOpen();
    for (QAction* action :
         {m_outline, m_marks, m_goToPage, m_rotate, m_find, m_fitWidth, m_fitPage})
        action->setEnabled(open);
    m_page->setEnabled(open);
    m_zoom->setEnabled(open);
    m_zoomIn->setEnabled(m_view.canZoomIn());
    m_zoomOut->setEnabled(m_view.canZoomOut());
    m_cite->setEnabled(m_view.canCite());
    m_back->setEnabled(m_view.canGoBack());
    if (!m_page->hasFocus() || !open)
        m_page->setText(open ? QString::number(m_view.currentPage() + 1) : QString());
    m_pages->setText(open ? tr("/ %1").arg(m_view.pageCount()) : QString());
    m_pages->setAccessibleName(open ? tr("of %1 pages").arg(m_view.pageCount()) : QString());
    const int percent = int(std::lround(m_view.zoom() * 100));
    m_fitWidth->setChecked(m_view.fit() == Fit::Width);
    m_fitPage->setChecked(m_view.fit() == Fit::Page);
    for (QAction* zoom : m_scalings->actions()) {
        if (zoom->data().isValid())
            zoom->setChecked(m_view.fit() == Fit::None && zoom->data().toInt() == percent);
    }
    const QString scaling = m_view.fit() == Fit::Width  ? m_fitWidth->text()
                            : m_view.fit() == Fit::Page ? m_fitPage->text()
                                                        : tr("%1 %").arg(percent);
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
