// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificateauthority.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "tests/support/foreigntool.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int year, int month = 1)
{
    return QDateTime(QDate(year, month, 1), QTime(0, 0), Qt::UTC);
}

const CertificateSubject kIssuer{.holder = u"Techniekplannen certificaten"_s,
                                 .organisation = u"Adviescommissie"_s,
                                 .validFrom = day(2026),
                                 .validUntil = day(2036)};
const CertificateSubject kChair{.holder = u"Mw. J. Vóórzitter"_s,
                                .organisation = u"Adviescommissie"_s,
                                .validFrom = day(2026),
                                .validUntil = day(2028)};

} // namespace

class TestCertificateAuthority : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void issuesWhatIsAsked_data();
    void issuesWhatIsAsked();
    void givesEachCertificateASerialNumberOfItsOwn();
    void itsCertificatesSignForWhoTrustsIt();
    void openSslAgreesWithTheChain();
    void isKeptInAKeyFileAndGoesOn();
    void keepsKeysToTheirOwner();
    void asksForManySteps();
    void itsOwnKeySignsNoDocuments();
    void isNoMembersKey();
    void refusesWhatIsNoSubject_data();
    void refusesWhatIsNoSubject();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    CertificateAuthority m_authority = CertificateAuthority::create(kIssuer).value();
};

void TestCertificateAuthority::issuesWhatIsAsked_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::addColumn<QString>("keyDescription");
    QTest::newRow("RSA") << KeyAlgorithm::Rsa3072 << u"RSA 3072"_s;
    QTest::newRow("ECDSA") << KeyAlgorithm::EcdsaP256 << u"ECDSA 256"_s;
}

void TestCertificateAuthority::issuesWhatIsAsked()
{
    QFETCH(KeyAlgorithm, algorithm);
    CertificateSubject subject = kChair;
    subject.key = algorithm;
    const auto key = m_authority.issue(subject);
    QVERIFY(key);
    const Certificate& certificate = key->certificate();
    QCOMPARE(certificate.holder(), kChair.holder);
    QCOMPARE(certificate.organisation(), kChair.organisation);
    QCOMPARE(certificate.issuer(), kIssuer.holder);
    QCOMPARE(certificate.validFrom(), kChair.validFrom);
    QCOMPARE(certificate.validUntil(), kChair.validUntil);
    QTEST(certificate.keyDescription(), "keyDescription");
    QVERIFY(certificate.maySign());
    QVERIFY(!certificate.isSelfSigned());
    QCOMPARE(key->chain(), QList<Certificate>{m_authority.certificate()});
}

void TestCertificateAuthority::givesEachCertificateASerialNumberOfItsOwn()
{
    const auto first = m_authority.issue(kChair);
    const auto second = m_authority.issue(kChair);
    QVERIFY(first && second);
    QCOMPARE_NE(first->certificate().serialNumber(), second->certificate().serialNumber());
}

void TestCertificateAuthority::itsCertificatesSignForWhoTrustsIt()
{
    const auto key = m_authority.issue(kChair);
    QVERIFY(key);
    const auto pdf = signPdf(samplePdf(), *key, {.time = day(2027)});
    QVERIFY(pdf);
    VerifyOptions options;
    options.now = day(2027);
    QVERIFY(!verify(*pdf, options).holds());
    options.trust.add(m_authority.certificate());
    QVERIFY(verify(*pdf, options).holds());
}

void TestCertificateAuthority::openSslAgreesWithTheChain()
{
    const auto key = m_authority.issue(kChair);
    QVERIFY(key && writeKeyFile(path(u"chair.p12"_s), *key, Secret(u"pw"_s)));
    const auto extracted = runTool(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, path(u"chair.p12"_s),
                                                  u"-nokeys"_s, u"-clcerts"_s, u"-passin"_s,
                                                  u"pass:pw"_s, u"-out"_s, path(u"chair.pem"_s)});
    if (!extracted)
        QSKIP("openssl is not installed");
    QCOMPARE(extracted->exitCode, 0);
    QVERIFY(writeKeyFile(path(u"own.p12"_s), m_authority.key(), Secret(u"pw"_s)));
    QCOMPARE(runTool(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, path(u"own.p12"_s), u"-nokeys"_s,
                                    u"-passin"_s, u"pass:pw"_s, u"-out"_s, path(u"own.pem"_s)})
                 ->exitCode,
             0);
    const auto chain = runTool(
        u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"smimesign"_s, u"-CAfile"_s,
                       path(u"own.pem"_s), u"-attime"_s,
                       QString::number(day(2027).toSecsSinceEpoch()), path(u"chair.pem"_s)});
    QVERIFY2(chain->exitCode == 0, qPrintable(chain->text));
}

void TestCertificateAuthority::isKeptInAKeyFileAndGoesOn()
{
    QVERIFY(writeKeyFile(path(u"own.p12"_s), m_authority.key(), Secret(u"wachtwoord €"_s)));
    const auto key = openKeyFile(path(u"own.p12"_s), Secret(u"wachtwoord €"_s));
    QVERIFY(key);
    const auto reopened = CertificateAuthority::with(*key);
    QVERIFY(reopened);
    const auto chair = reopened->issue(kChair);
    QVERIFY(chair);
    QCOMPARE(chair->chain(), QList<Certificate>{m_authority.certificate()});
}

void TestCertificateAuthority::keepsKeysToTheirOwner()
{
    QVERIFY(writeKeyFile(path(u"own.p12"_s), m_authority.key(), Secret(u"pw"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path(u"own.p12"_s)) & others));
}

void TestCertificateAuthority::asksForManySteps()
{
    QVERIFY(writeKeyFile(path(u"own.p12"_s), m_authority.key(), Secret(u"pw"_s)));
    const auto info = runTool(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, path(u"own.p12"_s), u"-info"_s,
                                             u"-noout"_s, u"-passin"_s, u"pass:pw"_s});
    if (!info)
        QSKIP("openssl is not installed");
    QCOMPARE(info->text.count(u"AES-256-CBC, Iteration 600000, PRF hmacWithSHA256"_s), 2);
    QVERIFY2(info->text.contains(u"MAC: sha256, Iteration 600000"_s), qPrintable(info->text));
}

void TestCertificateAuthority::itsOwnKeySignsNoDocuments()
{
    const auto pdf = signPdf(samplePdf(), m_authority.key(), {.time = day(2027)});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind(), ErrorKind::CertificateWrongUsage);
}

void TestCertificateAuthority::isNoMembersKey()
{
    const auto chair = m_authority.issue(kChair);
    QVERIFY(chair);
    const auto authority = CertificateAuthority::with(*chair);
    QVERIFY(!authority);
    QCOMPARE(authority.error(), Error(ErrorKind::CertificateNotAuthority, {kChair.holder}));
}

void TestCertificateAuthority::refusesWhatIsNoSubject_data()
{
    QTest::addColumn<CertificateSubject>("subject");
    CertificateSubject nameless = kChair;
    nameless.holder.clear();
    QTest::newRow("no name") << nameless;
    CertificateSubject longName = kChair;
    longName.holder = QString(65, u'x');
    QTest::newRow("a name longer than X.520 allows") << longName;
    CertificateSubject backwards = kChair;
    backwards.validUntil = backwards.validFrom.addDays(-1);
    QTest::newRow("ends before it begins") << backwards;
    CertificateSubject timeless = kChair;
    timeless.validFrom = {};
    QTest::newRow("no beginning") << timeless;
}

void TestCertificateAuthority::refusesWhatIsNoSubject()
{
    QFETCH(CertificateSubject, subject);
    const auto key = m_authority.issue(subject);
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CertificateNotMade);
    QCOMPARE(key.error().arguments(), QStringList{subject.holder});
}

BERAAD_TEST(TestCertificateAuthority, QGuiApplication)
#include "tst_certificateauthority.moc"
