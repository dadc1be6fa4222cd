// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

namespace beraad::committee {

/// What keeps the report of a round from being signed: an adopted advice without a motivation, a
/// place that somebody meant to fill in later, and advice that contradicts itself, what the readers
/// together found, or a decision that is on record as its adoption. Each names the region, or the
/// heading of the observation, that it is about. Empty when nothing does.
domain::Objections objectionsToSigning(const RoundRecords& records);

/// The criteria on which what the readers together find speaks against this outcome, so that the
/// chair must write why: a knock-out against any approval, another that asks for revision against
/// approval without points. In the order of the form.
QStringList findingsAgainst(domain::Outcome outcome, const domain::Rubric& rubric,
                            const PlanRecord& record);

/// The first place in a text that was left to be filled in: "XXX", "____", "[naam]", "???",
/// "n.t.b.", "p.m.", "TODO". Empty when there is none. An elision "[…]" is none.
QString placeholderIn(const QString& text);

} // namespace beraad::committee
