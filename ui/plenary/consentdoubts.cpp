// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/consentdoubts.h"

#include "core/commands/roundreader.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using commands::Action;
using committee::DiscussionPoint;
using committee::DiscussionPoints;
using committee::DiscussionReason;

Result<ConsentDoubt> ConsentDoubts::on(storage::Dossier& dossier, const Round& round,
                                       const QList<Member>& members, const PlanId& plan)
{
    if (const auto known = m_known.constFind(plan); known != m_known.constEnd())
        return *known;
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan));
    BERAAD_TRY(const ConsentRule rule, storage::ConsentRecords(dossier).rule(round.id));
    BERAAD_TRY(const Rubric rubric, storage::ProgrammeRecords(dossier).rubric(round.rubric));
    const ConsentDoubt doubt =
        inWords(record, committee::reasonsToDiscuss(rule, rubric, record), members);
    m_known.insert(plan, doubt);
    return doubt;
}

bool ConsentDoubts::mayChangeBy(Action action)
{
    switch (action) {
    case Action::MeetingArranged:
    case Action::AgendaSet:
    case Action::ItemMinuted:
    case Action::MeetingOpened:
    case Action::MeetingClosed:
    case Action::PresenceNoted:
    case Action::ItemTaken:
    case Action::AdviceOutcomeChosen:
    case Action::AdviceWorded:
    case Action::FindingsInserted:
    case Action::VotesCounted:
    case Action::AdviceAdopted:
        return false;
    default:
        return true;
    }
}

ConsentDoubt ConsentDoubts::inWords(const committee::PlanRecord& record,
                                    const DiscussionPoints& points, const QList<Member>& members)
{
    ConsentDoubt doubt;
    doubt.isWish = !record.wishes.isEmpty();
    QStringList phrases;
    for (const DiscussionWish& wish : record.wishes) {
        const auto member = std::find_if(members.begin(), members.end(), [&](const Member& each) {
            return each.id == wish.member;
        });
        phrases << tr("%1 wants to discuss it: %2")
                       .arg(member == members.end() ? tr("A member") : member->name, wish.reason);
    }
    for (const DiscussionPoint& point : points) {
        const QString word = wordFor(point.reason);
        if (!word.isEmpty() && !phrases.contains(word))
            phrases << word;
    }
    if (!phrases.isEmpty())
        doubt.sentence = tr("On the agenda as a consent item. Against that stands: %1")
                             .arg(phrases.join(QStringLiteral("; ")));
    return doubt;
}

QString ConsentDoubts::wordFor(DiscussionReason reason)
{
    switch (reason) {
    case DiscussionReason::WishedFor:
        return {}; // said with the name of who wishes
    case DiscussionReason::ReviewsMissing:
        return tr("reviews are missing");
    case DiscussionReason::KnockOutInDoubt:
        return tr("a knock-out is in doubt");
    case DiscussionReason::ThresholdInDoubt:
        return tr("a threshold is in doubt");
    case DiscussionReason::FindingNotShared:
        return tr("a reader does not share a joint finding");
    case DiscussionReason::QuestionOpen:
        return tr("a question to the region is open");
    case DiscussionReason::RecommendationMissing:
        return tr("a recommendation is missing");
    case DiscussionReason::RecommendationsDiffer:
        return tr("recommendations differ");
    case DiscussionReason::ApprovalNotRecommended:
        return tr("readers do not recommend to approve");
    case DiscussionReason::ReadersDiffer:
        return tr("readers differ");
    case DiscussionReason::NotJudged:
        return tr("a criterion could not be judged");
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui
