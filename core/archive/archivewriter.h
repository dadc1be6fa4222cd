// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/archivefolder.h"
#include "core/archive/papers.h"
#include "core/domain/exchange.h"
#include "core/domain/identity.h"
#include "core/publishing/letterdraft.h"
#include "core/wording/phrases.h"

#include <QJsonObject>

namespace beraad::archive {

/// What makeArchive() does, step by step. Private to this room.
class ArchiveWriter
{
public:
    ArchiveWriter(storage::Dossier& dossier, const ArchiveRequest& request, ArchiveFolder& folder,
                  const Progress& progress);

    Result<void> write();
    Manifest manifest() const; ///< without files
    int remadeLetters() const { return m_remadeLetters; }

private:
    Result<void> writeTrail();
    Result<void> writeProgramme(const domain::Programme& programme);
    Result<void> writeRound(const RoundPapers& papers);
    Result<void> writeTables(const RoundPapers& papers, const QString& folder);
    Result<void> writeMinutes(const RoundPapers& papers, const QString& folder);
    Result<void> writeReports(const RoundPapers& papers, const QString& folder);
    Result<void> writePlan(const RoundPapers& papers, const PlanPapers& plan);
    Result<void> writeDocuments(const PlanPapers& plan, const QString& folder);
    Result<void> writeLetters(const RoundPapers& papers, const PlanPapers& plan,
                              const QString& folder);
    Result<QList<publishing::LetterDraft>> lettersLike(const domain::Round& round,
                                                       const domain::SentLetter& letter);
    Result<void> writeLetter(const domain::Round& round, const domain::SentLetter& letter,
                             const QString& folder);
    /// Documents that no plan has any more.
    Result<void> writeOtherDocuments();
    Result<void> addDocument(const QString& path, const QString& sha256, const QString& fileName);
    Result<void> addJson(const QString& path, const QJsonObject& json);
    Result<void> step(const QString& what);
    QString roundFolder(const domain::Round& round) const;

    storage::Dossier& m_dossier;
    const ArchiveRequest& m_request;
    ArchiveFolder& m_folder;
    const Progress& m_progress;
    const wording::Phrases m_phrases;
    const QDateTime m_now;
    QList<storage::AuditEntry> m_trail;
    QSet<QString> m_placed; ///< SHA-256 of the documents that are in it
    int m_done = 0;
    int m_total = 0;
    int m_remadeLetters = 0;
    int m_lettersOnlyRegistered = 0;
    QHash<QString, QList<publishing::LetterDraft>> m_letters; ///< that were read
};

} // namespace beraad::archive
