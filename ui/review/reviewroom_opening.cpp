// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a plan comes into the room, or what stands in its place.
#include "ui/review/reviewroom.h"

#include "ui/comparing/changesoverlay.h"
#include "ui/kit/planheader.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/session.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/planpane.h"
#include "ui/review/assignedplans.h"
#include "ui/review/bookmark.h"
#include "ui/review/declarationgate.h"
#include "ui/review/earlierpoints.h"
#include "ui/review/planandform.h"
#include "ui/review/readermarks.h"
#include "ui/review/reviewform.h"
#include "ui/review/reviewpen.h"
#include "ui/review/reviewquestions.h"

#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/wording/errorwording.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QTimer>

#include <chrono>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr std::chrono::milliseconds kPageFirst{300};

} // namespace

void ReviewRoom::showPlan()
{
    flush(); // to the review that it was typed in
    const auto member = session().actingMember();
    const auto round = session().round();
    if (!member || !round) {
        showInstead(tr("Reviews belong to a member of the committee. Add the members first."),
                    tr("Go to set-up"), [this] { Q_EMIT roomRequested(RoomName::Setup); });
        return;
    }
    if (const Result<void> opened = openPlan(*round, member->id); !opened)
        showRefusal(opened.error());
}

Result<void> ReviewRoom::openPlan(const Round& round, const MemberId& member)
{
    storage::Dossier& dossier = session().dossier();
    BERAAD_TRY(m_plans, assignedPlans(dossier, round.id, member));
    if (session().plan().isNull() && !m_plans.isEmpty()) {
        const QScopedValueRollback choosing(m_isChoosing,
                                            true); // we are told, and are here already
        session().setPlan(m_plans.first());
    }
    if (session().plan().isNull()) {
        showNothingToRead(session().actingMember()->role);
        return {};
    }
    const commands::ReviewKey key{session().plan(), member};
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, key.plan));
    const Result<void> mayOpen = m_pen->desk().mayOpen(key);
    if (!mayOpen && mayOpen.error().kind() == ErrorKind::DeclarationMissing) {
        closePlan();
        showGate(record);
        return {};
    }
    if (!mayOpen)
        return mayOpen.error();
    BERAAD_TRY(m_rubric, storage::ProgrammeRecords(dossier).rubric(round.rubric));
    const bool isOther = !(m_pen->key() == key);
    const bool hasOtherDocuments = m_plan.documents != record.plan.documents;
    m_pen->setKey(key);
    m_plan = record.plan;
    m_title = tr("Region %1 · %2").arg(record.region.number).arg(record.region.name);
    m_header->showPlan(m_title);
    m_halves->setPlanName(m_title);
    m_header->showPosition(m_plans.position(m_plan.id), m_plans.count());
    m_form->earlierPoints().showPoints(record.earlierPoints);
    m_earlierPoints.clear();
    for (const committee::EarlierPoint& earlier : record.earlierPoints)
        m_earlierPoints.append(earlier.point);
    m_changes->setPlan(m_plan, *session().actingMember(), m_title);
    const bool cameIn = m_stack->currentWidget() == m_gate;
    m_stack->setCurrentWidget(m_halves);
    if (isOther || hasOtherDocuments) {
        m_halves->settle(); // the first page is asked for in the size that it will have
        m_bookmark->open(planDocuments(dossier, m_plan, record.clarifications), member);
        // What was opened ahead is drawn, in another process, while the form is filled in this one.
        QCoreApplication::sendPostedEvents(&session().reader(), QEvent::MetaCall);
    }
    followReading();
    if (!isOther)
        showReview();
    else if (session().isComingUp() && m_pane->isVisible())
        showFormSoon();
    else
        showForm();
    if (cameIn)
        m_pane->setFocus(Qt::OtherFocusReason);
    m_gate->clear();
    return {};
}

void ReviewRoom::showForm()
{
    m_formWaits = false;
    showReview();
    m_form->startOver();
    m_bookmark->standAtCriterion();
}

/// To make its fields and paint them takes as long as all that stands around the page. The page
/// comes first, unless it is slow.
void ReviewRoom::showFormSoon()
{
    m_formWaits = true;
    connect(&m_pane->view(), &PlanView::stands, this, &ReviewRoom::showWaitingForm,
            Qt::QueuedConnection); // by then it was painted
    QTimer::singleShot(kPageFirst, this, &ReviewRoom::showWaitingForm);
}

void ReviewRoom::showWaitingForm()
{
    if (m_formWaits)
        showForm();
}

/// Before the plan opens.
void ReviewRoom::showGate(const committee::PlanRecord& record)
{
    m_gate->showPlan(record, m_plans, DeclarationGate::Moment::BeforeOpening);
    const bool comesUp = m_stack->currentWidget() != m_gate;
    m_stack->setCurrentWidget(m_gate);
    if (comesUp)
        m_gate->setFocus(Qt::OtherFocusReason);
}

/// Once more, of the plan that is open.
void ReviewRoom::showInterests()
{
    flush();
    const auto record = commands::readPlan(session().dossier(), m_plan.id);
    if (!record) {
        m_form->showError(wording::sentence(record.error()));
        return;
    }
    m_gate->showPlan(*record, m_plans, DeclarationGate::Moment::Later);
    m_stack->setCurrentWidget(m_gate);
    m_gate->setFocus(Qt::OtherFocusReason);
}

void ReviewRoom::showNothingToRead(MemberRole role)
{
    const NothingToRead nothing = nothingToRead(role);
    showInstead(nothing.sentence, nothing.nextStep,
                [this, nothing] { Q_EMIT roomRequested(nothing.room.value_or(name())); });
}

void ReviewRoom::showRefusal(const Error& error)
{
    const PlanId first = m_plans.first();
    if (first.isNull() && error.kind() == ErrorKind::NotAssigned)
        showNothingToRead(session().actingMember()->role);
    else if (const PlanId next = m_plans.after(first); first == session().plan() && !next.isNull())
        showInstead(wording::sentence(error), tr("Go to my next plan"),
                    [this, next] { goToPlan(next); });
    else if (first.isNull() || first == session().plan())
        showInstead(wording::sentence(error), {}, {});
    else
        showInstead(wording::sentence(error), tr("Go to my first plan"),
                    [this, first] { goToPlan(first); });
}

/// A plan that may not be seen does not stay behind what is shown instead.
void ReviewRoom::closePlan()
{
    m_formWaits = false;
    m_pen->setKey({});
    m_plan = {};
    m_marks->show({}, {});
    m_pane->setDocuments({});
    m_changes->forget();
}

void ReviewRoom::showInstead(const QString& sentence, const QString& nextStep,
                             const std::function<void()>& step)
{
    closePlan();
    m_gate->clear();
    m_stack->showInstead(QStringLiteral("document-edit"), sentence, nextStep, step);
}

} // namespace beraad::ui
