// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/reportcheck.h"

#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// What keeps a report from being signed.
class TestReportCheck : public TestCase
{
    Q_OBJECT

private:
    static Objections objectionsTo(const PlanRecord& record)
    {
        return objectionsToSigning(tests::round(1, {record}));
    }
    static Scale knockOutScale()
    {
        Scale scale;
        scale.levels = {{u"no"_s, u"Voldoet niet"_s, {}}, {u"yes"_s, u"Voldoet"_s, {}}};
        return scale;
    }
    static ErrorKind onlyKind(const Objections& objections)
    {
        return objections.size() == 1 ? objections.first().kind() : ErrorKind::Internal;
    }

private Q_SLOTS:
    void aSoundReportCanBeSigned()
    {
        QVERIFY(objectionsToSigning(publishedHistory().last()).isEmpty());
    }

    void findsWhatIsToBeFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const QString& text, const QString& found) {
            QTest::newRow(name) << text << found;
        };
        row("crosses", u"De regio vraagt XXX euro."_s, u"XXX"_s);
        row("line", u"Ingediend op ____ door de regio."_s, u"____"_s);
        row("in brackets", u"Penvoerder is [naam school]."_s, u"[naam school]"_s);
        row("question marks", u"Het bedrag is ???"_s, u"???"_s);
        row("to be decided", u"De planning is n.t.b. door de regio"_s, u"n.t.b."_s);
        row("pro memoria", u"Begroting: p.m."_s, u"p.m."_s);
        row("field", u"Beste {{aanhef}}"_s, u"{{aanhef}}"_s);
        row("to do", u"TODO motiveren"_s, u"TODO"_s);
        row("elision", u"“De regio […] werkt samen [sic].”"_s, {});
        row("a question", u"Is dat haalbaar?"_s, {});
        row("plain", u"De regio rijdt op 3 km/u, kamer B_1."_s, {});
    }
    void findsWhatIsToBeFilledIn()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(placeholderIn(text), found);
    }

    void looksInAllWordsOfTheCommittee()
    {
        PlanRecord record = advised(region(1), Outcome::Revise);
        record.advice->improvementPoints.first().text = u"Teken voor [datum]."_s;
        QCOMPARE(objectionsTo(record),
                 Objections{Error(ErrorKind::PlaceholderLeft,
                                  {record.region.name, u"[datum]"_s, u"Teken voor [datum]."_s})});
        record = advised(region(1), Outcome::Approve);
        JointFinding finding;
        finding.plan = record.plan.id;
        finding.minorityView = u"XXX"_s;
        record.findings = {finding};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
        record.findings.clear();
        record.decision = Decision{
            record.plan.id, DecisionKind::Departed, Outcome::Revise, QDate(2020, 6, 30), {},
            u"Omdat XXX."_s};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
    }

    void looksInWhatMembersObjectAndInWhatWasDecidedOnInterests()
    {
        PlanRecord record = advised(region(1), Outcome::Approve);
        record.readers = {MemberId::create(), MemberId::create()};
        record.leadReader = record.readers.first();
        JointFinding finding;
        finding.plan = record.plan.id;
        finding.criterion = u"A1"_s;
        finding.edition = 2;
        record.findings = {finding};
        Stance objects;
        objects.plan = record.plan.id;
        objects.criterion = u"A1"_s;
        objects.member = record.readers.last();
        objects.edition = 2;
        objects.kind = StanceKind::Objects;
        objects.remark = u"Zie bladzijde XXX"_s;
        record.stances = {objects};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
        record.findings.first().edition = 3; // it is about what the finding was before
        QVERIFY(objectionsTo(record).isEmpty());

        ConflictDeclaration declared;
        declared.id = DeclarationId::create();
        declared.plan = record.plan.id;
        declared.kind = DeclarationKind::Possible;
        record.declarations = {declared};
        ConflictMeasure measure;
        measure.declaration = declared.id;
        measure.grounds = u"Werkte tot [datum] bij de school"_s;
        record.measures = {measure};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
    }

    void looksInWhatCameOfEarlierPointsAndInTheReferences()
    {
        PlanRecord record = advised(region(1), Outcome::Approve);
        EarlierPoint earlier;
        earlier.settlement = Settlement{};
        earlier.settlement->reference = u"Brief van ____"_s;
        record.earlierPoints = {earlier};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
        record.earlierPoints.clear();
        record.decision = Decision{record.plan.id,     DecisionKind::Adopted, Outcome::Approve,
                                   QDate(2020, 6, 30), u"Kenmerk XXX"_s,      {}};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
    }

    void looksInWhatRegionsWereAskedAndInWhatTheySaid()
    {
        PlanRecord record = advised(region(1), Outcome::Approve);
        Clarification asked;
        asked.plan = record.plan.id;
        asked.sentOn = QDate(2020, 4, 1);
        for (QString Clarification::*words :
             {&Clarification::text, &Clarification::answer, &Clarification::effectRemark}) {
            record.clarifications = {asked};
            record.clarifications.first().*words = u"Zie p.m."_s;
            QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PlaceholderLeft);
            record.clarifications.first().sentOn = {}; // does not stand in the report
            QVERIFY(objectionsTo(record).isEmpty());
        }
    }

    void anEmptyMotivationKeepsItBack()
    {
        PlanRecord record = advised(region(1), Outcome::Approve);
        record.advice->motivation = u" "_s;
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::ReportMotivationMissing);
        record.advice->state = AdviceState::Draft;
        QVERIFY(objectionsTo(record).isEmpty());
    }

    void advicesThatContradictThemselvesKeepItBack()
    {
        PlanRecord record = advised(region(1), Outcome::Approve);
        record.advice->votes = Votes{3, 3, 1};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::VotesAgainstAdvice);

        record = advised(region(1), Outcome::Approve);
        record.advice->improvementPoints = {{ImprovementPointId::create(), u"A1"_s, u"Doe dit"_s}};
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::PointsBesideApproval);
        record.advice->improvementPoints.first().need = PointNeed::Suggested;
        QVERIFY(objectionsTo(record).isEmpty());

        record = advised(region(1), Outcome::ApproveWithPoints);
        record.advice->settleBefore = QDate(2019, 1, 1);
        QCOMPARE(onlyKind(objectionsTo(record)), ErrorKind::SettleDateTooEarly);
    }

    void anAdoptionOfAnotherAdviceKeepsItBack()
    {
        PlanRecord record = advised(region(1), Outcome::Revise);
        record.decision = Decision{
            record.plan.id, DecisionKind::Adopted, Outcome::Approve, QDate(2020, 6, 30), {}, {}};
        QCOMPARE(objectionsTo(record),
                 Objections{Error(ErrorKind::DecisionOvertaken, {record.region.name})});
        record.decision->kind = DecisionKind::Departed; // says itself that it differs
        record.decision->reason = u"Omdat de regio dit kan."_s;
        QVERIFY(objectionsTo(record).isEmpty());
        record.decision->kind = DecisionKind::Adopted;
        record.decision->outcome = Outcome::Revise;
        QVERIFY(objectionsTo(record).isEmpty());
    }

    void anApprovalBesideAFindingThatSpeaksAgainstItKeepsItBack()
    {
        Criterion knockOut;
        knockOut.key = u"K"_s;
        knockOut.scale = knockOutScale();
        knockOut.isKnockOut = true;
        Criterion other = knockOut;
        other.key = u"O"_s;
        other.isKnockOut = false;
        const auto objections = [&](Outcome outcome, const QString& criterion,
                                    const QString& justification = {}) {
            PlanRecord record = advised(region(1), outcome);
            record.advice->knockOutJustification = justification;
            JointFinding finding;
            finding.plan = record.plan.id;
            finding.criterion = criterion;
            finding.judgement = Judgement::ofLevel(u"no"_s);
            finding.edition = 1;
            record.findings = {finding};
            RoundRecords records = tests::round(1, {record});
            records.rubric.sections = {{u"S"_s, u"Deel"_s, {}, {knockOut, other}}};
            return objectionsToSigning(records);
        };
        QCOMPARE(objections(Outcome::Approve, u"K"_s),
                 Objections{Error(ErrorKind::FindingAgainstApproval, {region(1).name, u"K"_s})});
        QCOMPARE(onlyKind(objections(Outcome::ApproveWithPoints, u"K"_s)),
                 ErrorKind::FindingAgainstApproval);
        QCOMPARE(onlyKind(objections(Outcome::Approve, u"O"_s)), ErrorKind::FindingAgainstApproval);
        QVERIFY(objections(Outcome::ApproveWithPoints, u"O"_s).isEmpty());
        QVERIFY(objections(Outcome::Revise, u"K"_s).isEmpty());
        QVERIFY(objections(Outcome::Approve, u"K"_s, u"De regio herstelt dit."_s).isEmpty());
    }

    void anObservationIsLookedAtToo()
    {
        RoundRecords round = tests::round(1, {advised(region(1), Outcome::Approve)});
        round.observations = {
            {ObservationId::create(), round.round.id, 0, u"Docenten"_s, u"XXX"_s}};
        QCOMPARE(
            objectionsToSigning(round),
            Objections{Error(ErrorKind::PlaceholderLeft, {u"Docenten"_s, u"XXX"_s, u"XXX"_s})});
        round.observations.first().text.clear();
        round.observations.first().heading = u"TODO"_s;
        QCOMPARE(onlyKind(objectionsToSigning(round)), ErrorKind::PlaceholderLeft);
    }
};

BERAAD_TEST(TestReportCheck, QCoreApplication)
#include "tst_reportcheck.moc"
