// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/findingprose.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

/// A knock-out and two others.
Rubric ofThreeCriteria()
{
    Criterion criterion;
    criterion.scale.levels = {{u"notMet"_s, u"Not met"_s, {}},
                              {u"partly"_s, u"Partly met"_s, {}},
                              {u"met"_s, u"Met"_s, {}}};
    Rubric rubric;
    rubric.sections = {{u"A"_s, {}, {}, {}}};
    for (const auto& [key, title] :
         {std::pair(u"A1"_s, u"Partners"_s), {u"A2"_s, u"Teachers"_s}, {u"A3"_s, u"Budget"_s}}) {
        criterion.key = key;
        criterion.title = title;
        criterion.isKnockOut = key == u"A1"_s;
        rubric.sections.first().criteria << criterion;
    }
    return rubric;
}

Citation citationOn(int page, const QString& quote)
{
    Citation citation;
    citation.passage.page = page - 1;
    citation.passage.quote = quote;
    return citation;
}

JointFinding findingOn(const QString& criterion, const QString& level, const QString& text)
{
    JointFinding finding;
    finding.criterion = criterion;
    finding.judgement = Judgement::ofLevel(level);
    finding.text = text;
    finding.edition = 1;
    return finding;
}

CriterionFinding firstFinding(const JointFinding& finding)
{
    PlanRecord record = tests::planRecord(tests::region(1));
    record.findings = {finding};
    return findingsByCriterion(ofThreeCriteria(), record).first();
}

} // namespace

/// What a joint finding reads like in a motivation, and where it comes to stand.
class TestFindingProse : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysCriterionJudgementEffectTextAndPassages()
    {
        JointFinding finding = findingOn(u"A1"_s, u"partly"_s, u"Two firms take part.\n"_s);
        // Two readers cited the same words, and one a picture.
        finding.citations = {citationOn(12, u"two firms"_s), citationOn(12, u"two\nfirms"_s),
                             citationOn(15, {})};
        QCOMPARE(findingProse(firstFinding(finding)),
                 u"A1 Partners (partly met; asks for points to settle)\n"
                 "Two firms take part. “two firms” (p. 12), (see p. 15)"_s);
        QCOMPARE(findingProse(firstFinding(finding), wording::Phrases(Language::Dutch)),
                 u"A1 Partners (partly met; vraagt om punten die nog geregeld moeten worden)\n"
                 "Two firms take part. “two firms” (p. 12), (zie p. 15)"_s);
    }

    void saysNoMoreThanWasWritten()
    {
        JointFinding finding = findingOn(u"A1"_s, {}, u"Two firms take part."_s);
        finding.judgement = {};
        QCOMPARE(findingProse(firstFinding(finding)), u"A1 Partners\nTwo firms take part."_s);
        finding.judgement = Judgement::cannotBeJudged();
        finding.text.clear();
        QCOMPARE(findingProse(firstFinding(finding)), u"A1 Partners (cannot be judged)"_s);
    }

    void knowsWhatDecidesTheOutcome()
    {
        PlanRecord record = tests::planRecord(tests::region(1));
        record.findings = {findingOn(u"A3"_s, u"met"_s, u"Sound."_s),
                           findingOn(u"A1"_s, u"notMet"_s, u"No firm takes part."_s)};
        const QList<CriterionFinding> findings = findingsByCriterion(ofThreeCriteria(), record);
        QCOMPARE(findings.size(), 3); // in the order of the form
        QCOMPARE(findings[0].effect, FindingEffect::ForbidsApproval);
        QVERIFY(findings[0].decidesOutcome());
        QVERIFY(!findings[1].isWritten() && !findings[1].decidesOutcome());
        QVERIFY(findings[2].isWritten() && !findings[2].decidesOutcome());
        // On the scale that it was judged on, where the criterion has another by now.
        record.findings = {findingOn(u"A2"_s, u"weak"_s, {})};
        Scale earlier;
        earlier.levels = {{u"weak"_s, u"Weak"_s, {}}, {u"strong"_s, u"Strong"_s, {}}};
        record.earlierScales.insert(u"A2"_s, earlier);
        QCOMPARE(findingProse(findingsByCriterion(ofThreeCriteria(), record)[1]),
                 u"A2 Teachers (weak; asks for revision)"_s);
    }

    void standsApartFromTheWordsAroundIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("grown");
        QTest::newRow("nothing yet") << QString() << 0 << u"X"_s;
        QTest::newRow("only white space") << u" \n"_s << 1 << u"X"_s;
        QTest::newRow("at the end") << u"Before.\n"_s << 8 << u"Before.\n\nX"_s;
        QTest::newRow("at the begin") << u"After."_s << 0 << u"X\n\nAfter."_s;
        QTest::newRow("between") << u"Before. After."_s << 7 << u"Before.\n\nX\n\nAfter."_s;
    }

    void standsApartFromTheWordsAroundIt()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        QFETCH(QString, grown);
        const GrownText made = withParagraphs(text, place, u"X"_s);
        QCOMPARE(made.text, grown);
        QCOMPARE(made.text.at(made.end - 1), u'X');
    }
};

BERAAD_TEST(TestFindingProse, QCoreApplication)
#include "tst_findingprose.moc"
