// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/render/outputintent.h"
#include "core/render/popplerengine.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>

using namespace beraad;
using namespace beraad::render;
using namespace Qt::StringLiterals;

class TestOutputIntent : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesItFromTheCatalogue()
    {
        const QByteArray pdf("%PDF-1.4\n1 0 obj<</Length 3>>stream\nq Q\nendstream endobj\n"
                             "2 0 obj<</Type/Catalog/OutputIntents[5 0 R]/Pages 3 0 R>>endobj\n");
        const QByteArray changed = withoutOutputIntent(pdf);
        QCOMPARE(changed.size(), pdf.size());
        QVERIFY(!changed.contains("/OutputIntents"));
        QCOMPARE(QByteArray(changed).replace("/XutputIntents", "/OutputIntents"), pdf);
    }

    void leavesWhatAPageSays()
    {
        const QByteArray pdf("%PDF-1.4\n1 0 obj<</Length 26>>stream\n"
                             "BT(/OutputIntents [)Tj ET\nendstream endobj\n");
        QCOMPARE(withoutOutputIntent(pdf), pdf);
    }

    void leavesWhatHasNoneWithoutACopy()
    {
        const QByteArray pdf("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        QCOMPARE(withoutOutputIntent(pdf).constData(), pdf.constData());
    }

    void realPagesKeepTheirColours_data()
    {
        QTest::addColumn<QString>("path");
        const QDir plans(tests::corpusFolder() + u"/plans"_s);
        for (const QString& name : {u"wassenaar__besluitenlijst_bw_vergadering_9_juli_2024.pdf"_s,
                                    u"rijk__Beleidskompas_formulier_strafmaxima.pdf"_s})
            QTest::newRow(qPrintable(name)) << plans.filePath(name);
    }

    /// Poppler opens what Poppler is given here; the difference is that name alone.
    void realPagesKeepTheirColours()
    {
        QFETCH(QString, path);
        if (tests::corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        const auto bytes = readFile(path);
        QVERIFY(bytes.ok());
        QVERIFY(withoutOutputIntent(*bytes) != *bytes);
        // Written with an escape, the name is the same to Poppler and not found here.
        QByteArray kept = *bytes;
        kept.replace("/OutputIntents", "/OutputIntent#73");
        // Two bytes more: the places of objects after it are found again by going through the file.
        QCOMPARE(firstPage(*bytes), firstPage(kept));
    }

private:
    static QImage firstPage(const QByteArray& pdf)
    {
        PopplerEngine engine;
        const auto opened = engine.open(u"plan"_s, {pdf::SharedMemory::holding(pdf), {}, {}}, {});
        if (!opened)
            return {};
        const QSize size = opened->pageSizes.first().toSize();
        return engine.picture({u"plan"_s, 0, size, {}, pdf::Rotation::None, {}}, {}).valueOr({});
    }
};

BERAAD_TEST(TestOutputIntent, QGuiApplication)
#include "tst_outputintent.moc"
