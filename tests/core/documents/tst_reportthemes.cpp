// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/figurecharts.h"
#include "core/documents/report.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const Theme kShortage{ThemeId::fromText(u"shortage"_s), {}, u"Lerarentekort"_s, 0, false};
const Theme kUnspoken{ThemeId::fromText(u"unspoken"_s), {}, u"Energie"_s, 1, false};

/// A final review that says this, pointing at a sentence on the page after `place`.
Review review(int place, std::optional<Coverage> coverage, const QString& quote)
{
    Review made;
    made.id = ReviewId::fromText(u"review-%1-%2"_s.arg(place).arg(quote));
    made.member = MemberId::fromText(u"member-%1"_s.arg(place));
    made.state = ReviewState::Final;
    if (coverage)
        made.themes = {
            {kShortage.id, coverage, u"Opmerking"_s, Citation{{}, {}, {u"a"_s, place, {}, quote}}}};
    return made;
}

/// Six plans: two covered well, one thinly, one not, of one nobody said anything, one withdrawn.
RoundRecords spokenOf()
{
    RoundRecords records = round(1, {});
    const QList<std::optional<Coverage>> said{Coverage::Well, Coverage::Well, Coverage::Thinly,
                                              Coverage::Not,  std::nullopt,   Coverage::Well};
    for (int i = 0; i < said.size(); ++i) {
        PlanRecord plan = planRecord(region(i + 1));
        plan.reviews = {review(i + 1, said[i], u"Citaat van regio %1"_s.arg(i + 1))};
        records.plans.append(plan);
    }
    records.plans[1].reviews.first().themes.first().example->passage.quote.clear();
    records.plans.last().plan.state = PlanState::Withdrawn;
    records.themes = {kUnspoken, kShortage};
    return records;
}

ReportInput reportOn(const RoundRecords& records, Language language = Language::English)
{
    ReportInput input;
    input.rounds = {records};
    input.language = language;
    input.createdAt = QDateTime(QDate(2020, 5, 19), QTime(9, 0), Qt::UTC);
    return input;
}

QByteArray pdfOf(const RoundRecords& records, Language language = Language::English)
{
    return makeReport(reportOn(records, language)).value().pdf;
}

} // namespace

class TestReportThemes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsThePlansAndShowsExamples()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("the programs that read a PDF are not installed");
        const WrittenPdf pdf(pdfOf(spokenOf()));
        const QString text = pdf.text();
        QVERIFY(text.contains(u"Themes across the plans"_s));
        QVERIFY2(text.contains(u"Lerarentekort 2 1 1 1 5"_s), qPrintable(text));
        QVERIFY(!text.contains(kUnspoken.name)); // nobody said anything of it
        const RoundRecords records = spokenOf();
        const auto sourceOf = [&](int plan) {
            const Region& region = records.plans[plan].region;
            return u"%1 %2, p. %3"_s.arg(region.number).arg(region.name).arg(plan + 2);
        };
        QVERIFY2(text.contains(sourceOf(0)), qPrintable(text));
        QVERIFY(text.contains(u"Citaat van regio 1"_s));
        QVERIFY(text.contains(u"A picture: "_s + sourceOf(1)));
        QVERIFY(text.contains(u"Citaat van regio 3"_s));
        QVERIFY(text.contains(u"Citaat van regio 4"_s));
        QVERIFY(!text.contains(u"Citaat van regio 6"_s)); // withdrawn
        QVERIFY(!text.contains(u"Opmerking"_s));          // a reader's own words stay inside
    }

    void theChartIsReadAloudAndTheReportStaysAccessible()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("the programs that read a PDF are not installed");
        const QByteArray bytes = pdfOf(spokenOf());
        RoundRecords silent = spokenOf();
        silent.themes.clear();
        const auto figures = [](const QByteArray& report) {
            return WrittenPdf(report).structure().count(u"Figure["_s);
        };
        QCOMPARE(figures(bytes), figures(pdfOf(silent)) + 1);
        QCOMPARE(accessibilityFailures(bytes), QStringList());
    }

    void inDutchToo()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("the programs that read a PDF are not installed");
        const QString text = WrittenPdf(pdfOf(spokenOf(), Language::Dutch)).text();
        QVERIFY(text.contains(u"Thema’s over de plannen heen"_s));
        QVERIFY(text.contains(u"Summier"_s));
    }

    void whereNobodySaidAnythingThereIsNoChapter()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("the programs that read a PDF are not installed");
        RoundRecords records = spokenOf();
        for (PlanRecord& plan : records.plans)
            plan.reviews.first().themes.clear();
        QVERIFY(!WrittenPdf(pdfOf(records)).text().contains(u"Themes across"_s));
    }

    void theSameRecordsGiveTheSameReport() { QCOMPARE(pdfOf(spokenOf()), pdfOf(spokenOf())); }

    void aChartTellsEachBarWithItsShare()
    {
        const RoundRecords records = spokenOf();
        const Chart chart =
            themeChart(themeFigures(kShortage, records.plans), wording::Phrases(Language::English));
        QCOMPARE(chart.bars.size(), 4);
        QCOMPARE(chart.maximum, 5);
        QVERIFY(
            chart.bars.first().isPlainAmount()); // its figure stands behind it: no colour needed
        QCOMPARE(chart.alternative.count(u';'), 3);
        QVERIFY(chart.alternative.startsWith(u"Well: 2 (40"_s));
        QVERIFY2(chart.alternative.contains(u"Nobody said: 1 (20"_s),
                 qPrintable(chart.alternative));
    }
};

BERAAD_TEST(TestReportThemes, QGuiApplication)
#include "tst_reportthemes.moc"
