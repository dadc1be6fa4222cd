// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readeractions.h"

#include "ui/kit/icons.h"
#include "ui/reading/planview.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <cmath>

namespace beraad::ui {

namespace {

constexpr std::array kSizes = {25, 50, 75, 100, 125, 150, 200, 300, 400, 800};

QActionGroup* atMostOne(QObject* parent)
{
    auto* group = new QActionGroup(parent);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    return group;
}

/// A tool tip that teaches the shortcut.
void describe(QAction* action, const QString& text)
{
    action->setText(text);
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
}

} // namespace

ReaderActions::ReaderActions(QObject* parent)
    : QObject(parent)
{
    makeSides();
    makeMoving();
    makeScaling();
    makeArranging();
    retranslate();
    follow();
}

QAction* ReaderActions::make(const char* iconName, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(icon(QString::fromLatin1(iconName)), {}, this);
    action->setShortcuts(keys);
    m_all.append(action);
    return action;
}

QAction* ReaderActions::choice(QActionGroup* group, const char* iconName,
                               const QList<QKeySequence>& keys)
{
    QAction* action = make(iconName, keys);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void ReaderActions::does(QAction* action, void (PlanView::*what)())
{
    connect(action, &QAction::triggered, this, [this, what] {
        if (m_view)
            (m_view->*what)();
    });
}

void ReaderActions::makeSides()
{
    side = make("sidebar-show-symbolic", {Qt::Key_F9});
    side->setCheckable(true);
    QActionGroup* group = atMostOne(this);
    contents = choice(group, "view-list-tree", {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    thumbnails = choice(group, "view-preview", {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    marks = choice(group, "draw-highlight", {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    hits = choice(group, "view-list-text", {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
}

void ReaderActions::makeMoving()
{
    back = make("go-previous", {Qt::ALT | Qt::Key_Left});
    forward = make("go-next", {Qt::ALT | Qt::Key_Right});
    nextPage = make("go-down", {PlanView::kNextPage});
    previousPage = make("go-up", {PlanView::kPreviousPage});
    goToPage = make("go-jump", {Qt::CTRL | Qt::Key_G});
    turn = make("object-rotate-right", {Qt::CTRL | Qt::Key_R});
    find = make("search", {QKeySequence::Find});
    region = make("select-rectangular", {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    cite = make("bookmark-new", {Qt::CTRL | Qt::Key_E});
    does(back, &PlanView::goBack);
    does(forward, &PlanView::goForward);
    does(nextPage, &PlanView::goToNextPage);
    does(previousPage, &PlanView::goToPreviousPage);
    does(turn, &PlanView::rotate);
    does(region, &PlanView::selectRegion);
    does(cite, &PlanView::cite);
}

void ReaderActions::makeScaling()
{
    QActionGroup* group = atMostOne(this);
    fitWidth = choice(group, "zoom-fit-width", {Qt::CTRL | Qt::Key_0});
    fitPage = choice(group, "zoom-fit-page", {Qt::CTRL | Qt::Key_9});
    zoomIn = make("zoom-in", {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make("zoom-out", {Qt::CTRL | Qt::Key_Minus});
    does(zoomIn, &PlanView::zoomIn);
    does(zoomOut, &PlanView::zoomOut);
    for (const auto& [action, fit] :
         {std::pair(fitWidth, Fit::Width), std::pair(fitPage, Fit::Page)}) {
        connect(action, &QAction::triggered, this, [this, fit = fit] {
            if (m_view)
                m_view->setFit(fit);
        });
    }
    for (const int percent : kSizes) {
        QAction* size = choice(group, "", {});
        size->setData(percent);
        sizes.append(size);
        connect(size, &QAction::triggered, this, [this, percent] {
            if (m_view)
                m_view->setZoom(percent / 100.0);
        });
    }
}

void ReaderActions::makeArranging()
{
    auto* flows = new QActionGroup(this);
    continuous = choice(flows, "page-2sides", {});
    singlePage = choice(flows, "page-simple", {Qt::Key_F11});
    for (const auto& [action, flow] :
         {std::pair(continuous, Flow::Continuous), std::pair(singlePage, Flow::SinglePage)}) {
        connect(action, &QAction::triggered, this, [this, flow = flow] {
            if (m_view)
                m_view->setFlow(flow);
        });
    }
    QActionGroup* splits = atMostOne(this);
    secondBelow = choice(splits, "view-split-top-bottom", {Qt::Key_F4});
    secondBeside = choice(splits, "view-split-left-right", {Qt::SHIFT | Qt::Key_F4});
    ownWindow = make("window-new", {Qt::Key_F12});
    ownWindow->setCheckable(true);
    ownWindow->setVisible(false);
}

void ReaderActions::retranslate()
{
    describe(side, tr("Contents, pages and marks"));
    describe(contents, tr("Contents"));
    describe(thumbnails, tr("Pages"));
    describe(marks, tr("Marks"));
    describe(hits, tr("Found"));
    describe(back, tr("Back to where I was"));
    describe(forward, tr("Forward again"));
    describe(nextPage, tr("Next page"));
    describe(previousPage, tr("Previous page"));
    describe(goToPage, tr("Go to page"));
    describe(turn, tr("Turn the pages"));
    describe(find, tr("Find in this plan"));
    describe(region, tr("Select a region"));
    describe(cite, tr("Cite what is selected as evidence"));
    describe(zoomIn, tr("Larger"));
    describe(zoomOut, tr("Smaller"));
    describe(fitWidth, tr("Fit width"));
    describe(fitPage, tr("Fit page"));
    describe(continuous, tr("Pages under each other"));
    describe(singlePage, tr("One page at a time"));
    describe(secondBelow, tr("Second view below"));
    describe(secondBeside, tr("Second view beside"));
    describe(ownWindow, tr("In a window of its own"));
    for (QAction* size : std::as_const(sizes))
        describe(size, tr("%1 %").arg(size->data().toInt()));
}

void ReaderActions::setView(PlanView* view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (!view)
        return;
    for (const auto changed :
         {&PlanView::scalingChanged, &PlanView::selectionChanged, &PlanView::historyChanged})
        connect(view, changed, this, &ReaderActions::follow);
    connect(view, &PlanView::currentPageChanged, this, &ReaderActions::follow);
    connect(view, &PlanView::opened, this, &ReaderActions::follow);
    follow();
}

void ReaderActions::follow()
{
    const bool isOpen = m_view && m_view->isOpen();
    for (QAction* action : {side, contents, thumbnails, marks, hits, goToPage, turn, find, region,
                            fitWidth, fitPage, continuous, singlePage, secondBelow, secondBeside})
        action->setEnabled(isOpen);
    back->setEnabled(m_view && m_view->canGoBack());
    nextPage->setEnabled(m_view && m_view->canGoToNextPage());
    previousPage->setEnabled(m_view && m_view->canGoToPreviousPage());
    forward->setEnabled(m_view && m_view->canGoForward());
    cite->setEnabled(m_view && m_view->canCite());
    zoomIn->setEnabled(m_view && m_view->canZoomIn());
    zoomOut->setEnabled(m_view && m_view->canZoomOut());
    for (QAction* size : std::as_const(sizes))
        size->setEnabled(isOpen);
    if (m_view)
        followScaling();
}

void ReaderActions::followScaling()
{
    continuous->setChecked(m_view->flow() == Flow::Continuous);
    singlePage->setChecked(m_view->flow() == Flow::SinglePage);
    fitWidth->setChecked(m_view->fit() == Fit::Width);
    fitPage->setChecked(m_view->fit() == Fit::Page);
    const int percent = int(std::lround(m_view->zoom() * 100));
    for (QAction* size : std::as_const(sizes))
        size->setChecked(m_view->fit() == Fit::None && size->data().toInt() == percent);
}

} // namespace beraad::ui

#include "moc_readeractions.cpp"
