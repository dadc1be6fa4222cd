// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportpart.h"

#include "core/documents/composedletter.h"
#include "core/documents/joinedpdf.h"
#include "core/documents/letter.h"
#include "core/documents/report.h"
#include "tests/core/documents/adviceletter.h"
#include "tests/core/documents/publishedreport.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::findTogether;
using tests::publishedReport;
using tests::reportMember;
using tests::stanceOn;
using tests::stateInterest;
using tests::WrittenPdf;

namespace {

/// The last of the published rounds, in which each plan has words of its own.
RoundRecords roundInWords()
{
    RoundRecords round = publishedReport(Language::English).rounds.last();
    for (PlanRecord& record : round.plans)
        record.advice->motivation = u"Woorden over gebied %1."_s.arg(record.region.number);
    return round;
}

/// The letter to the region of the first plan, with its part of the report.
LetterInput letterWithPart(const RoundRecords& round)
{
    LetterInput input = tests::letterTo(round, round.plans.first());
    input.language = Language::English;
    input.date = QDate(2020, 7, 6);
    input.look.organisation = u"Commissie"_s;
    input.signatory = {u"A. Jansen"_s, u"chair"_s};
    input.createdAt = QDateTime(input.date, QTime(0, 0), Qt::UTC);
    input.annexes = {{u"What the report says"_s, {}, {}, AnnexSource::ReportPart}};
    input.report = {round.rubric, round.members};
    return input;
}

/// The last round with a finding of the first plan, and all that a report says of who stands behind
/// it.
RoundRecords roundWithFinding()
{
    RoundRecords round = roundInWords();
    JointFinding& finding = findTogether(round, 1);
    finding.minorityView = u"Een handtekening mist."_s;
    finding.minorityHolders = {reportMember(4)}; // whom the report names, as one without a vote
    Citation cited;
    cited.member = reportMember(3);
    cited.passage.page = 11;
    cited.passage.quote = u"Alle partners tekenden."_s;
    finding.citations = {cited};
    PlanRecord& record = round.plans.first();
    record.readers = {reportMember(3), reportMember(4), reportMember(5)};
    record.stances = {stanceOn(finding, 5, 1, StanceKind::Objects, u"Dat klopt niet."_s)};
    stateInterest(record);
    return round;
}

QString digestOfLetter(const LetterInput& input)
{
    const auto letter = composeLetter(input);
    return letter ? digestOf(*letter) : QString();
}

} // namespace

/// What the report says of a region, behind the letter to it.
class ReportPartTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
    }

    void isNamedAndCountedBehindTheLetter()
    {
        const RoundRecords round = roundInWords();
        LetterInput input = letterWithPart(round);
        const QByteArray made = *makeLetter(input);
        QCOMPARE(made, *makeLetter(input)); // the same input, the same bytes
        const QByteArray part = *makeReportPart(input, u"What the report says"_s);
        input.annexes.clear();
        const int own = WrittenPdf(*makeLetter(input)).pages();
        const WrittenPdf pdf(made);
        QCOMPARE(*ownPages(made), own);
        QCOMPARE(pdf.pages(), own + WrittenPdf(part).pages());
        QVERIFY(pdf.text(1).contains(u"Enclosures What the report says"_s));
        const QString first = pdf.text(own + 1);
        QVERIFY(first.contains(u"46 Regio 46: plan of round 2"_s));
        QVERIFY(first.contains(u"Advisory report Sterk techniekonderwijs, round 2"_s));
    }

    void isReadAloudAndKeptForLongWithTheLetter()
    {
        const QByteArray made = *makeLetter(letterWithPart(roundInWords()));
        const WrittenPdf pdf(made);
        QVERIFY(pdf.information().contains(u"<pdfaid:part"_s));
        QCOMPARE(pdf.complaints().value_or(QString()), QString());
        QCOMPARE(tests::accessibilityFailures(made).join(u'\n'), QString());
        const QString read = pdf.structure();
        const qsizetype letter = read.indexOf(u"P[Dear Sir or Madam"_s);
        const qsizetype part = read.indexOf(u"Part[H1[What the report says]"_s);
        const qsizetype words = read.indexOf(u"Woorden over gebied 46."_s, part);
        QVERIFY2(letter >= 0 && letter < part && part < words, qPrintable(read));
    }

    /// Two of them, with links, so that each number in the tree has others before it.
    void severalAreOneStructure()
    {
        LetterInput input = letterWithPart(roundInWords());
        input.annexes.clear();
        const QByteArray letter = *makeLetter(input);
        ReportInput few = publishedReport(Language::English);
        few.rounds = {few.rounds.last()};
        few.rounds.first().plans.resize(2); // of all of them reading it aloud takes minutes
        const QByteArray report = makeReport(few)->pdf;
        const LetterAnnex annex{u"Report"_s, report, {}, AnnexSource::ReportPart};
        const QByteArray made = *withAnnexes(letter, {annex, annex});
        QCOMPARE(tests::accessibilityFailures(made).join(u'\n'), QString());
        const QString read = WrittenPdf(made).structure();
        QCOMPARE(read.count(u" Part["_s), 2);
        const auto links = WrittenPdf(report).structure().count(u"Link["_s);
        QVERIFY(links > 0);
        QCOMPARE(read.count(u"Link["_s), 2 * links);
    }

    void claimsNothingBesideAnAnnexOfSomebodyElse()
    {
        LetterInput input = letterWithPart(roundInWords());
        const LetterAnnex part = input.annexes.first();
        input.annexes.clear();
        const LetterAnnex brochure{u"Brochure"_s, *makeLetter(input), u"a"_s};
        for (const QList<LetterAnnex>& annexes :
             {QList{brochure, part}, QList{part, brochure}, QList{brochure}}) {
            input.annexes = annexes;
            const WrittenPdf pdf(*makeLetter(input));
            QVERIFY(!pdf.information().contains(u"<pdfaid:part"_s));
            QVERIFY(!pdf.information().contains(u"<pdfuaid:part"_s));
            // What is ours is read aloud all the same.
            QCOMPARE(pdf.structure().count(u"P[Dear Sir or Madam"_s), 1);
            QCOMPARE(pdf.structure().contains(u"Part[H1[What the report says]"_s),
                     annexes.contains(part));
        }
    }

    /// Word for word as the report has it.
    void saysWhatTheReportSaysOfThisRegionAlone()
    {
        ReportInput report = publishedReport(Language::English);
        report.rounds.last() = roundInWords();
        const QString all = WrittenPdf(makeReport(report)->pdf).text();
        const LetterInput input = letterWithPart(report.rounds.last());
        const QString part = WrittenPdf(*makeReportPart(input, u"Part"_s)).text();
        for (const QString& said :
             {u"Woorden over gebied 46."_s, u"Votes 5 in favour, 1 against, 0 abstained"_s,
              u"Recused Lid Nummer-2 (conflict of interest)"_s, u"De scholen rijden zelf."_s}) {
            QVERIFY2(all.contains(said), qPrintable(said));
            QVERIFY2(part.contains(said), qPrintable(said));
        }
        for (const PlanRecord& other : report.rounds.last().plans.mid(1)) {
            QVERIFY(all.contains(other.advice->motivation));
            QVERIFY(!part.contains(other.advice->motivation));
            QVERIFY(!part.contains(other.region.name));
        }
    }

    void leavesOutWhoThoughtWhat()
    {
        const QString part =
            WrittenPdf(*makeReportPart(letterWithPart(roundWithFinding()), u"Part"_s)).text();
        for (const QString& said :
             {u"De cofinanciering is geregeld."_s, u"Minority view: Een handtekening mist."_s,
              u"Alle partners tekenden."_s, u"p. 12"_s, u"Did not vote Lid Nummer-4"_s})
            QVERIFY2(part.contains(said), qPrintable(said));
        for (const QString& kept :
             {u"Lid Nummer-3"_s, u"Lid Nummer-5"_s, u"Found by"_s, u"Dat klopt niet."_s,
              u"geen zeggenschap"_s, u"Mijn zus"_s, u"VO/24680"_s})
            QVERIFY2(!part.contains(kept), qPrintable(kept));
    }

    /// What a second person released holds for these words of the report.
    void otherWordsInItAreAnotherLetter()
    {
        const RoundRecords round = roundWithFinding();
        const QString digest = digestOfLetter(letterWithPart(round));
        QVERIFY(!digest.isEmpty());
        RoundRecords other = round;
        other.plans.first().stances.clear(); // of which it says nothing
        QCOMPARE(digestOfLetter(letterWithPart(other)), digest);
        other.plans.first().findings.first().minorityView = u"De begroting mist."_s;
        QVERIFY(digestOfLetter(letterWithPart(other)) != digest);
    }
};

BERAAD_TEST(ReportPartTest, QGuiApplication)
#include "tst_reportpart.moc"
