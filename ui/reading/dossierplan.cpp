// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/dossierplan.h"

#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"

namespace beraad::ui {

QList<PlanDocument> planDocuments(const storage::Dossier& dossier, const domain::Plan& plan)
{
    QList<PlanDocument> documents;
    for (const domain::DocumentFile& file : plan.documents) {
        const auto bytes = [&dossier, file]() -> Result<QByteArray> {
            BERAAD_TRY(const auto connection, dossier.alongside());
            return storage::DocumentRecords(*connection).content(file);
        };
        documents.append({file.sha256, file.fileName, bytes});
    }
    return documents;
}

} // namespace beraad::ui
