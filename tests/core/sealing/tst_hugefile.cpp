// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealedfile.h"
#include "core/sealing/sealedwriter.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::sealing;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGibibyte = 1LL << 30;
constexpr qint64 kMost = 200LL << 20; ///< bytes of memory, with all that the program is itself

const QDateTime kSealedAt(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// A plan of a gibibyte that is nowhere.
Result<void> hugePlan(const PieceSink& sink)
{
    QByteArray piece(256 << 10, Qt::Uninitialized);
    for (qint64 at = 0; at < kGibibyte; at += piece.size()) {
        for (qsizetype i = 0; i < piece.size(); ++i)
            piece[i] = char((at + i) * 7);
        if (!sink(piece))
            return Error(ErrorKind::Cancelled);
    }
    return {};
}

class Counter final : public EntrySink
{
public:
    Result<void> begin(const QString&, qint64) override { return {}; }
    Result<void> write(QByteArrayView bytes) override
    {
        count += bytes.size();
        return {};
    }
    Result<void> end() override { return {}; }

    qint64 count = 0;
};

} // namespace

class TestHugeFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /// The members' laptops are small.
    void aGibibyteTakesLittleMemory()
    {
        const QTemporaryDir folder;
        if (QStorageInfo(folder.path()).bytesAvailable() < 2 * kGibibyte)
            QSKIP("there is no room for it on this disk");
        const TestAuthority authority;
        const TestIdentity secretary = authority.issue({.holder = u"S. Secretaris"_s});
        const TestIdentity member = authority.issue({.holder = u"L. Lid"_s});
        const QString path = folder.filePath(u"huge.beraad-round"_s);
        const Progress progress;
        SealOrder order;
        order.mediaType = u"application/x-test"_s;
        order.addressees.certificates = {member.certificate()};
        order.sender = &secretary.key();
        order.madeAt = kSealedAt;
        {
            const auto writer = SealedWriter::begin(path, std::move(order), progress);
            QVERIFY(writer);
            QVERIFY((*writer)->add(u"plans/huge.pdf"_s, kGibibyte, hugePlan));
            QVERIFY((*writer)->finish());
        }
        QVERIFY(QFileInfo(path).size() > kGibibyte);
        KnownSigners signers;
        signers.trusted.add(authority.certificate());
        const auto file = SealedFile::open(path, {&member.key(), {}}, signers, kSealedAt, progress);
        QVERIFY(file);
        Counter counter;
        QVERIFY((*file)->read(counter, progress));
        QCOMPARE(counter.count, kGibibyte);
        qInfo("peak memory: %lld MiB", static_cast<long long>(peakMemory() >> 20));
        QVERIFY(peakMemory() < kMost);
    }
};

BERAAD_TEST(TestHugeFile, QCoreApplication)
#include "tst_hugefile.moc"
