// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/inspection.h"
#include "core/pdf/workerengine.h"
#include "tests/core/pdf/hostilepdf.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::pdf;

class InspectionTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPagesTitleSizeAndText()
    {
        const QByteArray bytes =
            tests::samplePdf({{QStringLiteral("Regiovisie"), QStringLiteral("tweede regel")}, {}});
        const auto facts = inspectPdf(m_engine, bytes, QStringLiteral("plan.pdf"));
        QVERIFY(facts.ok());
        QCOMPARE(facts->pageCount, 2);
        QCOMPARE(facts->size, bytes.size());
        QCOMPARE(facts->title, QStringLiteral("A sample plan"));
        QCOMPARE(facts->pageTexts,
                 (QStringList{QStringLiteral("Regiovisie\ntweede regel"), QString()}));
        QVERIFY(facts->hasText());
    }

    void refusesWhatIsNoPdf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear committee");
        QTest::newRow("only the first line") << QByteArray("%PDF-1.7\n");
        QTest::newRow("cut before its pages") << tests::numberedPdf(3).left(200);
    }
    void refusesWhatIsNoPdf()
    {
        QFETCH(QByteArray, bytes);
        const auto facts = inspectPdf(m_engine, bytes, QStringLiteral("plan.pdf"));
        QVERIFY(!facts.ok());
        QCOMPARE(facts.error(), Error(ErrorKind::PdfDamaged, {QStringLiteral("plan.pdf")},
                                      facts.error().detail()));
    }

    void stopsWhenCancelled()
    {
        Progress* running = nullptr;
        int last = 0;
        Progress progress([&](int done, int, const QString&) {
            last = done;
            if (done == 2)
                running->cancel();
        });
        running = &progress;
        const auto facts =
            inspectPdf(m_engine, tests::numberedPdf(5), QStringLiteral("p.pdf"), &progress);
        QVERIFY(!facts.ok());
        QCOMPARE(facts.error().kind(), ErrorKind::Cancelled);
        QCOMPARE(last, 2);
    }

    void leavesOutAPageThatBringsTheReaderDown()
    {
        WorkerLimits limits;
        limits.seconds = 1;
        WorkerEngine engine(readerProgram(), limits);
        const auto facts = inspectPdf(engine, tests::endlessPdf(), QStringLiteral("p.pdf"));
        QVERIFY(facts.ok());
        QCOMPARE(facts->pageTexts,
                 (QStringList{QStringLiteral("Anchor"), QString(), QStringLiteral("Anchor")}));
    }

private:
    WorkerEngine m_engine;
};

BERAAD_TEST(InspectionTest, QGuiApplication)
#include "tst_inspection.moc"
