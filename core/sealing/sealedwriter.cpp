// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealedwriter.h"

#include "core/base/sha256.h"
#include "core/sealing/entryreader.h"
#include "core/sealing/entrywriter.h"
#include "core/sealing/format.h"
#include "core/sealing/sealingstream.h"
#include "core/signing/detachedsignature.h"

#include <QUuid>

#include <algorithm>

namespace beraad::sealing {

namespace {

constexpr qint64 kKilobyte = 1024;

} // namespace

SealedWriter::SealedWriter(const QString& path, SealOrder order, const Progress& progress)
    : m_order(std::move(order))
    , m_progress(progress)
    , m_aside(path)
    , m_stream(std::make_unique<SealingStream>())
    , m_entries(std::make_unique<EntryWriter>(
          [this](QByteArrayView block) { return m_stream->write(block); }))
{
    m_manifest.mediaType = m_order.mediaType;
    m_manifest.package = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_manifest.madeAt = m_order.madeAt;
    m_manifest.byPassword = !m_order.addressees.password.isEmpty();
    for (const signing::Certificate& certificate : m_order.addressees.certificates)
        m_manifest.recipients.append(certificate.fingerprint());
    m_manifest.recipients.sort();
}

SealedWriter::~SealedWriter() = default;

Result<std::unique_ptr<SealedWriter>> SealedWriter::begin(const QString& path, SealOrder order,
                                                          const Progress& progress)
{
    std::unique_ptr<SealedWriter> writer(new SealedWriter(path, std::move(order), progress));
    BERAAD_CHECK(writer->begin());
    return writer;
}

Result<void> SealedWriter::begin()
{
    BERAAD_CHECK(m_order.sender->usableAt(m_order.madeAt));
    BERAAD_CHECK(m_aside.open());
    return m_stream->begin(m_aside, m_order.addressees);
}

Result<void> SealedWriter::add(const QString& name, const QByteArray& content, Need need)
{
    const auto inPieces = [&content](const PieceSink& sink) -> Result<void> {
        for (qsizetype at = 0; at < content.size(); at += kBlockSize) {
            if (!sink(QByteArrayView(content).sliced(at).first(
                    std::min<qsizetype>(kBlockSize, content.size() - at))))
                return Error(ErrorKind::Cancelled);
        }
        return {};
    };
    return add(name, content.size(), inPieces, need);
}

Result<void> SealedWriter::add(const QString& name, qint64 size, const PieceSource& content,
                               Need need)
{
    if (!isEntryName(name))
        return Error(ErrorKind::Internal, {}, QStringLiteral("entry %1").arg(name));
    ManifestEntry entry{name, size, {}, need};
    BERAAD_CHECK(write(entry, content));
    m_manifest.entries.append(entry);
    return {};
}

Result<void> SealedWriter::write(ManifestEntry& entry, const PieceSource& content)
{
    BERAAD_CHECK(m_entries->begin(entry.name, entry.size));
    const Error otherSize(ErrorKind::FileNotReadable, {entry.name},
                          QStringLiteral("it is not of the size that was said"));
    Sha256 hash;
    qint64 left = entry.size;
    const auto take = [&](QByteArrayView piece) -> Result<void> {
        if (m_progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        if (piece.size() > left)
            return otherSize;
        hash.add(piece);
        BERAAD_CHECK(m_entries->write(piece));
        left -= piece.size();
        m_done += piece.size();
        m_progress.report(int(m_done / kKilobyte),
                          int(std::max(m_done, m_order.expectedBytes) / kKilobyte));
        return {};
    };
    Result<void> taken;
    const Result<void> given = content([&](QByteArrayView piece) {
        taken = take(piece);
        return taken.ok();
    });
    BERAAD_CHECK(taken); // says why no more was wanted
    BERAAD_CHECK(given);
    if (left > 0)
        return otherSize;
    entry.sha256 = hash.takeHex();
    return {};
}

Result<void> SealedWriter::sign()
{
    const QByteArray manifest = writeManifest(m_manifest);
    BERAAD_TRY(const QByteArray signature,
               signing::signDetached(manifest, *m_order.sender, m_order.madeAt));
    for (const auto& [name, bytes] :
         {std::pair(kManifestName, manifest), std::pair(kSignatureName, signature)}) {
        BERAAD_CHECK(m_entries->begin(QString::fromLatin1(name), bytes.size()));
        BERAAD_CHECK(m_entries->write(bytes));
    }
    return {};
}

Result<QString> SealedWriter::finish()
{
    BERAAD_CHECK(sign());
    BERAAD_CHECK(m_entries->finish());
    BERAAD_CHECK(m_stream->finish());
    BERAAD_CHECK(m_aside.finish());
    BERAAD_CHECK(m_aside.takePlace());
    return m_manifest.package;
}

} // namespace beraad::sealing
