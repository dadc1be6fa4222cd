// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/trailsight.h"

#include "core/commands/roundreader.h"
#include "core/domain/keys.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/meetingrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"

#include <algorithm>
#include <span>

namespace beraad::commands {

using namespace domain;
using storage::AuditEntry;
using storage::Dossier;

namespace {

/// What an entry is about, as far as it matters to who sees it.
enum class Told
{
    Arrangement, ///< of the programme, the round, the dossier
    Plan,        ///< what a region handed in, and what became of that
    Office,      ///< what is for who leads the round
    Outgoing,    ///< letters, which say what the committee advises
    Judgement    ///< minutes too: who comes or goes can end an item, with what was said on it
};

using A = Action;

constexpr Action kArrangement[] = {A::ProgrammeChanged,   A::RoundChanged,
                                   A::RoundStarted,       A::PhaseMoved,
                                   A::RoundFinalised,     A::RoundReopened,
                                   A::ObservationChanged, A::ObservationRemoved,
                                   A::ThemeChanged,       A::ThemesOrdered,
                                   A::RegionChanged,      A::MemberChanged,
                                   A::ReaderAssigned,     A::ReaderRemoved,
                                   A::ReadersDivided,     A::ReadingRateSet,
                                   A::LeadReaderChosen,   A::AuthorityMade,
                                   A::CertificateAdded,   A::CertificateRevoked,
                                   A::PackageMade,        A::PackageOpened,
                                   A::MeetingArranged,    A::MeetingOpened,
                                   A::ConsentRuleSet,     A::LetterTemplateChanged,
                                   A::LetterLookChanged,  A::LetterAnnexesChanged,
                                   A::EmbargoSet,         A::PartsChanged,
                                   A::IntakeRuleSet,      A::RubricChanged,
                                   A::RubricFrozen,       A::RubricDiscarded,
                                   A::RetentionSet,       A::NotesRemoved,
                                   A::ArchiveMade,        A::ReportMade,
                                   A::ReportSigned};
constexpr Action kPlan[] = {A::PlanChanged,     A::PlanWithdrawn,    A::DocumentAdded,
                            A::DocumentRemoved, A::DocumentReplaced, A::PartFound,
                            A::PlanAdmitted,    A::VersionJudged};
constexpr Action kOffice[] = {
    A::ConflictDeclared,    A::ConflictRemoved,      A::InterestsDeclared,  A::MeasureRecorded,
    A::ClarificationStored, A::ClarificationRemoved, A::QuestionsTakenOver, A::ClarificationsSent,
    A::PitchesPlanned,      A::AnswerAttached,       A::AnswerDetached,     A::SupportPlanned,
    A::VisitNoted,          A::VisitRemoved};
constexpr Action kOutgoing[] = {A::LetterMade, A::LetterPrepared, A::LetterReleased,
                                A::LetterHeld, A::LetterFollowed, A::RegionPhoned};

/// What is in none of these lists is a judgement, so that an action that nobody put here is told to
/// the fewest.
Told toldBy(Action action)
{
    const auto isAmong = [&](std::span<const Action> actions) {
        return std::find(actions.begin(), actions.end(), action) != actions.end();
    };
    if (isAmong(kArrangement))
        return Told::Arrangement;
    if (isAmong(kPlan))
        return Told::Plan;
    if (isAmong(kOffice))
        return Told::Office;
    return isAmong(kOutgoing) ? Told::Outgoing : Told::Judgement;
}

bool isOnMark(Action action)
{
    return action == Action::MarkMade || action == Action::MarkChanged ||
           action == Action::MarkRemoved;
}

/// Identities are random: where one stands in what changed, the entry is about that record too.
bool mentions(const AuditEntry& entry, const QStringList& identities)
{
    return std::any_of(identities.begin(), identities.end(), [&](const QString& identity) {
        return entry.after.contains(identity) || entry.before.contains(identity);
    });
}

} // namespace

Result<TrailSight> TrailSight::read(Dossier& dossier, const std::optional<Member>& viewer)
{
    TrailSight sight;
    sight.m_viewer = viewer;
    if (!viewer)
        return sight;
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    sight.m_isNamesake = std::any_of(members.begin(), members.end(), [&](const Member& each) {
        return each.id != viewer->id && each.name == viewer->name;
    });
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const QList<Programme> all, programmes.programmes());
    for (const Programme& programme : all) {
        BERAAD_TRY(const QList<Round> rounds, programmes.rounds(programme.id));
        for (const Round& round : rounds)
            BERAAD_CHECK(sight.readRoundOf(dossier, round.id));
    }
    return sight;
}

Result<void> TrailSight::readRoundOf(Dossier& dossier, const RoundId& round)
{
    m_subjects.insert(round.text());
    BERAAD_TRY(const auto plenary, storage::MeetingRecords(dossier).plenary(round));
    if (plenary)
        m_subjects.insert(plenary->meeting.id.text());
    BERAAD_TRY(const committee::RoundRecords records, readRound(dossier, round));
    for (const committee::PlanRecord& record : records.plans)
        BERAAD_CHECK(addSubjects(dossier, record));
    return {};
}

Result<void> TrailSight::addSubjects(Dossier& dossier, const committee::PlanRecord& record)
{
    const PlanId plan = record.plan.id;
    QStringList subjects{plan.text()};
    QStringList named{plan.text()};
    for (const QList<Review>& reviews : {record.reviews, record.preAdvices}) {
        for (const Review& review : reviews) {
            subjects << review.id.text();
            m_reviews.insert(review.id.text(), review.kind);
            if (review.member == m_viewer->id)
                m_own.insert(review.id.text());
        }
    }
    if (record.advice)
        subjects << record.advice->id.text();
    for (const Clarification& each : record.clarifications) {
        subjects << each.id.text();
        named << each.id.text();
    }
    BERAAD_TRY(const QList<Mark> marks, storage::MarkRecords(dossier).marks(plan, m_viewer->id));
    for (const Mark& mark : marks)
        subjects << mark.id.text();
    for (const QString& subject : std::as_const(subjects))
        m_plans.insert(subject, plan);
    m_situations.insert(plan, record.situation());
    m_named << named;
    subjects << record.region.id.text(); // its support is of all its plans
    m_subjects.unite(QSet<QString>(subjects.begin(), subjects.end()));
    if (mayKnow(plan, record.region, *m_viewer, record.interests()))
        return {};
    m_closed << named;
    m_closedSubjects.unite(QSet<QString>(subjects.begin(), subjects.end()));
    return {};
}

EntrySight TrailSight::of(const AuditEntry& entry) const
{
    if (!m_viewer)
        return EntrySight::Whole;
    const auto action = fromKey<Action>(entry.action);
    if (!action)
        return EntrySight::LineOnly;
    const Told told = toldBy(*action);
    if (told == Told::Arrangement)
        return EntrySight::Whole;
    const bool isMember = m_viewer->role == MemberRole::Member;
    const bool isOthers = !isOwn(entry);
    if (told == Told::Judgement && isMember && isOthers)
        return EntrySight::Hidden;
    if (isOfClosedPlan(entry) || (told == Told::Office && isMember && isOthers) ||
        (told == Told::Outgoing && isOthers && !isOutgoingOpen(entry)) ||
        (told == Told::Judgement && isOthers && isForLaterPhase(*action, entry)))
        return EntrySight::LineOnly;
    return EntrySight::Whole;
}

bool TrailSight::isOwn(const AuditEntry& entry) const
{
    return m_own.contains(entry.subject) || (entry.who == m_viewer->name && !m_isNamesake);
}

bool TrailSight::isOfClosedPlan(const AuditEntry& entry) const
{
    if (m_closed.isEmpty())
        return false;
    if (m_closedSubjects.contains(entry.subject) || mentions(entry, m_closed))
        return true;
    // A record that is gone does not say of which plan it was.
    return !m_subjects.contains(entry.subject) && !mentions(entry, m_named);
}

bool TrailSight::isForLaterPhase(Action action, const AuditEntry& entry) const
{
    const auto plan = m_plans.constFind(entry.subject);
    if (plan == m_plans.constEnd())
        return false;
    const bool isPreAdvice = m_reviews.value(entry.subject) == ReviewKind::PreAdvice;
    const Matter matter = isPreAdvice        ? Matter::SeePreAdvice
                          : isOnMark(action) ? Matter::SeeMarks
                                             : Matter::SeeReviews;
    return accessTo(matter, m_situations[*plan], *m_viewer) != ReviewAccess::Open;
}

/// A member sees an entry on the letters of several plans as a line.
bool TrailSight::isOutgoingOpen(const AuditEntry& entry) const
{
    if (mayAdvise(m_viewer->role))
        return true;
    const auto plan = m_plans.constFind(entry.subject);
    return plan != m_plans.constEnd() &&
           accessToOutgoing(m_situations[*plan], *m_viewer) == ReviewAccess::Open;
}

} // namespace beraad::commands
