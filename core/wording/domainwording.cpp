// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/domainwording.h"

using namespace beraad::domain;
using namespace Qt::StringLiterals;

/// Each switch is whole and has no default, so that a new choice without a word does not compile.
namespace beraad::wording {

QString word(DeclarationKind kind, const Phrases& phrases)
{
    switch (kind) {
    case DeclarationKind::None:
        return phrases.translate("DeclarationKind", "No interest");
    case DeclarationKind::Possible:
        return phrases.translate("DeclarationKind", "Possible interest");
    case DeclarationKind::Direct:
        return phrases.translate("DeclarationKind", "Direct interest");
    }
    Q_UNREACHABLE();
}

QString word(MeasureKind kind, const Phrases& phrases)
{
    switch (kind) {
    case MeasureKind::ReadsAndVotes:
        return phrases.translate("MeasureKind", "Reads, scores and votes");
    case MeasureKind::ReadsWithoutVote:
        return phrases.translate("MeasureKind", "Reads and scores, does not vote");
    case MeasureKind::Recused:
        return phrases.translate("MeasureKind", "Does not read the plan");
    }
    Q_UNREACHABLE();
}

QString word(RoundPhase phase, const Phrases& phrases)
{
    switch (phase) {
    case RoundPhase::Reading:
        return phrases.translate("RoundPhase", "Reading");
    case RoundPhase::ReadingGroup:
        return phrases.translate("RoundPhase", "Reading group");
    case RoundPhase::Plenary:
        return phrases.translate("RoundPhase", "Plenary");
    case RoundPhase::Fixed:
        return phrases.translate("RoundPhase", "Fixed");
    }
    Q_UNREACHABLE();
}

QString word(PointNeed need, const Phrases& phrases)
{
    switch (need) {
    case PointNeed::Required:
        return phrases.translate("PointNeed", "Required");
    case PointNeed::Suggested:
        return phrases.translate("PointNeed", "Suggested");
    }
    Q_UNREACHABLE();
}

QString word(Matter matter, const Phrases& phrases)
{
    switch (matter) {
    case Matter::WriteReview:
        return phrases.translate("Matter", "Write the own review");
    case Matter::SeeReviews:
        return phrases.translate("Matter", "See reviews of others and the advice");
    case Matter::SeeMarks:
        return phrases.translate("Matter", "See marks that others share");
    case Matter::WritePreAdvice:
        return phrases.translate("Matter", "Write the pre-advice");
    case Matter::SeePreAdvice:
        return phrases.translate("Matter", "See the pre-advice");
    case Matter::WordAdvice:
        return phrases.translate("Matter", "Word and adopt the advice");
    case Matter::WriteFindings:
        return phrases.translate("Matter", "Write what the readers find together (lead reader)");
    case Matter::TakeStance:
        return phrases.translate("Matter", "Agree with it or object (other readers)");
    case Matter::Clarify:
        return phrases.translate("Matter", "Ask the region for clarification");
    case Matter::SeeClarifications:
        return phrases.translate("Matter", "See questions to the region and answers");
    case Matter::SeeOutgoing:
        return phrases.translate("Matter", "See the report and the letters");
    }
    Q_UNREACHABLE();
}

QString word(Party party, const Phrases& phrases)
{
    switch (party) {
    case Party::Reader:
        return phrases.translate("Party", "Reader of the plan");
    case Party::OtherMember:
        return phrases.translate("Party", "Other member");
    case Party::Chair:
        return phrases.translate("Party", "Chair");
    case Party::Secretary:
        return phrases.translate("Party", "Secretary");
    }
    Q_UNREACHABLE();
}

QString word(Permission permission, const Phrases& phrases)
{
    switch (permission) {
    case Permission::No:
        return phrases.translate("Permission", "no");
    case Permission::AfterOwnReview:
        return phrases.translate("Permission", "after own review");
    case Permission::Yes:
        return phrases.translate("Permission", "yes");
    }
    Q_UNREACHABLE();
}

QString word(RoundKind kind, const Phrases& phrases)
{
    switch (kind) {
    case RoundKind::PlanAssessment:
        return phrases.translate("RoundKind", "Plan assessment");
    case RoundKind::ProgressReport:
        return phrases.translate("RoundKind", "Progress report");
    }
    Q_UNREACHABLE();
}

QString word(RegionKind kind, const Phrases& phrases)
{
    switch (kind) {
    case RegionKind::TechnologyRegion:
        return phrases.translate("RegionKind", "Technology region");
    case RegionKind::TechnologyPoorRegion:
        return phrases.translate("RegionKind", "Technology-poor region");
    }
    Q_UNREACHABLE();
}

QString word(PartnerKind kind, const Phrases& phrases)
{
    switch (kind) {
    case PartnerKind::VmboSchool:
        return phrases.translate("PartnerKind", "Vmbo school");
    case PartnerKind::MboCollege:
        return phrases.translate("PartnerKind", "Mbo college");
    case PartnerKind::Company:
        return phrases.translate("PartnerKind", "Company");
    case PartnerKind::Other:
        return phrases.translate("PartnerKind", "Other partner");
    }
    Q_UNREACHABLE();
}

QString word(PlanState state, const Phrases& phrases)
{
    switch (state) {
    case PlanState::Expected:
        return phrases.translate("PlanState", "Expected");
    case PlanState::Received:
        return phrases.translate("PlanState", "Received");
    case PlanState::Incomplete:
        return phrases.translate("PlanState", "Incomplete");
    case PlanState::Complete:
        return phrases.translate("PlanState", "Complete");
    case PlanState::Withdrawn:
        return phrases.translate("PlanState", "Withdrawn");
    }
    Q_UNREACHABLE();
}

QString word(MemberRole role, const Phrases& phrases)
{
    switch (role) {
    case MemberRole::Member:
        return phrases.translate("MemberRole", "Member");
    case MemberRole::Chair:
        return phrases.translate("MemberRole", "Chair");
    case MemberRole::Secretary:
        return phrases.translate("MemberRole", "Secretary");
    }
    Q_UNREACHABLE();
}

QString word(ReviewState state, const Phrases& phrases)
{
    switch (state) {
    case ReviewState::Draft:
        return phrases.translate("ReviewState", "Draft");
    case ReviewState::Final:
        return phrases.translate("ReviewState", "Final");
    }
    Q_UNREACHABLE();
}

QString word(Outcome outcome, const Phrases& phrases)
{
    switch (outcome) {
    case Outcome::Approve:
        return phrases.translate("Outcome", "Approve");
    case Outcome::ApproveWithPoints:
        return phrases.translate("Outcome", "Approve with points to settle");
    case Outcome::Revise:
        return phrases.translate("Outcome", "Revise");
    case Outcome::Reject:
        return phrases.translate("Outcome", "Reject");
    }
    Q_UNREACHABLE();
}

QString word(AdviceState state, const Phrases& phrases)
{
    switch (state) {
    case AdviceState::Draft:
        return phrases.translate("AdviceState", "Draft");
    case AdviceState::Adopted:
        return phrases.translate("AdviceState", "Adopted");
    }
    Q_UNREACHABLE();
}

QString word(Cause cause, const Phrases& phrases)
{
    switch (cause) {
    case Cause::WithdrewInFirstRound:
        return phrases.translate("Cause", "Withdrew in the first round");
    case Cause::CooperationStalls:
        return phrases.translate("Cause", "Cooperation stalls");
    case Cause::PlanNotConcrete:
        return phrases.translate("Cause", "Plan not concrete");
    case Cause::ThinlyPopulated:
        return phrases.translate("Cause", "Thinly populated area");
    case Cause::Other:
        return phrases.translate("Cause", "Other cause");
    }
    Q_UNREACHABLE();
}

QString word(const StatedCause& cause, const Phrases& phrases)
{
    return cause.own.isEmpty() ? word(cause.cause, phrases) : cause.own;
}

QString word(FollowUpState state, const Phrases& phrases)
{
    switch (state) {
    case FollowUpState::Addressed:
        return phrases.translate("FollowUpState", "Addressed");
    case FollowUpState::Partly:
        return phrases.translate("FollowUpState", "Partly addressed");
    case FollowUpState::NotAddressed:
        return phrases.translate("FollowUpState", "Not addressed");
    }
    Q_UNREACHABLE();
}

QString word(Coverage coverage, const Phrases& phrases)
{
    switch (coverage) {
    case Coverage::Well:
        return phrases.translate("Coverage", "Well");
    case Coverage::Thinly:
        return phrases.translate("Coverage", "Thinly");
    case Coverage::Not:
        return phrases.translate("Coverage", "Not");
    }
    Q_UNREACHABLE();
}

QString word(SettlementState state, const Phrases& phrases)
{
    switch (state) {
    case SettlementState::Settled:
        return phrases.translate("SettlementState", "Settled");
    case SettlementState::NotSettled:
        return phrases.translate("SettlementState", "Not settled");
    }
    Q_UNREACHABLE();
}

QString word(DecisionKind kind, const Phrases& phrases)
{
    switch (kind) {
    case DecisionKind::Adopted:
        return phrases.translate("DecisionKind", "Advice adopted");
    case DecisionKind::Departed:
        return phrases.translate("DecisionKind", "Departed from the advice");
    }
    Q_UNREACHABLE();
}

QString word(Bearing bearing, const Phrases& phrases)
{
    switch (bearing) {
    case Bearing::Strength:
        return phrases.translate("Bearing", "Strength");
    case Bearing::Weakness:
        return phrases.translate("Bearing", "Weakness");
    case Bearing::Question:
        return phrases.translate("Bearing", "Question");
    }
    Q_UNREACHABLE();
}

QString word(Judgement::State state, const Phrases& phrases)
{
    switch (state) {
    case Judgement::State::Empty:
        return phrases.translate("Judgement", "Not judged yet");
    case Judgement::State::CannotBeJudged:
        return phrases.translate("Judgement", "Cannot be judged");
    case Judgement::State::NotApplicable:
        return phrases.translate("Judgement", "Not applicable");
    case Judgement::State::Value:
        return phrases.translate("Judgement", "Judged");
    }
    Q_UNREACHABLE();
}

QString word(Standing standing, const Phrases& phrases)
{
    switch (standing) {
    case Standing::NotMet:
        return phrases.translate("Standing", "Not met");
    case Standing::PartlyMet:
        return phrases.translate("Standing", "Partly met");
    case Standing::Met:
        return phrases.translate("Standing", "Met");
    }
    Q_UNREACHABLE();
}

QString word(MarkColour colour, const Phrases& phrases)
{
    switch (colour) {
    case MarkColour::Yellow:
        return phrases.translate("MarkColour", "Yellow");
    case MarkColour::Green:
        return phrases.translate("MarkColour", "Green");
    case MarkColour::Blue:
        return phrases.translate("MarkColour", "Blue");
    case MarkColour::Pink:
        return phrases.translate("MarkColour", "Pink");
    }
    Q_UNREACHABLE();
}

QString word(Sharing sharing, const Phrases& phrases)
{
    switch (sharing) {
    case Sharing::Private:
        return phrases.translate("Sharing", "For me only");
    case Sharing::Shared:
        return phrases.translate("Sharing", "Shared with the committee");
    }
    Q_UNREACHABLE();
}

QString word(const Judgement& judgement, const Scale& scale, const Phrases& phrases)
{
    if (!judgement.isValue())
        return word(judgement.state(), phrases);
    if (judgement.points()) {
        return phrases.translate("Judgement", "%1 of %2")
            .arg(phrases.locale().toString(*judgement.points()),
                 phrases.locale().toString(scale.maximum));
    }
    const Level* level = findLevel(scale, judgement.level().value_or(QString()));
    return level ? level->title : judgement.level().value_or(QString());
}

QString quotation(const Passage& passage, const Phrases& phrases)
{
    const QString quote = passage.quote.simplified();
    return quote.isEmpty() ? phrases.translate("Passage", "A region of the page")
                           : phrases.translate("Passage", "“%1”").arg(quote);
}

QString reference(const Passage& passage, const Phrases& phrases)
{
    const QString quote = passage.quote.simplified();
    const QString page = QString::number(passage.page + 1);
    return quote.isEmpty() ? phrases.translate("Passage", "(see p. %1)").arg(page)
                           : phrases.translate("Passage", "“%1” (p. %2)").arg(quote, page);
}

QString notAssessed(const Phrases& phrases)
{
    return phrases.translate("Outcome", "Not assessed");
}

QStringList usualThemes(const Phrases& phrases)
{
    return {phrases.translate("Theme", "Technology in the theoretical pathway"),
            phrases.translate("Theme", "Teacher shortage")};
}

QString nameOf(Language language)
{
    return language == Language::Dutch ? u"Nederlands"_s : u"English"_s;
}

} // namespace beraad::wording
