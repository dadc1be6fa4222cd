// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/identitydesk.h"
#include "core/publishing/reportdesk.h"
#include "tests/app/shell.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// `beraad sign` and `beraad verify`, on any PDF and on the report of a dossier.
class TestSigning : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsAndVerifiesAnyPdf();
    void answersInJson();
    void namesAChangeAfterSigning();
    void doesNotTrustWhomNobodyNamed();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void leavesTheTargetAsItWasAfterAnError();
    void signsTheReportOfADossier();
    void onlyTheChairSignsTheReport();
    void missesASignatureThatWasCutOff();
    void hasNothingToSignWithoutAReport();

private:
    Answer sign(const QStringList& words, const QString& keyFile = {}) const;
    QString keyFile(const QString& name, const CertificateWish& wish) const;

    Shell m_shell;
    TestAuthority m_authority;
    TestIdentity m_chair = m_authority.issue({.holder = u"A. Voorzitter"_s});
    QString m_key;
    QString m_password;
    QString m_authorityFile;
    QString m_plain;
    QString m_signed = m_shell.path(u"signed.pdf"_s);
};

void TestSigning::initTestCase()
{
    qunsetenv("BERAAD_PASSWORD");
    m_key = m_shell.write(u"chair.p12"_s, m_chair.keyFile(u"wachtwoord €"_s));
    m_password = m_shell.write(u"password"_s, u"wachtwoord €\n"_s.toUtf8());
    m_authorityFile = m_shell.write(u"authority.pem"_s, m_authority.certificatePem());
    m_plain = m_shell.write(u"plain.pdf"_s, samplePdf());
    const Answer answer = sign({m_plain, m_signed, u"--reason"_s, u"Vastgesteld"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
}

Answer TestSigning::sign(const QStringList& words, const QString& keyFile) const
{
    return Shell::run(QStringList{u"sign"_s} + words +
                      QStringList{u"--key"_s, keyFile.isEmpty() ? m_key : keyFile,
                                  u"--password-file"_s, m_password});
}

QString TestSigning::keyFile(const QString& name, const CertificateWish& wish) const
{
    return m_shell.write(name, m_authority.issue(wish).keyFile(u"wachtwoord €"_s));
}

void TestSigning::signsAndVerifiesAnyPdf()
{
    const Answer answer = Shell::run({u"verify"_s, m_signed, u"--trust"_s, m_authorityFile});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.out + answer.err));
    QVERIFY2(answer.out.contains(u"signed by A. Voorzitter and is unchanged"_s),
             qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"Reason: Vastgesteld"_s), qPrintable(answer.out));
}

void TestSigning::answersInJson()
{
    const QJsonObject json =
        Shell::run({u"verify"_s, m_signed, u"--trust"_s, m_authorityFile, u"--json"_s}).json();
    QCOMPARE(json[u"holds"_s].toBool(), true);
    QCOMPARE(json[u"sha256"_s].toString(), sha256Hex(readFile(m_signed).value()));
    const QJsonObject signature = json[u"signatures"_s].toArray().first().toObject();
    QCOMPARE(signature[u"integrity"_s].toObject()[u"answer"_s].toString(), u"intact"_s);
    QCOMPARE(signature[u"trust"_s].toObject()[u"answer"_s].toString(), u"trusted"_s);
    QCOMPARE(signature[u"coverage"_s].toObject()[u"answer"_s].toString(), u"whole-document"_s);
    QCOMPARE(signature[u"certificate"_s].toObject()[u"sha256"_s].toString(),
             m_chair.certificate().fingerprint());
}

void TestSigning::namesAChangeAfterSigning()
{
    const QString changed =
        m_shell.write(u"changed.pdf"_s, withFirstPageReplaced(readFile(m_signed).value()));
    const Answer answer = Shell::run({u"verify"_s, changed, u"--trust"_s, m_authorityFile});
    QCOMPARE(answer.code, ExitCode::DoesNotHold);
    QVERIFY2(answer.out.contains(u"page 1 was changed"_s), qPrintable(answer.out));
}

void TestSigning::doesNotTrustWhomNobodyNamed()
{
    const Answer answer = Shell::run({u"verify"_s, m_signed});
    QCOMPARE(answer.code, ExitCode::DoesNotHold);
    QVERIFY2(answer.out.contains(u"You do not trust that issuer"_s), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"Intact:"_s), qPrintable(answer.out));
}

void TestSigning::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const QString target = m_shell.path(u"wrong.pdf"_s);
    const auto day = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(12, 0), Qt::UTC); };
    const auto row = [&](const char* name, const QStringList& options, const QString& sentence) {
        QTest::newRow(name) << QStringList{u"sign"_s, m_plain, target} + options << sentence;
    };
    const auto withKey = [&](const QString& key) {
        return QStringList{u"--key"_s, key, u"--password-file"_s, m_password};
    };
    row("no key named", {}, u"Say with what to sign"_s);
    row("wrong password",
        {u"--key"_s, m_key, u"--password-file"_s, m_shell.write(u"other"_s, "guess\n")},
        u"This is not the password of “chair.p12”."_s);
    row("no such key file", withKey(m_shell.path(u"absent.p12"_s)), u"is not there"_s);
    row("no key file", withKey(m_plain), u"“plain.pdf” is no key file that can be read"_s);
    row("certificate without its key",
        withKey(m_shell.write(u"half.p12"_s, m_chair.keyFileWithoutKey(u"wachtwoord €"_s))),
        u"has a certificate but not the private key"_s);
    row("expired", withKey(keyFile(u"old.p12"_s, {.validUntil = day(2021)})),
        u"expired on 1 January 2021"_s);
    row("not yet valid",
        withKey(keyFile(u"new.p12"_s, {.validFrom = day(2090), .validUntil = day(2099)})),
        u"is not valid before 1 January 2090"_s);
    row("for encryption", withKey(keyFile(u"enc.p12"_s, {.usage = "keyEncipherment"})),
        u"is not meant for signing documents"_s);
    row("unknown card software", {u"--card"_s, u"--card-module"_s, u"/nowhere/card.so"_s},
        u"The card software “/nowhere/card.so” cannot be loaded"_s);
}

void TestSigning::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    const Answer answer = Shell::run(words);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(sentence), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_shell.path(u"wrong.pdf"_s)));
}

void TestSigning::leavesTheTargetAsItWasAfterAnError()
{
    const QString target = m_shell.path(u"folder/signed.pdf"_s);
    const Answer answer = sign({m_plain, target});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"cannot be written"_s), qPrintable(answer.err));
    const QString kept = m_shell.write(u"kept.pdf"_s, "what stood there");
    QCOMPARE(sign({m_shell.write(u"half.pdf"_s, samplePdf().left(3000)), kept}).code,
             ExitCode::CouldNotRun);
    QCOMPARE(readFile(kept).value(), "what stood there"_ba);
}

namespace {

/// A finished round with its report, closed again: a verb opens it by itself.
void makeReport(DossierFixture& fixture, const TestIdentity& chairsKey)
{
    const domain::Member& chair = fixture.chair();
    const signing::Certificate& own = chairsKey.certificate();
    fixture.actAs(chair);
    must(commands::IdentityDesk(fixture.history())
             .add({own.fingerprint(),
                   chair.id,
                   own.der(),
                   domain::CertificateOrigin::Elsewhere,
                   {},
                   {},
                   {},
                   {}},
                  chair.name));
    fixture.finaliseRound();
    fixture.close();
}

} // namespace

void TestSigning::signsTheReportOfADossier()
{
    DossierFixture fixture;
    makeReport(fixture, m_chair);
    const QString report = m_shell.path(u"report.pdf"_s);
    const QString target = m_shell.path(u"report-signed.pdf"_s);
    QCOMPARE(Shell::run({u"report"_s, fixture.path(), report}).code, ExitCode::Good);
    const Answer done = sign({fixture.path(), target, u"--as"_s, fixture.chair().name});
    QVERIFY2(done.code == ExitCode::Good, qPrintable(done.err));

    const Answer kept = Shell::run({u"verify"_s, fixture.path()});
    QVERIFY2(kept.code == ExitCode::Good, qPrintable(kept.out + kept.err));
    const Answer file = Shell::run({u"verify"_s, fixture.path(), target});
    QVERIFY2(file.code == ExitCode::Good, qPrintable(file.out + file.err));
}

void TestSigning::onlyTheChairSignsTheReport()
{
    DossierFixture fixture;
    makeReport(fixture, m_chair);
    const QString report = m_shell.path(u"report3.pdf"_s);
    QCOMPARE(Shell::run({u"report"_s, fixture.path(), report}).code, ExitCode::Good);
    const Answer answer = sign({fixture.path()});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"may not do this"_s), qPrintable(answer.err));
}

void TestSigning::missesASignatureThatWasCutOff()
{
    DossierFixture fixture;
    makeReport(fixture, m_chair);
    const QString report = m_shell.path(u"report2.pdf"_s);
    QCOMPARE(Shell::run({u"report"_s, fixture.path(), report}).code, ExitCode::Good);
    QCOMPARE(sign({fixture.path(), u"--as"_s, fixture.chair().name}).code, ExitCode::Good);
    const Answer cut = Shell::run({u"verify"_s, fixture.path(), report});
    QCOMPARE(cut.code, ExitCode::DoesNotHold);
    QVERIFY2(cut.out.contains(u"A signature that belongs to this document is not in it"_s),
             qPrintable(cut.out));
}

void TestSigning::hasNothingToSignWithoutAReport()
{
    DossierFixture fixture;
    makeReport(fixture, m_chair);
    const Answer answer = sign({fixture.path(), u"--as"_s, fixture.chair().name});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"There is no report of round 1 yet"_s), qPrintable(answer.err));
}

BERAAD_TEST(TestSigning, QGuiApplication)
#include "tst_signing.moc"
