// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signer.h"
#include "tests/support/foreigntool.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

class TestSigner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsFindItValid_data();
    void otherProgramsFindItValid();

private:
    SigningKey keyOf(const TestIdentity& identity);
    QString store(const QByteArray& bytes, const QString& name);
    SignatureRequest request() const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    QByteArray m_sample = samplePdf();
};

QString TestSigner::store(const QByteArray& bytes, const QString& name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write its file");
    return file.fileName();
}

SigningKey TestSigner::keyOf(const TestIdentity& identity)
{
    auto key = openKeyFile(store(identity.keyFile(u"pw"_s), u"key.p12"_s), Secret(u"pw"_s));
    if (!key)
        qFatal("the test could not open its own key file");
    return *key;
}

SignatureRequest TestSigner::request() const
{
    return {.signerName = {},
            .reason = u"Vastgesteld"_s,
            .location = u"Den Haag"_s,
            .time = QDateTime(QDate(2026, 5, 19), QTime(12, 0), Qt::UTC),
            .stamp = {}};
}

void TestSigner::otherProgramsFindItValid_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<bool>("objectStreams");
    QTest::newRow("RSA") << KeyKind::Rsa << false;
    QTest::newRow("ECDSA") << KeyKind::Ecdsa << false;
    QTest::newRow("RSA, cross-reference stream") << KeyKind::Rsa << true;
}

void TestSigner::otherProgramsFindItValid()
{
    QFETCH(KeyKind, kind);
    QFETCH(bool, objectStreams);
    const SigningKey key = keyOf(m_authority.issue({.key = kind}));
    const auto pdf =
        signPdf(objectStreams ? withObjectStreams(m_sample) : m_sample, key, request());
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail()));
    const QString path = store(*pdf, u"signed.pdf"_s);
    const auto poppler = runTool(u"pdfsig"_s, {u"-nocert"_s, path});
    if (!poppler)
        QSKIP("pdfsig is not installed");
    QVERIFY2(poppler->text.contains(u"Signature is Valid."_s), qPrintable(poppler->text));
    QVERIFY2(poppler->text.contains(u"Total document signed"_s), qPrintable(poppler->text));
}

BERAAD_TEST_MAIN(TestSigner, QGuiApplication)
#include "tst_signer.moc"
