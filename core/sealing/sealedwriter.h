// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/asidefile.h"
#include "core/base/pieces.h"
#include "core/base/progress.h"
#include "core/sealing/manifest.h"
#include "core/signing/envelope.h"

#include <memory>

namespace beraad::sealing {

class EntryWriter;
class SealingStream;

/// For whom a sealed file is, from whom, and what.
struct SealOrder
{
    QString mediaType;
    signing::Addressees addressees;
    const signing::SigningKey* sender = nullptr; ///< borrowed
    QDateTime madeAt;         ///< UTC; the sender's certificate must be valid then
    qint64 expectedBytes = 0; ///< of the entries together, for the progress; 0: not known
};

/// Writes a sealed file (FORMAT.md), in memory that does not grow with it. It is written aside and
/// takes its place at finish(); without that nothing is left. Progress is in KiB.
class SealedWriter
{
public:
    /// `progress` outlives the writer. EnvelopeNotMade, CertificateExpired,
    /// CertificateNotYetValid, CertificateWrongUsage, FileNotWritable, DiskFull.
    static Result<std::unique_ptr<SealedWriter>> begin(const QString& path, SealOrder order,
                                                       const Progress& progress);
    ~SealedWriter();
    SealedWriter(const SealedWriter&) = delete;
    SealedWriter& operator=(const SealedWriter&) = delete;

    /// Adds an entry. Also FileNotWritable, DiskFull, Cancelled.
    Result<void> add(const QString& name, const QByteArray& content, Need need = Need::Required);
    /// The same with `size` bytes that `content` gives in pieces, so that no entry need be held.
    /// Also the errors of `content`; FileNotReadable when it gives more or less.
    Result<void> add(const QString& name, qint64 size, const PieceSource& content,
                     Need need = Need::Required);

    /// Signs and puts the file in its place; uses the sender's key once. The identity that it got.
    Result<QString> finish();

private:
    SealedWriter(const QString& path, SealOrder order, const Progress& progress);
    Result<void> begin();
    Result<void> write(ManifestEntry& entry, const PieceSource& content);
    Result<void> sign();

    SealOrder m_order;
    const Progress& m_progress;
    qint64 m_done = 0;
    Manifest m_manifest;
    AsideFile m_aside;
    std::unique_ptr<SealingStream> m_stream;
    std::unique_ptr<EntryWriter> m_entries;
};

} // namespace beraad::sealing
