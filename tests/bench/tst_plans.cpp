// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planwriter.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>

using namespace beraad;
using namespace beraad::demonstration;
using namespace Qt::StringLiterals;

namespace {

int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression count(u"/Count (\\d+)"_s);
    int pages = 0;
    for (auto it = count.globalMatch(QString::fromLatin1(pdf)); it.hasNext();)
        pages = std::max(pages, it.next().captured(1).toInt());
    return pages;
}

/// The same number of pages with as many words, without layout of tables, contents or archiving.
qint64 plainWriterTime(int pages)
{
    QElapsedTimer timer;
    timer.start();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    const QString words =
        u"De scholen en bedrijven in de streek leggen vast wat zij doen. "_s.repeated(28);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(QRect(400, 400, 8000, 12000), int(Qt::TextWordWrap), words);
    }
    painter.end();
    return timer.elapsed();
}

} // namespace

/// Writes all plans of the demonstration. BERAAD_KEEP_PLANS names a folder to leave them in.
class BenchPlans : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allRoundsBesideAPlainWriter()
    {
        const World world = makeWorld();
        QElapsedTimer timer;
        timer.start();
        int pages = 0;
        int written = 0;
        for (int round = 1; round <= 3; ++round) {
            const auto plans = writePlans(world, round, Progress());
            QVERIFY(plans.ok());
            for (const WrittenPlan& plan : *plans) {
                pages += pagesOf(plan.pdf);
                ++written;
                keep(plan);
            }
        }
        const qint64 elapsed = timer.elapsed();
        const qint64 plain = plainWriterTime(pages);
        qInfo("%d plans, %d pages in %lld ms; plain QPdfWriter pages %lld ms on one thread: %.2f",
              written, pages, elapsed, plain, double(elapsed) / double(std::max<qint64>(plain, 1)));
    }

private:
    static void keep(const WrittenPlan& plan)
    {
        const QString folder = qEnvironmentVariable("BERAAD_KEEP_PLANS");
        QFile file(QDir(folder).filePath(plan.fileName));
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(plan.pdf);
    }
};

BERAAD_TEST(BenchPlans, QGuiApplication)
#include "tst_plans.moc"
