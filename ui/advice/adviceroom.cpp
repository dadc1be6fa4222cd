// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/adviceroom.h"

#include "ui/advice/adviceform.h"
#include "ui/advice/advicepen.h"
#include "ui/advice/advicestanding.h"
#include "ui/advice/comparisonview.h"
#include "ui/advice/evidencemarks.h"
#include "ui/advice/followuppanel.h"
#include "ui/advice/jointpen.h"
#include "ui/comparing/changesoverlay.h"
#include "ui/kit/clarificationview.h"
#include "ui/kit/closedreviews.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/planheader.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/outsidelink.h"
#include "ui/reading/planpane.h"
#include "ui/reading/planview.h"

#include "core/domain/access.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/wording/errorwording.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

const QString kSplitterName = QStringLiteral("advice/splitter");
constexpr int kFormWidth = 60 * kStep;
const QKeySequence kNextTalk(Qt::CTRL | Qt::Key_Down);
const QKeySequence kNextPlan(Qt::CTRL | Qt::Key_PageDown);
const QKeySequence kPreviousPlan(Qt::CTRL | Qt::Key_PageUp);
const QKeySequence kShowPlan(Qt::CTRL | Qt::Key_Tab);
const QKeySequence kAddPoint(Qt::CTRL | Qt::Key_I);
const QKeySequence kInsertFindings(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
const QKeySequence kAdopt(Qt::CTRL | Qt::Key_Return);

Result<PlanSequence> plansOf(storage::Dossier& dossier, const RoundId& round)
{
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round));
    QList<PlanId> ids;
    for (const Plan& plan : plans)
        ids.append(plan.id);
    return PlanSequence(ids);
}

} // namespace

AdviceRoom::AdviceRoom(Session& session, QWidget* parent)
    : Room(RoomName::Advice, session, parent)
    , m_pen(new AdvicePen(session.history(), this))
    , m_jointPen(new JointPen(session, this))
    , m_header(new PlanHeader(this))
    , m_planButton(new QToolButton(this))
    , m_comparison(new ComparisonView(this))
    , m_pane(new PlanPane(session.reader(), this))
    , m_form(new AdviceForm(*m_pen, this))
    , m_left(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new RoomStack(this))
    , m_changes(new ChangesOverlay(session, *m_header, m_stack, this))
{
    layOut();
    connectParts();
    followSession();
    addShortcuts();
}

void AdviceRoom::layOut()
{
    m_planButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_planButton->setAutoRaise(true);
    m_planButton->setFocusPolicy(Qt::TabFocus);
    m_planButton->setCheckable(true);
    m_header->append(m_planButton);
    m_pane->setCiting(Citing::NotOffered); // evidence is the readers'
    m_left->addWidget(m_comparison);
    m_left->addWidget(m_pane);
    auto* left = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_left, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1); // a wider window is for the reviews
    if (!m_splitter->restoreState(session().settings().layout(kSplitterName)))
        m_splitter->setSizes({QWIDGETSIZE_MAX, kFormWidth});
    m_stack->addWidget(m_splitter);
    // Wherever the header stands: what takes the place of the reviews says itself what it is.
    connect(m_stack, &QStackedWidget::currentChanged, m_header,
            [this] { m_header->setVisible(m_stack->currentWidget() == m_splitter); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_changes);
    setPlanShown(false);
}

void AdviceRoom::connectParts()
{
    connect(m_header, &PlanHeader::previousRequested, this,
            [this] { goToPlan(m_plans.before(session().plan())); });
    connect(m_header, &PlanHeader::nextRequested, this,
            [this] { goToPlan(m_plans.after(session().plan())); });
    connect(m_planButton, &QToolButton::toggled, this, &AdviceRoom::setPlanShown);
    connect(m_comparison, &ComparisonView::evidenceActivated, this, &AdviceRoom::showPassage);
    connect(m_comparison, &ComparisonView::findingWorded, m_jointPen, &JointPen::word);
    connect(m_comparison, &ComparisonView::stanceRequested, this,
            [this](const QString& criterion, int edition, StanceKind kind) {
                m_jointPen->take(m_pen->plan(), criterion, edition, kind);
            });
    connect(m_comparison, &ComparisonView::leadReaderChosen, this,
            [this](const MemberId& reader) { m_jointPen->lead(m_pen->plan(), reader); });
    connect(m_jointPen, &JointPen::refused, this,
            [this](const Error& error) { m_form->showError(wording::sentence(error)); });
    connect(m_comparison, &ComparisonView::currentChanged, m_form, &AdviceForm::setCriterion);
    connect(m_pane, &PlanPane::addressActivated, this,
            [this](const QString& address) { followOutsideLink(address, session().prompts()); });
    connect(m_pane, &PlanPane::markActivated, this, &AdviceRoom::showCriterion);
    connect(m_pane, &PlanPane::currentPageChanged, this, &AdviceRoom::followReading);
    connect(m_form, &AdviceForm::passageActivated, this, &AdviceRoom::showPassage);
    connect(m_changes, &ChangesOverlay::compared, this, &AdviceRoom::showWhatChanged);
    connect(&m_form->followUps(), &FollowUpPanel::changeRequested, m_changes,
            &ChangesOverlay::open);
    connect(&m_form->clarifications(), &ClarificationView::documentActivated, this,
            [this](const QString& document) {
                showPassage({document, 0, {}, {}});
            });
    connect(m_form, &AdviceForm::adoptRequested, this, &AdviceRoom::adopt);
    connect(m_form, &AdviceForm::reopenRequested, m_pen, &AdvicePen::reopen);
    connect(m_pen, &AdvicePen::refused, this,
            [this](const Error& error) { m_form->showError(wording::sentence(error)); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { session().settings().setLayout(kSplitterName, m_splitter->saveState()); });
}

void AdviceRoom::followSession()
{
    const auto showWhenVisible = [this] {
        if (isVisible())
            showPlan();
    };
    connect(&session(), &Session::planChanged, this, showWhenVisible);
    connect(&session(), &Session::roundChanged, this, showWhenVisible);
    connect(&session(), &Session::actingMemberChanged, this, showWhenVisible);
    connect(&session().history(), &commands::History::changed, this, &AdviceRoom::followChange);
}

void AdviceRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(kNextTalk, [this] {
        m_planButton->setChecked(false);
        m_comparison->goToNextTalk();
    });
    add(kNextPlan, [this] { goToPlan(m_plans.after(session().plan())); });
    add(kPreviousPlan, [this] { goToPlan(m_plans.before(session().plan())); });
    add(kShowPlan, [this] { m_planButton->toggle(); });
    add(kAddPoint, [this] { m_form->addPoint(); });
    add(kInsertFindings, [this] {
        if (m_splitter->isVisible()) // else the form still has a plan that is closed to the person
            m_form->insertFindings();
    });
    add(kAdopt, &AdviceRoom::adopt);
}

QList<ShortcutHint> AdviceRoom::shortcuts() const
{
    return QList<ShortcutHint>{
               {kNextTalk, tr("Next criterion to discuss")},
               {QKeySequence(Qt::Key_Space), tr("Unfold or fold the criterion")},
               {kShowPlan, tr("Plan or reviews")},
               {kNextPlan, tr("Next plan")},
               {kPreviousPlan, tr("Previous plan")},
               {QKeySequence(Qt::Key_1), tr("First outcome; 2 the second, and so on")},
               {kAddPoint, tr("Add an improvement point on the current criterion")},
               {QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move the improvement point up")},
               {QKeySequence(Qt::ALT | Qt::Key_Down), tr("Move the improvement point down")},
               {kInsertFindings, tr("Insert findings of the readers into the motivation")},
               {kAdopt, tr("Adopt the advice")}} +
           m_pane->shortcuts() + ChangesOverlay::shortcuts();
}

QWidget* AdviceRoom::giveBar()
{
    m_header->giveUpEdges();
    return m_header;
}

QList<QWidget*> AdviceRoom::panes()
{
    if (m_changes->isOpen())
        return m_changes->panes();
    if (m_stack->currentWidget() != m_splitter)
        return {m_stack->currentWidget()};
    return {m_left->currentWidget(), m_form};
}

void AdviceRoom::enter()
{
    showPlan();
}

void AdviceRoom::showFound(const FoundPlace& place)
{
    if (m_stack->currentWidget() != m_splitter)
        return;
    m_planButton->setChecked(true);
    m_pane->showFound(place.document, place.page, place.words);
}

void AdviceRoom::showCriterion(const QString& criterion)
{
    if (m_stack->currentWidget() != m_splitter)
        return;
    m_planButton->setChecked(false);
    m_comparison->goTo(criterion);
}

void AdviceRoom::showObjection(const Error& objection)
{
    if (m_stack->currentWidget() == m_splitter)
        m_form->goTo(objection);
}

void AdviceRoom::leave()
{
    flush();
}

void AdviceRoom::flush()
{
    m_comparison->flush();
    m_form->flush();
}

bool AdviceRoom::stepBack()
{
    if (m_changes->stepBack())
        return true;
    if (m_stack->currentWidget() != m_splitter || !m_planButton->isChecked())
        return false;
    m_planButton->setChecked(false);
    m_comparison->setFocus(Qt::OtherFocusReason);
    return true;
}

void AdviceRoom::showPlan()
{
    flush(); // to the plan that it was typed in
    const auto member = session().actingMember();
    const auto round = session().round();
    if (!member || !round) {
        showInstead(tr("Advice is given by a committee. Add its members first."),
                    tr("Go to set-up"), [this] { Q_EMIT roomRequested(RoomName::Setup); });
        return;
    }
    if (const Result<void> opened = openPlan(*round, *member); !opened)
        showRefusal(wording::sentence(opened.error()));
}

Result<void> AdviceRoom::openPlan(const Round& round, const Member& member)
{
    storage::Dossier& dossier = session().dossier();
    BERAAD_TRY(m_plans, plansOf(dossier, round.id));
    if (session().plan().isNull() && !m_plans.isEmpty()) {
        session().setPlan(m_plans.first()); // tells us, and we come here again
        if (isVisible())
            return {};
    }
    const PlanId plan = session().plan();
    if (plan.isNull()) {
        showInstead(tr("In this round no plans are expected yet."), {}, {});
        return {};
    }
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan));
    const ReviewAccess access = accessToReviews(record.situation(), member);
    if (access != ReviewAccess::Open) {
        showRefusal(whyReviewsAreClosed(access, member, record.region));
        return {};
    }
    const bool isOther = !(m_pen->plan() == plan);
    const bool hasOtherDocuments = m_sheet.record.plan.documents != record.plan.documents;
    m_pen->setPlan(plan);
    const QString title = tr("Region %1 · %2").arg(record.region.number).arg(record.region.name);
    m_header->showPlan(title);
    m_header->showPosition(m_plans.position(plan), m_plans.count());
    if (isOther || hasOtherDocuments)
        m_pane->setDocuments(planDocuments(dossier, record.plan, record.clarifications));
    m_changes->setPlan(record.plan, member, title);
    if (isOther)
        m_form->startOver();
    showAdvice();
    if (isOther) {
        m_planButton->setChecked(false);
        m_comparison->startOver();
    }
    followReading();
    m_stack->setCurrentWidget(m_splitter);
    return {};
}

void AdviceRoom::showRefusal(const QString& sentence)
{
    const PlanId next = m_plans.after(session().plan());
    if (next.isNull())
        showInstead(sentence, {}, {});
    else
        showInstead(sentence, tr("Go to the next plan"), [this, next] { goToPlan(next); });
}

void AdviceRoom::showInstead(const QString& sentence, const QString& nextStep,
                             const std::function<void()>& step)
{
    m_pen->setPlan({});
    m_sheet = {};
    m_pane->setDocuments({}); // what may not be seen does not stay behind the sentence
    m_changes->forget();
    m_comparison->show({});
    m_stack->showInstead(iconNameOf(RoomName::Advice), sentence, nextStep, step);
}

void AdviceRoom::showAdvice()
{
    const auto member = session().actingMember();
    if (!member)
        return;
    if (const Result<void> read = readAdvice(*member); !read)
        m_form->showError(wording::sentence(read.error()));
}

Result<void> AdviceRoom::readAdvice(const Member& member)
{
    BERAAD_TRY(m_sheet, AdviceSheet::read(session().dossier(), m_pen->desk(), m_pen->plan()));
    m_form->setStanding(AdviceStanding(m_pen->desk(), m_pen->plan()));
    const QDate today = session().clock().now().toLocalTime().date();
    m_form->showSheet(m_sheet, today);
    m_form->clarifications().showClarifications(
        clarificationsSeenBy(member, m_sheet.record.situation(), m_sheet.record.clarifications),
        today);
    const Comparison comparison(m_sheet.rubric, m_sheet.record, m_sheet.members, member);
    m_comparison->show(comparison);
    m_comparison->showJoint({m_sheet.record, m_sheet.members, m_jointPen->desk(), member});
    m_pane->setMarks(evidenceMarks(comparison, accentColour(palette())));
    showWhatChanged();
    return {};
}

void AdviceRoom::showWhatChanged()
{
    m_form->followUps().showNotes(m_changes->notesOn(m_sheet.record.earlierPoints, m_sheet.rubric));
}

/// An earlier point is marked with the page that is read, while the plan is in view.
void AdviceRoom::followReading()
{
    m_form->followUps().setReading(
        {m_pane->currentDocument(), std::max(0, m_pane->view().currentPage())},
        m_pane->view().pageCount());
}

/// Beside our own edits there is undo, which may reach back to a plan that is not in view: then
/// that plan comes into view, because nobody should change what they do not see.
void AdviceRoom::followChange(const commands::Change& change)
{
    if (!isVisible() || change.plan.isNull())
        return;
    using A = commands::Action;
    const bool concernsOpening =
        change.action == A::PlanChanged || change.action == A::PlanWithdrawn ||
        change.action == A::DocumentAdded || change.action == A::DocumentRemoved ||
        change.action == A::ConflictDeclared || change.action == A::ConflictRemoved ||
        change.action == A::InterestsDeclared || change.action == A::MeasureRecorded ||
        change.action == A::AnswerAttached || change.action == A::AnswerDetached;
    if (change.plan != session().plan())
        goToPlan(m_plans.position(change.plan) ? change.plan : PlanId());
    else if (concernsOpening || m_pen->plan().isNull())
        showPlan();
    else
        showAdvice();
}

void AdviceRoom::goToPlan(const PlanId& plan)
{
    if (plan.isNull())
        return;
    flush();
    session().setPlan(plan);
}

void AdviceRoom::setPlanShown(bool shown)
{
    const bool hadFocus = m_left->isAncestorOf(focusWidget());
    m_left->setCurrentWidget(shown ? static_cast<QWidget*>(m_pane) : m_comparison);
    m_planButton->setIcon(
        icon(shown ? QStringLiteral("view-list-details") : QStringLiteral("document-preview")));
    m_planButton->setText(shown ? tr("Show the reviews") : tr("Show the plan"));
    m_planButton->setToolTip(tr("%1 (Ctrl+Tab)").arg(m_planButton->text()));
    if (hadFocus)
        m_left->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void AdviceRoom::showPassage(const Passage& passage)
{
    if (m_stack->currentWidget() != m_splitter)
        return;
    m_planButton->setChecked(true);
    m_pane->showPassage(passage);
}

void AdviceRoom::adopt()
{
    flush();
    if (m_stack->currentWidget() != m_splitter || !m_pen->desk().mayEdit(m_pen->plan()))
        return;
    const Result<Objections> objections = m_pen->desk().objectionsToAdopting(m_pen->plan());
    if (!objections)
        m_form->showError(wording::sentence(objections.error()));
    else if (!objections->isEmpty())
        m_form->showObjections();
    else
        m_pen->adopt();
}

} // namespace beraad::ui

#include "moc_adviceroom.cpp"
