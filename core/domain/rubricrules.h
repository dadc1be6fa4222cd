// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "core/domain/rubric.h"
#include "core/domain/rules.h"

namespace beraad::domain {

/// What of a rubric, a section, a criterion or its scale a fault is about.
enum class RubricField
{
    Identifier,
    Title,
    Sections,
    TieBreak,
    Key,
    Criteria,
    Guidance,
    Weight,
    Levels,
    LevelKey,
    LevelTitle,
    Maximum,
    Step,
    Sufficient,
    AnchorPoints,
    AnchorText
};

/// What keeps a rubric from being used, and where.
struct RubricFault
{
    int section = -1;   ///< by its place; -1: the rubric as a whole
    int criterion = -1; ///< by its place in the section; -1: the section itself
    RubricField field = RubricField::Title;
    int index = -1; ///< of the level, anchor or tie-break key; -1: none
    /// A phrase that follows "must be", marked for translation in the context "JsonRule".
    QString rule;

    friend bool operator==(const RubricFault&, const RubricFault&) = default;
};

/// A scale that can be scored on: two levels or more, each with a key and title of its own, or
/// points up to a maximum that the step divides, with threshold and anchors within it.
QList<RubricFault> faultsOf(const Scale& scale);

/// All that stands in the way of using the rubric, in the order of the form: what is not filled in,
/// keys that occur twice, sections without criteria, scales as above, weights of nothing, and keys
/// for equal points that no criterion has. A draft may have faults; what is frozen has none.
QList<RubricFault> faultsOf(const Rubric& rubric);

/// RubricNotComplete, with words for where it is.
Error objectionOf(const RubricFault& fault, const Rubric& rubric);
Objections objectionsToUsing(const Rubric& rubric);

/// As the errors carry them; people read the word of wording::sentence().
template <> struct Keys<RubricField>
{
    using F = RubricField;
    static constexpr std::pair<F, const char*> kTable[] = {
        {F::Identifier, "identifier"},
        {F::Title, "title"},
        {F::Sections, "sections"},
        {F::TieBreak, "tieBreak"},
        {F::Key, "key"},
        {F::Criteria, "criteria"},
        {F::Guidance, "guidance"},
        {F::Weight, "weight"},
        {F::Levels, "levels"},
        {F::LevelKey, "level.key"},
        {F::LevelTitle, "level.title"},
        {F::Maximum, "maximum"},
        {F::Step, "step"},
        {F::Sufficient, "sufficient"},
        {F::AnchorPoints, "anchor.points"},
        {F::AnchorText, "anchor.description"},
    };
};

} // namespace beraad::domain
