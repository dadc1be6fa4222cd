// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/plancomposer.h"
#include "core/demonstration/planwriter.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace beraad;
using namespace beraad::demonstration;
using namespace Qt::StringLiterals;

namespace {

int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression count(u"/Type /Pages\\b[^>]*|/Count (\\d+)"_s);
    int pages = 0;
    for (auto it = count.globalMatch(QString::fromLatin1(pdf)); it.hasNext();)
        pages = std::max(pages, it.next().captured(1).toInt());
    return pages;
}

} // namespace

class TestPlans : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = makeWorld(); }

    /// Every seventh: the tests with sanitizers take them too. The benchmark writes them all.
    void areWrittenWithinTheLimits()
    {
        QSet<int> lengths;
        for (qsizetype i = 0; i < m_world.regions.size(); i += 7) {
            const auto plan = writePlan(m_world, m_world.regions[i], 1);
            QVERIFY(plan.ok());
            const int length = pagesOf(plan->pdf);
            QVERIFY2(length >= 10 && length <= 60,
                     qPrintable(plan->fileName + u' ' + QString::number(length)));
            lengths.insert(length);
        }
        QVERIFY(lengths.size() > 5);
    }

    void areTheSameEachTime()
    {
        const FictionalRegion& region = m_world.regions[4];
        const auto first = writePlan(m_world, region, 1);
        const auto second = writePlan(m_world, region, 1);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(first->pdf, second->pdf);
    }

    void areAccessible()
    {
        const auto plan = writePlan(m_world, m_world.regions[9], 1);
        QVERIFY(plan.ok());
        QCOMPARE(tests::accessibilityFailures(plan->pdf).join(u'\n'), QString());
    }

    void changeOnlyWherePointsSay()
    {
        int changed = 0;
        for (const FictionalRegion& region : m_world.regions) {
            if (!region.handsIn(2))
                continue;
            const PlanContent before = composePlan(m_world, region, 1);
            const PlanContent after = composePlan(m_world, region, 2);
            const QStringList points = changedCriteria(region, 1, 2);
            QVERIFY(!points.isEmpty());
            QCOMPARE(after.sections.size(), before.sections.size());
            for (qsizetype i = 0; i < before.sections.size(); ++i) {
                const PlanSection& section = before.sections[i];
                const bool mayDiffer =
                    std::any_of(points.begin(), points.end(), [&](const QString& point) {
                        return section.criteria.contains(point);
                    });
                const bool differs = section.text() != after.sections[i].text();
                QVERIFY2(!differs || mayDiffer, qPrintable(section.key));
                changed += differs;
            }
            for (const QString& point : points)
                QVERIFY2(before.keySentences.value(point) != after.keySentences.value(point),
                         qPrintable(point));
        }
        QVERIFY(changed > 60);
    }

    void leaveNoPlaceholder()
    {
        for (const FictionalRegion& region : m_world.regions) {
            for (const PlanSection& section : composePlan(m_world, region, 1).sections) {
                const QString text = section.text();
                QVERIFY2(!text.contains(QRegularExpression(u"[{}\\[\\]|]"_s)), qPrintable(text));
            }
        }
    }

    void addUp()
    {
        for (const FictionalRegion& region : m_world.regions) {
            const PlanContent content = composePlan(m_world, region, 1);
            QCOMPARE(content.requested.size(), 4);
            qint64 requested = 0;
            for (const domain::YearAmount& year : content.requested)
                requested += year.amount.cents();
            const bool isEnough = content.cofinancing.cents() * 10 >= requested;
            QCOMPARE(isEnough, region.depth(u"D1"_s, 1) == Depth::Strong);
        }
    }

    void fitUnderTheCeilings()
    {
        qint64 approved[3] = {0, 0, 0};
        for (const FictionalRegion& region : m_world.regions) {
            const int round = region.course == Course::ApprovedFirst  ? 0
                              : region.course == Course::RevisedTwice ? 2
                                                                      : 1;
            for (const domain::YearAmount& year : composePlan(m_world, region, 1).requested)
                approved[round] += year.amount.cents() / 100;
        }
        qInfo("euros: %lld, %lld, %lld", approved[0], approved[1], approved[2]);
        for (int round = 0; round < 3; ++round)
            QVERIFY(approved[round] * 100 <= m_world.rounds[round].subsidyCeiling->cents());
        QVERIFY(approved[0] + approved[1] + approved[2] <= 400'000'000);
    }

    void stopWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        const auto plans = writePlans(m_world, 2, progress);
        QVERIFY(!plans.ok());
        QCOMPARE(plans.error().kind(), ErrorKind::Cancelled);
    }

    void repeatNoParagraphFromRegionToRegion()
    {
        QHash<QString, int> uses;
        int paragraphs = 0;
        for (const FictionalRegion& region : m_world.regions) {
            for (const PlanSection& section : composePlan(m_world, region, 1).sections) {
                for (const PlanBlock& block : section.blocks) {
                    const Prose* prose = std::get_if<Prose>(&block);
                    if (!prose || prose->text.size() < 160)
                        continue;
                    ++uses[prose->text];
                    ++paragraphs;
                }
            }
        }
        const int worst = *std::max_element(uses.begin(), uses.end());
        qInfo("%d paragraphs, %lld different; the most repeated stands in %d places", paragraphs,
              qint64(uses.size()), worst);
        QVERIFY(uses.size() > paragraphs * 85 / 100);
        QVERIFY2(worst <= 25, qPrintable(uses.key(worst)));
    }

private:
    World m_world;
};

BERAAD_TEST(TestPlans, QGuiApplication)
#include "tst_plans.moc"
