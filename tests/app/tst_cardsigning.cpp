// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testmain.h"
#include "tests/support/watchedcard/softcard.h"

#include <QFile>
#include <QGuiApplication>

#include <memory>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// `beraad sign --card`: one try of the PIN for each time that it is called.
class TestCardSigning : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void signsWithTheCard();
    void choosesTheCertificateByName();
    void triesAWrongPinOnce();
    void doesNotTryALockedCard();
    void saysThatThereIsNoCard();
    void saysWhichCardsThereAre();

private:
    Answer sign(const QByteArray& pin, const QStringList& more = {}) const;

    Shell m_shell;
    TestAuthority m_authority;
    std::unique_ptr<SoftCards> m_cards;
    QString m_plain;
    QString m_signed = m_shell.path(u"signed.pdf"_s);
};

void TestCardSigning::initTestCase()
{
    if (!SoftCards::areAvailable())
        QSKIP("softhsm2 or opensc is not installed");
    m_cards = std::make_unique<SoftCards>();
    m_cards->add(u"Voorzitter"_s);
    m_plain = m_shell.write(u"plain.pdf"_s, samplePdf());
    int id = 1;
    for (const QString& holder : {u"A. Voorzitter"_s, u"B. Vervanger"_s}) {
        const TestIdentity identity = m_authority.issue({.holder = holder});
        const QString number = u"0%1"_s.arg(id++);
        m_cards->putKey(u"Voorzitter"_s, number, identity);
        m_cards->putCertificate(u"Voorzitter"_s, number, identity.certificate());
    }
}

void TestCardSigning::init()
{
    TestCase::init();
    QFile::remove(m_signed);
    if (m_cards)
        m_cards->reset();
}

Answer TestCardSigning::sign(const QByteArray& pin, const QStringList& more) const
{
    return Shell::run(QStringList{u"sign"_s, m_plain, m_signed, u"--card"_s, u"--card-module"_s,
                                  SoftCards::module(), u"--password-file"_s,
                                  m_shell.write(u"pin"_s, pin)} +
                      more);
}

void TestCardSigning::signsWithTheCard()
{
    const Answer answer = sign(SoftCards::kPin);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    const QString authority = m_shell.write(u"authority.pem"_s, m_authority.certificatePem());
    const Answer verified = Shell::run({u"verify"_s, m_signed, u"--trust"_s, authority});
    QVERIFY2(verified.code == ExitCode::Good, qPrintable(verified.out));
    QCOMPARE(m_cards->watched().logins, 1);
    QCOMPARE(m_cards->watched().signatures, 1);
}

void TestCardSigning::choosesTheCertificateByName()
{
    const QString signer = u"signer"_s;
    for (const QString& name : {u"voorzitter"_s, u"vervanger"_s}) {
        const Answer answer = sign(SoftCards::kPin, {u"--certificate"_s, name, u"--json"_s});
        QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
        QVERIFY(answer.json()[signer].toString().endsWith(name, Qt::CaseInsensitive));
    }
    QCOMPARE(sign(SoftCards::kPin, {u"--certificate"_s, u"nobody"_s}).code, ExitCode::CouldNotRun);
}

void TestCardSigning::triesAWrongPinOnce()
{
    m_cards->watched().triesLeft = 2;
    const Answer answer = sign("9999");
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.startsWith(u"The PIN is wrong. One try is left"_s), qPrintable(answer.err));
    QCOMPARE(m_cards->watched().logins, 1);
    QVERIFY(!QFile::exists(m_signed));
}

void TestCardSigning::doesNotTryALockedCard()
{
    m_cards->watched().triesLeft = 0;
    const Answer answer = sign(SoftCards::kPin);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.startsWith(u"The PIN is locked"_s), qPrintable(answer.err));
    QCOMPARE(m_cards->watched().logins, 0);
}

void TestCardSigning::saysThatThereIsNoCard()
{
    m_cards->watched().isRemoved = true;
    const Answer answer = sign(SoftCards::kPin);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.startsWith(u"There is no card in the reader."_s), qPrintable(answer.err));
}

void TestCardSigning::saysWhichCardsThereAre()
{
    const Answer answer = sign(SoftCards::kPin, {u"--card-label"_s, u"Secretaris"_s});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"Secretaris"_s) && answer.err.contains(u"Voorzitter"_s),
             qPrintable(answer.err));
    QCOMPARE(m_cards->watched().logins, 0);
}

BERAAD_TEST(TestCardSigning, QGuiApplication)
#include "tst_cardsigning.moc"
