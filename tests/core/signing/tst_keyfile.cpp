// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signingkey.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

class TestKeyFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensEachKind_data();
    void opensEachKind();
    void opensAFileWithoutPassword();
    void refusesAWrongPassword();
    void refusesADamagedFile();
    void refusesAFileWithoutAKey();
    void refusesAMissingFile();
    void saysWhatForbidsSigning_data();
    void saysWhatForbidsSigning();
    void aSecretTakenIsGoneFromWhereItStood();

private:
    QString store(const QByteArray& bytes);

    QTemporaryDir m_folder;
    TestAuthority m_authority;
};

QString TestKeyFile::store(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(u"chair.p12"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write its key file");
    return file.fileName();
}

void TestKeyFile::opensEachKind_data()
{
    QTest::addColumn<KeyAlgorithm>("kind");
    QTest::addColumn<KeyFileCipher>("cipher");
    QTest::addColumn<QString>("keyDescription");
    QTest::newRow("RSA in AES") << KeyAlgorithm::Rsa3072 << KeyFileCipher::Aes << u"RSA 3072"_s;
    QTest::newRow("ECDSA in AES") << KeyAlgorithm::EcdsaP256 << KeyFileCipher::Aes
                                  << u"ECDSA 256"_s;
    QTest::newRow("RSA in RC2") << KeyAlgorithm::Rsa3072 << KeyFileCipher::Rc2 << u"RSA 3072"_s;
}

void TestKeyFile::opensEachKind()
{
    QFETCH(KeyAlgorithm, kind);
    QFETCH(KeyFileCipher, cipher);
    const TestIdentity chair = m_authority.issue({.holder = u"Mw. J. Vóórzitter"_s, .key = kind});
    const auto key =
        openKeyFile(store(chair.keyFile(u"wachtwoord €"_s, cipher)), Secret(u"wachtwoord €"_s));
    QVERIFY2(key, qPrintable(key ? QString() : key.error().detail()));
    QCOMPARE(key->certificate().holder(), u"Mw. J. Vóórzitter"_s);
    QCOMPARE(key->certificate().der(), chair.certificate().der());
    QTEST(key->certificate().keyDescription(), "keyDescription");
    QCOMPARE(key->certificate().issuer(), u"Test authority"_s);
    QCOMPARE(key->chain().size(), 1);
    QVERIFY(key->chain().first().isSelfSigned());
}

void TestKeyFile::opensAFileWithoutPassword()
{
    const TestIdentity chair = m_authority.issue();
    QVERIFY(openKeyFile(store(chair.keyFile(QString())), Secret()));
}

void TestKeyFile::refusesAWrongPassword()
{
    const TestIdentity chair = m_authority.issue();
    const auto key = openKeyFile(store(chair.keyFile(u"right"_s)), Secret(u"wrong"_s));
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::KeyWrongPassword);
    QCOMPARE(key.error().arguments(), QStringList{u"chair.p12"_s});
}

void TestKeyFile::refusesADamagedFile()
{
    const TestIdentity chair = m_authority.issue();
    const QByteArray whole = chair.keyFile(u"right"_s);
    for (const QByteArray& bytes :
         {whole.first(whole.size() / 2), QByteArray("no key"), QByteArray()}) {
        const auto key = openKeyFile(store(bytes), Secret(u"right"_s));
        QVERIFY(!key);
        QCOMPARE(key.error().kind(), ErrorKind::KeyFileDamaged);
    }
}

void TestKeyFile::refusesAFileWithoutAKey()
{
    const TestIdentity chair = m_authority.issue();
    const auto key = openKeyFile(store(chair.keyFileWithoutKey(u"right"_s)), Secret(u"right"_s));
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::KeyMissing);
}

void TestKeyFile::refusesAMissingFile()
{
    const auto key = openKeyFile(m_folder.filePath(u"absent.p12"_s), Secret());
    QVERIFY(!key);
    QCOMPARE(key.error().kind(), ErrorKind::FileNotFound);
}

void TestKeyFile::saysWhatForbidsSigning_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<int>("expected");
    const auto in = [](int year) { return QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC); };
    const int none = -1;
    QTest::newRow("valid") << in(2026) << QByteArray("digitalSignature") << none;
    QTest::newRow("non-repudiation only") << in(2026) << QByteArray("nonRepudiation") << none;
    QTest::newRow("usage not limited") << in(2026) << QByteArray() << none;
    QTest::newRow("expired") << in(2041) << QByteArray("digitalSignature")
                             << static_cast<int>(ErrorKind::CertificateExpired);
    QTest::newRow("not yet valid") << in(2019) << QByteArray("digitalSignature")
                                   << static_cast<int>(ErrorKind::CertificateNotYetValid);
    QTest::newRow("for encryption only") << in(2026) << QByteArray("keyEncipherment")
                                         << static_cast<int>(ErrorKind::CertificateWrongUsage);
}

void TestKeyFile::saysWhatForbidsSigning()
{
    QFETCH(QDateTime, time);
    QFETCH(QByteArray, usage);
    const TestIdentity chair = m_authority.issue({.usage = usage});
    const auto key = openKeyFile(store(chair.keyFile(u"right"_s)), Secret(u"right"_s));
    QVERIFY(key);
    const auto usable = key->usableAt(time);
    QTEST(usable ? -1 : static_cast<int>(usable.error().kind()), "expected");
}

void TestKeyFile::aSecretTakenIsGoneFromWhereItStood()
{
    QString typed = QString::fromLatin1("1234");
    const QString sameBuffer = QString::fromRawData(typed.constData(), typed.size());
    const Secret secret = Secret::take(typed);
    QCOMPARE(QByteArray(secret.characters()), QByteArray("1234"));
    QVERIFY(typed.isEmpty());
}

BERAAD_TEST(TestKeyFile, QCoreApplication)
#include "tst_keyfile.moc"
