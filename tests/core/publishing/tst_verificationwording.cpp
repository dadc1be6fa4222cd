// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/verificationwording.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::publishing;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

class TestVerificationWording : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAReportIsGood();
    void doubtsWhoSignedWithoutSpoilingTheRest();
    void namesWhatChangedAfterwards();
    void saysThatASignatureIsMissing();
    void saysThatNothingIsSigned();
    void keepsWhatADocumentSaysOutOfTheSentence();
    void speaksDutch();

private:
    Verification verified(const QByteArray& pdf, const QStringList& expected = {}) const;
    Verification trusted(const QByteArray& pdf, const QStringList& expected = {}) const;

    TestAuthority m_authority;
    TestIdentity m_chair =
        m_authority.issue({.holder = u"Mw. J. Vóórzitter"_s, .organisation = u"Adviescommissie"_s});
    SignatureRequest m_request{{},
                               u"Vastgesteld"_s,
                               u"Den Haag"_s,
                               QDateTime(QDate(2026, 5, 19), QTime(12, 0), Qt::UTC),
                               {}};
    QByteArray m_plain = samplePdf();
    QByteArray m_signed = signPdf(m_plain, m_chair.key(), m_request).value();
};

Verification TestVerificationWording::verified(const QByteArray& pdf,
                                               const QStringList& expected) const
{
    return verify(pdf, {{}, m_request.time, expected, {}});
}

Verification TestVerificationWording::trusted(const QByteArray& pdf,
                                              const QStringList& expected) const
{
    VerifyOptions options{{}, m_request.time, expected, {}};
    options.trust.add(m_authority.certificate());
    return verify(pdf, options);
}

void TestVerificationWording::saysThatAReportIsGood()
{
    const VerificationWords words = inWords(trusted(m_signed));
    QCOMPARE(words.summary, (Answer{Verdict::Good, u"The document was signed by Mw. J. Vóórzitter "
                                                   "and is unchanged."_s}));
    QCOMPARE(words.signatures.size(), 1);
    const SignatureWords& signature = words.signatures.first();
    QCOMPARE(signature.title, u"Signature “Signature1” of Mw. J. Vóórzitter"_s);
    QCOMPARE(signature.integrity.verdict, Verdict::Good);
    QCOMPARE(signature.trust,
             (Answer{Verdict::Good,
                     u"The certificate is that of Mw. J. Vóórzitter (Adviescommissie), issued by "
                     "Test authority, and leads to one that you trust."_s}));
    QCOMPARE(signature.coverage, (Answer{Verdict::Good, u"It covers the whole document."_s}));
    QVERIFY(signature.changes.isEmpty());
    QCOMPARE(signature.claims, (QStringList{u"Time, by the signer’s clock: 19 May 2026 14:00"_s,
                                            u"Reason: Vastgesteld"_s, u"Place: Den Haag"_s}));
}

void TestVerificationWording::doubtsWhoSignedWithoutSpoilingTheRest()
{
    const VerificationWords words = inWords(verified(m_signed));
    QCOMPARE(words.summary.verdict, Verdict::Doubtful);
    QCOMPARE(words.signatures.first().integrity.verdict, Verdict::Good);
    QCOMPARE(words.signatures.first().trust.verdict, Verdict::Doubtful);
    QCOMPARE(words.signatures.first().coverage.verdict, Verdict::Good);
}

void TestVerificationWording::namesWhatChangedAfterwards()
{
    const VerificationWords words = inWords(trusted(withFirstPageReplaced(m_signed)));
    QCOMPARE(words.summary.verdict, Verdict::Bad);
    const SignatureWords& signature = words.signatures.first();
    QCOMPARE(signature.integrity.verdict, Verdict::Good);
    QCOMPARE(signature.coverage.verdict, Verdict::Bad);
    QVERIFY(signature.changes.contains(Answer{Verdict::Bad, u"page 1 was changed"_s}));
}

void TestVerificationWording::saysThatASignatureIsMissing()
{
    const QString chair = m_chair.certificate().fingerprint();
    const VerificationWords words = inWords(trusted(m_plain, {chair}));
    QVERIFY(words.summary.text.startsWith(u"A signature that belongs to this document"_s));
    QVERIFY(words.remarks.contains(
        Answer{Verdict::Bad,
               u"Missing is the signature by the certificate with the SHA-256 %1."_s.arg(chair)}));
}

void TestVerificationWording::saysThatNothingIsSigned()
{
    QCOMPARE(inWords(trusted(m_plain)).summary,
             (Answer{Verdict::Bad, u"The document is not signed."_s}));
}

void TestVerificationWording::keepsWhatADocumentSaysOutOfTheSentence()
{
    SignatureReport report;
    report.changes = {{ChangeKind::FieldFilled, {u"%2 and %n"_s}, true}};
    Verification verification;
    verification.signatures = {report};
    QCOMPARE(inWords(verification).signatures.first().changes.first().text,
             u"the field “%2 and %n” was filled in"_s);
}

void TestVerificationWording::speaksDutch()
{
    const VerificationWords words = inWords(trusted(m_signed), wording::Phrases(Language::Dutch));
    QCOMPARE(words.summary.text,
             u"Het document is ondertekend door Mw. J. Vóórzitter en is ongewijzigd."_s);
    QCOMPARE(words.signatures.first().coverage.text, u"De handtekening dekt het hele document."_s);
}

BERAAD_TEST(TestVerificationWording, QGuiApplication)
#include "tst_verificationwording.moc"
