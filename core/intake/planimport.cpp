// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/planimport.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/pdf/workerengine.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace beraad::intake {

QString PreparedFile::fileName() const
{
    return QFileInfo(path).fileName();
}

std::optional<bool> PreparedFile::signaturesHold() const
{
    return facts.details ? facts.details->signaturesHold : std::nullopt;
}

bool PreparedFile::isLocked() const
{
    return problem && (problem->kind() == ErrorKind::PdfEncrypted ||
                       problem->kind() == ErrorKind::PdfWrongPassword);
}

namespace {

Result<QByteArray> unlocked(pdf::PdfEngine& engine, const PreparedFile& file,
                            const QString& password, const Progress& progress)
{
    const auto abort = [&progress] { return progress.isCancelled(); };
    const QString name = file.fileName();
    const auto close = qScopeGuard([&] { engine.close(name); });
    BERAAD_TRY([[maybe_unused]] const auto opened,
               engine.open(name, {pdf::SharedMemory::holding(file.pdf), name, password}, abort));
    return engine.unlockedCopy(name, abort);
}

PreparedFile prepare(pdf::PdfEngine& engine, const QString& path, const Progress& progress,
                     const QString& password = {})
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
        BERAAD_TRY(file.facts,
                   pdf::inspectPdf(engine, file.pdf, file.fileName(), &pages, password));
        if (password.isEmpty())
            return {};
        BERAAD_TRY(const QByteArray copy, unlocked(engine, file, password, progress));
        file.lockedSha256 = sha256Hex(file.pdf);
        file.pdf = copy;
        file.facts.size = copy.size();
        return {};
    };
    if (const Result<void> looked = look(); !looked)
        file.problem = looked.error();
    return file;
}

/// Files that a few threads take from the pile one by one, each with a reader of its own.
class Pile
{
public:
    Pile(const QStringList& paths, const Progress& progress)
        : m_paths(paths)
        , m_progress(progress)
        , m_files(size_t(paths.size()))
    {
    }

    void work()
    {
        pdf::WorkerEngine engine;
        for (size_t next = m_next++; next < m_files.size(); next = m_next++) {
            if (m_progress.isCancelled())
                return;
            m_files[next] = prepare(engine, m_paths[qsizetype(next)], m_progress);
            m_progress.report(++m_done, int(m_files.size()), m_files[next].fileName());
        }
    }

    QList<PreparedFile> files() const { return {m_files.begin(), m_files.end()}; }

private:
    const QStringList& m_paths;
    const Progress& m_progress;
    std::vector<PreparedFile> m_files;
    std::atomic_size_t m_next = 0;
    std::atomic_int m_done = 0;
};

} // namespace

Result<QList<PreparedFile>> prepareFiles(const QStringList& paths, const Progress& progress)
{
    progress.report(0, int(paths.size()));
    Pile pile(paths, progress);
    std::vector<std::thread> threads;
    for (int i = 1; i < std::min<qsizetype>(paths.size(), pdf::usualEngines()); ++i)
        threads.emplace_back([&pile]() { pile.work(); });
    if (!paths.isEmpty())
        pile.work();
    for (std::thread& thread : threads)
        thread.join();
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    return pile.files();
}

Result<PreparedFile> prepareLocked(const QString& path, const QString& password,
                                   const Progress& progress)
{
    pdf::WorkerEngine engine;
    PreparedFile file = prepare(engine, path, progress, password);
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    return file;
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
                    desk.addDocument(plan,
                                     {file.fileName(), file.pdf, file.facts.pageTexts,
                                      file.facts.layout, file.lockedSha256},
                                     receivedOn);
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
