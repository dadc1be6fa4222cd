// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planpane.h"

#include "ui/kit/hairline.h"
#include "ui/kit/measures.h"
#include "ui/reading/findbar.h"
#include "ui/reading/hitpanel.h"
#include "ui/reading/markactions.h"
#include "ui/reading/markpanel.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/plantoolbar.h"
#include "ui/reading/readeractions.h"
#include "ui/reading/sidepanel.h"
#include "ui/reading/thumbnailpanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kSideWidth = 30 * kStep;

} // namespace

PlanPane::PlanPane(pdf::PlanReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_actions(new ReaderActions(this))
    , m_views(new PlanViews(reader, this))
    , m_toolbar(new PlanToolbar(*m_actions, this))
    , m_findBar(new FindBar(*m_actions->hits, this))
    , m_side(new SidePanel(*m_actions->side, this))
    , m_outline(new OutlinePanel(this))
    , m_thumbnails(new ThumbnailPanel(reader, m_views->pictures(), this))
    , m_markPanel(new MarkPanel(this))
    , m_hits(new HitPanel(this))
    , m_splitter(new QSplitter(this))
{
    arrange();
    addSides();
    connectActions();
    connect(m_views, &PlanViews::added, this, &PlanPane::addSecondView);
    connect(m_views, &PlanViews::activeChanged, this, &PlanPane::followActive);
    connectView(&view());
    followActive();
}

void PlanPane::arrange()
{
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_views);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_findBar->setVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_findBar);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_splitter, 1);
}

void PlanPane::addSides()
{
    m_actions->marks->setVisible(false);
    m_side->add(m_outline, *m_actions->contents);
    m_side->add(m_thumbnails, *m_actions->thumbnails);
    m_side->add(m_markPanel, *m_actions->marks);
    m_side->add(m_hits, *m_actions->hits);
    connect(m_side, &SidePanel::opened, this, [this] {
        if (m_splitter->sizes().constFirst() == 0)
            m_splitter->setSizes({kSideWidth, width() - kSideWidth});
    });
    connect(m_side, &SidePanel::left, this, [this] { view().setFocus(Qt::OtherFocusReason); });
    const auto jump = [this](ReadingPlace place) { view().jumpTo(place); };
    connect(m_outline, &OutlinePanel::jumpRequested, this, jump);
    connect(m_thumbnails, &ThumbnailPanel::jumpRequested, this, jump);
}

void PlanPane::connectActions()
{
    addActions(m_actions->all());
    connect(m_toolbar, &PlanToolbar::documentChosen, this, &PlanPane::showDocument);
    connect(m_actions->find, &QAction::triggered, this, [this]() { find(); });
    connect(m_findBar, &FindBar::closed, this, &PlanPane::closeFindBar);
    for (QAction* split : {m_actions->secondBelow, m_actions->secondBeside})
        connect(split, &QAction::triggered, this, &PlanPane::splitAsked);
    connect(m_actions->ownWindow, &QAction::triggered, this, &PlanPane::windowRequested);
    const auto hitKey = [this](const QKeySequence& key, void (FindBar::*step)()) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this,
                [this, step]() { m_findBar->isVisible() ? (m_findBar->*step)() : find(); });
        addAction(action);
    };
    hitKey(Qt::Key_F3, &FindBar::next);
    hitKey(Qt::SHIFT | Qt::Key_F3, &FindBar::previous);
}

/// Only the view that the person works in is heard.
void PlanPane::connectView(PlanView* view)
{
    const auto isActive = [this, view] { return &this->view() == view; };
    connect(view, &PlanView::opened, this, [this, isActive] {
        if (!isActive())
            return;
        showFacts();
        if (m_findBar->isVisible())
            m_findBar->open();
    });
    connect(view, &PlanView::scalingChanged, this, [this, view, isActive] {
        if (isActive())
            m_thumbnails->setRotation(view->rotation());
    });
    connect(view, &PlanView::currentPageChanged, this, [this, isActive](int page) {
        if (!isActive())
            return;
        m_findBar->setFirstPage(std::max(0, page));
        m_outline->setCurrentPage(page);
        m_thumbnails->setCurrentPage(page);
        Q_EMIT currentPageChanged(page);
    });
    connect(view, &PlanView::selectionChanged, this, [this, view, isActive]() {
        if (!isActive())
            return;
        if (m_markActions)
            m_markActions->setCanMark(view->canCite());
        Q_EMIT selectionChanged();
        if (const QList<domain::Passage> passages = view->selection(); !passages.isEmpty())
            Q_EMIT passageSelected(passages.first());
    });
    connect(view, &PlanView::citeRequested, this, &PlanPane::citeRequested);
    connect(view, &PlanView::markActivated, this, &PlanPane::markActivated);
    connect(view, &PlanView::addressActivated, this, &PlanPane::addressActivated);
}

/// It begins as the first one is.
void PlanPane::addSecondView(PlanView* added)
{
    const PlanView& first = *m_views->all().constFirst();
    connectView(added);
    added->setCiting(m_citing);
    added->setMarks(m_marks);
    if (m_markActions)
        m_markActions->addTo(*added);
    added->setFlow(first.flow());
    added->setRotation(first.rotation());
    added->setScaling(first.fit(), first.zoom());
    if (const int index = indexOf(first.document()); index >= 0)
        added->showDocument(m_documents.at(index), first.place());
}

void PlanPane::followActive()
{
    PlanView* active = &view();
    setFocusProxy(active);
    m_actions->setView(active);
    m_toolbar->setView(active);
    m_hits->setView(active);
    m_findBar->setFirstPage(std::max(0, active->currentPage()));
    m_findBar->setSession(&active->finding());
    m_toolbar->setCurrentDocument(indexOf(active->document()));
    if (m_markActions)
        m_markActions->setCanMark(active->canCite());
    showFacts();
    Q_EMIT documentChanged(active->document());
    Q_EMIT currentPageChanged(active->currentPage());
    Q_EMIT selectionChanged();
}

/// What stands beside the pages is of the document in the active view.
void PlanPane::showFacts()
{
    const PlanView& active = view();
    m_outline->setOutline(active.outline());
    m_outline->setCurrentPage(active.currentPage());
    m_thumbnails->showPages(active.document(), active.pageSizes(), active.pageNames());
    m_thumbnails->setRotation(active.rotation());
    m_thumbnails->setCurrentPage(active.currentPage());
}

void PlanPane::splitAsked()
{
    const QAction* wanted = m_actions->secondBelow->isChecked()    ? m_actions->secondBelow
                            : m_actions->secondBeside->isChecked() ? m_actions->secondBeside
                                                                   : nullptr;
    if (wanted)
        m_views->split(wanted == m_actions->secondBelow ? Qt::Vertical : Qt::Horizontal);
    else
        m_views->unsplit();
    view().setFocus(Qt::OtherFocusReason);
}

QAction* PlanPane::citeAction() const
{
    return m_actions->cite;
}

void PlanPane::setCiting(Citing citing)
{
    m_citing = citing;
    for (PlanView* shown : m_views->all())
        shown->setCiting(citing);
    m_actions->cite->setVisible(citing == Citing::Offered);
    m_actions->region->setVisible(citing == Citing::Offered);
}

void PlanPane::setDocuments(const QList<PlanDocument>& documents,
                            const QHash<QString, ReadingState>& left, const QString& shown)
{
    m_documents = documents;
    m_left = left;
    QStringList titles;
    for (const PlanDocument& document : documents)
        titles.append(document.title);
    m_toolbar->setDocuments(titles);
    m_actions->secondBelow->setChecked(false);
    m_actions->secondBeside->setChecked(false);
    m_views->unsplit();
    if (documents.isEmpty()) {
        view().showNothing();
        showFacts();
        Q_EMIT documentChanged({});
        return;
    }
    const int index = std::max(0, indexOf(shown));
    m_toolbar->setCurrentDocument(index);
    open(documents.at(index));
}

QHash<QString, ReadingState> PlanPane::left() const
{
    QHash<QString, ReadingState> states = m_left;
    QList<PlanView*> shown = m_views->all();
    shown.append(&view()); // the last word
    for (const PlanView* each : std::as_const(shown)) {
        if (!each->document().isEmpty())
            states.insert(each->document(), each->state());
    }
    return states;
}

int PlanPane::indexOf(const QString& sha256) const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [&](const auto& it) { return it.sha256 == sha256; });
    return found == m_documents.end() ? -1 : int(found - m_documents.begin());
}

void PlanPane::showDocument(int index)
{
    if (index < 0 || index >= m_documents.size())
        return;
    const PlanDocument& document = m_documents.at(index);
    m_toolbar->setCurrentDocument(index);
    if (document.sha256 == currentDocument())
        return;
    m_left = left();
    open(document);
}

void PlanPane::open(const PlanDocument& document)
{
    const auto left = m_left.constFind(document.sha256);
    view().showDocument(document, left == m_left.constEnd() ? ReadingPlace() : left->place);
    if (left != m_left.constEnd())
        view().setScaling(left->fit, left->zoom);
    showFacts();
    Q_EMIT documentChanged(document.sha256);
}

bool PlanPane::showDocumentOf(const QString& sha256)
{
    const int index = indexOf(sha256);
    showDocument(index);
    return index >= 0;
}

void PlanPane::showPassage(const domain::Passage& passage)
{
    if (showDocumentOf(passage.document))
        view().showPassage(passage);
}

void PlanPane::showFound(const QString& document, int page, const QString& words)
{
    if (!showDocumentOf(document))
        return;
    view().jumpTo({page, 0});
    m_findBar->setFirstPage(page);
    m_findBar->open(words, view().isOpen() ? FindBar::Start::Now : FindBar::Start::WhenOpened);
}

void PlanPane::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    for (PlanView* shown : m_views->all())
        shown->setMarks(marks);
}

void PlanPane::find(const QString& words)
{
    if (view().isOpen())
        m_findBar->open(words);
}

void PlanPane::closeFindBar()
{
    // What was found stays selected, ready to be cited or extended.
    view().selectHit();
    for (PlanView* shown : m_views->all())
        shown->finding().clear();
    m_actions->hits->setChecked(false);
    view().setFocus(Qt::OtherFocusReason);
}

/// Esc, when the pages have no use for it, is done with finding before it is done with the room.
void PlanPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_findBar->dismiss();
    else
        QWidget::keyPressEvent(event);
}

void PlanPane::offerMarking()
{
    m_markActions = new MarkActions(this);
    for (PlanView* shown : m_views->all())
        m_markActions->addTo(*shown);
    m_actions->marks->setVisible(true);
}

void PlanPane::setMarkPanelVisible(bool visible)
{
    m_actions->marks->setChecked(visible);
}

QList<ShortcutHint> PlanPane::shortcuts() const
{
    QList<ShortcutHint> hints;
    for (const QAction* action : m_actions->all()) {
        if (action->isVisible() && !action->shortcut().isEmpty())
            hints.append({action->shortcut(), action->text()});
    }
    hints.append({PlanView::linkKeys(), tr("Next link on the page; Enter follows it")});
    return hints;
}

void PlanPane::offerWindow()
{
    m_actions->ownWindow->setVisible(true);
}

void PlanPane::setInOwnWindow(bool own)
{
    m_actions->ownWindow->setChecked(own);
}

} // namespace beraad::ui

#include "moc_planpane.cpp"
