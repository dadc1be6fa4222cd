// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "tests/support/foreigntool.h"
#include "tests/support/samplepdf.h"
#include "tests/support/secondopinion.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon(int year)
{
    return QDateTime(QDate(year, 5, 19), QTime(12, 0), Qt::UTC);
}

Stamp stampOn(int page)
{
    Stamp stamp;
    stamp.page = page;
    stamp.rectangle = QRectF(70, 400, 255, 79);
    stamp.appearance = drawStamp({u"Digitaal ondertekend door"_s, u"Mw. J. Vóórzitter"_s,
                                  u"Adviescommissie"_s, u"Vastgesteld · 19 mei 2026"_s},
                                 stamp.rectangle.size())
                           .value();
    return stamp;
}

} // namespace

class TestSigner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsFindItValid_data();
    void otherProgramsFindItValid();
    void ecdsaIsGoodEachTime();
    void aSecondSignatureLeavesTheFirst();
    void staysPdfA_data();
    void staysPdfA();
    void theStampSaysWhoSigned();
    void leavesAllBytesBefore();
    void refuses_data();
    void refuses();
    void leavesNothingHalfWritten_data();
    void leavesNothingHalfWritten();
    void maySignInPlace();

private:
    QString store(const QByteArray& bytes, const QString& name);
    SignatureRequest request() const
    {
        return {{}, u"Vastgesteld"_s, u"Den Haag"_s, noon(2026), {}};
    }
    VerifyOptions options() const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestIdentity m_chair = m_authority.issue();
    QByteArray m_sample = samplePdf();
};

QString TestSigner::store(const QByteArray& bytes, const QString& name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write its file");
    return file.fileName();
}

VerifyOptions TestSigner::options() const
{
    VerifyOptions options;
    options.now = noon(2026);
    options.trust.add(m_authority.certificate());
    return options;
}

void TestSigner::otherProgramsFindItValid_data()
{
    QTest::addColumn<KeyAlgorithm>("kind");
    QTest::addColumn<bool>("objectStreams");
    QTest::newRow("RSA") << KeyAlgorithm::Rsa3072 << false;
    QTest::newRow("ECDSA") << KeyAlgorithm::EcdsaP256 << false;
    QTest::newRow("RSA, cross-reference stream") << KeyAlgorithm::Rsa3072 << true;
}

void TestSigner::otherProgramsFindItValid()
{
    QFETCH(KeyAlgorithm, kind);
    QFETCH(bool, objectStreams);
    const SigningKey key = m_authority.issue({.key = kind}).key();
    const auto pdf =
        signPdf(objectStreams ? withObjectStreams(m_sample) : m_sample, key, request());
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail()));
    const QString path = store(*pdf, u"signed.pdf"_s);
    const auto poppler = pdfsigOpinion(path);
    const auto mupdf = mutoolOpinion(path);
    const auto openssl = opensslOpinion(*pdf, store(m_authority.certificatePem(), u"ca.pem"_s));
    if (!poppler || !mupdf || !openssl)
        QSKIP("pdfsig, mutool or openssl is not installed");
    QVERIFY2(poppler->contains(u"Signature is Valid."_s), qPrintable(*poppler));
    QVERIFY2(poppler->contains(u"Total document signed"_s), qPrintable(*poppler));
    QVERIFY2(poppler->contains(u"ETSI.CAdES.detached"_s), qPrintable(*poppler));
    QVERIFY2(mupdf->contains(u"unchanged since signing"_s), qPrintable(*mupdf));
    QCOMPARE(*openssl, CmsOpinion::Good);
}

/// The length of an ECDSA signature differs from one to the next, which breaks those who reckon
/// with one length.
void TestSigner::ecdsaIsGoodEachTime()
{
    const VerifyOptions trusting = options();
    QSet<int> lengths;
    for (int time = 0; time < 40; ++time) {
        const auto pdf = signPdf(m_sample, m_chair.key(), request());
        QVERIFY(pdf);
        QVERIFY(verify(*pdf, trusting).holds());
        const qsizetype cms =
            pdf->indexOf('<', pdf->indexOf("/Contents", pdf->indexOf("/ByteRange"))) + 1;
        lengths.insert(pdf->mid(cms + 4, 4).toInt(nullptr, 16)); // behind the tag 30 82
    }
    QVERIFY(lengths.size() > 1);
}

void TestSigner::aSecondSignatureLeavesTheFirst()
{
    const SigningKey rsa = m_authority.issue({.key = KeyAlgorithm::Rsa3072}).key();
    const QByteArray once = signPdf(m_sample, rsa, request()).value();
    const auto twice = signPdf(once, m_chair.key(), request());
    QVERIFY(twice);
    QVERIFY(twice->startsWith(once));
    const Verification verification = verify(*twice, options());
    QVERIFY(verification.holds());
    QCOMPARE(verification.signatures.size(), 2);
    QCOMPARE(verification.signatures[0].coverage, Coverage::EarlierRevision);
    QCOMPARE(
        verification.signatures[0].changes,
        (QList<Change>{{ChangeKind::SignatureAdded, {verification.signatures[1].field}, true}}));
    QCOMPARE(verification.signatures[1].coverage, Coverage::WholeDocument);
    const auto poppler = pdfsigOpinion(store(*twice, u"twice.pdf"_s));
    if (!poppler)
        QSKIP("pdfsig is not installed");
    QCOMPARE(poppler->count(u"Signature is Valid."_s), 2);
}

void TestSigner::staysPdfA_data()
{
    QTest::addColumn<int>("signatures");
    QTest::addColumn<bool>("visible");
    QTest::newRow("before signing") << 0 << false;
    QTest::newRow("signed, nothing to see") << 1 << false;
    QTest::newRow("signed with a stamp") << 1 << true;
    QTest::newRow("signed twice with a stamp") << 2 << true;
}

void TestSigner::staysPdfA()
{
    QFETCH(int, signatures);
    QFETCH(bool, visible);
    QByteArray pdf = m_sample;
    SignatureRequest wish = request();
    for (int i = 0; i < signatures; ++i) {
        if (visible)
            wish.stamp = stampOn(i);
        pdf = signPdf(pdf, m_chair.key(), wish).value();
    }
    const auto complaints = preflightComplaints(store(pdf, u"a1b.pdf"_s));
    if (!complaints)
        QSKIP("PDFBox preflight is not installed");
    QVERIFY2(complaints->isEmpty(), qPrintable(*complaints));
}

void TestSigner::theStampSaysWhoSigned()
{
    SignatureRequest wish = request();
    wish.stamp = stampOn(Stamp::kLastPage);
    const QString path = store(signPdf(m_sample, m_chair.key(), wish).value(), u"stamped.pdf"_s);
    const auto text = runTool(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path, u"-"_s});
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const QString& words : {u"Digitaal ondertekend door"_s, u"Mw. J. Vóórzitter"_s,
                                 u"Adviescommissie"_s, u"Vastgesteld · 19 mei 2026"_s})
        QVERIFY2(text->text.contains(words), qPrintable(text->text));
}

void TestSigner::leavesAllBytesBefore()
{
    const auto pdf = signPdf(m_sample, m_chair.key(), request());
    QVERIFY(pdf && pdf->startsWith(m_sample));
}

void TestSigner::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("expected");
    const auto row = [this](const char* name, const CertificateWish& wish, ErrorKind kind) {
        QTest::newRow(name) << m_sample << wish << 0 << static_cast<int>(kind);
    };
    row("expired", {.validFrom = noon(2020), .validUntil = noon(2025)},
        ErrorKind::CertificateExpired);
    row("not yet valid", {.validFrom = noon(2027)}, ErrorKind::CertificateNotYetValid);
    row("for encryption", {.usage = "keyEncipherment"}, ErrorKind::CertificateWrongUsage);
    QTest::newRow("no such page") << m_sample << CertificateWish() << 2
                                  << static_cast<int>(ErrorKind::PdfPageMissing);
    QTest::newRow("half a PDF") << m_sample.first(m_sample.size() / 2) << CertificateWish() << 0
                                << static_cast<int>(ErrorKind::PdfDamaged);
    QTest::newRow("no PDF") << QByteArray("Geachte mevrouw,") << CertificateWish() << 0
                            << static_cast<int>(ErrorKind::PdfDamaged);
}

void TestSigner::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(CertificateWish, wish);
    QFETCH(int, page);
    SignatureRequest asked = request();
    asked.stamp = stampOn(page);
    const auto refused = signPdf(pdf, m_authority.issue(wish).key(), asked);
    QVERIFY(!refused);
    QTEST(static_cast<int>(refused.error().kind()), "expected");
}

void TestSigner::leavesNothingHalfWritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("expected");
    QTest::newRow("no such folder")
        << u"nowhere/signed.pdf"_s << static_cast<int>(ErrorKind::FileNotWritable);
    QTest::newRow("a folder of that name")
        << u"folder"_s << static_cast<int>(ErrorKind::FileNotWritable);
}

void TestSigner::leavesNothingHalfWritten()
{
    QFETCH(QString, target);
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"folder"_s);
    const auto done = signFile(store(m_sample, u"source.pdf"_s), folder.filePath(target),
                               m_chair.key(), request());
    QVERIFY(!done);
    QTEST(static_cast<int>(done.error().kind()), "expected");
    QCOMPARE(done.error().arguments(), QStringList{folder.filePath(target)});
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"folder"_s});
}

void TestSigner::maySignInPlace()
{
    const QString path = store(m_sample, u"inplace.pdf"_s);
    QVERIFY(signFile(path, path, m_chair.key(), request()));
    const QByteArray bytes = readFile(path).value();
    QVERIFY(bytes.startsWith(m_sample));
    QVERIFY(verify(bytes, options()).holds());
}

BERAAD_TEST(TestSigner, QGuiApplication)
#include "tst_signer.moc"
