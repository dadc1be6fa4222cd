// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/signing/certificateauthority.h"
#include "core/signing/certificaterequest.h"
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

/// `beraad identity` for members who keep their key: the laptop asks, the secretariat answers, and
/// certificates from elsewhere are added.
class IdentityVerbTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyThatStaysGetsACertificate();
    void theAnswerOfAnotherIsRefused();
    void aCertificateFromElsewhereIsAdded();
    void aMemberChangesNoCertificates();
    void whatIsMissingIsSaid();

private:
    Answer identity(const QStringList& words) const
    {
        return Shell::run(QStringList{u"identity"_s} + words +
                          QStringList{u"--password-file"_s, m_password});
    }
    QStringList fingerprintsOf(const QString& member) const
    {
        QStringList all;
        const QJsonArray certificates = Shell::run({u"identity"_s, m_fixture.path(), u"--json"_s})
                                            .json()[u"certificates"_s]
                                            .toArray();
        for (const QJsonValue& each : certificates) {
            if (each[u"member"_s].toString() == member)
                all << each[u"fingerprint"_s].toString();
        }
        return all;
    }

    Shell m_shell;
    DossierFixture m_fixture{1};
    QString m_password;
};

void IdentityVerbTest::initTestCase()
{
    qunsetenv("BERAAD_PASSWORD");
    m_password = m_shell.write(u"password"_s, "geheim\n");
    m_fixture.close();
    const Answer answer = identity({m_fixture.path(), u"--authority"_s, u"Techniekplannen"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
}

void IdentityVerbTest::aKeyThatStaysGetsACertificate()
{
    const QString name = m_fixture.member(0).name;
    const QString key = m_shell.path(u"own.p12"_s);
    const QString request = m_shell.path(u"request.pem"_s);
    const QString certificate = m_shell.path(u"answer.pem"_s);
    Answer answer =
        identity({u"--request"_s, request, u"--key"_s, key, u"--member"_s, name, u"--json"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    const QString fingerprint = answer.json()[u"keyFingerprint"_s].toString();
    QCOMPARE(fingerprint.size(), 64);

    answer = identity(
        {m_fixture.path(), u"--answer"_s, request, u"--out"_s, certificate, u"--member"_s, name});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QVERIFY(answer.out.contains(fingerprint));
    QCOMPARE(fingerprintsOf(name).size(), 1);

    answer = identity({u"--join"_s, certificate, u"--key"_s, key, u"--json"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QCOMPARE(answer.json()[u"certificate"_s].toString(), fingerprintsOf(name).first());
    const auto joined = must(signing::openKeyFile(key, signing::Secret(u"geheim"_s)));
    QCOMPARE(joined.certificate().holder(), name);
    QCOMPARE(signing::keyFingerprint(joined.certificate()), fingerprint);

    // The key that is there asks again without another being made.
    answer = identity({u"--request"_s, request, u"--key"_s, key, u"--json"_s});
    QCOMPARE(answer.json()[u"keyFingerprint"_s].toString(), fingerprint);
}

void IdentityVerbTest::theAnswerOfAnotherIsRefused()
{
    const QString key = m_shell.path(u"other.p12"_s);
    Answer answer = identity({u"--request"_s, m_shell.path(u"other.pem"_s), u"--key"_s, key,
                              u"--member"_s, u"Iemand"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    const QByteArray before = must(readFile(key));
    answer = identity({u"--join"_s, m_shell.path(u"answer.pem"_s), u"--key"_s, key});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QCOMPARE(must(readFile(key)), before);
}

void IdentityVerbTest::aCertificateFromElsewhereIsAdded()
{
    const QDateTime now = SystemClock().now();
    const auto own =
        must(signing::makeOwnKey({u"Lid met kaart"_s, {}, now.addDays(-1), now.addYears(1)}));
    const QString name = m_fixture.member(1).name;
    const QString file = m_shell.write(u"card.pem"_s, own.certificate().pem());
    const Answer answer = identity({m_fixture.path(), u"--add"_s, file, u"--member"_s, name});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    QCOMPARE(fingerprintsOf(name), QStringList{own.certificate().fingerprint()});
}

void IdentityVerbTest::aMemberChangesNoCertificates()
{
    const QDateTime now = SystemClock().now();
    const auto own =
        must(signing::makeOwnKey({u"Lid met kaart"_s, {}, now.addDays(-1), now.addYears(1)}));
    const QString name = m_fixture.member(2).name;
    const QString file = m_shell.write(u"own.pem"_s, own.certificate().pem());
    const Answer answer =
        identity({m_fixture.path(), u"--add"_s, file, u"--member"_s, name, u"--as"_s, name});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"Only the chair and the secretary"_s), qPrintable(answer.err));
    QVERIFY(fingerprintsOf(name).isEmpty());
}

void IdentityVerbTest::whatIsMissingIsSaid()
{
    const QString path = m_fixture.path();
    const QList<std::pair<QStringList, QString>> wrong{
        {{}, u"Name the dossier"_s},
        {{u"--request"_s, u"r.pem"_s}, u"--key FILE"_s},
        {{path, u"--add"_s, u"c.pem"_s}, u"--member NAME"_s},
        {{path, m_fixture.member(0).name, u"--answer"_s, u"r.pem"_s}, u"--out FILE"_s}};
    for (const auto& [words, said] : wrong) {
        const Answer answer = identity(words);
        QCOMPARE(answer.code, ExitCode::CouldNotRun);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    }
    const QString key = m_shell.path(u"nowhere.p12"_s);
    QCOMPARE(identity({u"--request"_s, m_shell.path(u"r.pem"_s), u"--key"_s, key}).code,
             ExitCode::CouldNotRun);
    QVERIFY(!QFile::exists(key));
}

BERAAD_TEST(IdentityVerbTest, QGuiApplication)
#include "tst_identity.moc"
