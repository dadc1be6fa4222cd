// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/packagetargets.h"

#include "core/exchange/documenttext.h"
#include "core/exchange/ownwork.h"
#include "core/exchange/returnjson.h"
#include "core/exchange/roundjson.h"
#include "core/sealing/blocksource.h"
#include "core/sealing/sealedfile.h"

#include <QBuffer>

namespace beraad::tests {

namespace {

const QDateTime kNow(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

class Bytes final : public sealing::BlockSource
{
public:
    explicit Bytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Result<QByteArray> next() override { return std::exchange(m_bytes, {}); }
    qint64 most() const override { return m_most; }

private:
    QByteArray m_bytes;
    qint64 m_most = m_bytes.size();
};

class Nowhere final : public sealing::EntrySink
{
public:
    Result<void> begin(const QString&, qint64) override { return {}; }
    Result<void> write(QByteArrayView) override { return {}; }
    Result<void> end() override { return {}; }
};

template <typename T> Result<void> onlyWhether(const Result<T>& result)
{
    return result ? Result<void>() : result.error();
}

Result<void> readFileOf(const QByteArray& bytes, const signing::SigningKey& key)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    sealing::KnownSigners signers;
    signers.trusted.add(key.certificate());
    const Progress progress;
    return onlyWhether(sealing::SealedFile::open(std::move(device), QStringLiteral("anything"),
                                                 {&key, {}}, signers, kNow, progress));
}

} // namespace

exchange::RoundContents targetRound()
{
    exchange::RoundContents round;
    round.round.id =
        domain::RoundId::fromText(QStringLiteral("0b8f3c1e-7d52-4a6e-9c31-5f2a8e4d7b10"));
    round.member.id =
        domain::MemberId::fromText(QStringLiteral("c4a1e9d2-3b67-4f08-8e5d-1a9b7c6f2e43"));
    return round;
}

Result<void> readAnyPackage(PackageDepth depth, const QByteArray& bytes,
                            const signing::SigningKey& key)
{
    const QString name = QStringLiteral("anything");
    switch (depth) {
    case PackageDepth::File:
        return readFileOf(bytes, key);
    case PackageDepth::Entries: {
        Bytes source(bytes);
        Nowhere sink;
        return sealing::readEntries(source, sink, name);
    }
    case PackageDepth::Round:
        return onlyWhether(exchange::readRoundContents(bytes, name));
    case PackageDepth::Return:
        return onlyWhether(exchange::readReturnContents(bytes, name));
    case PackageDepth::Text:
        return onlyWhether(exchange::readDocumentText(bytes, name));
    case PackageDepth::Wishes:
        return onlyWhether(exchange::readWishes(bytes, name));
    case PackageDepth::OwnWork:
        return onlyWhether(exchange::readOwnWork(bytes, targetRound(), name));
    }
    return {};
}

} // namespace beraad::tests
