// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/roundsection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/objectionlist.h"
#include "ui/kit/prompts.h"
#include "ui/kit/roundquestions.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/setup/nextroundpanel.h"
#include "ui/setup/phasepanel.h"
#include "ui/setup/roundform.h"

#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

RoundSection::RoundSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Round"), About::Programme, parent)
    , m_which(new QLabel(this))
    , m_form(new RoundForm(this))
    , m_phase(new PhasePanel(this))
    , m_end(new QWidget(this))
    , m_standing(new QLabel(this))
    , m_objections(new ObjectionList(tr("The round cannot be finalised yet:"), this))
    , m_finalise(new QPushButton(tr("Finalise round…"), this))
    , m_reopen(new QPushButton(tr("Reopen round…"), this))
    , m_next(new NextRoundPanel(this))
{
    layOut();
    connect(m_form, &RoundForm::edited, this, [this](const Round& round) {
        tell(commands::RoundDesk(this->session().history()).store(round));
    });
    connect(m_phase, &PhasePanel::moveRequested, this, &RoundSection::moveTo);
    connect(m_finalise, &QPushButton::clicked, this, &RoundSection::finalise);
    connect(m_reopen, &QPushButton::clicked, this, &RoundSection::reopen);
    connect(m_next, &NextRoundPanel::startRequested, this, &RoundSection::start);
    connect(m_objections, &ObjectionList::activated, this, &RoundSection::goTo);
}

void RoundSection::layOut()
{
    m_standing->setWordWrap(true);
    auto* end = new QVBoxLayout(m_end);
    end->setContentsMargins(0, 2 * kStep, 0, 0);
    end->setSpacing(kStep);
    end->addWidget(new SectionHeading(tr("End of the round"), SectionHeading::Level::Section));
    end->addWidget(m_standing);
    end->addWidget(m_objections);
    end->addWidget(m_finalise, 0, Qt::AlignLeft);
    end->addWidget(m_reopen, 0, Qt::AlignLeft);
    end->addSpacing(2 * kStep);
    end->addWidget(m_next);

    auto* area = new FormArea(this);
    area->column().setContentsMargins(0, 0, 0, 2 * kStep);
    area->column().setSpacing(kStep);
    // The table of the phases is wider than a text that reads well.
    const int readable = area->widget()->maximumWidth();
    area->widget()->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->setMaximumWidth(readable);
    m_end->setMaximumWidth(readable);
    area->column().addWidget(m_which);
    area->column().addWidget(m_form);
    area->column().addWidget(m_phase);
    area->column().addWidget(m_end);
    column().addWidget(area, 1);
    setFocusProxy(m_form);
}

Result<void> RoundSection::read()
{
    const bool hasRound = !session().roundId().isNull();
    m_form->setVisible(hasRound);
    m_phase->setVisible(hasRound);
    m_end->setVisible(hasRound);
    if (!hasRound) {
        m_which->setText(tr("This dossier has no round yet. A new dossier gets its first round "
                            "when it is made."));
        return {};
    }
    BERAAD_TRY(m_records, commands::readRound(session().dossier(), session().roundId()));
    m_which->setText(tr("Round %1 · %2 · %3")
                         .arg(QString::number(m_records.round.number),
                              wording::word(m_records.round.kind), m_records.rubric.title));
    m_form->showRound(m_records.round);
    m_form->setReadOnly(m_records.round.isFinal());
    m_phase->showPhase(m_records.round.phase());
    showEnd(m_records);
    return showNext();
}

void RoundSection::showEnd(const committee::RoundRecords& records)
{
    const bool isFinal = records.round.isFinal();
    m_finalise->setVisible(!isFinal);
    m_reopen->setVisible(isFinal);
    m_next->setVisible(isFinal && isLastRound());
    if (isFinal)
        m_objections->showObjections({});
    else if (!m_objections->objections().isEmpty()) // asked for before: keep it true
        m_objections->showObjections(commands::RoundDesk(session().history())
                                         .objectionsToFinalising(records.round.id)
                                         .valueOr({}));
    m_standing->setText(
        isFinal ? tr("The round is final since %1. Plans, reviews and advice can only be read.")
                      .arg(wording::longDateTime(records.round.finalisedAt))
                : tr("When each plan that was handed in has an adopted advice, the round can be "
                     "finalised. After that plans, reviews and advice can only be read."));
}

/// What the next round can be about follows from all rounds before it.
Result<void> RoundSection::showNext()
{
    if (!m_records.round.isFinal() || !isLastRound())
        return {};
    BERAAD_TRY(const auto rounds,
               commands::readRoundsUpTo(session().dossier(), session().roundId()));
    m_next->showAfter(rounds);
    return {};
}

bool RoundSection::isLastRound() const
{
    return !session().rounds().isEmpty() && session().rounds().last().id == session().roundId();
}

void RoundSection::flush()
{
    m_form->flush();
}

/// To and from "fixed" is the end of the round and its reopening; back asks for the reason.
void RoundSection::moveTo(RoundPhase phase)
{
    if (phase == RoundPhase::Fixed)
        return finalise();
    if (m_records.round.isFinal())
        return reopen();
    const QString word = wording::word(phase);
    const QString title = tr("Move the round to the phase “%1”?").arg(word);
    QString reason;
    if (phase < m_records.round.phase()) {
        const auto given = session().prompts().askText(
            {title,
             tr("What members saw by now cannot be unseen. The reason is kept."),
             tr("Reason"),
             tr("Move back"),
             {},
             TextQuestion::Form::Paragraph});
        if (!given)
            return;
        reason = *given;
    } else if (!session().prompts().confirm(
                   {title,
                    tr("Members then see more of each other’s work; the table below the phases "
                       "says what. Moving back needs a reason."),
                    tr("Move round")})) {
        return;
    }
    tell(commands::RoundDesk(session().history()).moveTo(session().roundId(), phase, reason));
}

void RoundSection::finalise()
{
    flush();
    commands::RoundDesk desk(session().history());
    const auto objections = desk.objectionsToFinalising(session().roundId());
    if (!tell(objections))
        return;
    m_objections->showObjections(*objections);
    if (!objections->isEmpty())
        return;
    if (session().prompts().confirm(finaliseQuestion(m_records.round)))
        tell(desk.finalise(session().roundId()));
}

void RoundSection::reopen()
{
    const auto reason = session().prompts().askText(reopenQuestion(m_records.round));
    if (reason)
        tell(commands::RoundDesk(session().history()).reopen(session().roundId(), *reason));
}

void RoundSection::start(const Round& next)
{
    const Question question{
        tr("Start round %1?").arg(m_records.round.number + 1),
        next.kind == RoundKind::ProgressReport
            ? tr("The window then shows the new round. A progress report of each region with an "
                 "approved plan is expected in it. Starting a round cannot be undone.")
            : tr("The window then shows the new round. The plans of the regions that hand in again "
                 "are expected in it. Starting a round cannot be undone."),
        tr("Start round")};
    if (session().prompts().confirm(question))
        tell(commands::RoundDesk(session().history()).startNext(session().roundId(), next));
}

/// An advice that is missing is written in the room for advice, about that plan.
void RoundSection::goTo(const Error& objection)
{
    for (const committee::PlanRecord& record : std::as_const(m_records.plans)) {
        if (record.region.name == objection.arguments().value(0)) {
            session().setPlan(record.plan.id);
            Q_EMIT roomRequested(RoomName::Advice);
            return;
        }
    }
}

} // namespace beraad::ui

#include "moc_roundsection.cpp"
