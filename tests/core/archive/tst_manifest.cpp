// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/manifest.h"

#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace beraad;
using namespace beraad::archive;
using namespace Qt::StringLiterals;

namespace {

Manifest oneFile(const QString& path)
{
    Manifest manifest;
    manifest.program = u"Beraad 1"_s;
    manifest.dossier = u"Ronde"_s;
    manifest.madeAt = QDateTime(QDate(2020, 5, 19), QTime(10, 0), Qt::UTC);
    manifest.madeBy = u"S. Secretaris"_s;
    manifest.trailHash = QString(64, u'b');
    manifest.files = {{path, 12, QString(64, u'a'), Origin::Stored}};
    return manifest;
}

} // namespace

class ManifestTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const Manifest manifest = oneFile(u"14 Noordkust/ronde 1/plan.json"_s);
        const auto read = readManifest(writeManifest(manifest), u"manifest.json"_s);
        QVERIFY(read);
        QCOMPARE(*read, manifest);
    }

    void leadsNowhereElse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("up") << u"../secret"_s;
        QTest::newRow("up in the middle") << u"a/../../b"_s;
        QTest::newRow("from the root") << u"/etc/passwd"_s;
        QTest::newRow("as Windows writes it") << u"..\\secret"_s;
        QTest::newRow("nothing") << QString();
    }
    void leadsNowhereElse()
    {
        QFETCH(QString, path);
        const auto read = readManifest(writeManifest(oneFile(path)), u"manifest.json"_s);
        QCOMPARE(read.error().kind(), ErrorKind::JsonField);
    }

    void saysWhereItIsBroken()
    {
        const auto read = readManifest("{\n \"files\": [,]}", u"manifest.json"_s);
        QCOMPARE(read.error().kind(), ErrorKind::JsonSyntax);
        QCOMPARE(read.error().arguments().value(1), u"2"_s);
    }
};

BERAAD_TEST(ManifestTest, QCoreApplication)
#include "tst_manifest.moc"
