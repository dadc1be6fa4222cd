// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/chartpainter.h"
#include "core/documents/figurecharts.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 4000;

ChartStyle style()
{
    return ChartStyle::onPaper(Stylesheet());
}

/// The chart as it is painted, with white around it.
QImage painted(const Chart& chart, int margin = 0)
{
    const int height = int(std::ceil(chartHeight(chart, kWidth, style())));
    QImage image(kWidth + 2 * margin, height + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(margin, margin, kWidth, height), chart, style());
    return image;
}

/// How many pixels in a row of the picture have this colour.
int pixelsOf(const QImage& image, int y, const QColor& colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

int differingPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return count;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

} // namespace

class TestChart : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundIsOneBarInTheOrderOfTheOutcomes()
    {
        const auto rounds = tests::publishedHistory();
        const Chart chart =
            outcomeChart(roundFigures(rounds.last()), wording::Phrases(Language::English));
        QCOMPARE(chart.bars.size(), 1);
        const QList<ChartPart>& parts = chart.bars.first().parts;
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0].sign, OutcomeSign::Approve);
        QCOMPARE(parts[0].value, 20.0);
        QCOMPARE(parts[1].sign, OutcomeSign::ApproveWithPoints);
        QCOMPARE(parts[1].value, 6.0);
        QCOMPARE(parts[2].sign, OutcomeSign::Revise);
        QCOMPARE(parts[2].value, 7.0);
        QCOMPARE(chart.alternative, u"Approve: 20; Approve with points to settle: 6; Revise: 7"_s);
    }

    void roundsTellTheirShareBehindTheBar()
    {
        const Chart chart = cumulativeChart(programmeFigures(tests::publishedHistory()),
                                            wording::Phrases(Language::Dutch));
        QCOMPARE(chart.bars.size(), 2);
        QCOMPARE(chart.bars[0].label, u"Na ronde 1"_s);
        QCOMPARE(chart.bars[1].note, u"71 van 78 positief (91\u00a0%)"_s);
        QCOMPARE(chart.bars[0].total(), 78.0);
        QCOMPARE(chart.bars[1].total(), 78.0);
    }

    /// Nothing that looks as if it were decided, and a name below that says what it is.
    void plansWithoutAdviceAreAnOpenPart()
    {
        const auto round = tests::round(1, {tests::planRecord(tests::region(1))});
        const Chart chart = outcomeChart(roundFigures(round));
        QCOMPARE(chart.bars.first().parts.size(), 1);
        QVERIFY(!chart.bars.first().parts.first().sign);
        QVERIFY(!signOf(round.plans.first()));
        const QImage image = painted(chart);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(pixelsOf(image, y, style().accent), 0);
        const Chart amount{{{{}, {{u"A"_s, 1, {}, {}}}, {}}}, 0, {}};
        QVERIFY(chartHeight(chart, kWidth, style()) > chartHeight(amount, kWidth, style()));
    }

    void partsAreAsLongAsTheirValues()
    {
        Chart chart;
        chart.bars = {{{},
                       {{u"Goedkeuren"_s, 30, {}, OutcomeSign::Approve},
                        {u"Afwijzen"_s, 10, {}, OutcomeSign::Reject}},
                       {}}};
        const QImage image = painted(chart);
        const OutcomeColours colours = OutcomeColours::onLight();
        const int y = 3; // above the numbers in the bar
        const double approved = pixelsOf(image, y, colours[OutcomeSign::Approve]);
        const double rejected = pixelsOf(image, y, colours[OutcomeSign::Reject]);
        QVERIFY2(std::abs(approved / rejected - 3) < 0.05,
                 qPrintable(u"%1 and %2"_s.arg(approved).arg(rejected)));
        QVERIFY(approved + rejected > kWidth * 0.95);
    }

    void nothingIsPaintedOutsideItsArea()
    {
        Chart chart = cumulativeChart(programmeFigures(tests::publishedHistory()));
        chart.bars[0].label = u"Een veel te lange naam voor één balk in een kleine grafiek"_s;
        const int margin = 50;
        const QImage image = painted(chart, margin);
        for (int y = 0; y < image.height(); ++y) {
            const bool isOutside = y < margin || y >= image.height() - margin;
            for (int x = 0; x < image.width(); ++x) {
                if (isOutside || x < margin || x >= image.width() - margin)
                    QVERIFY2(image.pixelColor(x, y) == QColor(Qt::white),
                             qPrintable(u"at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void emptyChartHasAHeightAndPaintsNothing()
    {
        QVERIFY(chartHeight({}, kWidth, style()) > 0);
        const QImage image = painted({});
        QCOMPARE(pixelsOf(image, 0, Qt::white), kWidth);
    }

    void scaleCanEndBehindTheLongestBar()
    {
        Chart chart;
        chart.bars = {{{}, {{u"A"_s, 25, {}, OutcomeSign::Approve}}, {}}};
        chart.maximum = 100;
        const int length =
            pixelsOf(painted(chart), 3, OutcomeColours::onLight()[OutcomeSign::Approve]);
        QVERIFY2(std::abs(length / double(kWidth) - 0.25) < 0.01,
                 qPrintable(QString::number(length)));
    }

    /// With one colour for all, and too little room for a sign or a number.
    void partsDifferWithoutColour()
    {
        ChartStyle grey = style();
        grey.accent = grey.quiet = QColor(0x60, 0x60, 0x60);
        for (QColor& colour : grey.outcomes.colours)
            colour = grey.accent;
        QList<ChartPart> parts;
        for (OutcomeSign sign : kOutcomeSigns)
            parts.append({{}, 1, u"veel te breed"_s, sign});
        parts.append({{}, 1, u"veel te breed"_s, {}, true});
        QList<QImage> pictures;
        for (const ChartPart& part : parts) {
            Chart chart;
            chart.bars = {{{}, {part}, {}}};
            chart.maximum = 40;
            QImage image(kWidth, 160, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintChart(painter, image.rect(), chart, grey);
            painter.end();
            pictures.append(image.copy(0, 0, kWidth / 40, 160));
        }
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(differingPixels(pictures[i], pictures[j]) > 800,
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }

    void signsStandOutFromTheirGround_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("on paper") << false;
        QTest::newRow("on a dark screen") << true;
    }

    void signsStandOutFromTheirGround()
    {
        QFETCH(bool, isDark);
        const QColor ground = isDark ? QColor(0x20, 0x22, 0x25) : QColor(Qt::white);
        const OutcomeColours colours =
            isDark ? OutcomeColours::onDark() : OutcomeColours::onLight();
        for (OutcomeSign sign : kOutcomeSigns)
            QVERIFY(contrast(colours[sign], ground) >= 3);
    }

    void signsAreFiveDifferentShapes()
    {
        for (OutcomeSign a : kOutcomeSigns) {
            QVERIFY(
                QRectF(0, 0, 16, 16).contains(outcomeSignPath(a, {0, 0, 16, 16}).boundingRect()));
            for (OutcomeSign b : kOutcomeSigns) {
                if (a != b)
                    QVERIFY(outcomeSignPath(a, {0, 0, 16, 16}) !=
                            outcomeSignPath(b, {0, 0, 16, 16}));
            }
        }
    }
};

BERAAD_TEST(TestChart, QGuiApplication)
#include "tst_chart.moc"
