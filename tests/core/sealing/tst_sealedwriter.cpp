// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/sealing/format.h"
#include "core/sealing/sealedfile.h"
#include "core/sealing/sealedwriter.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::sealing;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kWrittenAt(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QByteArray planOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

/// In pieces that fit no block.
PieceSource inPieces(const QByteArray& content)
{
    return [content](const PieceSink& sink) -> Result<void> {
        for (qsizetype at = 0; at < content.size(); at += 1000) {
            if (!sink(content.mid(at, 1000)))
                return Error(ErrorKind::Cancelled);
        }
        return {};
    };
}

/// Keeps the content of all entries.
class Joiner final : public EntrySink
{
public:
    Result<void> begin(const QString&, qint64) override { return {}; }
    Result<void> write(QByteArrayView bytes) override
    {
        content.append(bytes);
        return {};
    }
    Result<void> end() override { return {}; }

    QByteArray content;
};

} // namespace

/// An entry that comes in pieces, as a plan does from the dossier.
class TestSealedWriter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnEntryInPieces_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one piece") << planOf(999);
        QTest::newRow("a block") << planOf(kBlockSize);
        QTest::newRow("many blocks") << planOf(3 * kBlockSize + 7);
    }
    void takesAnEntryInPieces()
    {
        QFETCH(QByteArray, content);
        {
            const auto writer = begin();
            QVERIFY(writer);
            QVERIFY((*writer)->add(m_name, content.size(), inPieces(content), Need::Optional));
            QVERIFY((*writer)->finish());
        }
        KnownSigners signers;
        signers.trusted.add(m_authority.certificate());
        const auto file =
            SealedFile::open(m_path, {&m_member.key(), {}}, signers, kWrittenAt, m_progress);
        QVERIFY(file);
        const ManifestEntry entry = (*file)->manifest().entries.first();
        QCOMPARE(entry,
                 (ManifestEntry{m_name, content.size(), sha256Hex(content), Need::Optional}));
        Joiner joiner;
        QVERIFY((*file)->read(joiner, m_progress));
        QCOMPARE(joiner.content, content);
        QVERIFY(QFile::remove(m_path));
    }

    void refusesAnEntryThatIsNotWhatWasSaid_data()
    {
        QTest::addColumn<PieceSource>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("less") << inPieces(planOf(1999)) << ErrorKind::FileNotReadable;
        QTest::newRow("more") << inPieces(planOf(2001)) << ErrorKind::FileNotReadable;
        const PieceSource failing = [](const PieceSink& sink) -> Result<void> {
            sink(planOf(2000));
            return Error(ErrorKind::PlanAltered);
        };
        QTest::newRow("all of it, but wrong") << failing << ErrorKind::PlanAltered;
    }
    void refusesAnEntryThatIsNotWhatWasSaid()
    {
        QFETCH(PieceSource, content);
        QFETCH(ErrorKind, kind);
        {
            const auto writer = begin();
            QVERIFY(writer);
            QCOMPARE((*writer)->add(m_name, 2000, content).error().kind(), kind);
        }
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    /// While a large plan is on its way, and not only between two of them.
    void stopsBetweenPieces()
    {
        Progress progress;
        const PieceSource cancelling = [&](const PieceSink& sink) -> Result<void> {
            if (!sink(planOf(1000)))
                return Error(ErrorKind::Internal);
            progress.cancel();
            return sink(planOf(1000)) ? Result<void>() : Error(ErrorKind::Cancelled);
        };
        {
            const auto writer = SealedWriter::begin(m_path, order(), progress);
            QVERIFY(writer);
            QCOMPARE((*writer)->add(m_name, 2000, cancelling).error().kind(), ErrorKind::Cancelled);
        }
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

private:
    SealOrder order() const
    {
        SealOrder order;
        order.mediaType = u"application/x-test"_s;
        order.addressees.certificates = {m_member.certificate()};
        order.sender = &m_secretary.key();
        order.madeAt = kWrittenAt;
        return order;
    }
    Result<std::unique_ptr<SealedWriter>> begin() const
    {
        return SealedWriter::begin(m_path, order(), m_progress);
    }

    const QString m_name = u"plans/a.pdf"_s;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"test.beraad-round"_s);
    TestAuthority m_authority;
    TestIdentity m_secretary = m_authority.issue({.holder = u"S. Secretaris"_s});
    TestIdentity m_member = m_authority.issue({.holder = u"L. Lid"_s});
    Progress m_progress;
};

BERAAD_TEST(TestSealedWriter, QCoreApplication)
#include "tst_sealedwriter.moc"
