// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/completion.h"

#include "core/base/log.h"
#include "core/pdf/inspection.h"
#include "core/pdf/workerengine.h"
#include "core/storage/documentrecords.h"
#include "core/storage/searchindex.h"

namespace beraad::intake {

namespace {

Result<text::Layout> readWords(storage::Dossier& dossier, pdf::PdfEngine& engine,
                               const QString& document, const Progress& progress)
{
    BERAAD_TRY(const QByteArray bytes,
               storage::DocumentRecords(dossier).content({document, document, 0, 0}));
    // readLayout() counts pages, which says nothing about the whole; it only needs to be stopped.
    Progress pages([&](int, int, const QString&) {
        if (progress.isCancelled())
            pages.cancel();
    });
    return pdf::readLayout(engine, bytes, document, &pages);
}

} // namespace

Result<bool> hasIncomplete(storage::Dossier& dossier)
{
    BERAAD_TRY(const QStringList unsearchable, storage::SearchIndex(dossier).missing());
    BERAAD_TRY(const QStringList unread, storage::DocumentRecords(dossier).withoutLayout());
    return !unsearchable.isEmpty() || !unread.isEmpty();
}

Result<void> complete(storage::Dossier& dossier, const Progress& progress)
{
    BERAAD_CHECK(storage::SearchIndex(dossier).complete(progress));
    storage::DocumentRecords records(dossier);
    BERAAD_TRY(const QStringList unread, records.withoutLayout());
    pdf::WorkerEngine engine;
    int done = 0;
    for (const QString& document : unread) {
        progress.report(done++, int(unread.size()));
        const Result<text::Layout> layout = readWords(dossier, engine, document, progress);
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        if (!layout) {
            qCInfo(pdfLog, "the words of a document could not be read: %s",
                   qPrintable(layout.error().detail()));
            continue;
        }
        BERAAD_CHECK(records.setLayout(document, *layout));
    }
    return {};
}

} // namespace beraad::intake
