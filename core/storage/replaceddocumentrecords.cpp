// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replaceddocumentrecords.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"

namespace beraad::storage {

using namespace domain;

namespace {

ReplacedDocument readReplaced(const Row& row)
{
    return {row.id<PlanId>("plan"), row.text("document"), row.text("file_name"),
            row.text("replaced_by"), row.time("replaced_at")};
}

} // namespace

Result<QList<ReplacedDocument>> ReplacedDocumentRecords::replaced(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM replaced_document WHERE plan = ? "
                       "ORDER BY replaced_at, document"),
        {stored(plan)}, readReplaced);
}

Result<void> ReplacedDocumentRecords::add(const ReplacedDocument& document)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO replaced_document (plan, document, file_name, replaced_by, "
                       "replaced_at) VALUES (?, ?, ?, ?, ?)"),
        {stored(document.plan), stored(document.document), stored(document.fileName),
         stored(document.replacedBy), stored(document.replacedAt)});
}

} // namespace beraad::storage
