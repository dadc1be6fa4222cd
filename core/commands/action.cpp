// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/action.h"

#include "core/commands/actionphrase.h"

#include <QCoreApplication>

namespace beraad::commands {

namespace {

constexpr std::pair<Action, const char*> kPhrases[] = {
    {Action::ProgrammeChanged, QT_TRANSLATE_NOOP("Action", "programme")},
    {Action::RoundChanged, QT_TRANSLATE_NOOP("Action", "round")},
    {Action::RoundStarted, QT_TRANSLATE_NOOP("Action", "new round")},
    {Action::PhaseMoved, QT_TRANSLATE_NOOP("Action", "phase of the round")},
    {Action::RoundFinalised, QT_TRANSLATE_NOOP("Action", "round finalised")},
    {Action::RoundReopened, QT_TRANSLATE_NOOP("Action", "round reopened")},
    {Action::ObservationChanged, QT_TRANSLATE_NOOP("Action", "observation")},
    {Action::ObservationRemoved, QT_TRANSLATE_NOOP("Action", "observation removed")},
    {Action::ThemeChanged, QT_TRANSLATE_NOOP("Action", "theme")},
    {Action::ThemesOrdered, QT_TRANSLATE_NOOP("Action", "order of the themes")},
    {Action::RegionChanged, QT_TRANSLATE_NOOP("Action", "region")},
    {Action::PlanChanged, QT_TRANSLATE_NOOP("Action", "plan")},
    {Action::PlanWithdrawn, QT_TRANSLATE_NOOP("Action", "plan withdrawn")},
    {Action::DocumentAdded, QT_TRANSLATE_NOOP("Action", "document added")},
    {Action::DocumentRemoved, QT_TRANSLATE_NOOP("Action", "document removed")},
    {Action::MemberChanged, QT_TRANSLATE_NOOP("Action", "member")},
    {Action::ReaderAssigned, QT_TRANSLATE_NOOP("Action", "reader assigned")},
    {Action::ReadersDivided, QT_TRANSLATE_NOOP("Action", "division of the plans")},
    {Action::ReadingRateSet, QT_TRANSLATE_NOOP("Action", "reading rate")},
    {Action::ReaderRemoved, QT_TRANSLATE_NOOP("Action", "reader removed")},
    {Action::ConflictDeclared, QT_TRANSLATE_NOOP("Action", "conflict of interest declared")},
    {Action::ConflictRemoved, QT_TRANSLATE_NOOP("Action", "conflict of interest removed")},
    {Action::JudgementGiven, QT_TRANSLATE_NOOP("Action", "judgement")},
    {Action::MotivationWritten, QT_TRANSLATE_NOOP("Action", "motivation")},
    {Action::EvidenceCited, QT_TRANSLATE_NOOP("Action", "evidence cited")},
    {Action::EvidenceRemoved, QT_TRANSLATE_NOOP("Action", "evidence removed")},
    {Action::EvidenceWeighed, QT_TRANSLATE_NOOP("Action", "bearing of the evidence")},
    {Action::ScoreRestored, QT_TRANSLATE_NOOP("Action", "earlier version")},
    {Action::ThemeTagged, QT_TRANSLATE_NOOP("Action", "finding on a theme")},
    {Action::FindingMarked, QT_TRANSLATE_NOOP("Action", "finding on an improvement point")},
    {Action::RecommendationGiven, QT_TRANSLATE_NOOP("Action", "recommendation")},
    {Action::RemarksWritten, QT_TRANSLATE_NOOP("Action", "remarks")},
    {Action::ConclusionRestored, QT_TRANSLATE_NOOP("Action", "earlier recommendation and remarks")},
    {Action::ReviewFinalised, QT_TRANSLATE_NOOP("Action", "review finalised")},
    {Action::ReviewReopened, QT_TRANSLATE_NOOP("Action", "review reopened")},
    {Action::AdviceOutcomeChosen, QT_TRANSLATE_NOOP("Action", "outcome of the advice")},
    {Action::AdviceWorded, QT_TRANSLATE_NOOP("Action", "wording of the advice")},
    {Action::FindingsInserted, QT_TRANSLATE_NOOP("Action", "findings in the motivation")},
    {Action::ImprovementPointsChanged, QT_TRANSLATE_NOOP("Action", "improvement points")},
    {Action::VotesCounted, QT_TRANSLATE_NOOP("Action", "votes")},
    {Action::FollowUpMarked, QT_TRANSLATE_NOOP("Action", "follow-up of an improvement point")},
    {Action::AdviceAdopted, QT_TRANSLATE_NOOP("Action", "advice adopted")},
    {Action::AdviceReopened, QT_TRANSLATE_NOOP("Action", "advice reopened")},
    {Action::DecisionRecorded, QT_TRANSLATE_NOOP("Action", "decision")},
    {Action::DecisionRemoved, QT_TRANSLATE_NOOP("Action", "decision removed")},
    {Action::PointSettled, QT_TRANSLATE_NOOP("Action", "settling of a point")},
    {Action::ReportMade, QT_TRANSLATE_NOOP("Action", "report made")},
    {Action::ReportSigned, QT_TRANSLATE_NOOP("Action", "report signed")},
    {Action::LetterMade, QT_TRANSLATE_NOOP("Action", "letter made")},
    {Action::MarkMade, QT_TRANSLATE_NOOP("Action", "mark")},
    {Action::MarkChanged, QT_TRANSLATE_NOOP("Action", "mark changed")},
    {Action::MarkRemoved, QT_TRANSLATE_NOOP("Action", "mark removed")},
    {Action::AuthorityMade, QT_TRANSLATE_NOOP("Action", "certificate authority")},
    {Action::CertificateAdded, QT_TRANSLATE_NOOP("Action", "certificate")},
    {Action::CertificateRevoked, QT_TRANSLATE_NOOP("Action", "certificate revoked")},
    {Action::InterestsDeclared, QT_TRANSLATE_NOOP("Action", "declaration of interests")},
    {Action::MeasureRecorded, QT_TRANSLATE_NOOP("Action", "measure on a possible interest")},
    {Action::QuestionAsked, QT_TRANSLATE_NOOP("Action", "question")},
    {Action::VersionJudged, QT_TRANSLATE_NOOP("Action", "judgement on the new version")},
    {Action::JointFindingWritten, QT_TRANSLATE_NOOP("Action", "joint finding")},
    {Action::StanceTaken, QT_TRANSLATE_NOOP("Action", "stance on a joint finding")},
    {Action::LeadReaderChosen, QT_TRANSLATE_NOOP("Action", "lead reader")},
    {Action::MeetingArranged, QT_TRANSLATE_NOOP("Action", "meeting")},
    {Action::AgendaSet, QT_TRANSLATE_NOOP("Action", "agenda")},
    {Action::ItemMinuted, QT_TRANSLATE_NOOP("Action", "minutes")},
    {Action::MeetingOpened, QT_TRANSLATE_NOOP("Action", "meeting opened")},
    {Action::MeetingClosed, QT_TRANSLATE_NOOP("Action", "meeting closed")},
    {Action::PresenceNoted, QT_TRANSLATE_NOOP("Action", "presence")},
    {Action::ItemTaken, QT_TRANSLATE_NOOP("Action", "agenda item")},
    {Action::ConsentRuleSet, QT_TRANSLATE_NOOP("Action", "rule of the consent list")},
    {Action::DiscussionWished, QT_TRANSLATE_NOOP("Action", "wish to discuss")},
    {Action::DiscussionWishWithdrawn, QT_TRANSLATE_NOOP("Action", "wish to discuss taken back")},
    {Action::ClarificationStored, QT_TRANSLATE_NOOP("Action", "clarification")},
    {Action::ClarificationRemoved, QT_TRANSLATE_NOOP("Action", "clarification removed")},
    {Action::QuestionsTakenOver, QT_TRANSLATE_NOOP("Action", "questions taken over")},
    {Action::ClarificationsSent, QT_TRANSLATE_NOOP("Action", "clarification sent")},
    {Action::PitchesPlanned, QT_TRANSLATE_NOOP("Action", "pitches planned")},
    {Action::AnswerAttached, QT_TRANSLATE_NOOP("Action", "answer of the region")},
    {Action::AnswerDetached, QT_TRANSLATE_NOOP("Action", "answer of the region removed")},
    {Action::LetterTemplateChanged, QT_TRANSLATE_NOOP("Action", "template of a letter")},
    {Action::LetterLookChanged, QT_TRANSLATE_NOOP("Action", "look of the letters")},
    {Action::LetterPrepared, QT_TRANSLATE_NOOP("Action", "letter found in order")},
    {Action::LetterReleased, QT_TRANSLATE_NOOP("Action", "letter released")},
    {Action::LetterHeld, QT_TRANSLATE_NOOP("Action", "letter held back")},
    {Action::LetterFollowed, QT_TRANSLATE_NOOP("Action", "printing of a letter")},
    {Action::EmbargoSet, QT_TRANSLATE_NOOP("Action", "day from which letters leave")},
    {Action::RegionPhoned, QT_TRANSLATE_NOOP("Action", "telephone call to a region")},
    {Action::PartsChanged, QT_TRANSLATE_NOOP("Action", "parts of a plan")},
    {Action::IntakeRuleSet, QT_TRANSLATE_NOOP("Action", "checks at intake")},
    {Action::PartFound, QT_TRANSLATE_NOOP("Action", "part of the plan")},
    {Action::PlanAdmitted, QT_TRANSLATE_NOOP("Action", "plan admitted")},
    {Action::DocumentReplaced, QT_TRANSLATE_NOOP("Action", "document replaced")},
    {Action::RubricChanged, QT_TRANSLATE_NOOP("Action", "rubric")},
    {Action::RubricFrozen, QT_TRANSLATE_NOOP("Action", "rubric frozen")},
    {Action::SupportPlanned, QT_TRANSLATE_NOOP("Action", "support of a region")},
    {Action::VisitNoted, QT_TRANSLATE_NOOP("Action", "visit to a region")},
    {Action::VisitRemoved, QT_TRANSLATE_NOOP("Action", "visit removed")},
    {Action::RetentionSet, QT_TRANSLATE_NOOP("Action", "retention period")},
    {Action::NotesRemoved, QT_TRANSLATE_NOOP("Action", "members' notes removed")},
    {Action::ArchiveMade, QT_TRANSLATE_NOOP("Action", "archive made")},
    {Action::LetterAnnexesChanged, QT_TRANSLATE_NOOP("Action", "annexes of the letters")},
    {Action::RubricDiscarded, QT_TRANSLATE_NOOP("Action", "draft of the rubric discarded")},
    {Action::QuestionWithdrawn, QT_TRANSLATE_NOOP("Action", "question withdrawn")},
    {Action::PackageMade, QT_TRANSLATE_NOOP("Action", "package made")},
    {Action::PackageOpened, QT_TRANSLATE_NOOP("Action", "package opened")},
    {Action::ReturnsTaken, QT_TRANSLATE_NOOP("Action", "returns taken in")},
};

} // namespace

const char* sourceOf(Action action)
{
    for (const auto& [known, phrase] : kPhrases) {
        if (known == action)
            return phrase;
    }
    qFatal("an action without a phrase");
}

QString phraseOf(Action action)
{
    return QCoreApplication::translate("Action", sourceOf(action));
}

} // namespace beraad::commands
