// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/markrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rectangles.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

namespace {

Mark readMark(const Row& row)
{
    Mark mark;
    mark.id = row.id<MarkId>("id");
    mark.member = row.id<MemberId>("member");
    mark.plan = row.id<PlanId>("plan");
    mark.passage = {row.text("document"), row.number("page"),
                    rectanglesFromText(row.text("rectangles")), row.text("quote")};
    mark.wordsBefore = row.text("words_before");
    mark.wordsAfter = row.text("words_after");
    mark.colour = row.choice<MarkColour>("colour");
    mark.note = row.text("note");
    mark.sharing = row.choice<Sharing>("sharing");
    mark.madeAt = row.time("made_at");
    return mark;
}

} // namespace

Result<QList<Mark>> MarkRecords::marks(const PlanId& plan, const MemberId& reader) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM mark WHERE plan = ? AND (member = ? OR sharing = ?) "
                       "ORDER BY document, page, made_at, id"),
        {stored(plan), stored(reader), stored(Sharing::Shared)}, readMark);
}

Result<QList<Mark>> MarkRecords::shared(const RoundId& round, const MemberId& member) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT k.* FROM mark k JOIN plan p ON p.id = k.plan "
                       "WHERE p.round = ? AND k.member = ? AND k.sharing = ? "
                       "ORDER BY k.plan, k.made_at, k.id"),
        {stored(round), stored(member), stored(Sharing::Shared)}, readMark);
}

Result<Mark> MarkRecords::mark(const MarkId& id) const
{
    return found(m_dossier.database().first(QStringLiteral("SELECT * FROM mark WHERE id = ?"),
                                            {stored(id)}, readMark),
                 id);
}

Result<void> MarkRecords::save(const Mark& mark)
{
    const Passage& passage = mark.passage;
    return m_dossier.database().run(
        QStringLiteral(
            "INSERT INTO mark (id, member, plan, document, page, rectangles, quote, words_before, "
            "words_after, colour, note, sharing, made_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET document = excluded.document, page = excluded.page, "
            "rectangles = excluded.rectangles, quote = excluded.quote, "
            "words_before = excluded.words_before, words_after = excluded.words_after, "
            "colour = excluded.colour, note = excluded.note, sharing = excluded.sharing"),
        {stored(mark.id), stored(mark.member), stored(mark.plan), stored(passage.document),
         passage.page, rectanglesToText(passage.rectangles), stored(passage.quote),
         stored(mark.wordsBefore), stored(mark.wordsAfter), stored(mark.colour), stored(mark.note),
         stored(mark.sharing), stored(mark.madeAt)});
}

Result<void> MarkRecords::remove(const MarkId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM mark WHERE id = ?"), {stored(id)});
}

} // namespace beraad::storage
