// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/advice.h"
#include "core/domain/clarification.h"
#include "core/domain/consensus.h"
#include "core/domain/consent.h"
#include "core/domain/exchange.h"
#include "core/domain/identity.h"
#include "core/domain/intake.h"
#include "core/domain/letter.h"
#include "core/domain/mark.h"
#include "core/domain/meeting.h"
#include "core/domain/member.h"
#include "core/domain/outcome.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"
#include "core/domain/theme.h"

#include <QString>

#include <optional>
#include <utility>

/// The words by which the dossier, score files and the command line know the domain's choices. They
/// are part of the file formats: a word may be added, never changed. People read other words
/// (core/wording).
namespace beraad::domain {

template <typename E> struct Keys;

template <> struct Keys<RoundKind>
{
    static constexpr std::pair<RoundKind, const char*> kTable[] = {
        {RoundKind::PlanAssessment, "planAssessment"},
        {RoundKind::ProgressReport, "progressReport"},
    };
};

template <> struct Keys<RoundPhase>
{
    static constexpr std::pair<RoundPhase, const char*> kTable[] = {
        {RoundPhase::Reading, "reading"},
        {RoundPhase::ReadingGroup, "readingGroup"},
        {RoundPhase::Plenary, "plenary"},
        {RoundPhase::Fixed, "fixed"},
    };
};

template <> struct Keys<RecommendationRule>
{
    static constexpr std::pair<RecommendationRule, const char*> kTable[] = {
        {RecommendationRule::Any, "any"},
        {RecommendationRule::Equal, "equal"},
        {RecommendationRule::EqualApproval, "equalApproval"},
    };
};

template <> struct Keys<PointNeed>
{
    static constexpr std::pair<PointNeed, const char*> kTable[] = {
        {PointNeed::Required, "required"},
        {PointNeed::Suggested, "suggested"},
    };
};

template <> struct Keys<ItemKind>
{
    static constexpr std::pair<ItemKind, const char*> kTable[] = {
        {ItemKind::Consent, "consent"},
        {ItemKind::Discussion, "discussion"},
        {ItemKind::Other, "other"},
    };
};

template <> struct Keys<Leaving>
{
    static constexpr std::pair<Leaving, const char*> kTable[] = {
        {Leaving::Left, "left"},
        {Leaving::Recused, "recused"},
    };
};

template <> struct Keys<StanceKind>
{
    static constexpr std::pair<StanceKind, const char*> kTable[] = {
        {StanceKind::Agrees, "agrees"},
        {StanceKind::Objects, "objects"},
    };
};

template <> struct Keys<RegionKind>
{
    static constexpr std::pair<RegionKind, const char*> kTable[] = {
        {RegionKind::TechnologyRegion, "technologyRegion"},
        {RegionKind::TechnologyPoorRegion, "technologyPoorRegion"},
    };
};

template <> struct Keys<PartnerKind>
{
    static constexpr std::pair<PartnerKind, const char*> kTable[] = {
        {PartnerKind::VmboSchool, "vmboSchool"},
        {PartnerKind::MboCollege, "mboCollege"},
        {PartnerKind::Company, "company"},
        {PartnerKind::Other, "other"},
    };
};

template <> struct Keys<PlanState>
{
    static constexpr std::pair<PlanState, const char*> kTable[] = {
        {PlanState::Expected, "expected"},     {PlanState::Received, "received"},
        {PlanState::Incomplete, "incomplete"}, {PlanState::Complete, "complete"},
        {PlanState::Withdrawn, "withdrawn"},
    };
};

template <> struct Keys<MemberRole>
{
    static constexpr std::pair<MemberRole, const char*> kTable[] = {
        {MemberRole::Member, "member"},
        {MemberRole::Chair, "chair"},
        {MemberRole::Secretary, "secretary"},
    };
};

template <> struct Keys<ReviewKind>
{
    static constexpr std::pair<ReviewKind, const char*> kTable[] = {
        {ReviewKind::Review, "review"},
        {ReviewKind::PreAdvice, "preAdvice"},
    };
};

template <> struct Keys<ReviewState>
{
    static constexpr std::pair<ReviewState, const char*> kTable[] = {
        {ReviewState::Draft, "draft"},
        {ReviewState::Final, "final"},
    };
};

template <> struct Keys<Outcome>
{
    static constexpr std::pair<Outcome, const char*> kTable[] = {
        {Outcome::Approve, "approve"},
        {Outcome::ApproveWithPoints, "approveWithPoints"},
        {Outcome::Revise, "revise"},
        {Outcome::Reject, "reject"},
    };
};

template <> struct Keys<AdviceState>
{
    static constexpr std::pair<AdviceState, const char*> kTable[] = {
        {AdviceState::Draft, "draft"},
        {AdviceState::Adopted, "adopted"},
    };
};

template <> struct Keys<Cause>
{
    static constexpr std::pair<Cause, const char*> kTable[] = {
        {Cause::WithdrewInFirstRound, "withdrewInFirstRound"},
        {Cause::CooperationStalls, "cooperationStalls"},
        {Cause::PlanNotConcrete, "planNotConcrete"},
        {Cause::ThinlyPopulated, "thinlyPopulated"},
        {Cause::Other, "other"},
    };
};

template <> struct Keys<FollowUpState>
{
    static constexpr std::pair<FollowUpState, const char*> kTable[] = {
        {FollowUpState::Addressed, "addressed"},
        {FollowUpState::Partly, "partly"},
        {FollowUpState::NotAddressed, "notAddressed"},
    };
};

template <> struct Keys<Coverage>
{
    static constexpr std::pair<Coverage, const char*> kTable[] = {
        {Coverage::Well, "well"},
        {Coverage::Thinly, "thinly"},
        {Coverage::Not, "not"},
    };
};

template <> struct Keys<DecisionKind>
{
    static constexpr std::pair<DecisionKind, const char*> kTable[] = {
        {DecisionKind::Adopted, "adopted"},
        {DecisionKind::Departed, "departed"},
    };
};

template <> struct Keys<SettlementState>
{
    static constexpr std::pair<SettlementState, const char*> kTable[] = {
        {SettlementState::Settled, "settled"},
        {SettlementState::NotSettled, "notSettled"},
    };
};

template <> struct Keys<Bearing>
{
    static constexpr std::pair<Bearing, const char*> kTable[] = {
        {Bearing::Strength, "strength"},
        {Bearing::Weakness, "weakness"},
        {Bearing::Question, "question"},
    };
};

template <> struct Keys<MarkColour>
{
    static constexpr std::pair<MarkColour, const char*> kTable[] = {
        {MarkColour::Yellow, "yellow"},
        {MarkColour::Green, "green"},
        {MarkColour::Blue, "blue"},
        {MarkColour::Pink, "pink"},
    };
};

template <> struct Keys<Sharing>
{
    static constexpr std::pair<Sharing, const char*> kTable[] = {
        {Sharing::Private, "private"},
        {Sharing::Shared, "shared"},
    };
};

template <> struct Keys<ReadingFit>
{
    static constexpr std::pair<ReadingFit, const char*> kTable[] = {
        {ReadingFit::Width, "width"},
        {ReadingFit::Page, "page"},
        {ReadingFit::None, "none"},
    };
};

template <> struct Keys<CertificateOrigin>
{
    static constexpr std::pair<CertificateOrigin, const char*> kTable[] = {
        {CertificateOrigin::Authority, "authority"},
        {CertificateOrigin::Elsewhere, "elsewhere"},
    };
};

template <> struct Keys<DeclarationKind>
{
    static constexpr std::pair<DeclarationKind, const char*> kTable[] = {
        {DeclarationKind::None, "none"},
        {DeclarationKind::Possible, "possible"},
        {DeclarationKind::Direct, "direct"},
    };
};

template <> struct Keys<MeasureKind>
{
    static constexpr std::pair<MeasureKind, const char*> kTable[] = {
        {MeasureKind::ReadsAndVotes, "readsAndVotes"},
        {MeasureKind::ReadsWithoutVote, "readsWithoutVote"},
        {MeasureKind::Recused, "recused"},
    };
};

template <> struct Keys<ClarificationKind>
{
    static constexpr std::pair<ClarificationKind, const char*> kTable[] = {
        {ClarificationKind::Written, "written"},
        {ClarificationKind::Pitch, "pitch"},
    };
};

template <> struct Keys<ClarificationEffect>
{
    static constexpr std::pair<ClarificationEffect, const char*> kTable[] = {
        {ClarificationEffect::None, "none"},
        {ClarificationEffect::Confirms, "confirms"},
        {ClarificationEffect::Changes, "changes"},
    };
};

template <> struct Keys<Language>
{
    static constexpr std::pair<Language, const char*> kTable[] = {
        {Language::Dutch, "nl"},
        {Language::English, "en"},
    };
};

template <> struct Keys<LetterWay>
{
    static constexpr std::pair<LetterWay, const char*> kTable[] = {
        {LetterWay::Pdf, "pdf"},
        {LetterWay::Printed, "printed"},
    };
};

template <> struct Keys<LetterKind>
{
    static constexpr std::pair<LetterKind, const char*> kTable[] = {
        {LetterKind::Approve, "approve"},
        {LetterKind::ApproveWithPoints, "approveWithPoints"},
        {LetterKind::Revise, "revise"},
        {LetterKind::Reject, "reject"},
        {LetterKind::Incomplete, "incomplete"},
        {LetterKind::Invitation, "invitation"},
        {LetterKind::Withdrawal, "withdrawal"},
    };
};

template <> struct Keys<LetterState>
{
    static constexpr std::pair<LetterState, const char*> kTable[] = {
        {LetterState::Waiting, "waiting"},
        {LetterState::Out, "out"},
        {LetterState::Failed, "failed"},
    };
};

template <> struct Keys<WindowSide>
{
    static constexpr std::pair<WindowSide, const char*> kTable[] = {
        {WindowSide::Left, "left"},
        {WindowSide::Right, "right"},
    };
};

template <> struct Keys<AnnexSource>
{
    static constexpr std::pair<AnnexSource, const char*> kTable[] = {
        {AnnexSource::File, "file"},
        {AnnexSource::ReportPart, "reportPart"},
    };
};

template <> struct Keys<PartState>
{
    static constexpr std::pair<PartState, const char*> kTable[] = {
        {PartState::Present, "present"},
        {PartState::Missing, "missing"},
        {PartState::Unreadable, "unreadable"},
    };
};

template <> struct Keys<PackageKind>
{
    static constexpr std::pair<PackageKind, const char*> kTable[] = {
        {PackageKind::Round, "round"},
        {PackageKind::Return, "return"},
    };
};

template <> struct Keys<PackageWay>
{
    static constexpr std::pair<PackageWay, const char*> kTable[] = {
        {PackageWay::Made, "made"},
        {PackageWay::Opened, "opened"},
    };
};

template <typename E> QString keyOf(E value)
{
    for (const auto& [known, word] : Keys<E>::kTable) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    qFatal("a choice without a word in core/domain/keys.h");
}

template <typename E> std::optional<E> fromKey(QStringView key)
{
    for (const auto& [value, word] : Keys<E>::kTable) {
        if (key == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

} // namespace beraad::domain
