// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"

#include <QString>

namespace beraad::commands {

/// What a person can do to a dossier. The word of each is in the audit trail for good; the phrase
/// for people ("Undo: motivation of B2") is phraseOf().
enum class Action
{
    ProgrammeChanged,
    RoundChanged,
    RoundStarted,
    PhaseMoved,
    RoundFinalised,
    RoundReopened,
    ObservationChanged,
    ObservationRemoved,
    RegionChanged,
    PlanChanged,
    PlanWithdrawn,
    DocumentAdded,
    DocumentRemoved,
    MemberChanged,
    ReaderAssigned,
    ReaderRemoved,
    ConflictDeclared,
    ConflictRemoved,
    JudgementGiven,
    MotivationWritten,
    EvidenceCited,
    EvidenceRemoved,
    EvidenceWeighed,
    ScoreRestored,
    FindingMarked,
    RecommendationGiven,
    RemarksWritten,
    ReviewFinalised,
    ReviewReopened,
    AdviceOutcomeChosen,
    AdviceWorded,
    ImprovementPointsChanged,
    VotesCounted,
    FollowUpMarked,
    AdviceAdopted,
    AdviceReopened,
    DecisionRecorded,
    DecisionRemoved,
    ReportMade,
    ReportSigned,
    LetterMade,
    MarkMade,
    MarkChanged,
    MarkRemoved,
    AuthorityMade,
    CertificateAdded,
    CertificateRevoked,
    InterestsDeclared,
    MeasureRecorded,
    QuestionAsked,
    QuestionWithdrawn,
    PackageMade,
    PackageOpened,
    ReturnsTaken,
    VersionJudged,
};

/// What was done, as a short phrase in the language of the window: "motivation", "votes".
QString phraseOf(Action action);

} // namespace beraad::commands

namespace beraad::domain {

template <> struct Keys<commands::Action>
{
    using A = commands::Action;
    static constexpr std::pair<A, const char*> kTable[] = {
        {A::ProgrammeChanged, "programme.changed"},
        {A::RoundChanged, "round.changed"},
        {A::RoundStarted, "round.started"},
        {A::PhaseMoved, "round.phase"},
        {A::RoundFinalised, "round.finalised"},
        {A::RoundReopened, "round.reopened"},
        {A::ObservationChanged, "observation.changed"},
        {A::ObservationRemoved, "observation.removed"},
        {A::RegionChanged, "region.changed"},
        {A::PlanChanged, "plan.changed"},
        {A::PlanWithdrawn, "plan.withdrawn"},
        {A::DocumentAdded, "document.added"},
        {A::DocumentRemoved, "document.removed"},
        {A::MemberChanged, "member.changed"},
        {A::ReaderAssigned, "reader.assigned"},
        {A::ReaderRemoved, "reader.removed"},
        {A::ConflictDeclared, "conflict.declared"},
        {A::ConflictRemoved, "conflict.removed"},
        {A::JudgementGiven, "review.judgement"},
        {A::MotivationWritten, "review.motivation"},
        {A::EvidenceCited, "evidence.cited"},
        {A::EvidenceRemoved, "evidence.removed"},
        {A::EvidenceWeighed, "evidence.weighed"},
        {A::ScoreRestored, "review.restored"},
        {A::FindingMarked, "review.finding"},
        {A::RecommendationGiven, "review.recommendation"},
        {A::RemarksWritten, "review.remarks"},
        {A::ReviewFinalised, "review.finalised"},
        {A::ReviewReopened, "review.reopened"},
        {A::AdviceOutcomeChosen, "advice.outcome"},
        {A::AdviceWorded, "advice.worded"},
        {A::ImprovementPointsChanged, "advice.points"},
        {A::VotesCounted, "advice.votes"},
        {A::FollowUpMarked, "followUp.marked"},
        {A::AdviceAdopted, "advice.adopted"},
        {A::AdviceReopened, "advice.reopened"},
        {A::DecisionRecorded, "decision.recorded"},
        {A::DecisionRemoved, "decision.removed"},
        {A::ReportMade, "report.made"},
        {A::ReportSigned, "report.signed"},
        {A::LetterMade, "letter.made"},
        {A::MarkMade, "mark.made"},
        {A::MarkChanged, "mark.changed"},
        {A::MarkRemoved, "mark.removed"},
        {A::AuthorityMade, "authority.made"},
        {A::CertificateAdded, "certificate.added"},
        {A::CertificateRevoked, "certificate.revoked"},
        {A::InterestsDeclared, "interests.declared"},
        {A::MeasureRecorded, "interests.measure"},
        {A::QuestionAsked, "question.asked"},
        {A::QuestionWithdrawn, "question.withdrawn"},
        {A::PackageMade, "package.made"},
        {A::PackageOpened, "package.opened"},
        {A::ReturnsTaken, "returns.taken"},
        {A::VersionJudged, "review.version"},
    };
};

} // namespace beraad::domain
