// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/dossierplan.h"

#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::ui {

namespace {

/// An answer is named as one, with its day; what the region handed in by its file.
QString titleOf(const domain::DocumentFile& file, const QList<domain::Clarification>& answers)
{
    const auto answer =
        std::find_if(answers.begin(), answers.end(), [&](const domain::Clarification& each) {
            return each.document == file.sha256;
        });
    if (answer == answers.end())
        return file.fileName;
    return QCoreApplication::translate("DossierPlan", "Answer of %1 · %2")
        .arg(wording::longDate(answer->answeredOn), file.fileName);
}

} // namespace

QList<PlanDocument> planDocuments(const storage::Dossier& dossier, const domain::Plan& plan,
                                  const QList<domain::Clarification>& answers)
{
    QList<PlanDocument> documents;
    for (const domain::DocumentFile& file : plan.documents) {
        const auto bytes = [&dossier, file]() -> Result<std::shared_ptr<pdf::SharedMemory>> {
            BERAAD_TRY(const auto connection, dossier.alongside());
            return pdf::SharedMemory::filled(file.bytes, [&](const PieceSink& sink) {
                return storage::DocumentRecords(*connection).read(file, sink);
            });
        };
        documents.append({file.sha256, titleOf(file, answers), bytes});
    }
    return documents;
}

} // namespace beraad::ui
