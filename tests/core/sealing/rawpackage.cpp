// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sealing/rawpackage.h"

#include "core/base/sha256.h"
#include "core/sealing/format.h"
#include "core/sealing/sealingstream.h"
#include "core/signing/detachedsignature.h"

#include <algorithm>

namespace beraad::tests {

namespace {

constexpr qsizetype kTarBlock = 512;

const QDateTime kMadeAt(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

void put(QByteArray& head, qsizetype at, const QByteArray& text)
{
    std::copy(text.begin(), text.end(), head.begin() + at);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

QByteArray tarEntry(const RawEntry& entry)
{
    QByteArray head(kTarBlock, '\0');
    const qint64 size = entry.claimed < 0 ? entry.content.size() : entry.claimed;
    put(head, 0, entry.name);
    put(head, 100, "0000644");
    put(head, 108, "0000000");
    put(head, 116, "0000000");
    put(head, 124, octal(size, 11));
    put(head, 136, octal(0, 11));
    put(head, 148, "        ");
    head[156] = entry.type;
    put(head, 157, entry.link);
    put(head, 257,
        QByteArray("ustar\0"
                   "00",
                   8));
    int sum = 0;
    for (const char byte : head)
        sum += static_cast<unsigned char>(byte);
    put(head, 148, octal(sum, 6) + QByteArray("\0 ", 2));
    const qsizetype padding = (kTarBlock - entry.content.size() % kTarBlock) % kTarBlock;
    return head + entry.content + QByteArray(padding, '\0');
}

void mustWork(const Result<void>& result)
{
    if (!result)
        qFatal("a raw package could not be made: %d", int(result.error().kind()));
}

} // namespace

QByteArray rawPayload(const QList<RawEntry>& entries)
{
    QByteArray tar;
    for (const RawEntry& entry : entries)
        tar += tarEntry(entry);
    tar += QByteArray(2 * kTarBlock, '\0');
    const qsizetype rest = tar.size() % sealing::kBlockSize;
    return tar + QByteArray(rest ? sealing::kBlockSize - rest : 0, '\0');
}

QByteArray signedPayload(const QList<RawEntry>& entries, const signing::SigningKey& sender,
                         const signing::SigningKey& recipient)
{
    sealing::Manifest manifest;
    manifest.mediaType = QStringLiteral("application/x-test");
    manifest.package = QStringLiteral("11111111-2222-4333-8444-555555555555");
    manifest.madeAt = kMadeAt;
    manifest.recipients = QStringList(recipient.certificate().fingerprint());
    for (const RawEntry& entry : entries)
        manifest.entries.append({QString::fromUtf8(entry.name), entry.content.size(),
                                 sha256Hex(entry.content), sealing::Need::Required});
    const QByteArray json = sealing::writeManifest(manifest);
    const Result<QByteArray> signature = signing::signDetached(json, sender, kMadeAt);
    if (!signature)
        qFatal("a raw package could not be signed");
    return rawPayload(entries + QList<RawEntry>{{sealing::kManifestName, json},
                                                {sealing::kSignatureName, *signature}});
}

void sealRaw(const QString& path, const QByteArray& payload, const signing::SigningKey& recipient)
{
    AsideFile aside(path);
    mustWork(aside.open());
    sealing::SealingStream stream;
    signing::Addressees addressees;
    addressees.certificates = {recipient.certificate()};
    mustWork(stream.begin(aside, addressees));
    for (qsizetype at = 0; at < payload.size(); at += sealing::kBlockSize)
        mustWork(stream.write(QByteArrayView(payload).sliced(at, sealing::kBlockSize)));
    mustWork(stream.finish());
    mustWork(aside.finish());
    mustWork(aside.takePlace());
}

} // namespace beraad::tests
