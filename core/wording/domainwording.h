// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "core/domain/clarification.h"
#include "core/domain/mark.h"
#include "core/domain/member.h"
#include "core/domain/outcome.h"
#include "core/domain/phases.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"
#include "core/domain/theme.h"
#include "core/wording/phrases.h"

#include <QStringList>

/// The words by which people read the domain's choices, as they stand in a table or on a button;
/// inside a sentence they take a small letter. Files know other words (core/domain/keys.h).
namespace beraad::wording {

QString word(domain::ClarificationKind kind, const Phrases& phrases = {});
QString word(domain::ClarificationState state, const Phrases& phrases = {});
QString word(domain::ClarificationEffect effect, const Phrases& phrases = {});
QString word(domain::PointNeed need, const Phrases& phrases = {});
QString word(domain::DeclarationKind kind, const Phrases& phrases = {});
QString word(domain::MeasureKind kind, const Phrases& phrases = {});
QString word(domain::RoundPhase phase, const Phrases& phrases = {});
QString word(domain::Matter matter, const Phrases& phrases = {});
QString word(domain::Party party, const Phrases& phrases = {});
QString word(domain::Permission permission, const Phrases& phrases = {});
QString word(domain::RoundKind kind, const Phrases& phrases = {});
QString word(domain::RegionKind kind, const Phrases& phrases = {});
QString word(domain::PartnerKind kind, const Phrases& phrases = {});
QString word(domain::PlanState state, const Phrases& phrases = {});
QString word(domain::MemberRole role, const Phrases& phrases = {});
QString word(domain::ReviewState state, const Phrases& phrases = {});
QString word(domain::Outcome outcome, const Phrases& phrases = {});
QString word(domain::AdviceState state, const Phrases& phrases = {});
QString word(domain::Cause cause, const Phrases& phrases = {});
QString word(const domain::StatedCause& cause, const Phrases& phrases = {});
QString word(domain::FollowUpState state, const Phrases& phrases = {});
QString word(domain::Coverage coverage, const Phrases& phrases = {});
QString word(domain::SettlementState state, const Phrases& phrases = {});
QString word(domain::DecisionKind kind, const Phrases& phrases = {});
QString word(domain::Bearing bearing, const Phrases& phrases = {});
QString word(domain::Judgement::State state, const Phrases& phrases = {});
QString word(domain::Standing standing, const Phrases& phrases = {});
QString word(domain::MarkColour colour, const Phrases& phrases = {});
QString word(domain::Sharing sharing, const Phrases& phrases = {});

/// What was given on this scale: the level, "8 of 10", or the word of what is no value.
QString word(const domain::Judgement& judgement, const domain::Scale& scale,
             const Phrases& phrases = {});

/// What a passage says, in quotation marks; what it is where it has no words.
QString quotation(const domain::Passage& passage, const Phrases& phrases = {});

/// A passage inside a text: “quote” (p. 17).
QString reference(const domain::Passage& passage, const Phrases& phrases = {});

/// The fifth thing that can become of a plan in the figures, beside the four outcomes.
QString notAssessed(const Phrases& phrases = {});

/// The themes that a new programme begins with, by their names.
QStringList usualThemes(const Phrases& phrases = {});

/// A language by its own name: "Nederlands", "English".
QString nameOf(Language language);

} // namespace beraad::wording
