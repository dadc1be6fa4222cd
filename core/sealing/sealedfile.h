// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sealing/entryreader.h"
#include "core/sealing/manifest.h"
#include "core/signing/envelope.h"
#include "core/signing/truststore.h"

#include <QIODevice>

#include <memory>

namespace beraad::sealing {

class UnsealingStream;

/// Whose signature counts.
struct KnownSigners
{
    signing::TrustStore trusted; ///< authorities, or the certificates of single persons
    QStringList revoked = {};    ///< fingerprints of certificates that no longer count
    /// Fingerprints that the person compared with the sender by another way; such a signer counts
    /// as if the certificate itself were trusted.
    QStringList compared = {};
};

/// A sealed file that was opened, and found whole, unaltered and signed by somebody known before
/// anything of it was given away: opening reads all of it once, in memory that does not grow with
/// it, and stores nothing. Progress is in KiB.
class SealedFile
{
public:
    /// `time` is when the signer's certificate must be valid.
    /// Errors: FileNotFound, FileNotReadable, Cancelled, those of signing::openEnvelope() and of
    /// readEntries(), PackageNotAPackage, PackageTooNew, PackageCutOff, PackageSignerUnknown,
    /// PackageSignerRevoked, PackageSignatureWrong.
    static Result<std::unique_ptr<SealedFile>>
    open(const QString& path, const signing::Unlocking& with, const KnownSigners& signers,
         const QDateTime& time, const Progress& progress);
    /// The same from anything that can be read twice; `name` is how errors call it.
    static Result<std::unique_ptr<SealedFile>>
    open(std::unique_ptr<QIODevice> device, const QString& name, const signing::Unlocking& with,
         const KnownSigners& signers, const QDateTime& time, const Progress& progress);
    ~SealedFile();
    SealedFile(const SealedFile&) = delete;
    SealedFile& operator=(const SealedFile&) = delete;

    const QString& name() const { return m_name; } ///< of the file, without a folder
    const Manifest& manifest() const { return m_manifest; }
    const signing::Certificate& signer() const { return *m_signer; }

    /// All entries but the manifest and its signature, in their order. Checked again: the file may
    /// have changed since it was opened.
    Result<void> read(EntrySink& sink, const Progress& progress);

private:
    SealedFile(std::unique_ptr<QIODevice> device, const QString& name);
    Result<void> examine(const signing::Unlocking& with, const KnownSigners& signers,
                         const QDateTime& time, const Progress& progress);
    Result<void> judge(const QByteArray& manifest, const QByteArray& signature,
                       const KnownSigners& signers, const QDateTime& time);

    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<UnsealingStream> m_stream;
    Manifest m_manifest;
    std::optional<signing::Certificate> m_signer;
};

} // namespace beraad::sealing
