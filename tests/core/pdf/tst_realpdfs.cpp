// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/corpus.h"
#include "tests/core/pdf/shutin.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::pdf;
using tests::Journey;

namespace {

/// What this run is for: the quick part of every run, or all files and pages.
bool isWhole()
{
    return qEnvironmentVariableIsSet("BERAAD_WHOLE_CORPUS");
}

WorkerLimits limits()
{
    WorkerLimits limits;
    limits.seconds = isWhole() ? 10 : 2;
    limits.patience = 300'000; // on a machine with much else to do
    limits.memory = 512LL * 1024 * 1024;
    return limits;
}

/// Whether a sentence for people belongs to it that says what is the matter with the file.
bool isClear(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::PdfDamaged:
    case ErrorKind::PdfEncrypted:
    case ErrorKind::PdfTooLarge:
    case ErrorKind::PageNotShown:
        return true;
    default:
        return isFatal(kind);
    }
}

QString said(const Journey& journey)
{
    QStringList kinds;
    for (const Error& problem : journey.problems)
        kinds += QString::number(int(problem.kind()));
    return journey.refused ? QStringLiteral("refused with %1").arg(int(journey.refused->kind()))
                           : QStringLiteral("%1 pages, %2 drawn, problems: %3")
                                 .arg(journey.pageCount)
                                 .arg(journey.drawn)
                                 .arg(kinds.join(u' '));
}

} // namespace

/// PDFs that nobody here wrote, read as the window reads them. All journeys are made at once
/// before the first test, with a worker on each core.
class RealPdfsTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString corpus = tests::corpusFolder();
        if (corpus.isEmpty())
            QSKIP("The folder of real PDFs is not here");
        for (const char* part : {"plans", "hostile"}) {
            const QString folder = corpus + u'/' + QLatin1String(part);
            for (auto row : tests::corpusManifest(folder)) {
                const QString file = row.value(QStringLiteral("file"));
                const bool isQuick =
                    row.value(QStringLiteral("smoke"), QStringLiteral("yes")) == u"yes";
                if (file.startsWith(QStringLiteral("STRESS")) || (!isQuick && !isWhole()))
                    continue;
                row.insert(QStringLiteral("part"), QLatin1String(part));
                m_rows.append(row);
                m_paths.append(folder + u'/' + file);
            }
        }
        m_journeys = tests::journeysThrough(
            m_paths, isWhole() ? tests::Thoroughness::AllPages : tests::Thoroughness::Samples,
            limits());
    }

    void readsRealPlans_data() { addRows(QStringLiteral("plans")); }
    void readsRealPlans()
    {
        QFETCH(int, index);
        const Journey& journey = m_journeys.at(index);
        const int pages = m_rows.at(index).value(QStringLiteral("pages")).toInt();
        QVERIFY2(!journey.refused && journey.problems.isEmpty(), qPrintable(said(journey)));
        QCOMPARE(journey.pageCount, pages);
        QVERIFY(journey.hasText);
        QVERIFY(!tests::kWorkersAreShutIn || journey.mostData <= limits().memory);
    }

    void survivesHostileFiles_data() { addRows(QStringLiteral("hostile")); }
    void survivesHostileFiles()
    {
        QFETCH(int, index);
        const Journey& journey = m_journeys.at(index);
        const bool isLocked = m_rows.at(index)
                                  .value(QStringLiteral("categories"))
                                  .contains(QStringLiteral("ENCRYPTED-needs-password"));
        if (isLocked)
            QCOMPARE(journey.refused, Error(ErrorKind::PdfEncrypted, {journey.path}));
        else if (journey.refused)
            QVERIFY2(isClear(journey.refused->kind()), qPrintable(said(journey)));
        else
            QVERIFY2(journey.pageCount > 0, qPrintable(said(journey)));
        for (const Error& problem : journey.problems)
            QVERIFY2(isClear(problem.kind()), qPrintable(said(journey)));
        QVERIFY(!tests::kWorkersAreShutIn || journey.mostData <= limits().memory);
    }

    void cleanupTestCase()
    {
        int refused = 0;
        int fatal = 0;
        int drawn = 0;
        for (const Journey& journey : m_journeys) {
            refused += journey.refused ? 1 : 0;
            drawn += journey.drawn;
            const auto brought = [](const Error& error) { return isFatal(error.kind()); };
            if ((journey.refused && brought(*journey.refused)) ||
                std::any_of(journey.problems.begin(), journey.problems.end(), brought)) {
                ++fatal;
                qInfo("  brought a worker down: %s: %s", qPrintable(journey.path.section(u'/', -1)),
                      qPrintable(said(journey)));
            }
        }
        qInfo("  %lld files: %d refused, %d pages drawn, %d brought a worker down",
              qint64(m_journeys.size()), refused, drawn, fatal);
    }

private:
    void addRows(const QString& part)
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).value(QStringLiteral("part")) == part)
                QTest::newRow(qPrintable(m_rows.at(i).value(QStringLiteral("file")))) << i;
        }
    }

    QList<QHash<QString, QString>> m_rows;
    QStringList m_paths;
    QList<Journey> m_journeys;
};

BERAAD_TEST(RealPdfsTest, QGuiApplication)
#include "tst_realpdfs.moc"
