// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/sealing/format.h"
#include "core/sealing/sealedfile.h"
#include "core/sealing/sealedwriter.h"
#include "tests/core/sealing/rawpackage.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtEndian>

using namespace beraad;
using namespace beraad::sealing;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kAttackedAt(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

/// Sealed files that somebody made to do harm: well sealed, and some well signed.
class TestAttackers : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatAttackersWrite_data();
    void refusesWhatAttackersWrite();
    void refusesAPasswordThatTakesDays();
    void doesNotTakeAnotherManifest();
    void doesNotTakeEntriesThatTheManifestLacks();
    void isNotPassedOn();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    KnownSigners signers() const
    {
        KnownSigners known;
        known.trusted.add(m_authority.certificate());
        return known;
    }
    /// Opens it by password.
    Result<std::unique_ptr<SealedFile>> open(const QString& file) const
    {
        return SealedFile::open(file, {nullptr, Secret(u"geheim"_s)}, signers(), kAttackedAt,
                                m_progress);
    }
    void writeForPassword(const QString& file) const;
    /// The error of opening a package with this payload as the member.
    std::optional<ErrorKind> errorOfRaw(const QByteArray& payload) const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestIdentity m_secretary = m_authority.issue({.holder = u"S. Secretaris"_s});
    TestIdentity m_member = m_authority.issue({.holder = u"L. Lid"_s});
    TestIdentity m_other = m_authority.issue({.holder = u"A. Ander"_s});
    Progress m_progress;
};

void TestAttackers::writeForPassword(const QString& file) const
{
    SealOrder order;
    order.mediaType = u"application/x-test"_s;
    order.addressees.password = Secret(u"geheim"_s);
    order.sender = &m_secretary.key();
    order.madeAt = kAttackedAt;
    const auto writer = SealedWriter::begin(file, std::move(order), m_progress);
    QVERIFY(writer && (*writer)->add(u"x"_s, QByteArray("1")) && (*writer)->finish());
}

std::optional<ErrorKind> TestAttackers::errorOfRaw(const QByteArray& payload) const
{
    sealRaw(path(u"raw"_s), payload, m_member.key());
    const auto file =
        SealedFile::open(path(u"raw"_s), {&m_member.key(), {}}, signers(), kAttackedAt, m_progress);
    return file ? std::nullopt : std::optional(file.error().kind());
}

void TestAttackers::refusesWhatAttackersWrite_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<ErrorKind>("expected");
    const auto named = [this](const QByteArray& name) {
        return signedPayload({{name, "x"}}, m_secretary.key(), m_member.key());
    };
    for (const char* name : {"../x", "/etc/passwd", "a/../../x", "./x", "a//b", "a/", "..\\x",
                             "c:x", ".hidden", "PLAN.pdf", "a b"})
        QTest::addRow("named %s", name) << named(name) << ErrorKind::PackagePathUnsafe;
    QTest::newRow("a link") << rawPayload({{"x", {}, '2', -1, "../../etc/passwd"}})
                            << ErrorKind::PackagePathUnsafe;
    QTest::newRow("a hard link") << rawPayload({{"x", "1"}, {"y", {}, '1', -1, "x"}})
                                 << ErrorKind::PackagePathUnsafe;
    QTest::newRow("a folder") << rawPayload({{"x", {}, '5'}}) << ErrorKind::PackagePathUnsafe;
    QTest::newRow("a device") << rawPayload({{"x", {}, '3'}}) << ErrorKind::PackagePathUnsafe;
    QTest::newRow("one name twice")
        << signedPayload({{"x", "1"}, {"x", "2"}}, m_secretary.key(), m_member.key())
        << ErrorKind::PackageEntryTwice;
    QTest::newRow("eight gigabytes")
        << rawPayload({{"x", "1", '0', 0777777777LL * 8}}) << ErrorKind::PackageTooLarge;
    QTest::newRow("a manifest beyond measure")
        << rawPayload({{"manifest.json", QByteArray(17 << 20, 'x')}}) << ErrorKind::PackageTooLarge;
    QTest::newRow("a file full of holes")
        << rawPayload({{"././@PaxHeader",
                        "22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n"
                        "30 GNU.sparse.realsize=100000\n",
                        'x'},
                       {"x", QByteArray("1\n90000\n1\n").leftJustified(512, '\0') + "z"}})
        << ErrorKind::PackageTooLarge;
    QTest::newRow("more than there is")
        << rawPayload({{"x", "1", '0', 40000}, {"y", "2"}}).left(kBlockSize)
        << ErrorKind::PackageSignatureWrong;
    QTest::newRow("no archive") << QByteArray(kBlockSize, 'x') << ErrorKind::PackageAltered;
    QTest::newRow("nothing") << QByteArray(kBlockSize, '\0') << ErrorKind::PackageSignatureWrong;
    QTest::newRow("no signature") << rawPayload({{"x", "1"}, {"manifest.json", "{}"}})
                                  << ErrorKind::PackageSignatureWrong;
}

void TestAttackers::refusesWhatAttackersWrite()
{
    QFETCH(QByteArray, payload);
    QFETCH(ErrorKind, expected);
    QCOMPARE(errorOfRaw(payload), expected);
}

/// The number of steps stands in the clear, so anybody can write another.
void TestAttackers::refusesAPasswordThatTakesDays()
{
    const QString file = path(u"slow"_s);
    writeForPassword(file);
    QByteArray slow = readFile(file).value();
    const QByteArray steps = QByteArray::fromHex("020313d620"); // INTEGER 1 300 000
    QCOMPARE(slow.count(steps), 1);
    slow.replace(steps, QByteArray::fromHex("02037fffff"));
    const auto reseal = [&slow] {
        const qsizetype envelope = qFromBigEndian<quint32>(slow.constData() + kMagicSize + 4);
        const qsizetype head = kMagicSize + 8 + envelope;
        slow.replace(head, kDigestSize,
                     QCryptographicHash::hash(slow.left(head), QCryptographicHash::Sha256));
    };
    reseal();
    QVERIFY(writeFileAtomically(file, slow));
    // 8 388 607 steps are many and still allowed; the key that comes of it is another.
    QCOMPARE(open(file).error().kind(), ErrorKind::PackageWrongPassword);
    // An octet less of salt and one more of steps: 2 147 483 647.
    const qsizetype at = slow.indexOf(QByteArray::fromHex("02037fffff"));
    const QByteArray salt = slow.mid(at - 10, 10); // OCTET STRING of eight
    QCOMPARE(salt.left(2), QByteArray::fromHex("0408"));
    slow.replace(at - 10, 15,
                 QByteArray::fromHex("0407") + salt.mid(3) + QByteArray::fromHex("02047fffffff"));
    reseal();
    QVERIFY(writeFileAtomically(file, slow));
    QCOMPARE(open(file).error().kind(), ErrorKind::PackageTooLarge);
}

void TestAttackers::doesNotTakeAnotherManifest()
{
    QByteArray payload = signedPayload({{"x", "1"}}, m_secretary.key(), m_member.key());
    payload.replace("application/x-test", "application/x-tost");
    QCOMPARE(errorOfRaw(payload), ErrorKind::PackageSignatureWrong);
}

void TestAttackers::doesNotTakeEntriesThatTheManifestLacks()
{
    const QByteArray good = signedPayload({{"x", "1"}}, m_secretary.key(), m_member.key());
    QCOMPARE(errorOfRaw(good), std::nullopt);
    const QByteArray extra = rawPayload({{"y", "2"}}).left(1024) + good;
    QCOMPARE(errorOfRaw(extra.left(good.size())), ErrorKind::PackageAltered);
    QByteArray other = good;
    other[512] = '2';
    QCOMPARE(errorOfRaw(other), ErrorKind::PackageAltered);
}

/// Whom the sender did not mean cannot open it, whoever seals it for them.
void TestAttackers::isNotPassedOn()
{
    const QByteArray payload = signedPayload({{"x", "1"}}, m_secretary.key(), m_other.key());
    QCOMPARE(errorOfRaw(payload), ErrorKind::PackageNotAddressed);
}

BERAAD_TEST(TestAttackers, QCoreApplication)
#include "tst_attackers.moc"
