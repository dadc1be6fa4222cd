// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/directory.h"
#include "tests/app/shell.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// `beraad identity` and `beraad package`: a round out to a member and back, as scripts do it.
class TestPackage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoundGoesOutAndComesBack();
    void whatCameBackIsTakenIn();
    void eachRefusalHasItsReason();
    void theSameAgainIsNoError();
    void isNoOneElses();
    void opensByAPasswordOfItsOwn();
    void aRevokedCertificateIsReplaced();
    void aRevokedKeyOfTheSecretariatOpensNoRound();
    void tellsItsParts();

private:
    Answer beraad(const QStringList& words) const;
    Answer withKey(const QStringList& words, const QString& key) const;
    QString dossier() const { return m_fixture.path(); }
    QString fingerprintOf(const domain::Member& member) const;

    Shell m_shell;
    DossierFixture m_fixture{2};
    QString m_password;
};

Answer TestPackage::beraad(const QStringList& words) const
{
    return Shell::run(words + QStringList{u"--password-file"_s, m_password});
}

Answer TestPackage::withKey(const QStringList& words, const QString& key) const
{
    return beraad(QStringList{u"package"_s} + words +
                  QStringList{u"--key"_s, m_shell.path(key), u"--json"_s});
}

/// Of the certificate that the member got last.
QString TestPackage::fingerprintOf(const domain::Member& member) const
{
    const Answer answer = beraad({u"identity"_s, dossier(), u"--json"_s});
    QString fingerprint;
    for (const QJsonValue& each : answer.json().value(u"certificates"_s).toArray()) {
        if (each[u"member"_s].toString() == member.name)
            fingerprint = each[u"fingerprint"_s].toString();
    }
    return fingerprint;
}

void TestPackage::initTestCase()
{
    qunsetenv("BERAAD_PASSWORD");
    m_password = m_shell.write(u"password"_s, "geheim\n");
    m_fixture.close();
    Answer answer = beraad({u"identity"_s, dossier(), u"--authority"_s, u"Techniekplannen"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    const QList<std::pair<QString, QString>> people{
        {m_fixture.secretary().name, u"secretary.p12"_s},
        {m_fixture.member(0).name, u"member.p12"_s},
        {m_fixture.member(1).name, u"other.p12"_s}};
    for (const auto& [name, file] : people) {
        answer = beraad({u"identity"_s, dossier(), name, m_shell.path(file),
                         u"--member-password-file"_s, m_password, u"--json"_s});
        QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    }
    QCOMPARE(answer.json().value(u"certificates"_s).toArray().size(), 3);
}

void TestPackage::aRoundGoesOutAndComesBack()
{
    const QString package = m_shell.path(u"albers.beraad-round"_s);
    const QString laptop = m_shell.path(u"albers.beraad"_s);
    const QString back = m_shell.path(u"albers.beraad-return"_s);
    Answer answer =
        withKey({u"round"_s, dossier(), m_fixture.member(0).name, package}, u"secretary.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    answer = withKey({u"open"_s, package, laptop}, u"member.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QCOMPARE(answer.json().value(u"plans"_s).toInt(), 2);
    QCOMPARE(answer.json().value(u"signer"_s).toString(), m_fixture.secretary().name);

    const QString reviews = m_shell.write(
        u"reviews.json"_s, reviewsJson(1, {m_fixture.member(0).name}, m_fixture.rubric()));
    answer = Shell::run({u"score"_s, laptop, reviews});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));

    answer = withKey({u"return"_s, laptop, m_fixture.member(0).name, back}, u"member.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    answer = withKey({u"check"_s, dossier(), back}, u"secretary.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QCOMPARE(answer.json().value(u"reviews"_s).toInt(), 1);
    QCOMPARE(answer.json().value(u"signer"_s).toString(), m_fixture.member(0).name);
}

void TestPackage::whatCameBackIsTakenIn()
{
    const QString back = m_shell.path(u"albers.beraad-return"_s);
    Answer answer = withKey({u"take"_s, dossier(), back}, u"secretary.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QCOMPARE(answer.json().value(u"plans"_s).toInt(), 1);
    QCOMPARE(answer.json().value(u"packages"_s)[0][u"state"_s].toString(), u"new"_s);
    answer = withKey({u"take"_s, dossier(), back}, u"secretary.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QCOMPARE(answer.json().value(u"packages"_s)[0][u"state"_s].toString(), u"alreadyThere"_s);
    QCOMPARE(Shell::run({u"audit"_s, u"verify"_s, dossier()}).code, ExitCode::Good);
}

void TestPackage::eachRefusalHasItsReason()
{
    const QString folder = m_shell.path(u"returns"_s);
    for (const QString& name : {u"a"_s, u"b"_s})
        m_shell.write(u"returns/%1.beraad-return"_s.arg(name), "geen pakket");
    Answer answer = withKey({u"take"_s, dossier(), folder}, u"secretary.p12"_s);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    const QJsonArray packages = answer.json().value(u"packages"_s).toArray();
    QCOMPARE(packages.size(), 2);
    for (const QJsonValue& package : packages)
        QVERIFY(package[u"reason"_s].toString().contains(u"is no sealed file of Beraad"_s));
    answer = beraad(
        {u"package"_s, u"take"_s, dossier(), folder, u"--key"_s, m_shell.path(u"secretary.p12"_s)});
    QCOMPARE(answer.out.count(u"is no sealed file of Beraad"_s), 2);
}

void TestPackage::theSameAgainIsNoError()
{
    const Answer answer = withKey(
        {u"open"_s, m_shell.path(u"albers.beraad-round"_s), m_shell.path(u"albers.beraad"_s)},
        u"member.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
}

void TestPackage::isNoOneElses()
{
    const QString target = m_shell.path(u"bakker.beraad"_s);
    const Answer answer =
        withKey({u"open"_s, m_shell.path(u"albers.beraad-round"_s), target}, u"other.p12"_s);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(answer.err.contains(u"not addressed to you"_s));
    QVERIFY(!QFile::exists(target));
}

/// Who has no certificate yet can read; the sender must be known by another way.
void TestPackage::opensByAPasswordOfItsOwn()
{
    m_fixture.open();
    const auto authority = must(identity::authorityOf(m_fixture.dossier()));
    m_fixture.close();
    const QString trusted = m_shell.write(u"authority.cer"_s, authority->der());
    const QString right = m_shell.write(u"right"_s, "vier woorden\n");
    const QString wrong = m_shell.write(u"wrong"_s, "drie woorden\n");
    const QString package = m_shell.path(u"password.beraad-round"_s);
    const QString laptop = m_shell.path(u"password.beraad"_s);
    const auto open = [&](const QString& password) {
        return Shell::run({u"package"_s, u"open"_s, package, laptop, u"--trust"_s, trusted,
                           u"--package-password-file"_s, password});
    };
    Answer answer =
        beraad({u"package"_s, u"round"_s, dossier(), m_fixture.member(2).name, package, u"--key"_s,
                m_shell.path(u"secretary.p12"_s), u"--package-password-file"_s, right});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QVERIFY(open(wrong).err.contains(u"not the password"_s));
    QVERIFY(!QFile::exists(laptop));
    answer = open(right);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QVERIFY(QFile::exists(laptop));
}

void TestPackage::aRevokedCertificateIsReplaced()
{
    const QString fingerprint = fingerprintOf(m_fixture.member(0));
    Answer answer = beraad({u"identity"_s, dossier(), m_fixture.member(0).name,
                            m_shell.path(u"new.p12"_s), u"--member-password-file"_s, m_password,
                            u"--revoke"_s, fingerprint, u"--reason"_s, u"Laptop gestolen"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QVERIFY(answer.out.contains(u"revoked: Laptop gestolen"_s));
    answer = withKey({u"check"_s, dossier(), m_shell.path(u"albers.beraad-return"_s)},
                     u"secretary.p12"_s);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(answer.err.contains(u"was revoked"_s));
}

void TestPackage::aRevokedKeyOfTheSecretariatOpensNoRound()
{
    const QString& secretary = m_fixture.secretary().name;
    const QString& member = m_fixture.member(1).name;
    const QString stolen = m_shell.path(u"stolen.beraad-round"_s);
    const QString fresh = m_shell.path(u"fresh.beraad-round"_s);
    const QString laptop = m_shell.path(u"bakkers.beraad"_s);
    const QString fingerprint = fingerprintOf(m_fixture.secretary());
    Answer answer = withKey({u"round"_s, dossier(), member, stolen}, u"secretary.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    answer = beraad({u"identity"_s, dossier(), secretary, m_shell.path(u"secretary2.p12"_s),
                     u"--member-password-file"_s, m_password, u"--revoke"_s, fingerprint,
                     u"--reason"_s, u"Sleutel gestolen"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    answer = withKey({u"round"_s, dossier(), member, fresh}, u"secretary2.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    answer = withKey({u"open"_s, fresh, laptop}, u"other.p12"_s);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    answer = withKey({u"open"_s, stolen, laptop}, u"other.p12"_s);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"was revoked"_s), qPrintable(answer.err));
}

void TestPackage::tellsItsParts()
{
    const Answer answer = Shell::run({u"package"_s});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(answer.out.contains(u"beraad package round DOSSIER MEMBER PACKAGE"_s));
    QVERIFY(answer.out.contains(u"beraad package check DOSSIER PACKAGE"_s));
}

BERAAD_TEST(TestPackage, QGuiApplication)
#include "tst_package.moc"
