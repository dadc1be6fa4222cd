// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/planimport.h"

#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <atomic>

namespace beraad::intake {

QString PreparedFile::fileName() const
{
    return QFileInfo(path).fileName();
}

namespace {

PreparedFile prepare(const QString& path, const Progress& progress)
{
    PreparedFile file;
    file.path = path;
    // inspectPdf() counts pages, which says nothing about the whole; it only needs to be stopped.
    Progress pages([&](int, int, const QString&) {
        if (progress.isCancelled())
            pages.cancel();
    });
    const auto look = [&]() -> Result<void> {
        BERAAD_TRY(file.pdf, readFile(path));
        BERAAD_TRY(file.facts, pdf::inspectPdf(file.pdf, file.fileName(), &pages));
        return {};
    };
    if (const Result<void> looked = look(); !looked)
        file.problem = looked.error();
    return file;
}

} // namespace

Result<QList<PreparedFile>> prepareFiles(const QStringList& paths, const Progress& progress)
{
    std::atomic_int done = 0;
    const int total = int(paths.size());
    progress.report(0, total);
    const QList<PreparedFile> files =
        QtConcurrent::blockingMapped<QList<PreparedFile>>(paths, [&](const QString& path) {
            if (progress.isCancelled())
                return PreparedFile{path, {}, {}, Error(ErrorKind::Cancelled)};
            PreparedFile file = prepare(path, progress);
            progress.report(++done, total, file.fileName());
            return file;
        });
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    return files;
}

Result<void> storePlans(commands::History& history, const domain::RoundId& round,
                        const QList<HandedIn>& plans, const QDate& receivedOn,
                        const Progress& progress)
{
    const Result<void> stored = storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        commands::PlanDesk desk(history);
        int done = 0;
        for (const HandedIn& handedIn : plans) {
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled);
            BERAAD_TRY(const domain::PlanId plan, desk.expect(round, handedIn.region));
            for (const PreparedFile& file : handedIn.files) {
                const auto added =
                    desk.addDocument(plan, file.fileName(), file.pdf, file.facts.pageTexts,
                                     receivedOn, file.facts.layout);
                if (!added)
                    return added.error();
            }
            progress.report(++done, int(plans.size()));
        }
        return {};
    });
    // What was rolled back must not be offered for undo, and a finished import is not undone
    // document by document.
    history.forget();
    return stored;
}

} // namespace beraad::intake
