// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealedfile.h"

#include "core/sealing/entrychecks.h"
#include "core/sealing/unsealingstream.h"
#include "core/signing/detachedsignature.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace beraad::sealing {

namespace {

bool isSame(const QList<ManifestEntry>& stated, const QList<ManifestEntry>& found)
{
    return std::equal(stated.begin(), stated.end(), found.begin(), found.end(),
                      [](const ManifestEntry& a, const ManifestEntry& b) {
                          return a.name == b.name && a.size == b.size && a.sha256 == b.sha256;
                      });
}

/// An unknown signer becomes known by a fingerprint that was compared.
signing::DetachedVerdict verdictOn(const QByteArray& signature, const QByteArray& manifest,
                                   const KnownSigners& signers, const QDateTime& time)
{
    auto verdict = signing::verifyDetached(signature, manifest, signers.trusted, time);
    if (!verdict.signer || !signers.compared.contains(verdict.signer->fingerprint()))
        return verdict;
    signing::TrustStore trusted = signers.trusted;
    trusted.add(*verdict.signer);
    return signing::verifyDetached(signature, manifest, trusted, time);
}

/// Somebody it was sealed for can seal it anew for others; whom the signer meant is under the
/// signature.
bool isMeantFor(const Manifest& manifest, const signing::Unlocking& with)
{
    return with.key ? manifest.recipients.contains(with.key->certificate().fingerprint())
                    : manifest.byPassword;
}

} // namespace

SealedFile::SealedFile(std::unique_ptr<QIODevice> device, const QString& name)
    : m_name(name)
    , m_device(std::move(device))
    , m_stream(std::make_unique<UnsealingStream>(*m_device, name))
{
}

SealedFile::~SealedFile() = default;

Result<std::unique_ptr<SealedFile>>
SealedFile::open(const QString& path, const signing::Unlocking& with, const KnownSigners& signers,
                 const QDateTime& time, const Progress& progress)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return Error(ErrorKind::FileNotFound, {path});
    if (!file->open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileNotReadable, {path}, file->errorString());
    return open(std::move(file), QFileInfo(path).fileName(), with, signers, time, progress);
}

Result<std::unique_ptr<SealedFile>>
SealedFile::open(std::unique_ptr<QIODevice> device, const QString& name,
                 const signing::Unlocking& with, const KnownSigners& signers, const QDateTime& time,
                 const Progress& progress)
{
    std::unique_ptr<SealedFile> file(new SealedFile(std::move(device), name));
    BERAAD_CHECK(file->examine(with, signers, time, progress));
    return file;
}

Result<void> SealedFile::examine(const signing::Unlocking& with, const KnownSigners& signers,
                                 const QDateTime& time, const Progress& progress)
{
    BERAAD_CHECK(m_stream->open(with));
    BERAAD_CHECK(m_stream->rewind(&progress));
    EntryTaker taker(m_name);
    BERAAD_CHECK(readEntries(*m_stream, taker, m_name));
    BERAAD_CHECK(judge(taker.manifest(), taker.signature(), signers, time));
    if (!isMeantFor(m_manifest, with))
        return Error(ErrorKind::PackageNotAddressed, {m_name});
    if (!isSame(m_manifest.entries, taker.entries()))
        return Error(ErrorKind::PackageAltered, {m_name}, QStringLiteral("entries"));
    return {};
}

Result<void> SealedFile::judge(const QByteArray& manifest, const QByteArray& signature,
                               const KnownSigners& signers, const QDateTime& time)
{
    const signing::DetachedVerdict verdict = verdictOn(signature, manifest, signers, time);
    if (verdict.integrity != signing::Integrity::Intact || !verdict.signer)
        return Error(ErrorKind::PackageSignatureWrong, {m_name});
    m_signer = verdict.signer;
    const QString& holder = m_signer->holder();
    if (signers.revoked.contains(m_signer->fingerprint()))
        return Error(ErrorKind::PackageSignerRevoked, {m_name, holder});
    if (verdict.trust == signing::Trust::Expired)
        return Error(ErrorKind::CertificateExpired,
                     {holder, m_signer->validUntil().toLocalTime().date().toString(Qt::ISODate)});
    if (verdict.trust != signing::Trust::Trusted)
        return Error(ErrorKind::PackageSignerUnknown, {m_name, holder, m_signer->fingerprint()},
                     verdict.detail);
    BERAAD_TRY(m_manifest, readManifest(manifest, m_name));
    return {};
}

Result<void> SealedFile::read(EntrySink& sink, const Progress& progress)
{
    BERAAD_CHECK(m_stream->rewind(&progress));
    EntryGiver giver(m_manifest, sink, m_name);
    return readEntries(*m_stream, giver, m_name);
}

} // namespace beraad::sealing
