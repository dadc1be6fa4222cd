// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/sealing/format.h"
#include "core/sealing/sealedfile.h"
#include "core/sealing/sealedwriter.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <csignal>
#include <sys/resource.h>

using namespace beraad;
using namespace beraad::sealing;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QString kPassword = u"vier woorden voor Pâté"_s;

using Contents = QList<std::pair<QString, QByteArray>>;

/// Keeps all it is given.
class Collector final : public EntrySink
{
public:
    Result<void> begin(const QString& name, qint64 size) override
    {
        contents.append({name, {}});
        contents.last().second.reserve(size);
        return {};
    }
    Result<void> write(QByteArrayView bytes) override
    {
        contents.last().second.append(bytes.data(), bytes.size());
        return {};
    }
    Result<void> end() override { return {}; }

    Contents contents;
};

/// Cancels itself once so much was done.
class Impatient
{
public:
    explicit Impatient(int kibibytes)
        : progress([this, kibibytes](int done, int, const QString&) {
            if (done >= kibibytes)
                progress.cancel();
        })
    {
    }

    Progress progress;
};

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

/// Why it did not open, for the words of a test that fails.
template <typename T> QByteArray why(const Result<T>& result)
{
    if (result)
        return {};
    return QByteArray::number(int(result.error().kind())) + ' ' + result.error().detail().toUtf8();
}

const Contents kContents{{u"round.json"_s, "{\"round\":1}"},
                         {u"plans/a.pdf"_s, someBytes(200'000)},
                         {u"plans/empty.pdf"_s, {}},
                         {u"plans/block.pdf"_s, someBytes(kBlockSize)}};

} // namespace

class TestSealedFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeDefault(); }

    void opensForWhomItIs_data();
    void opensForWhomItIs();
    void opensForEachOfSeveral();
    void saysWhatItIsUnderTheSignature();
    void isNoOneElses();
    void wantsTheRightPassword();
    void isNoPackage_data();
    void isNoPackage();
    void isTooNew();
    void showsThatItWasCutOff_data();
    void showsThatItWasCutOff();
    void showsEachByteThatWasAltered();
    void showsBytesBehindItsEnd();
    void doesNotKnowTheSigner();
    void doesNotTakeWhatWasRevoked();
    void doesNotTakeWhatExpired();
    void tellsWhatMayBeUnknown();
    void changedAfterOpeningShows();
    void isCancelledWithoutATrace();
    void leavesNothingOnAFullDisk();
    void signsOnlyWhileTheCertificateHolds();
    void isReadByOpenSsl();

private:
    QString path(const QString& name = u"test.beraad-round"_s) const
    {
        return m_folder.filePath(name);
    }
    SealOrder order(const QList<Certificate>& to = {}, const QString& password = {}) const;
    void write(const QString& file, SealOrder order) const;
    void writeDefault() const { write(path(), order({m_member.certificate()})); }
    QByteArray bytes() const { return readFile(path()).value(); }
    KnownSigners signers() const;
    /// The error of opening these bytes as the member.
    std::optional<ErrorKind> errorOf(const QByteArray& bytes) const;
    Result<std::unique_ptr<SealedFile>> open(const QString& file, const SigningKey* key,
                                             const QString& password = {}) const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestIdentity m_secretary = m_authority.issue({.holder = u"S. Secretaris"_s});
    TestIdentity m_member = m_authority.issue({.holder = u"L. Lid"_s});
    TestIdentity m_rsaMember =
        m_authority.issue({.holder = u"R. Lid"_s, .key = KeyAlgorithm::Rsa3072});
    Progress m_progress;
};

SealOrder TestSealedFile::order(const QList<Certificate>& to, const QString& password) const
{
    SealOrder order;
    order.mediaType = u"application/x-test"_s;
    order.addressees.certificates = to;
    order.addressees.password = Secret(password);
    order.sender = &m_secretary.key();
    order.madeAt = kNow;
    return order;
}

void TestSealedFile::write(const QString& file, SealOrder order) const
{
    const auto writer = SealedWriter::begin(file, std::move(order), m_progress);
    QVERIFY(writer);
    for (const auto& [name, content] : kContents)
        QVERIFY((*writer)->add(name, content));
    QVERIFY((*writer)->finish());
}

KnownSigners TestSealedFile::signers() const
{
    KnownSigners known;
    known.trusted.add(m_authority.certificate());
    return known;
}

Result<std::unique_ptr<SealedFile>> TestSealedFile::open(const QString& file, const SigningKey* key,
                                                         const QString& password) const
{
    return SealedFile::open(file, {key, Secret(password)}, signers(), kNow, m_progress);
}

std::optional<ErrorKind> TestSealedFile::errorOf(const QByteArray& altered) const
{
    auto device = std::make_unique<QBuffer>();
    device->setData(altered);
    device->open(QIODevice::ReadOnly);
    const auto file = SealedFile::open(std::move(device), u"test"_s, {&m_member.key(), {}},
                                       signers(), kNow, m_progress);
    return file ? std::nullopt : std::optional(file.error().kind());
}

void TestSealedFile::opensForWhomItIs_data()
{
    QTest::addColumn<const TestIdentity*>("identity");
    QTest::newRow("elliptic curve") << static_cast<const TestIdentity*>(&m_member);
    QTest::newRow("RSA") << static_cast<const TestIdentity*>(&m_rsaMember);
    QTest::newRow("password") << static_cast<const TestIdentity*>(nullptr);
}

void TestSealedFile::opensForWhomItIs()
{
    QFETCH(const TestIdentity*, identity);
    const QString file = path(u"one"_s);
    write(file, identity ? order({identity->certificate()}) : order({}, kPassword));
    const auto opened = open(file, identity ? &identity->key() : nullptr, kPassword);
    QVERIFY2(opened, why(opened).constData());
    QCOMPARE((*opened)->signer(), m_secretary.certificate());
    for (int time = 0; time < 2; ++time) {
        Collector collector;
        QVERIFY((*opened)->read(collector, m_progress));
        QCOMPARE(collector.contents, kContents);
    }
    QVERIFY(!bytes().contains("round.json"));
}

void TestSealedFile::opensForEachOfSeveral()
{
    const QString file = path(u"several"_s);
    write(file, order({m_member.certificate(), m_rsaMember.certificate()}, kPassword));
    QVERIFY(open(file, &m_member.key()));
    QVERIFY(open(file, &m_rsaMember.key()));
    QVERIFY(open(file, nullptr, kPassword));
}

void TestSealedFile::saysWhatItIsUnderTheSignature()
{
    const auto opened = open(path(), &m_member.key());
    QVERIFY(opened);
    const Manifest& manifest = (*opened)->manifest();
    QCOMPARE(manifest.mediaType, u"application/x-test"_s);
    QCOMPARE(manifest.madeAt, kNow);
    QCOMPARE(manifest.package.size(), 36);
    QCOMPARE(manifest.recipients, QStringList(m_member.certificate().fingerprint()));
    QCOMPARE(manifest.entries.size(), kContents.size());
    QCOMPARE(manifest.entries.at(1).sha256, sha256Hex(kContents.at(1).second));
    QCOMPARE(readManifest(writeManifest(manifest), u"m"_s).value(), manifest);
}

void TestSealedFile::isNoOneElses()
{
    QCOMPARE(open(path(), &m_rsaMember.key()).error().kind(), ErrorKind::PackageNotAddressed);
    QCOMPARE(open(path(), nullptr, kPassword).error().kind(), ErrorKind::PackageNotAddressed);
    // The same name from another authority is another person.
    const TestIdentity namesake = TestAuthority().issue({.holder = u"L. Lid"_s});
    QCOMPARE(open(path(), &namesake.key()).error().kind(), ErrorKind::PackageNotAddressed);
}

void TestSealedFile::wantsTheRightPassword()
{
    const QString file = path(u"password"_s);
    write(file, order({}, kPassword));
    QCOMPARE(open(file, nullptr, u"iets anders"_s).error().kind(), ErrorKind::PackageWrongPassword);
    QCOMPARE(open(file, nullptr, {}).error().kind(), ErrorKind::PackageWrongPassword);
    QCOMPARE(open(file, &m_member.key()).error().kind(), ErrorKind::PackageNotAddressed);
}

void TestSealedFile::isNoPackage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1 0 obj");
    QTest::newRow("a line end was changed") << bytes().replace("\r\n", "\n");
    QTest::newRow("text before it") << "x" + bytes();
}

void TestSealedFile::isNoPackage()
{
    QFETCH(QByteArray, content);
    QCOMPARE(errorOf(content), ErrorKind::PackageNotAPackage);
}

void TestSealedFile::isTooNew()
{
    QByteArray newer = bytes();
    qToBigEndian(quint32(2), newer.data() + kMagicSize);
    QVERIFY(writeFileAtomically(path(u"newer"_s), newer));
    const Error error = open(path(u"newer"_s), &m_member.key()).error();
    QCOMPARE(error.kind(), ErrorKind::PackageTooNew);
    QCOMPARE(error.arguments(), (QStringList{u"newer"_s, u"2"_s, u"1"_s}));
}

void TestSealedFile::showsThatItWasCutOff_data()
{
    QTest::addColumn<qsizetype>("left");
    const qsizetype whole = bytes().size();
    QTest::newRow("in the head") << qsizetype(14);
    QTest::newRow("in the envelope") << qsizetype(100);
    QTest::newRow("one byte") << whole - 1;
    QTest::newRow("a whole block") << whole - kSealedBlockSize;
    QTest::newRow("a block and something") << whole - kSealedBlockSize - 1000;
    QTest::newRow("no block left") << (whole % kSealedBlockSize);
}

void TestSealedFile::showsThatItWasCutOff()
{
    QFETCH(qsizetype, left);
    QCOMPARE(errorOf(bytes().left(left)), ErrorKind::PackageCutOff);
}

/// Each byte of what is not enciphered, and enough of the rest.
void TestSealedFile::showsEachByteThatWasAltered()
{
    const QByteArray good = bytes();
    const qsizetype payload = good.size() % kSealedBlockSize;
    for (qsizetype at = kMagicSize; at < good.size(); at += at < payload ? 1 : 1733) {
        QByteArray altered = good;
        altered[at] = char(altered[at] ^ 0x10);
        const auto kind = errorOf(altered);
        // Where the numbers stand that say what is to come, the change reads as another promise.
        if (at < kMagicSize + 4)
            QCOMPARE(kind, ErrorKind::PackageTooNew);
        else if (at < kMagicSize + 8)
            QVERIFY2(kind, qPrintable(QString::number(at)));
        else
            QVERIFY2(kind == ErrorKind::PackageAltered, qPrintable(QString::number(at)));
    }
}

void TestSealedFile::showsBytesBehindItsEnd()
{
    QCOMPARE(errorOf(bytes() + '\0'), ErrorKind::PackageAltered);
    QCOMPARE(errorOf(bytes() + bytes().right(kSealedBlockSize)), ErrorKind::PackageAltered);
}

void TestSealedFile::doesNotKnowTheSigner()
{
    const auto file = SealedFile::open(path(), {&m_member.key(), {}}, {}, kNow, m_progress);
    QCOMPARE(file.error().kind(), ErrorKind::PackageSignerUnknown);
    QCOMPARE(file.error().arguments(), (QStringList{u"test.beraad-round"_s, u"S. Secretaris"_s,
                                                    m_secretary.certificate().fingerprint()}));
    KnownSigners onlyHim;
    onlyHim.trusted.add(m_secretary.certificate());
    QVERIFY(SealedFile::open(path(), {&m_member.key(), {}}, onlyHim, kNow, m_progress));
}

void TestSealedFile::doesNotTakeWhatWasRevoked()
{
    KnownSigners known = signers();
    known.revoked = {m_secretary.certificate().fingerprint()};
    const auto file = SealedFile::open(path(), {&m_member.key(), {}}, known, kNow, m_progress);
    QCOMPARE(file.error().kind(), ErrorKind::PackageSignerRevoked);
}

void TestSealedFile::doesNotTakeWhatExpired()
{
    const auto file =
        SealedFile::open(path(), {&m_member.key(), {}}, signers(), kNow.addYears(50), m_progress);
    QCOMPARE(file.error().kind(), ErrorKind::CertificateExpired);
}

void TestSealedFile::tellsWhatMayBeUnknown()
{
    const QString file = path(u"optional"_s);
    const auto writer = SealedWriter::begin(file, order({m_member.certificate()}), m_progress);
    QVERIFY(writer);
    QVERIFY((*writer)->add(u"later.bin"_s, QByteArray("later"), Need::Optional));
    QVERIFY((*writer)->finish());
    const auto opened = open(file, &m_member.key());
    QVERIFY(opened);
    QCOMPARE((*opened)->manifest().entries.first().need, Need::Optional);
}

void TestSealedFile::changedAfterOpeningShows()
{
    const QString file = path(u"changing"_s);
    write(file, order({m_member.certificate()}));
    const auto opened = open(file, &m_member.key());
    QVERIFY(opened);
    QFile changing(file);
    QVERIFY(changing.open(QIODevice::ReadWrite));
    QVERIFY(changing.seek(changing.size() - 100));
    QVERIFY(changing.putChar('\0'));
    changing.close();
    Collector collector;
    QCOMPARE((*opened)->read(collector, m_progress).error().kind(), ErrorKind::PackageAltered);
}

void TestSealedFile::isCancelledWithoutATrace()
{
    const QDir folder(m_folder.path());
    const QStringList before = folder.entryList(QDir::Files);
    Impatient writing(100);
    {
        const auto writer = SealedWriter::begin(path(u"cancelled"_s),
                                                order({m_member.certificate()}), writing.progress);
        QVERIFY(writer);
        QCOMPARE((*writer)->add(u"x"_s, someBytes(1 << 20)).error().kind(), ErrorKind::Cancelled);
    }
    QCOMPARE(folder.entryList(QDir::Files), before);
    Impatient reading(100);
    const auto file =
        SealedFile::open(path(), {&m_member.key(), {}}, signers(), kNow, reading.progress);
    QCOMPARE(file.error().kind(), ErrorKind::Cancelled);
}

void TestSealedFile::leavesNothingOnAFullDisk()
{
    const QDir folder(m_folder.path());
    const QStringList before = folder.entryList(QDir::Files);
    rlimit usual{};
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{100'000, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    std::optional<ErrorKind> kind;
    {
        const auto writer =
            SealedWriter::begin(path(u"full"_s), order({m_member.certificate()}), m_progress);
        const Result<void> added = (*writer)->add(u"x"_s, someBytes(1 << 20));
        if (!added)
            kind = added.error().kind();
    }
    setrlimit(RLIMIT_FSIZE, &usual);
    QCOMPARE(kind, ErrorKind::DiskFull);
    QCOMPARE(folder.entryList(QDir::Files), before);
}

void TestSealedFile::signsOnlyWhileTheCertificateHolds()
{
    SealOrder late = order({m_member.certificate()});
    late.madeAt = kNow.addYears(50);
    const auto writer = SealedWriter::begin(path(u"late"_s), std::move(late), m_progress);
    QCOMPARE(writer.error().kind(), ErrorKind::CertificateExpired);
    QVERIFY(!QFile::exists(path(u"late"_s)));
}

/// The envelope is what RFC 5083 says, for others too.
void TestSealedFile::isReadByOpenSsl()
{
    const QString file = path(u"foreign"_s);
    write(file, order({m_member.certificate(), m_rsaMember.certificate()}, kPassword));
    const QByteArray all = readFile(file).value();
    const qsizetype size = qFromBigEndian<quint32>(all.constData() + kMagicSize + 4);
    QVERIFY(writeFileAtomically(path(u"envelope"_s), all.mid(kMagicSize + 8, size)));
    const QStringList start{u"cms"_s,     u"-decrypt"_s, u"-inform"_s,
                            u"DER"_s,     u"-in"_s,      path(u"envelope"_s),
                            u"-binary"_s, u"-out"_s,     path(u"key"_s)};
    QByteArray key;
    for (const TestIdentity* identity : {&m_member, &m_rsaMember}) {
        QVERIFY(writeFileAtomically(path(u"cert.pem"_s), identity->certificatePem()));
        QVERIFY(writeFileAtomically(path(u"key.pem"_s), identity->privateKeyPem()));
        const auto said =
            runTool(u"openssl"_s, start + QStringList{u"-recip"_s, path(u"cert.pem"_s), u"-inkey"_s,
                                                      path(u"key.pem"_s)});
        if (!said)
            QSKIP("openssl is not installed");
        QVERIFY2(said->exitCode == 0, qPrintable(said->text));
        const QByteArray found = readFile(path(u"key"_s)).value();
        QCOMPARE(found.size(), kContentKeySize);
        QVERIFY(key.isEmpty() || key == found);
        key = found;
    }
    const auto said = runTool(u"openssl"_s, start + QStringList{u"-pwri_password"_s, kPassword});
    QVERIFY2(said->exitCode == 0, qPrintable(said->text));
    QCOMPARE(readFile(path(u"key"_s)).value(), key);
}

BERAAD_TEST(TestSealedFile, QCoreApplication)
#include "tst_sealedfile.moc"
