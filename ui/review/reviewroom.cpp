// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewroom.h"

#include "ui/comparing/changesoverlay.h"
#include "ui/kit/planheader.h"
#include "ui/kit/prompts.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/session.h"
#include "ui/reading/markactions.h"
#include "ui/reading/outsidelink.h"
#include "ui/reading/planpane.h"
#include "ui/review/answernotice.h"
#include "ui/review/assignedplans.h"
#include "ui/review/bookmark.h"
#include "ui/review/declarationgate.h"
#include "ui/review/earlierround.h"
#include "ui/review/lookups.h"
#include "ui/review/openahead.h"
#include "ui/review/planandform.h"
#include "ui/review/readermarks.h"
#include "ui/review/regionquestions.h"
#include "ui/review/reviewform.h"
#include "ui/review/reviewpen.h"
#include "ui/review/reviewquestions.h"
#include "ui/review/reviewthemes.h"
#include "ui/review/versionnotice.h"

#include "core/storage/dossier.h"
#include "core/wording/errorwording.h"

#include <QAction>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

const QKeySequence kNextCriterion(Qt::CTRL | Qt::Key_Down);
const QKeySequence kNextPlan(Qt::CTRL | Qt::Key_PageDown);
const QKeySequence kPreviousPlan(Qt::CTRL | Qt::Key_PageUp);
const QKeySequence kHideForm(Qt::Key_F8);
const QKeySequence kHidePlan(Qt::SHIFT | Qt::Key_F8);

} // namespace

ReviewRoom::ReviewRoom(Session& session, QWidget* parent)
    : Room(RoomName::Review, session, parent)
    , m_pen(new ReviewPen(session.history(), this))
    , m_header(new PlanHeader(this))
    , m_pane(new PlanPane(session.reader(), this))
    , m_marks(new ReaderMarks(session, *m_pane, this))
    , m_form(new ReviewForm(*m_pen, this))
    , m_lookups(new Lookups(session, *m_pen, *m_form, this))
    , m_bookmark(std::make_unique<Bookmark>(session, *m_pane, *m_form))
    , m_halves(new PlanAndForm(session.settings(), this))
    , m_stack(new RoomStack(this))
    , m_gate(new DeclarationGate(session, this))
    , m_changes(new ChangesOverlay(session, *m_header, m_stack, this))
    , m_earlierRound(new EarlierRound(session.history(), *m_pen, *m_form, *m_pane, *m_changes))
{
    new ReviewThemes(session, *m_pen, *m_form, *m_pane); // the form's
    layOut();
    connectParts();
    addShortcuts();
}

ReviewRoom::~ReviewRoom() = default;

void ReviewRoom::layOut()
{
    auto* left = new QWidget(m_halves);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new VersionNotice(session(), left));
    column->addWidget(new AnswerNotice(session(), left));
    column->addWidget(m_pane, 1);
    left->setFocusProxy(m_pane);
    m_halves->setHalves(left, m_form);
    auto* questions = new RegionQuestions(
        session(), [this] { return m_form->currentCriterion(); }, m_form);
    m_form->addEarlier(questions);
    connect(questions, &RegionQuestions::documentActivated, this, [this](const QString& document) {
        showPassage({document, 0, {}, {}});
    });
    m_stack->addWidget(m_halves);
    m_stack->addWidget(m_gate);
    // Wherever the header stands: what takes the plan's place says itself what it is about.
    connect(m_stack, &QStackedWidget::currentChanged, m_header,
            [this] { m_header->setVisible(m_stack->currentWidget() == m_halves); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_changes);
}

void ReviewRoom::connectParts()
{
    connect(m_header, &PlanHeader::previousRequested, this,
            [this] { goToPlan(m_plans.before(session().plan())); });
    connect(m_header, &PlanHeader::nextRequested, this,
            [this] { goToPlan(m_plans.after(session().plan())); });
    connect(m_gate, &DeclarationGate::previousRequested, m_header, &PlanHeader::previousRequested);
    connect(m_gate, &DeclarationGate::nextRequested, m_header, &PlanHeader::nextRequested);
    connect(m_gate, &DeclarationGate::backRequested, this, &ReviewRoom::stepBack);
    auto* interests = new QToolButton(m_header);
    interests->setText(tr("Interests…"));
    interests->setToolTip(tr("State an interest in this plan that you have since found"));
    interests->setAutoRaise(true);
    interests->setFocusPolicy(Qt::TabFocus);
    m_header->append(interests);
    connect(interests, &QToolButton::clicked, this, &ReviewRoom::showInterests);
    connect(m_pane, &PlanPane::selectionChanged, this,
            [this] { m_form->setCanAttach(m_pane->view().canCite()); });
    connect(m_pane, &PlanPane::citeRequested, this,
            [this](const Passage& passage) { m_pen->cite(m_form->currentCriterion(), passage); });
    connect(m_pane, &PlanPane::addressActivated, this,
            [this](const QString& address) { followOutsideLink(address, session().prompts()); });
    connect(m_pane, &PlanPane::markActivated, this, [this](const QString& criterion) {
        if (m_marks->activate(criterion))
            return;
        m_halves->bringBack(PlanAndForm::Half::Form);
        m_form->goToCriterion(criterion);
    });
    connect(m_form, &ReviewForm::evidenceActivated, this, &ReviewRoom::showPassage);
    connect(m_form, &ReviewForm::attachRequested, this, &ReviewRoom::attach);
    connect(m_pane, &PlanPane::currentPageChanged, this, &ReviewRoom::followReading);
    connect(&m_pane->view(), &PlanView::stands, this,
            [this] { rememberPlan(session(), m_pane->view()); });
    m_pane->offerWindow();
    connect(m_pane, &PlanPane::windowRequested, m_halves, &PlanAndForm::setPlanApart);
    connect(m_halves, &PlanAndForm::planApartChanged, this, &ReviewRoom::followPlan);
    connect(m_lookups, &Lookups::passageRequested, this, &ReviewRoom::goToPassage);
    connect(m_form, &ReviewForm::finaliseRequested, this, &ReviewRoom::finalise);
    connect(m_form, &ReviewForm::reopenRequested, this, &ReviewRoom::reopen);
    const auto showError = [this](const Error& error) {
        m_form->showError(wording::sentence(error));
    };
    connect(m_pen, &ReviewPen::refused, this, showError);
    connect(m_marks, &ReaderMarks::refused, this, showError);
    const auto showWhenVisible = [this] {
        if (isVisible() && !m_isChoosing)
            showPlan();
    };
    connect(&session(), &Session::planChanged, this, showWhenVisible);
    connect(&session(), &Session::roundChanged, this, showWhenVisible);
    connect(&session(), &Session::actingMemberChanged, this, showWhenVisible);
    connect(&session().history(), &commands::History::changed, this, &ReviewRoom::followChange);
}

void ReviewRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(kNextCriterion, [this] {
        m_halves->bringBack(PlanAndForm::Half::Form);
        m_form->goToNextUndone();
    });
    add(ReviewForm::themeKeys(), [this] {
        m_halves->bringBack(PlanAndForm::Half::Form);
        m_form->goToThemes();
    });
    add(kHideForm, [this] { m_halves->hideOrShow(PlanAndForm::Half::Form); });
    add(kHidePlan, [this] { m_halves->hideOrShow(PlanAndForm::Half::Plan); });
    add(kNextPlan, [this] { goToPlan(m_plans.after(session().plan())); });
    add(kPreviousPlan, [this] { goToPlan(m_plans.before(session().plan())); });
}

QList<ShortcutHint> ReviewRoom::shortcuts() const
{
    return QList<ShortcutHint>{{kNextCriterion, tr("Next criterion that is not done")},
                               {MarkActions::highlightKeys(MarkColour::Yellow),
                                tr("Highlight the selection; 2, 3 and 4 in another colour")},
                               {MarkActions::noteKeys(), tr("Write a note beside the selection")},
                               {kNextPlan, tr("Next plan")},
                               {kPreviousPlan, tr("Previous plan")},
                               {kHideForm, tr("Hide the form, and show it again")},
                               {kHidePlan, tr("Hide the plan, and show it again")}} +
           ReviewForm::shortcuts() + m_pane->shortcuts() + ChangesOverlay::shortcuts();
}

QWidget* ReviewRoom::giveBar()
{
    m_header->giveUpEdges();
    return m_header;
}

QList<QWidget*> ReviewRoom::panes()
{
    if (m_changes->isOpen())
        return m_changes->panes();
    if (m_stack->currentWidget() != m_halves)
        return {m_stack->currentWidget()};
    return {m_pane, m_form};
}

void ReviewRoom::enter()
{
    showPlan();
}

void ReviewRoom::showFound(const FoundPlace& place)
{
    m_halves->bringBack(PlanAndForm::Half::Plan);
    m_pane->showFound(place.document, place.page, place.words);
}

void ReviewRoom::leave()
{
    flush();
}

void ReviewRoom::flush()
{
    showWaitingForm(); // or where it stands would be stored as its start
    m_form->flush();
    m_marks->flush();
    m_bookmark->store();
    if (m_pane->view().isOpen())
        rememberPlan(session(), m_pane->view());
}

bool ReviewRoom::stepBack()
{
    if (m_changes->stepBack())
        return true;
    if (m_stack->currentWidget() == m_gate && m_gate->canGoBack()) {
        m_stack->setCurrentWidget(m_halves);
        m_pane->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_pane->view().canCite())
        return false;
    m_pane->view().clearSelection();
    return true;
}

void ReviewRoom::showReview()
{
    const Result<Review> review = m_pen->desk().review(m_pen->key());
    if (!review) {
        m_form->showError(wording::sentence(review.error()));
        return;
    }
    m_form->showSheet(ReviewSheet(m_rubric, *review, m_earlierPoints));
    showPreAdvice(*review);
    showStanding();
    m_form->setCanAttach(m_pane->view().canCite());
    m_pane->setMarks(m_marks->show(m_plan, review->evidence));
    m_earlierRound->show(*review, review->formOr(m_rubric));
}

/// Only a final review shows it, so that is all that asks for it.
void ReviewRoom::showPreAdvice(const Review& review)
{
    const auto member = session().actingMember();
    if (!member || review.state != ReviewState::Final)
        return m_form->showPreAdvice({});
    const auto notes = preAdviceFor(session().dossier(), review.plan, *member, m_rubric);
    if (!notes)
        m_form->showError(wording::sentence(notes.error()));
    m_form->showPreAdvice(notes.valueOr({}));
}

void ReviewRoom::showStanding()
{
    const Result<void> may = m_pen->desk().mayEdit(m_pen->key());
    if (may)
        m_form->setReadOnly({}, {});
    else
        m_form->setReadOnly(wording::sentence(may.error()),
                            may.error().kind() == ErrorKind::ReviewIsFinal ? tr("Reopen review…")
                                                                           : QString());
}

/// Beside our own edits there is undo, which may reach back to a plan that is not in view: then
/// that plan comes into view, because nobody should change what they do not see.
void ReviewRoom::followChange(const commands::Change& change)
{
    if (!isVisible() || change.plan.isNull())
        return;
    showWaitingForm();
    const bool isClosed = m_plan.id.isNull(); // what stands in its place is about session().plan()
    if (change.plan != (isClosed ? session().plan() : m_plan.id)) {
        if (m_plans.position(change.plan))
            goToPlan(change.plan);
    } else if (isClosed || concernsOpening(change.action)) {
        showPlan();
    } else {
        showReview();
    }
}

void ReviewRoom::goToPlan(const PlanId& plan)
{
    if (plan.isNull())
        return;
    flush();
    session().setPlan(plan);
}

void ReviewRoom::showPassage(const Passage& passage)
{
    m_halves->bringBack(PlanAndForm::Half::Plan);
    m_pane->showPassage(passage);
}

/// The keys of the plan work beside the form, wherever the plan is.
void ReviewRoom::followPlan(bool isApart)
{
    m_pane->setInOwnWindow(isApart);
    const QList<QAction*> keys = m_pane->actions();
    for (QAction* action : keys)
        isApart ? addAction(action) : removeAction(action);
}

/// An earlier point is marked with the page that is read.
void ReviewRoom::followReading()
{
    m_form->setReading({m_pane->currentDocument(), std::max(0, m_pane->view().currentPage())},
                       m_pane->view().pageCount());
}

/// A plan that this member does not read stands in the room of the advice.
void ReviewRoom::goToPassage(const PlanId& plan, const std::optional<Passage>& passage)
{
    const bool isElsewhere = plan != m_plan.id && !m_plans.position(plan);
    goToPlan(plan);
    if (isElsewhere)
        Q_EMIT roomRequested(RoomName::Advice);
    else if (passage)
        showPassage(*passage);
}

void ReviewRoom::attach(const QString& criterion)
{
    for (const Passage& passage : m_pane->view().selection())
        m_pen->cite(criterion, passage);
}

void ReviewRoom::finalise()
{
    flush();
    const Result<Objections> objections = m_pen->desk().objectionsToFinal(m_pen->key());
    if (!objections)
        return m_form->showError(wording::sentence(objections.error()));
    if (!m_form->sheet().objections().isEmpty())
        return m_form->showObjections();
    if (!objections->isEmpty()) // not of this review: the plan is not complete
        return m_form->showError(wording::sentence(objections->first()));
    if (session().prompts().confirm(finaliseQuestion(m_form->sheet().review(), m_title)))
        m_pen->finalise();
}

void ReviewRoom::reopen()
{
    if (session().prompts().confirm(reopenQuestion(m_form->sheet().review())))
        m_pen->reopen();
}

} // namespace beraad::ui

#include "moc_reviewroom.cpp"
