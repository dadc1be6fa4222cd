// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "tests/support/samplepdf.h"
#include "tests/support/secondopinion.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <functional>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// A report as the chair and then the secretary signed it, and what stood there before.
struct Stages
{
    QByteArray unsignedPdf;
    QByteArray signedOnce;
    QByteArray signedTwice;
};

using Tampering = std::function<QByteArray(const Stages&)>;

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

/// What stands in the gap of the only signature: the CMS in hexadecimal digits, then zeros.
struct Gap
{
    qsizetype start;
    QByteArray cms;
};

Gap gapOf(const QByteArray& pdf)
{
    const qsizetype start =
        pdf.indexOf('<', pdf.indexOf("/Contents", pdf.indexOf("/ByteRange"))) + 1;
    const QByteArray padded = QByteArray::fromHex(pdf.mid(start, pdf.indexOf('>', start) - start));
    const int length = 4 + (uchar(padded[2]) << 8) + uchar(padded[3]);
    return {start, padded.left(length)};
}

QByteArray withCms(QByteArray pdf, const Gap& gap, const QByteArray& cms)
{
    return pdf.replace(gap.start, cms.size() * 2, cms.toHex());
}

QByteArray signatureValueAltered(const Stages& stages)
{
    const Gap gap = gapOf(stages.signedOnce);
    return withCms(stages.signedOnce, gap, flipped(gap.cms, gap.cms.size() - 1));
}

/// ByteRange's last number, one less.
QByteArray rangeShrunk(const Stages& stages)
{
    QByteArray pdf = stages.signedOnce;
    const qsizetype end = pdf.indexOf(']', pdf.indexOf("/ByteRange"));
    qsizetype digit = end - 1;
    while (pdf[digit] == ' ')
        --digit;
    while (pdf[digit] == '0')
        pdf[digit--] = '9';
    pdf[digit] = static_cast<char>(pdf[digit] - 1);
    return pdf;
}

} // namespace

/// The table of what can be done to a signed file, with what we say of it and what other programs
/// say: where they fall short is why we verify ourselves.
class TestTampering : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFound_data();
    void isFound();
    void popplerAgrees_data() { isFound_data(); }
    void popplerAgrees();
    void mupdfAgrees_data() { isFound_data(); }
    void mupdfAgrees();
    void opensslAgrees_data() { isFound_data(); }
    void opensslAgrees();
    void aSignatureThatWasCutOffIsMissed_data();
    void aSignatureThatWasCutOffIsMissed();
    void anotherFileThanTheOneKeptIsFound();

private:
    Tampering issuerInCmsAltered() const;
    QString store(const QByteArray& bytes);
    VerifyOptions options() const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestIdentity m_chair = m_authority.issue({.key = KeyAlgorithm::Rsa3072});
    TestIdentity m_secretary = m_authority.issue({.holder = u"S. Secretaris"_s});
    Stages m_stages;
    QString m_trusted;
};

void TestTampering::initTestCase()
{
    SignatureRequest request{.signerName = {},
                             .reason = u"Vastgesteld"_s,
                             .location = {},
                             .time = QDateTime(QDate(2026, 5, 19), QTime(12, 0), Qt::UTC),
                             .stamp = {}};
    m_stages.unsignedPdf = samplePdf();
    m_stages.signedOnce = signPdf(m_stages.unsignedPdf, m_chair.key(), request).value();
    m_stages.signedTwice = signPdf(m_stages.signedOnce, m_secretary.key(), request).value();
    m_trusted = m_folder.filePath(u"authority.pem"_s);
    QFile file(m_trusted);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificatePem());
}

QString TestTampering::store(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(u"tampered.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write its file");
    return file.fileName();
}

VerifyOptions TestTampering::options() const
{
    VerifyOptions options;
    options.now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    options.trust.add(m_authority.certificate());
    return options;
}

/// Outside of what the signature protects: the certificate of the issuer that came along.
Tampering TestTampering::issuerInCmsAltered() const
{
    const QByteArray issuer = m_authority.certificate().der();
    return [issuer](const Stages& stages) {
        const Gap gap = gapOf(stages.signedOnce);
        const qsizetype at = gap.cms.indexOf(issuer) + issuer.size() - 1;
        return withCms(stages.signedOnce, gap, flipped(gap.cms, at));
    };
}

void TestTampering::isFound_data()
{
    QTest::addColumn<Tampering>("tampering");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<bool>("damaged"); ///< the document itself, and not only its signatures
    QTest::addColumn<QString>("poppler");
    QTest::addColumn<QString>("mupdf");
    QTest::addColumn<CmsOpinion>("openssl");
    const auto row = [](const char* name, const Tampering& tampering, bool holds, bool damaged,
                        const QString& poppler, const QString& mupdf, CmsOpinion openssl) {
        QTest::newRow(name) << tampering << holds << damaged << poppler << mupdf << openssl;
    };
    const QString valid = u"Signature is Valid."_s;
    const QString mismatch = u"Digest Mismatch."_s;
    const QString none = u"does not contain any signatures"_s;
    const QString unchanged = u"unchanged since signing"_s;
    const QString edits = u"edits since signing"_s;
    const QString invalidated = u"invalidated by change"_s;
    constexpr auto good = CmsOpinion::Good;
    constexpr auto bad = CmsOpinion::Bad;
    const auto once = [](const auto& change) {
        return [change](const Stages& stages) { return change(stages.signedOnce); };
    };

    row("intact", once([](auto pdf) { return pdf; }), true, false, valid, unchanged, good);
    row(
        "intact, two signatures", [](const Stages& s) { return s.signedTwice; }, true, false, valid,
        unchanged, good);
    row("a byte of a page flipped",
        once([](auto pdf) { return flipped(pdf, pdf.indexOf("stream\n") + 20); }), false, false,
        mismatch, invalidated, bad);
    row("a letter of the title changed",
        once([](auto pdf) { return flipped(pdf, pdf.indexOf("/Title") + 9); }), false, false,
        mismatch, invalidated, bad);
    row("signature value altered", signatureValueAltered, false, false, u"Signature is Invalid."_s,
        u"error"_s, bad);
    row("issuer's certificate in the CMS altered", issuerInCmsAltered(), true, false, valid,
        unchanged, good);
    row("first page replaced by an update", once(withFirstPageReplaced), false, false, valid, edits,
        good);
    row("an object added that nothing uses", once(withUnusedObject), true, false, valid, edits,
        good);
    row("bytes behind the end", once([](auto pdf) { return pdf + "garbage\n"; }), false, false,
        valid, edits, good);
    row("byte range shrunk by one", rangeShrunk, false, false, mismatch, invalidated, bad);
    row("last 100 bytes cut off", once([](auto pdf) { return pdf.chopped(100); }), false, true,
        none, u"byte range extends past end of file"_s, bad);
    row("half of the file cut off", once([](auto pdf) { return pdf.first(pdf.size() / 2); }), false,
        true, u"Couldn't read xref table"_s, QString(), CmsOpinion::Nothing);
    row(
        "second signature cut off",
        [](const Stages& s) { return s.signedTwice.first(s.signedOnce.size()); }, true, false,
        valid, unchanged, good);
    row(
        "all signatures cut off",
        [](const Stages& s) { return s.signedOnce.first(s.unsignedPdf.size()); }, false, false,
        none, QString(), CmsOpinion::Nothing);
}

void TestTampering::isFound()
{
    QFETCH(Tampering, tampering);
    QFETCH(bool, damaged);
    const Verification verification = verify(tampering(m_stages), options());
    QTEST(verification.holds(), "holds");
    const bool isDamaged =
        std::any_of(verification.findings.cbegin(), verification.findings.cend(),
                    [](const Finding& f) { return f.kind == FindingKind::DocumentDamaged; });
    QCOMPARE(isDamaged, damaged);
}

void TestTampering::popplerAgrees()
{
    QFETCH(Tampering, tampering);
    QFETCH(QString, poppler);
    const auto opinion = pdfsigOpinion(store(tampering(m_stages)));
    if (!opinion)
        QSKIP("pdfsig is not installed");
    QVERIFY2(opinion->contains(poppler), qPrintable(*opinion));
}

void TestTampering::mupdfAgrees()
{
    QFETCH(Tampering, tampering);
    QFETCH(QString, mupdf);
    const auto opinion = mutoolOpinion(store(tampering(m_stages)));
    if (!opinion)
        QSKIP("mutool is not installed");
    QVERIFY2(opinion->contains(mupdf), qPrintable(*opinion));
}

void TestTampering::opensslAgrees()
{
    QFETCH(Tampering, tampering);
    const auto opinion = opensslOpinion(tampering(m_stages), m_trusted);
    if (!opinion)
        QSKIP("openssl is not installed");
    QTEST(*opinion, "openssl");
}

void TestTampering::aSignatureThatWasCutOffIsMissed_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QStringList>("missing");
    const QString chair = m_chair.certificate().fingerprint();
    const QString secretary = m_secretary.certificate().fingerprint();
    QTest::newRow("none") << m_stages.signedTwice << QStringList();
    QTest::newRow("the second") << m_stages.signedOnce << QStringList{secretary};
    QTest::newRow("both") << m_stages.unsignedPdf << QStringList{chair, secretary};
}

void TestTampering::aSignatureThatWasCutOffIsMissed()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QStringList, missing);
    VerifyOptions known = options();
    known.expectedSigners = {m_chair.certificate().fingerprint(),
                             m_secretary.certificate().fingerprint()};
    const Verification verification = verify(pdf, known);
    QCOMPARE(verification.missingSigners, missing);
    QCOMPARE(verification.holds(), missing.isEmpty());
}

void TestTampering::anotherFileThanTheOneKeptIsFound()
{
    VerifyOptions known = options();
    known.expectedSha256 = verify(m_stages.signedTwice, options()).sha256;
    QVERIFY(verify(m_stages.signedTwice, known).holds());
    const Verification other = verify(m_stages.signedOnce, known);
    QVERIFY(!other.holds());
    QVERIFY(other.isIntact());
    QVERIFY(other.findings.contains(Finding{FindingKind::OtherFile, {known.expectedSha256}}));
}

BERAAD_TEST(TestTampering, QGuiApplication)
#include "tst_tampering.moc"
