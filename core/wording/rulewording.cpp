// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/rulewording.h"

#include <QCoreApplication>

#include <utility>

namespace beraad::wording {

namespace {

constexpr std::pair<ErrorKind, const char*> kRuleSentences[] = {
    {ErrorKind::RoundIsFinal,
     QT_TRANSLATE_NOOP("Error", "Round %1 is finalised and can only be read. Reopen the round, "
                                "with a reason, to change it.")},
    {ErrorKind::RoundNotFinal,
     QT_TRANSLATE_NOOP("Error", "Round %1 is not finalised yet. Finalise the round first.")},
    {ErrorKind::NotInThisPhase,
     QT_TRANSLATE_NOOP("Error",
                       "This is not possible in the phase “%1”. The chair or the secretary can "
                       "move the round to another phase, in Set-up under Round.")},
    {ErrorKind::ReportOutdated,
     QT_TRANSLATE_NOOP("Error", "The report of round %1 was made from data that has changed since. "
                                "Make the report again, and sign that one.")},
    {ErrorKind::ReportMissing,
     QT_TRANSLATE_NOOP("Error", "There is no report of round %1 yet. Make the report first.")},
    {ErrorKind::AdviceMissing,
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no adopted advice on %1 yet. Adopt it, or mark the plan as withdrawn.")},
    {ErrorKind::PlanWithdrawn,
     QT_TRANSLATE_NOOP("Error", "The plan of %1 is withdrawn and gets no review and no advice.")},
    {ErrorKind::PlanNotComplete,
     QT_TRANSLATE_NOOP(
         "Error",
         "The plan of %1 was not received completely yet. Take the missing parts in first.")},
    {ErrorKind::PlanApprovedEarlier,
     QT_TRANSLATE_NOOP("Error", "The plan of %1 was approved in round %2 and does not come back.")},
    {ErrorKind::ReasonMissing,
     QT_TRANSLATE_NOOP("Error", "Write the reason: it is kept in the audit trail.")},
    {ErrorKind::FollowUpMissing,
     QT_TRANSLATE_NOOP("Error", "It is not yet stated what the region did with the improvement "
                                "point “%1”. Mark it as addressed, partly addressed or not "
                                "addressed.")},
    {ErrorKind::FollowUpPageMissing,
     QT_TRANSLATE_NOOP("Error",
                       "The improvement point “%1” of the earlier advice needs the page of "
                       "the plan where the region addresses it. Enter the page.")},
    {ErrorKind::ReportMotivationMissing,
     QT_TRANSLATE_NOOP("Error", "The advice on %1 has no motivation. Reopen it and write one.")},
    {ErrorKind::PlaceholderLeft,
     QT_TRANSLATE_NOOP("Error",
                       "In the words on %1 something is still to be filled in: “%2”. Fill it in.")},
    {ErrorKind::VotesAgainstAdvice,
     QT_TRANSLATE_NOOP("Error", "The advice on %1 was adopted, while no more members voted for it "
                                "than against. Correct the votes or the advice.")},
    {ErrorKind::PointsBesideApproval,
     QT_TRANSLATE_NOOP("Error", "The advice on %1 is to approve without points, while it has a "
                                "required improvement point. Make the point a suggestion, or "
                                "approve with points.")},
    {ErrorKind::FindingAgainstApproval,
     QT_TRANSLATE_NOOP("Error",
                       "The advice on %1 is to approve, while the readers together find criterion "
                       "%2 not met. Correct the advice or the finding, or let the chair write why "
                       "approval is right all the same.")},
    {ErrorKind::SettleDateTooEarly,
     QT_TRANSLATE_NOOP("Error", "The points on %1 are to be settled before the advice is out. "
                                "Choose a later date.")},
    {ErrorKind::DecisionOvertaken,
     QT_TRANSLATE_NOOP("Error",
                       "The minister adopted another advice on %1 than the one that stands now. "
                       "Record again what the minister decided, or correct the advice.")},
    {ErrorKind::ReaderHasBegun,
     QT_TRANSLATE_NOOP("Error",
                       "%1 has begun to review the plan of %2 and stays its reader. Divide "
                       "the plans again with that reader on it.")},
    {ErrorKind::ThemeNameMissing,
     QT_TRANSLATE_NOOP("Error", "A theme needs a name: readers are asked of it, and it stands in "
                                "the report. Write it.")},
    {ErrorKind::VotesExceedMembers,
     QT_TRANSLATE_NOOP("Error",
                       "%1 votes were entered, and %2 members may vote. Correct the numbers.")},
    {ErrorKind::QuorumMissing,
     QT_TRANSLATE_NOOP("Error", "%1 members with a vote were in the room for this plan, and the "
                                "meeting asks for %2. Adopt the advice while enough are there.")},
    {ErrorKind::VoteWithoutQuorum,
     QT_TRANSLATE_NOOP("Error", "%1 members with a vote were in the room for this item, and the "
                                "meeting asks for %2. Take the votes out, and vote when enough are "
                                "there.")},
    {ErrorKind::PointNotToSettle,
     QT_TRANSLATE_NOOP("Error",
                       "Of the improvement point “%1” nothing has to be settled: the plan was "
                       "not approved with it. Choose another.")},
    {ErrorKind::NotAllowedForRole,
     QT_TRANSLATE_NOOP("Error",
                       "The role of %1 may not do this. Ask the member whose task it is.")},
    {ErrorKind::MarkOfAnother,
     QT_TRANSLATE_NOOP("Error",
                       "This mark is of %1, who alone can change it. Make a mark of your own.")},
    {ErrorKind::OwnReviewFirst,
     QT_TRANSLATE_NOOP("Error", "Your review of %1 is not final yet. Finish it first: each "
                                "reader judges alone before seeing the others.")},
    {ErrorKind::NotLeadReader,
     QT_TRANSLATE_NOOP("Error", "%1 leads the readers of this plan and words what they find "
                                "together. Agree or object instead.")},
    {ErrorKind::ReadingGroupMissing,
     QT_TRANSLATE_NOOP("Error",
                       "What the other readers of %1 found is not on this laptop yet. Hand "
                       "in your review and open the next package of the secretariat.")},
    {ErrorKind::FindingMissing,
     QT_TRANSLATE_NOOP("Error",
                       "Nothing was written on criterion %1 yet. Wait for the lead reader.")},
    {ErrorKind::FindingChanged,
     QT_TRANSLATE_NOOP("Error", "What the readers find on criterion %1 was worded anew while you "
                                "were looking. Read it, and say then whether you agree.")},
    {ErrorKind::ClarificationWithoutText,
     QT_TRANSLATE_NOOP("Error", "Nothing is asked yet. Write what the committee wants to know.")},
    {ErrorKind::ClarificationWasSent,
     QT_TRANSLATE_NOOP("Error", "%1 was already asked this, so it stays on record. Take back the "
                                "day of sending first if it never went out.")},
    {ErrorKind::AnswerBeforeQuestion,
     QT_TRANSLATE_NOOP("Error", "An answer comes after the question was sent. Fill in the day of "
                                "sending, or correct the day of the answer.")},
    {ErrorKind::DueBeforeSent,
     QT_TRANSLATE_NOOP("Error", "The last day to answer comes after the day of sending. Correct "
                                "one of the two.")},
    {ErrorKind::PitchSlotWrong,
     QT_TRANSLATE_NOOP("Error", "A region explains its plan for 1 minute to 8 hours, and ends "
                                "before midnight. Correct time or length.")},
    {ErrorKind::PitchSlotTaken,
     QT_TRANSLATE_NOOP("Error", "Another region explains its plan then, from %1 on. Choose another "
                                "time.")},
    {ErrorKind::PitchDayTooShort,
     QT_TRANSLATE_NOOP("Error", "The day is too short: %1 regions find no place. Begin earlier, "
                                "make it shorter, or choose fewer regions.")},
    {ErrorKind::QuestionTakenOver,
     QT_TRANSLATE_NOOP("Error", "This question was taken over before. Choose another one.")},
    {ErrorKind::DocumentIsAnswer,
     QT_TRANSLATE_NOOP("Error", "“%1” is the region’s answer to a question. Take it off in "
                                "Clarification first.")},
    {ErrorKind::QuestionStillOpen,
     QT_TRANSLATE_NOOP("Error", "There is no answer of the region yet to “%1”. Check whether the "
                                "advice can do without.")},
    {ErrorKind::AnswerNotWeighed,
     QT_TRANSLATE_NOOP("Error", "It is not yet said what the answer to “%1” does to the judgement. "
                                "Say so in Clarification.")},
    {ErrorKind::AgendaMissing,
     QT_TRANSLATE_NOOP("Error", "There is nothing on the agenda yet. Make the agenda first.")},
    {ErrorKind::MeetingIsOpen,
     QT_TRANSLATE_NOOP("Error", "The meeting was opened before. Undo takes that back.")},
    {ErrorKind::MeetingNotOpen,
     QT_TRANSLATE_NOOP("Error", "The meeting is not open. Open it first; after it was closed, undo "
                                "opens it again.")},
    {ErrorKind::ItemWasTaken,
     QT_TRANSLATE_NOOP("Error", "This item was taken before. Add an item to come back to it.")},
};

} // namespace

const char* ruleSentence(ErrorKind kind)
{
    for (const auto& [known, sentence] : kRuleSentences) {
        if (known == kind)
            return sentence;
    }
    qFatal("an error of a rule without a sentence");
}

} // namespace beraad::wording
