// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rubricrecords.h"

#include "core/rubrics/rubricfile.h"
#include "core/storage/database.h"
#include "core/storage/dossier.h"

#include <algorithm>

namespace beraad::storage {

using namespace domain;

namespace {

/// Whether the round `o` is open.
const QString kOpen =
    QStringLiteral("(o.phase <> 'reading' OR o.finalised_at IS NOT NULL "
                   "OR EXISTS (SELECT 1 FROM exchanged_package x WHERE x.round = o.id) "
                   "OR EXISTS (SELECT 1 FROM review w JOIN plan p ON p.id = w.plan "
                   "WHERE p.round = o.id))");

const QString kSelect =
    QStringLiteral("SELECT r.id, r.content, r.frozen_at, "
                   "(SELECT count(*) FROM review v WHERE v.rubric = r.id) AS reviews, "
                   "(SELECT count(*) FROM round o WHERE o.rubric = r.id AND ") +
    kOpen + QStringLiteral(") AS rounds FROM rubric r");

struct Content
{
    StoredRubric stored;
    QString json;
};

Content readContent(const Row& row)
{
    Content content;
    content.stored.id = row.id<RubricId>("id");
    content.stored.frozenAt = row.time("frozen_at");
    content.stored.reviews = row.number("reviews");
    content.stored.isInUse = content.stored.reviews > 0 || row.number("rounds") > 0;
    content.json = row.text("content");
    return content;
}

Result<StoredRubric> parsed(const Content& content, const QString& path)
{
    StoredRubric stored = content.stored;
    BERAAD_TRY(stored.rubric, rubrics::readStored(content.json.toUtf8(), path));
    return stored;
}

bool comesBefore(const StoredRubric& a, const StoredRubric& b)
{
    if (a.rubric.identifier != b.rubric.identifier)
        return a.rubric.identifier < b.rubric.identifier;
    if (a.isFrozen() != b.isFrozen())
        return a.isFrozen();
    return a.rubric.version < b.rubric.version;
}

} // namespace

Result<QList<StoredRubric>> RubricRecords::rubrics() const
{
    BERAAD_TRY(const QList<Content> contents, m_dossier.database().list(kSelect, {}, readContent));
    QList<StoredRubric> all;
    for (const Content& content : contents) {
        BERAAD_TRY(const StoredRubric stored, parsed(content, m_dossier.path()));
        all.append(stored);
    }
    std::stable_sort(all.begin(), all.end(), comesBefore);
    return all;
}

Result<StoredRubric> RubricRecords::find(const RubricId& id) const
{
    BERAAD_TRY(const auto content,
               m_dossier.database().first(kSelect + QStringLiteral(" WHERE r.id = ?"), {stored(id)},
                                          readContent));
    if (!content)
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return parsed(*content, m_dossier.path());
}

Result<std::optional<RubricId>> RubricRecords::withFingerprint(const QString& fingerprint) const
{
    return m_dossier.database().first(QStringLiteral("SELECT id FROM rubric WHERE fingerprint = ?"),
                                      {fingerprint},
                                      [](const Row& row) { return row.id<RubricId>("id"); });
}

Result<void> RubricRecords::change(const RubricId& id, const Rubric& rubric)
{
    return m_dossier.database().run(
        QStringLiteral("UPDATE rubric SET fingerprint = ?, content = ? WHERE id = ?"),
        {rubrics::fingerprint(rubric), QString::fromUtf8(rubrics::writeRubric(rubric)),
         stored(id)});
}

Result<void> RubricRecords::freeze(const RubricId& id, const QDateTime& at)
{
    return m_dossier.database().run(QStringLiteral("UPDATE rubric SET frozen_at = ? WHERE id = ?"),
                                    {stored(at), stored(id)});
}

Result<void> RubricRecords::remove(const RubricId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM rubric WHERE id = ?"),
                                    {stored(id)});
}

Result<void> RubricRecords::putBack(const RubricId& id, const Rubric& rubric)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO rubric (id, fingerprint, content) VALUES (?, ?, ?)"),
        {stored(id), rubrics::fingerprint(rubric),
         QString::fromUtf8(rubrics::writeRubric(rubric))});
}

Result<bool> RubricRecords::isOpen(const RoundId& round) const
{
    BERAAD_TRY(const qint64 open,
               m_dossier.database().count(
                   QStringLiteral("SELECT count(*) FROM round o WHERE o.id = ? AND ") + kOpen,
                   {stored(round)}));
    return open > 0;
}

} // namespace beraad::storage
