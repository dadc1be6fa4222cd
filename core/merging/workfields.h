// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "core/exchange/returncontents.h"

#include <compare>
#include <map>
#include <variant>

namespace beraad::merging {

/// What a member's work consists of, as far as two laptops can differ in it.
enum class Part
{
    State,
    Recommendation,
    Remarks,
    Judgement,
    Motivation,
    Evidence,
    Finding,
    Theme,
    Mark,
    Question,
    Wish
};

/// Which field of a member's work it is.
struct FieldKey
{
    domain::PlanId plan;
    Part part = Part::State;
    QString which; ///< criterion, or identity; empty where there is one a plan

    friend bool operator==(const FieldKey&, const FieldKey&) = default;
    /// Each text is compared once: a merge looks up tens of thousands of these.
    friend bool operator<(const FieldKey& a, const FieldKey& b)
    {
        if (const int order = a.plan.text().compare(b.plan.text()))
            return order < 0;
        return a.part == b.part ? a.which < b.which : a.part < b.part;
    }
};

using FieldValue = std::variant<domain::ReviewState, domain::Outcome, QString, domain::Judgement,
                                domain::Evidence, domain::PointFinding, domain::ThemeFinding,
                                domain::Mark, domain::Question, domain::DiscussionWish>;

/// A field that has something in it; an empty one is absent.
struct Field
{
    FieldValue value;
    QDateTime at;     ///< when it was written, UTC; of a final review: when it became final
    int position = 0; ///< of evidence and themes: their place among those of the review

    friend bool operator==(const Field&, const Field&) = default;
};

using WorkFields = std::map<FieldKey, Field>;

/// `madeAt` stands in where it was not told when something was written.
WorkFields fieldsOf(const exchange::ReturnContents& contents, const QDateTime& madeAt);

/// The reviews, marks, questions and wishes that these fields make; reviews and wishes by plan, the
/// rest in the order in which it was made. Declarations and versions are not among them.
exchange::MemberWork workOf(const WorkFields& fields, const domain::MemberId& member);

} // namespace beraad::merging

namespace beraad::domain {

/// As the dossier keeps them.
template <> struct Keys<merging::Part>
{
    using P = merging::Part;
    static constexpr std::pair<P, const char*> kTable[] = {
        {P::State, "state"},
        {P::Recommendation, "recommendation"},
        {P::Remarks, "remarks"},
        {P::Judgement, "judgement"},
        {P::Motivation, "motivation"},
        {P::Evidence, "evidence"},
        {P::Finding, "finding"},
        {P::Theme, "theme"},
        {P::Mark, "mark"},
        {P::Question, "question"},
        {P::Wish, "wish"},
    };
};

} // namespace beraad::domain
