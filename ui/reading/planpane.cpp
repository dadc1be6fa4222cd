// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planpane.h"

#include "ui/kit/hairline.h"
#include "ui/kit/measures.h"
#include "ui/reading/findbar.h"
#include "ui/reading/markactions.h"
#include "ui/reading/markpanel.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/plantoolbar.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kOutlineWidth = 26 * kStep;

} // namespace

PlanPane::PlanPane(pdf::PlanReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_view(new PlanView(reader, this))
    , m_toolbar(new PlanToolbar(*m_view, this))
    , m_findBar(new FindBar(m_view->finding(), this))
    , m_outline(new OutlinePanel(this))
    , m_markPanel(new MarkPanel(this))
    , m_side(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    arrange();
    connectView();
    connect(m_toolbar, &PlanToolbar::documentChosen, this, &PlanPane::showDocument);
    connect(m_toolbar->outlineAction(), &QAction::toggled, this,
            [this](bool visible) { setSideVisible(m_outline, visible); });
    connect(m_toolbar->marksAction(), &QAction::toggled, this,
            [this](bool visible) { setSideVisible(m_markPanel, visible); });
    connect(m_toolbar->findAction(), &QAction::triggered, this, [this]() { find(); });
    connect(m_findBar, &FindBar::closed, this, &PlanPane::closeFindBar);
    connect(m_outline, &OutlinePanel::jumpRequested, m_view, &PlanView::jumpTo);
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

void PlanPane::arrange()
{
    m_side->addWidget(m_outline);
    m_side->addWidget(m_markPanel);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_side->setVisible(false);
    m_toolbar->marksAction()->setVisible(false);
    m_findBar->setVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_findBar);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

void PlanPane::connectView()
{
    connect(m_view, &PlanView::opened, this, [this](const pdf::OpenedDocument& document) {
        m_outline->setOutline(document.outline);
        m_outline->setCurrentPage(m_view->currentPage());
        if (m_findBar->isVisible())
            m_findBar->open();
    });
    connect(m_view, &PlanView::currentPageChanged, this, [this](int page) {
        m_findBar->setFirstPage(std::max(0, page));
        m_outline->setCurrentPage(page);
        Q_EMIT currentPageChanged(page);
    });
    connect(m_view, &PlanView::selectionChanged, this, [this]() {
        Q_EMIT selectionChanged();
        if (const auto passage = m_view->selection())
            Q_EMIT passageSelected(*passage);
    });
    connect(m_view, &PlanView::citeRequested, this, &PlanPane::citeRequested);
    connect(m_view, &PlanView::markActivated, this, &PlanPane::markActivated);
    connect(m_view, &PlanView::addressActivated, this, &PlanPane::addressActivated);
}

QAction* PlanPane::citeAction() const
{
    return m_toolbar->citeAction();
}

void PlanPane::setCiting(Citing citing)
{
    m_view->setCiting(citing);
    citeAction()->setVisible(citing == Citing::Offered);
}

void PlanPane::setDocuments(const QList<PlanDocument>& documents,
                            const QHash<QString, ReadingState>& left)
{
    m_documents = documents;
    m_left = left;
    QStringList titles;
    for (const PlanDocument& document : documents)
        titles.append(document.title);
    m_toolbar->setDocuments(titles);
    if (documents.isEmpty()) {
        m_outline->setOutline({});
        m_view->showNothing();
        Q_EMIT documentChanged({});
        return;
    }
    m_toolbar->setCurrentDocument(0);
    open(documents.first());
}

QHash<QString, ReadingState> PlanPane::left() const
{
    QHash<QString, ReadingState> states = m_left;
    if (!currentDocument().isEmpty())
        states.insert(currentDocument(), m_view->state());
    return states;
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
    if (document.sha256 != currentDocument())
        m_outline->setOutline({});
    m_view->showDocument(document, left == m_left.constEnd() ? ReadingPlace() : left->place);
    if (left != m_left.constEnd())
        m_view->setScaling(left->fit, left->zoom);
    Q_EMIT documentChanged(document.sha256);
}

bool PlanPane::showDocumentOf(const QString& sha256)
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [&](const auto& it) { return it.sha256 == sha256; });
    if (found == m_documents.end())
        return false;
    showDocument(int(found - m_documents.begin()));
    return true;
}

void PlanPane::showPassage(const domain::Passage& passage)
{
    if (showDocumentOf(passage.document))
        m_view->showPassage(passage);
}

void PlanPane::showFound(const QString& document, int page, const QString& words)
{
    if (!showDocumentOf(document))
        return;
    m_view->jumpTo({page, 0});
    m_findBar->setFirstPage(page);
    m_findBar->open(words, m_view->isOpen() ? FindBar::Start::Now : FindBar::Start::WhenOpened);
}

void PlanPane::setMarks(const QList<Mark>& marks)
{
    m_view->setMarks(marks);
}

void PlanPane::find(const QString& words)
{
    if (m_view->isOpen())
        m_findBar->open(words);
}

void PlanPane::closeFindBar()
{
    // What was found stays selected, ready to be cited or extended.
    m_view->selectHit();
    m_view->finding().clear();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PlanPane::offerMarking()
{
    m_markActions = new MarkActions(*m_view);
    m_toolbar->marksAction()->setVisible(true);
}

void PlanPane::setMarkPanelVisible(bool visible)
{
    m_toolbar->marksAction()->setChecked(visible);
}

/// One side panel at a time, for the pages need the room.
void PlanPane::setSideVisible(QWidget* side, bool visible)
{
    QAction* other = side == m_outline ? m_toolbar->marksAction() : m_toolbar->outlineAction();
    if (!visible) {
        if (other->isChecked())
            return;
        m_side->setVisible(false);
        return m_view->setFocus(Qt::OtherFocusReason);
    }
    m_side->setCurrentWidget(side);
    if (!m_side->isVisible()) {
        m_side->setVisible(true);
        m_splitter->setSizes({kOutlineWidth, width() - kOutlineWidth});
    }
    other->setChecked(false);
    side->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui
