// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report.h"

#include "core/documents/reportregions.h"
#include "core/rubrics/shippedrubrics.h"
#include "core/wording/domainwording.h"
#include "tests/core/documents/publishedreport.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <cmath>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::kHash;
using tests::publishedReport;
using tests::WrittenPdf;

namespace {

/// A final review that gives this share of the points on each criterion of points, and the highest
/// level on the others.
Review fullReview(const Rubric& rubric, double share)
{
    Review review;
    review.id = ReviewId::create();
    review.state = ReviewState::Final;
    for (const Criterion& criterion : rubric.criteria()) {
        const Scale& scale = criterion.scale;
        const Judgement judgement = scale.kind == Scale::Kind::Points
                                        ? Judgement::ofPoints(std::floor(share * scale.maximum))
                                        : Judgement::ofLevel(scale.levels.last().key);
        review.scores.insert(criterion.key, {criterion.key, judgement, {}});
    }
    return review;
}

QRect fromTopLeft(const QRectF& place)
{
    return QRectF(place.left(), 841.89 - place.bottom(), place.width(), place.height()).toRect();
}

} // namespace

class TestReport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherVersionsOfTheRubricAreNamedWithWhatDiffers()
    {
        ReportInput input = publishedReport(Language::Dutch);
        RoundRecords& last = input.rounds.last();
        const QString before = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(!before.contains(u"Beoordeeld op versie"_s) &&
                !before.contains(u"Judged on version"_s));
        Rubric first = last.rubric;
        last.rubric.version = u"2"_s;
        first.version = u"1"_s;
        last.rubric.sections[0].criteria[0].guidance = u"Kijk nu ook naar de planning."_s;
        first.sections[0].criteria[0].guidance = u"Kijk alleen naar de visie."_s;
        const Criterion gone = first.sections[0].criteria[1];
        last.rubric.sections[0].criteria.removeAt(1);
        for (PlanRecord& record : last.plans) {
            if (record.isNotAssessed())
                continue;
            Review review;
            review.plan = record.plan.id;
            review.member = last.members[4].id;
            review.state = ReviewState::Final;
            review.form = first;
            record.reviews = {review};
            break;
        }
        const auto made = makeReport(input);
        QVERIFY(made);
        const QString text = WrittenPdf(made->pdf).text();
        const qsizetype at = text.indexOf(u"version 1"_s);
        QVERIFY2(text.contains(u"Kijk alleen naar de visie."_s),
                 qPrintable(text.mid(std::max<qsizetype>(0, at), 900)));
        QVERIFY(text.contains(gone.title));
        QCOMPARE(text.count(last.members[4].name), before.count(last.members[4].name) + 1);
    }

    void initTestCase()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
        m_report = *makeReport(publishedReport(Language::Dutch));
        m_pdf = std::make_unique<WrittenPdf>(m_report.pdf);
        m_text = m_pdf->text();
    }

    void statesThePublishedFigures()
    {
        QVERIFY2(m_text.contains(u"adviseert u 26 van de 33 plannen van ronde 2 goed te keuren"_s),
                 qPrintable(m_text.left(3000)));
        QVERIFY(m_text.contains(u"Bij 6 daarvan"_s));
        QVERIFY(m_text.contains(u"De overige plannen: 7 bij te stellen."_s));
        QVERIFY(m_text.contains(u"71 van de 78 regio’s (91 %)"_s));
        QVERIFY(m_text.contains(u"1 78 45 45 0 78 58 %"_s));
        QVERIFY(m_text.contains(u"2 33 26 71 6 78 91 %"_s));
    }

    void tellsWhatRegionsWereAsked()
    {
        QVERIFY(m_text.contains(u"1 van de 33 regio’s schriftelijke vragen"_s));
        QVERIFY(m_text.contains(u"Wie rijdt de leerlingen?"_s));
        QVERIFY(m_text.contains(u"De scholen rijden zelf."_s));
        QVERIFY(m_text.contains(u"De twijfel is weg."_s));
        QVERIFY(m_text.contains(u"Geen antwoord"_s));
        QVERIFY(!m_text.contains(u"Een vraag in wording"_s));
    }

    void speaksEnglish()
    {
        const auto report = makeReport(publishedReport(Language::English));
        const WrittenPdf pdf(report->pdf);
        const QString text = pdf.text();
        QVERIFY(text.contains(u"advises you to approve 26 of the 33 plans of round 2"_s));
        QVERIFY(text.contains(u"71 of the 78 regions (91 %)"_s));
        QVERIFY(text.contains(u"19 May 2020"_s));
        QVERIFY(text.contains(u"page 3 of"_s));
        QVERIFY(pdf.information().contains(u"Advisory report Sterk techniekonderwijs, round 2"_s));
        QVERIFY(!text.contains(u"ronde"_s));
    }

    void holdsTheSumsAgainstCeilingAndBudget()
    {
        QVERIFY(m_text.contains(u"vragen samen € 26.000.000."_s));
        QVERIFY(m_text.contains(u"€ 6.000.000 meer dan het subsidieplafond van € 20.000.000"_s));
        QVERIFY(m_text.contains(u"€ 71.000.000; dat past binnen het budget van € 100.000.000"_s));
        QVERIFY(m_text.contains(u"2020 € 45.000.000 € 26.000.000 € 71.000.000 € 100.000.000 "
                                u"€ 29.000.000"_s));
    }

    void showsEachRegionWithAllThatWasSaid()
    {
        const wording::Phrases dutch(Language::Dutch);
        const ReportInput input = publishedReport(Language::Dutch);
        for (const PlanRecord& record : input.rounds.last().plans) {
            const Advice& advice = *record.advice;
            const qsizetype start = m_text.lastIndexOf(record.region.name + u" Advies"_s);
            QVERIFY2(start > 0, qPrintable(record.region.name));
            const QString part = m_text.mid(start, 1500);
            QVERIFY(part.contains(wording::word(*advice.outcome, dutch)));
            QVERIFY(part.contains(advice.motivation));
            QVERIFY(part.contains(u"5 voor, 1 tegen, 0 onthouden"_s));
            for (const ImprovementPoint& point : advice.improvementPoints)
                QVERIFY(part.contains(point.text + u" (A1)"_s));
            if (advice.cause)
                QVERIFY(part.contains(wording::word(*advice.cause, dutch)));
            if (advice.settleBefore.isValid())
                QVERIFY(part.contains(u"1 oktober 2020"_s));
            if (!record.earlierPoints.isEmpty())
                QVERIFY(part.contains(u"Wat er met eerdere verbeterpunten is gedaan"_s));
        }
    }

    void namesTheRecusedAndTheDecision()
    {
        QVERIFY(m_text.contains(u"Onthield zich Lid Nummer-2 (belangenverstrengeling)"_s));
        QVERIFY(!m_text.contains(u"familie"_s));
        QVERIFY(m_text.contains(u"30 juni 2020; VO/24680"_s));
    }

    void carriesRubricMembersMethodAndObservations()
    {
        const RoundRecords records = publishedReport(Language::Dutch).rounds.last();
        for (const Criterion& criterion : records.rubric.criteria())
            QVERIFY2(m_text.contains(criterion.key + u' ' + criterion.title),
                     qPrintable(criterion.title));
        for (const Member& member : records.members)
            QVERIFY(m_text.contains(member.name + u' ' + member.organisation));
        QVERIFY(m_text.contains(u"in haar vergadering van 12 mei 2020"_s));
        QVERIFY(m_text.contains(u"Vrijwel elke regio zoekt docenten techniek."_s));
    }

    /// Each finding with what it does to the outcome, who found it on which page, and who sees it
    /// otherwise; a passage that two readers cite stands there once.
    void tellsWhatTheAdviceRestsOn()
    {
        ReportInput input = publishedReport(Language::Dutch);
        PlanRecord& record = input.rounds.last().plans.first();
        const Criterion criterion = input.rounds.last().rubric.criteria().first();
        const Passage passage{u"a"_s.repeated(64), 11, {}, u"De bedrijven betalen mee."_s};
        JointFinding finding;
        finding.plan = record.plan.id;
        finding.criterion = criterion.key;
        finding.judgement = Judgement::ofLevel(criterion.scale.levels.first().key);
        finding.text = u"De cofinanciering is geregeld."_s;
        finding.minorityView = u"Een lezer mist de handtekening."_s;
        finding.citations = {{tests::reportMember(2), {}, passage},
                             {tests::reportMember(3), {}, passage}};
        finding.edition = 1;
        record.findings = {finding};
        ImprovementPoint point{ImprovementPointId::create(), criterion.key, u"Laat tekenen"_s};
        point.need = PointNeed::Suggested;
        point.dueBy = QDate(2020, 9, 1);
        record.advice->improvementPoints = {point};
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        for (const QString& part :
             {u"De cofinanciering is geregeld."_s, u"Lid Nummer-2 en Lid Nummer-3, p. 12"_s,
              u"Minderheidsstandpunt: Een lezer mist de handtekening."_s,
              u"aanbevolen, uiterlijk 1 september 2020"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(text.count(passage.quote), 1);
        // Since it is kept whose view that is, the report says so.
        record.findings.first().minorityHolders = {tests::reportMember(3)};
        const QString named = u"Minderheidsstandpunt van Lid Nummer-3: Een lezer mist"_s;
        const QString again = WrittenPdf(makeReport(input)->pdf).text().simplified();
        QVERIFY2(again.contains(named), qPrintable(again));
    }

    void carriesTheHashOfItsData()
    {
        QVERIFY(m_pdf->text(1).contains(kHash));
        QCOMPARE(m_pdf->information().count(u"sha256:"_s + kHash), 2);
    }

    void showsWhatWasNotAssessed()
    {
        ReportInput input = publishedReport(Language::Dutch);
        input.rounds.removeLast();
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(text.contains(u"45 van de 78 plannen van ronde 1 goed te keuren (58 %)"_s));
        QVERIFY(text.contains(u"Niet beoordeeld (ingetrokken: 4; niet ingediend: 0) 4 5 %"_s));
        QCOMPARE(text.count(u"De regio heeft het plan ingetrokken voordat"_s), 4);
    }

    void saysWhatCameOfThePointsOfEarlierRounds()
    {
        ReportInput input = publishedReport(Language::English);
        RoundRecords later = tests::round(3, {tests::advised(tests::region(66), Outcome::Approve)});
        later.round.kind = RoundKind::ProgressReport;
        later.rubric = input.rounds.last().rubric;
        PlanRecord& settled = input.rounds.last().plans[20]; // the first with points
        const ImprovementPoint point = settled.advice->improvementPoints.first();
        settled.settlements = {{point.id, settled.plan.id, SettlementState::Settled,
                                QDate(2020, 9, 20), u"A. Voorzitter"_s, u"brief 12"_s}};
        later.plans.first().earlierPoints = {{point, 2, {}, settled.settlements.first()}};
        input.rounds.append(later);
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(text.contains(u"Of these 6 points 1 are settled"_s));
        const QString judged = u"Settled, as A. Voorzitter found on 20 September 2020; brief 12"_s;
        const QString narrow = text.simplified();
        QCOMPARE(narrow.count(u"Not judged yet"_s), 5);
        QVERIFY2(narrow.count(u"A. Voorzitter"_s) == 2, qPrintable(judged + u'\n' + narrow));
        input.rounds.removeLast();
        QVERIFY(!WrittenPdf(makeReport(input)->pdf).text().contains(u"Of these 6 points"_s));
    }

    void previewsARoundThatIsStillOpen()
    {
        ReportInput input = publishedReport(Language::Dutch);
        PlanRecord& draft = input.rounds.last().plans.last();
        draft.advice->state = AdviceState::Draft;
        draft.advice->motivation = u"Nog niet vastgesteld."_s;
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(text.contains(u"6 bij te stellen en 1 nog zonder advies"_s));
        QVERIFY(!text.contains(draft.advice->motivation));
    }

    void leavesAPlaceForTheSignature()
    {
        QCOMPARE(m_report.stampPage, 0);
        const QRectF place = m_report.stampRectangle;
        QVERIFY(place.width() > 200 && place.height() > 60);
        QVERIFY(QRectF(0, 0, 595, 842).contains(place));
        QCOMPARE(m_pdf->textIn(fromTopLeft(place)), QString());
        QVERIFY(m_pdf->textIn(fromTopLeft(QRectF(place.left(), place.bottom(), place.width(), 20)))
                    .contains(u"Ondertekend door"_s));
    }

    void regionsAreInOutlineAndOverview()
    {
        const QString objects = m_pdf->objects();
        QVERIFY(objects.contains(u"/Outlines"_s));
        // Contents and the overview's two cells a region.
        QVERIFY(objects.count(u"/Subtype /Link"_s) >= 66 + 12);
        QCOMPARE(objects.count(u"/Title (46 Regio 46)"_s), 1);
    }

    void isArchivable()
    {
        const auto complaints = m_pdf->complaints();
        if (!complaints)
            QSKIP("PDFBox preflight is not installed");
        QCOMPARE(*complaints, QString());
    }

    void isAccessible()
    {
        QCOMPARE(tests::accessibilityFailures(m_report.pdf).join(u'\n'), QString());
        for (Language language : {Language::Dutch, Language::English}) {
            ReportInput input = publishedReport(language);
            input.rounds.removeLast();
            QCOMPARE(tests::accessibilityFailures(makeReport(input)->pdf).join(u'\n'), QString());
        }
    }

    /// Of two regions: Poppler takes its time over what is read aloud.
    void isReadAloudInOrder()
    {
        ReportInput input = publishedReport(Language::Dutch);
        QList<PlanRecord>& plans = input.rounds.last().plans;
        plans = {plans.first(), plans.last()};
        const QString read = WrittenPdf(makeReport(input)->pdf).structure();
        for (const QString& part :
             {u"H1[Inhoud] TOC[TOCI[Reference[Link[Samenvatting Object[]]"_s,
              u"H1[Samenvatting] P[De commissie adviseert u 1 van de 2 plannen van ronde 2 "
              "goed te keuren"_s,
              u"Table[Caption[Ronde 2 in cijfers] TR[TH[Advies] TH[Plannen] TH[Aandeel]] "
              "TR[TD[Goedkeuren] TD[1]"_s,
              u"TR[TD[Link[46 Regio 46 Object[]]] TD[Goedkeuren] TD[€ 1.000.000] TD[Link["_s,
              u"H1[Advies per regio] H2[46 Regio 46] L[LI[Lbl[Advies] LBody[Goedkeuren]]"_s,
              u"H3[Verbeterpunten] L[LI[Lbl[1.] LBody["_s})
            QVERIFY2(read.contains(part), qPrintable(part + u"\n\n"_s + read.left(9000)));
        QCOMPARE(read.count(u"Figure["_s), 2);
        QVERIFY(!read.contains(u"pagina 3 van"_s));
    }

    void sameInputGivesSameBytes()
    {
        ReportInput input = publishedReport(Language::Dutch);
        input.rounds.removeFirst();
        input.rounds.last().plans = input.rounds.last().plans.mid(0, 3);
        QCOMPARE(makeReport(input)->pdf, makeReport(input)->pdf);
    }

    void ranksTechnologyPoorRegions()
    {
        ReportInput input = publishedReport(Language::Dutch);
        input.rounds.removeFirst();
        RoundRecords& round = input.rounds.last();
        round.rubric = *rubrics::shippedRubric(u"technical-education-ranking"_s, Language::Dutch);
        round.round.subsidyCeiling = Money::fromEuros(1'500'000);
        for (int i = 0; i < 3; ++i) {
            round.plans[i].region.kind = RegionKind::TechnologyPoorRegion;
            round.plans[i].reviews = {fullReview(round.rubric, i == 2 ? 1.0 : 0.5)};
        }
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(text.contains(u"Rangschikking van de techniekarme regio’s"_s));
        QVERIFY2(text.contains(
                     QRegularExpression(u"1 48 Regio 48 [\\d,]+ Gemiddelde € 1.000.000 € 1.000.000 "
                                        u"Ja 2 46 Regio 46 [\\d,]+ Gemiddelde € 1.000.000 "
                                        u"€ 3.000.000 Nee"_s)),
                 qPrintable(text.mid(text.indexOf(u"Rangschikking"_s), 900)));
    }

    void saysWhatDecidedBetweenEqualPoints()
    {
        ReportInput input = publishedReport(Language::English);
        input.rounds.removeFirst();
        RoundRecords& round = input.rounds.last();
        round.rubric = *rubrics::shippedRubric(u"technical-education-ranking"_s, Language::Dutch);
        QStringList keys;
        for (const Criterion& criterion : round.rubric.criteria()) {
            if (criterion.scale.kind == Scale::Kind::Points && criterion.weight == 1)
                keys << criterion.key;
        }
        round.rubric.tieBreak = {keys.first()};
        for (int i = 0; i < 2; ++i) {
            round.plans[i].region.kind = RegionKind::TechnologyPoorRegion;
            Review review = fullReview(round.rubric, 0.5);
            review.scores[keys.value(i)].judgement = Judgement::ofPoints(3);
            review.scores[keys.value(1 - i)].judgement = Judgement::ofPoints(1);
            round.plans[i].reviews = {review};
        }
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        const QString decided = u"points: %1 (%2 3.0); %3 (%2 1.0)."_s.arg(
            regionHeading(round.plans[0].region), keys.first(),
            regionHeading(round.plans[1].region));
        QVERIFY2(text.contains(decided), qPrintable(text.mid(text.indexOf(u"Ranking"_s), 900)));
    }

    void holdsLongTexts()
    {
        ReportInput input = publishedReport(Language::Dutch);
        RoundRecords& round = input.rounds.last();
        round.programme.name = u"Regeling regionale samenwerking techniekonderwijs vmbo-mbo"_s;
        round.programme.legalBasis =
            u"Regeling van de Minister voor Basis- en Voortgezet Onderwijs en Media, houdende "
            "regels voor subsidie voor regionale plannen"_s;
        const QString sentence = u"De commissie waardeert dat de regio de samenwerking tussen "
                                 "scholen en bedrijven met namen en aantallen beschrijft. "_s;
        for (int i = 0; i < 6; ++i)
            round.observations.append({ObservationId::create(), round.round.id, i + 2,
                                       u"Tekort aan docenten en instructeurs %1"_s.arg(i),
                                       sentence.repeated(6) + u"\n\n"_s + sentence.repeated(4)});
        for (PlanRecord& record : round.plans) {
            record.region.name += u" Zuidwest-Friesland en de Noordelijke Wouden"_s;
            record.region.leadApplicant.organisation +=
                u" voor Interconfessioneel Voortgezet Onderwijs in de Kop van Noord-Holland"_s;
            record.plan.requested = {{2020, Money::fromEuros(1'234'567)},
                                     {2021, Money::fromEuros(1'234'567)},
                                     {2022, Money::fromEuros(1'234'567)},
                                     {2023, Money::fromEuros(987'654)}};
            record.advice->motivation = sentence.repeated(5) + u"\n\n"_s + sentence.repeated(7);
            record.advice->causeRemark = sentence.trimmed();
            for (ImprovementPoint& point : record.advice->improvementPoints)
                point.text = sentence.trimmed();
            for (EarlierPoint& earlier : record.earlierPoints)
                earlier.followUp->remark = sentence.trimmed();
        }
        const auto report = makeReport(input);
        QVERIFY(report);
        const WrittenPdf pdf(report->pdf);
        QCOMPARE(pdf.pages(), report->pages);
        QCOMPARE(report->stampPage, 0);
        QVERIFY(pdf.text(1).contains(kHash));
        QVERIFY(pdf.text(1).contains(u"houdende"_s));
        QVERIFY(pdf.text(2).contains(u"Inhoud Samenvatting"_s));
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        const auto report = makeReport(publishedReport(Language::Dutch), &progress);
        QVERIFY(!report);
        QCOMPARE(report.error().kind(), ErrorKind::Cancelled);
    }

private:
    Report m_report;
    std::unique_ptr<WrittenPdf> m_pdf;
    QString m_text;
};

BERAAD_TEST(TestReport, QGuiApplication)
#include "tst_report.moc"
