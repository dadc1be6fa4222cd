// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/passage.h"
#include "core/domain/rubric.h"
#include "core/storage/database.h"
#include "core/storage/rectangles.h"

/// Judgements and passages, which several tables have. Private to this room.
namespace beraad::storage {

inline constexpr std::pair<domain::Judgement::State, const char*> kJudgementStates[] = {
    {domain::Judgement::State::Empty, "empty"},
    {domain::Judgement::State::CannotBeJudged, "cannotBeJudged"},
    {domain::Judgement::State::NotApplicable, "notApplicable"},
    {domain::Judgement::State::Value, "value"},
};

inline QString wordOf(domain::Judgement::State state)
{
    for (const auto& [known, word] : kJudgementStates) {
        if (known == state)
            return QString::fromLatin1(word);
    }
    qFatal("a judgement in a state without a word");
}

/// From the columns state, level and points.
inline domain::Judgement readJudgement(const Row& row)
{
    using domain::Judgement;
    const QString state = row.text("state");
    if (state == wordOf(Judgement::State::CannotBeJudged))
        return Judgement::cannotBeJudged();
    if (state == wordOf(Judgement::State::NotApplicable))
        return Judgement::notApplicable();
    if (!row.isNull("level"))
        return Judgement::ofLevel(row.text("level"));
    if (!row.isNull("points"))
        return Judgement::ofPoints(row.real("points"));
    return {};
}

inline QVariant storedPoints(const domain::Judgement& judgement)
{
    return judgement.points() ? QVariant(*judgement.points()) : QVariant();
}

/// From the columns document, page, rectangles and quote.
inline domain::Passage readPassage(const Row& row)
{
    return {row.text("document"), row.number("page"), rectanglesFromText(row.text("rectangles")),
            row.text("quote")};
}

/// The same with member and evidence.
inline domain::Citation readCitation(const Row& row)
{
    domain::Citation citation;
    if (!row.isNull("member"))
        citation.member = row.id<domain::MemberId>("member");
    if (!row.isNull("evidence"))
        citation.evidence = row.id<domain::EvidenceId>("evidence");
    citation.passage = readPassage(row);
    return citation;
}

/// For the columns position, member, evidence, document, page, rectangles and quote, in that order.
inline QVariantList storedCitation(const domain::Citation& citation, int position)
{
    const auto orNone = [](const auto& id) { return id.isNull() ? QVariant() : stored(id); };
    const domain::Passage& passage = citation.passage;
    return {position,
            orNone(citation.member),
            orNone(citation.evidence),
            passage.document,
            passage.page,
            rectanglesToText(passage.rectangles),
            stored(passage.quote)};
}

} // namespace beraad::storage
