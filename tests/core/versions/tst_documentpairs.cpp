// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/documentpairs.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::versions;
using namespace Qt::StringLiterals;

namespace {

/// "name=bytes" for each document.
QList<DocumentFile> documents(const QStringList& described)
{
    QList<DocumentFile> all;
    for (const QString& each : described)
        all.append({each.section(u'=', 1), each.section(u'=', 0, 0), 1, 1});
    return all;
}

QString told(const QList<DocumentPair>& pairs)
{
    QStringList lines;
    for (const DocumentPair& pair : pairs)
        lines << (pair.before ? pair.before->fileName : u"-"_s) + u'>' +
                     (pair.after ? pair.after->fileName : u"-"_s);
    return lines.join(u' ');
}

} // namespace

class DocumentPairsTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pairsWhatBelongsTogether_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("one and one") << QStringList{u"a=1"_s} << QStringList{u"b=2"_s} << u"a>b"_s;
        QTest::newRow("the same bytes under another name")
            << QStringList{u"a=1"_s, u"b=2"_s} << QStringList{u"c=2"_s, u"d=3"_s} << u"b>c a>d"_s;
        QTest::newRow("the same name before the order")
            << QStringList{u"plan=1"_s, u"budget=2"_s} << QStringList{u"Budget=3"_s, u"plan=4"_s}
            << u"budget>Budget plan>plan"_s;
        QTest::newRow("one added")
            << QStringList{u"a=1"_s} << QStringList{u"a=2"_s, u"b=3"_s} << u"a>a ->b"_s;
        QTest::newRow("one left out")
            << QStringList{u"a=1"_s, u"b=2"_s} << QStringList{u"b=3"_s} << u"b>b a>-"_s;
    }
    void pairsWhatBelongsTogether()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QString, pairs);
        QCOMPARE(told(pairedDocuments(documents(before), documents(after))), pairs);
    }
};

BERAAD_TEST(DocumentPairsTest, QCoreApplication)
#include "tst_documentpairs.moc"
