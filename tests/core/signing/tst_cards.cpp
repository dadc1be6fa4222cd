// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cards.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testmain.h"
#include "tests/support/watchedcard/softcard.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <memory>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// Signing with a smart card, which is SoftHSM behind a reader that counts.
class TestCards : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsTheCardsAndWhatIsOnThem();
    void signsOnce_data();
    void signsOnce();
    void aWrongPinIsTriedOnce();
    void tellsThatOneTryIsLeft();
    void theLastWrongTryLocks();
    void aLockedCardIsNotTried();
    void anEmptyPinIsNotTried();
    void thePinPadAsksForThePin();
    void thePinPadCanBeCancelled();
    void aCertificateWithoutItsKeySignsNothing();
    void aCardWithoutCertificateSignsNothing();
    void aCardThatWasTakenOutIsMissing();
    void aCardTakenOutWhileSigningIsMissing();
    void aModuleThatIsNotThereIsNamed_data();
    void aModuleThatIsNotThereIsNamed();
    void isInUseByOneAtATime();
    void comesAlongWithItsIssuer();

private:
    Card card(const QString& label);
    Result<SigningKey> logIn(const Certificate& certificate, const QString& pin = u"1234"_s);

    TestAuthority m_authority;
    std::unique_ptr<SoftCards> m_cards;
    std::unique_ptr<CardReaders> m_readers;
    TestIdentity m_rsa =
        m_authority.issue({.holder = u"R. Voorzitter"_s, .key = KeyAlgorithm::Rsa3072});
    TestIdentity m_ecdsa = m_authority.issue({.holder = u"E. Voorzitter"_s});
    TestIdentity m_careful =
        m_authority.issue({.holder = u"P. Voorzitter"_s, .key = KeyAlgorithm::Rsa3072});
    TestIdentity m_keyless = m_authority.issue({.holder = u"Z. Sleutel"_s});
    SignatureRequest m_request{.signerName = {},
                               .reason = u"Vastgesteld"_s,
                               .location = {},
                               .time = QDateTime(QDate(2026, 5, 19), QTime(12, 0), Qt::UTC),
                               .stamp = {}};
};

void TestCards::initTestCase()
{
    if (!SoftCards::areAvailable())
        QSKIP("softhsm2 or opensc is not installed");
    m_cards = std::make_unique<SoftCards>();
    m_cards->add(u"Kaart van de voorzitter"_s);
    const QString chair = u"Kaart van de voorzitter"_s;
    m_cards->putKey(chair, u"01"_s, m_rsa);
    m_cards->putCertificate(chair, u"01"_s, m_rsa.certificate());
    m_cards->putKey(chair, u"02"_s, m_ecdsa);
    m_cards->putCertificate(chair, u"02"_s, m_ecdsa.certificate());
    m_cards->putKey(chair, u"03"_s, m_careful, SoftCards::KeyUse::PinEachTime);
    m_cards->putCertificate(chair, u"03"_s, m_careful.certificate());
    m_cards->putCertificate(chair, u"04"_s, m_keyless.certificate());
    m_cards->putCertificate(chair, u"05"_s, m_authority.certificate());
    m_cards->add(u"Lege kaart"_s);
    m_cards->putKey(u"Lege kaart"_s, u"01"_s, m_ecdsa);
    m_readers = CardReaders::ofThisMachine(SoftCards::module());
}

void TestCards::init()
{
    TestCase::init();
    if (m_cards)
        m_cards->reset();
}

Card TestCards::card(const QString& label)
{
    const auto cards = m_readers->cards();
    if (!cards)
        qFatal("the cards were not listed: %s", qPrintable(cards.error().detail()));
    for (const Card& each : *cards) {
        if (each.label == label)
            return each;
    }
    qFatal("no such card");
}

Result<SigningKey> TestCards::logIn(const Certificate& certificate, const QString& pin)
{
    return m_readers->logIn(card(u"Kaart van de voorzitter"_s), certificate, Secret(pin));
}

void TestCards::listsTheCardsAndWhatIsOnThem()
{
    const auto cards = m_readers->cards();
    QVERIFY(cards);
    QCOMPARE(cards->size(), 2);
    const Card chair = card(u"Kaart van de voorzitter"_s);
    QCOMPARE(chair.pin, PinState::Ready);
    QVERIFY(!chair.hasPinPad);
    QVERIFY(!chair.serialNumber.isEmpty());
    QCOMPARE(chair.certificates.size(), 5);
    QCOMPARE(chair.signingCertificates().size(), 4);
    QVERIFY(chair.signingCertificates().contains(m_ecdsa.certificate()));
    QVERIFY(chair.canLogIn());
    QCOMPARE(m_cards->watched().logins, 0);
}

void TestCards::signsOnce_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<int>("loginsForOneUse");
    QTest::newRow("RSA") << m_rsa.certificate() << 0;
    QTest::newRow("ECDSA") << m_ecdsa.certificate() << 0;
    QTest::newRow("RSA, PIN at each use") << m_careful.certificate() << 1;
}

void TestCards::signsOnce()
{
    QFETCH(Certificate, certificate);
    const auto key = logIn(certificate);
    QVERIFY2(key, qPrintable(key ? QString() : key.error().detail()));
    const auto pdf = signPdf(samplePdf(), *key, m_request);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail()));

    VerifyOptions options;
    options.now = m_request.time;
    options.trust.add(m_authority.certificate());
    const Verification verification = verify(*pdf, options);
    QVERIFY(verification.holds());
    QCOMPARE(*verification.signatures.first().certificate, certificate);
    QCOMPARE(m_cards->watched().logins, 1);
    QTEST(m_cards->watched().loginsForOneUse, "loginsForOneUse");
    QCOMPARE(m_cards->watched().signatures, 1);
}

void TestCards::aWrongPinIsTriedOnce()
{
    const auto key = logIn(m_rsa.certificate(), u"9999"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CardPinWrong);
    QCOMPARE(key.error().arguments(), QStringList{u"low"_s});
    QCOMPARE(m_cards->watched().logins, 1);
    QCOMPARE(card(u"Kaart van de voorzitter"_s).pin, PinState::FewTries);

    QVERIFY(logIn(m_rsa.certificate()));
    QCOMPARE(card(u"Kaart van de voorzitter"_s).pin, PinState::Ready);
}

void TestCards::tellsThatOneTryIsLeft()
{
    m_cards->watched().triesLeft = 2;
    const auto key = logIn(m_rsa.certificate(), u"9999"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CardPinWrong);
    QCOMPARE(key.error().arguments(), QStringList{u"final"_s});
    QCOMPARE(card(u"Kaart van de voorzitter"_s).pin, PinState::LastTry);
}

void TestCards::theLastWrongTryLocks()
{
    m_cards->watched().triesLeft = 1;
    const auto key = logIn(m_rsa.certificate(), u"9999"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CardPinLocked);
    QCOMPARE(m_cards->watched().logins, 1);
}

void TestCards::aLockedCardIsNotTried()
{
    m_cards->watched().triesLeft = 0;
    const Card locked = card(u"Kaart van de voorzitter"_s);
    QCOMPARE(locked.pin, PinState::Locked);
    QCOMPARE(locked.canLogIn().error().kind(), ErrorKind::CardPinLocked);
    const auto key = logIn(m_rsa.certificate());
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CardPinLocked);
    QCOMPARE(m_cards->watched().logins, 0);
}

void TestCards::anEmptyPinIsNotTried()
{
    const auto key = logIn(m_rsa.certificate(), QString());
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CardPinWrong);
    QCOMPARE(m_cards->watched().logins, 0);
}

void TestCards::thePinPadAsksForThePin()
{
    m_cards->watched().hasPinPad = true;
    m_cards->watched().typedOnPad = SoftCards::kPin;
    QVERIFY(card(u"Kaart van de voorzitter"_s).hasPinPad);
    const auto key = logIn(m_careful.certificate(), QString());
    QVERIFY2(key, qPrintable(key ? QString() : key.error().detail()));
    QVERIFY(signPdf(samplePdf(), *key, m_request));
    QCOMPARE(m_cards->watched().logins, 1);
    QCOMPARE(m_cards->watched().loginsForOneUse, 1);
}

void TestCards::thePinPadCanBeCancelled()
{
    m_cards->watched().hasPinPad = true;
    const auto key = logIn(m_rsa.certificate(), QString());
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::Cancelled);
    QCOMPARE(m_cards->watched().logins, 1);
}

void TestCards::aCertificateWithoutItsKeySignsNothing()
{
    const auto key = logIn(m_keyless.certificate());
    QVERIFY(!key);
    QCOMPARE(key.error(), Error(ErrorKind::KeyMissing, {u"Z. Sleutel"_s}, key.error().detail()));
}

void TestCards::aCardWithoutCertificateSignsNothing()
{
    const Card empty = card(u"Lege kaart"_s);
    QVERIFY(empty.certificates.isEmpty());
    const Error expected(ErrorKind::CardWithoutCertificate, {u"Lege kaart"_s});
    QCOMPARE(empty.canLogIn().error(), expected);
    const auto key = m_readers->logIn(empty, m_ecdsa.certificate(), Secret(u"1234"_s));
    QVERIFY(!key);
    QCOMPARE(key.error(), expected);
    QCOMPARE(m_cards->watched().logins, 0);
}

void TestCards::aCardThatWasTakenOutIsMissing()
{
    const Card chair = card(u"Kaart van de voorzitter"_s);
    m_cards->watched().isRemoved = true;
    const auto cards = m_readers->cards();
    QVERIFY(cards && cards->isEmpty());
    const auto key = m_readers->logIn(chair, m_rsa.certificate(), Secret(u"1234"_s));
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::CardMissing);
}

void TestCards::aCardTakenOutWhileSigningIsMissing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"advies.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(samplePdf());
    file.close();
    const auto key = logIn(m_ecdsa.certificate());
    QVERIFY(key);
    m_cards->watched().isRemoved = true;
    const QString target = folder.filePath(u"getekend.pdf"_s);
    const auto done = signFile(path, target, *key, m_request);
    QVERIFY(!done);
    QCOMPARE(done.error().kind(), ErrorKind::CardMissing);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"advies.pdf"_s});
}

void TestCards::aModuleThatIsNotThereIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such file") << u"/nowhere/card.so"_s;
    QTest::newRow("a library that reads no cards") << u"libz.so.1"_s;
}

void TestCards::aModuleThatIsNotThereIsNamed()
{
    QFETCH(QString, path);
    const auto cards = CardReaders::ofThisMachine(path)->cards();
    QVERIFY(!cards);
    QCOMPARE(cards.error().kind(), ErrorKind::CardModuleNotLoadable);
    QCOMPARE(cards.error().arguments(), QStringList{path});
}

void TestCards::isInUseByOneAtATime()
{
    {
        const auto key = logIn(m_rsa.certificate());
        QVERIFY(key);
        QCOMPARE(m_readers->cards().error().kind(), ErrorKind::CardBusy);
    }
    QVERIFY(m_readers->cards());
}

void TestCards::comesAlongWithItsIssuer()
{
    const auto key = logIn(m_ecdsa.certificate());
    QVERIFY(key);
    QCOMPARE(key->chain(), QList<Certificate>{m_authority.certificate()});
}

BERAAD_TEST(TestCards, QGuiApplication)
#include "tst_cards.moc"
