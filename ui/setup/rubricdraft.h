// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

namespace beraad::ui {

/// A place in a rubric: the whole, a section, or a criterion of it.
struct RubricPlace
{
    int section = -1;   ///< -1: the whole
    int criterion = -1; ///< -1: the section itself

    bool isWhole() const { return section < 0; }
    bool isSection() const { return section >= 0 && criterion < 0; }
    bool isCriterion() const { return criterion >= 0; }
    friend bool operator==(const RubricPlace&, const RubricPlace&) = default;
};

/// What a person does to a rubric while writing it, as edits of a value. Whoever has it stores it.
class RubricDraft
{
public:
    RubricDraft() = default;
    explicit RubricDraft(domain::Rubric rubric)
        : m_rubric(std::move(rubric))
    {
    }

    const domain::Rubric& rubric() const { return m_rubric; }
    /// This place, or the nearest that there is.
    RubricPlace nearest(const RubricPlace& place) const;
    const domain::Section& section(const RubricPlace& place) const;
    const domain::Criterion& criterion(const RubricPlace& place) const;

    // Each gives the place of what was added or moved. A new code follows the one before it; a new
    // criterion is judged on the scale of the one before it.
    RubricPlace addSection(const RubricPlace& after);
    RubricPlace addCriterion(const RubricPlace& after); ///< into the section of that place
    RubricPlace remove(const RubricPlace& place);
    /// Among its like, by `step` places; a criterion goes over the edge into the next section.
    bool canMove(const RubricPlace& place, int step) const;
    RubricPlace move(const RubricPlace& place, int step);

    void setTitle(const QString& title) { m_rubric.title = title; }
    void setTieBreak(const QStringList& keys) { m_rubric.tieBreak = keys; }
    /// Without its criteria, which stay.
    void setSection(const RubricPlace& place, const domain::Section& section);
    /// Where its code decides between equal points, the new one does. Another scale goes to those
    /// who had the same too where `isShared`.
    void setCriterion(const RubricPlace& place, const domain::Criterion& criterion, bool isShared);
    /// The scale of this criterion for all of them.
    void shareScale(const RubricPlace& place);
    /// How many others have the scale of this one.
    int sharing(const RubricPlace& place) const;

private:
    domain::Section& at(int section) { return m_rubric.sections[section]; }
    QString newKey(const QString& prefix) const;
    domain::Scale usualScale(const RubricPlace& place) const;

    domain::Rubric m_rubric;
};

} // namespace beraad::ui
