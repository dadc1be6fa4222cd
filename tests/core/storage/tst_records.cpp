// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/commands/history.h"
#include "core/storage/advicerecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/outputrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// Each kind of record reads back, after closing and opening, as it was stored.
class TestRecords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackProgramme();
    void readsBackRubric();
    void storesSameRubricOnce();
    void readsBackRound();
    void readsBackObservations();
    void readsBackRegion();
    void readsBackMember();
    void readsBackAssignmentsAndConflicts();
    void readsBackPlan();
    void readsBackDocument();
    void storesSameDocumentOnce();
    void noticesAnAlteredDocument();
    void readsBackReview();
    void readsBackAdvice();
    void removesImprovementPointsThatAreGone();
    void readsBackFollowUpAndDecision();
    void readsBackReport();
    void readsBackLetter();
    void keepsTheFileOfALetter();
    void saysWhatIsNotThere();
    void refusesAValueThatIsNone();
    void refusesAReferenceToNothing();
    void rollsBackWhatWasNotCommitted();
    void takesOuterTransactionDownWithInner();

private:
    const QDateTime m_time = QDateTime(QDate(2020, 5, 19), QTime(12, 34, 56, 789), Qt::UTC);
};

void TestRecords::readsBackProgramme()
{
    DossierFixture fixture(0);
    const Programme programme{ProgrammeId::create(),
                              u"Programma \"Één\"; it's — ok"_s,
                              QString(),
                              {{2019, Money::fromCents(1)}, {2024, Money::fromCents(-123)}}};
    must(ProgrammeRecords(fixture.dossier()).save(programme));
    fixture.reopen();
    ProgrammeRecords records(fixture.dossier());
    QCOMPARE(must(records.programme(programme.id)), programme);
    QCOMPARE(must(records.programmes()).size(), 2);
}

void TestRecords::readsBackRubric()
{
    DossierFixture fixture(0, u"technical-education-ranking"_s);
    fixture.reopen();
    ProgrammeRecords records(fixture.dossier());
    const Round round = must(records.round(fixture.round()));
    QCOMPARE(must(records.rubric(round.rubric)), fixture.rubric());
}

void TestRecords::storesSameRubricOnce()
{
    DossierFixture fixture(0);
    ProgrammeRecords records(fixture.dossier());
    const RubricId known = must(records.round(fixture.round())).rubric;
    QCOMPARE(must(records.addRubric(fixture.rubric())), known);
    Rubric other = fixture.rubric();
    other.title += u'!';
    QVERIFY(must(records.addRubric(other)) != known);
}

void TestRecords::readsBackRound()
{
    DossierFixture fixture(0);
    ProgrammeRecords records(fixture.dossier());
    Round round = must(records.round(fixture.round()));
    round.id = RoundId::create();
    round.number = 2;
    round.kind = RoundKind::ProgressReport;
    round.plenaryDate = {};
    round.subsidyCeiling = Money::fromEuros(90'000'000'000);
    round.finalisedAt = m_time;
    must(records.save(round));
    fixture.reopen();
    const QList<Round> rounds = must(ProgrammeRecords(fixture.dossier()).rounds(round.programme));
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds.last(), round);
}

void TestRecords::readsBackObservations()
{
    DossierFixture fixture(0);
    ProgrammeRecords records(fixture.dossier());
    const Observation first{ObservationId::create(), fixture.round(), 0, u"Lerarentekort"_s,
                            u"1"_s};
    Observation second{ObservationId::create(), fixture.round(), 1, u"Techniek"_s, u""_s};
    must(records.save(second));
    must(records.save(first));
    second.text = u"Veel regio's noemen het."_s;
    must(records.save(second));
    fixture.reopen();
    ProgrammeRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.observations(fixture.round())), (QList{first, second}));
    must(reopened.remove(first.id));
    QCOMPARE(must(reopened.observations(fixture.round())), QList{second});
}

void TestRecords::readsBackRegion()
{
    DossierFixture fixture(1);
    Region region = fixture.region(0);
    region.number = 17;
    region.kind = RegionKind::TechnologyPoorRegion;
    region.partners = {{u"Mbo Noord"_s, PartnerKind::MboCollege},
                       {u"Anders"_s, PartnerKind::Other}};
    region.leadApplicant.email.clear();
    must(ProgrammeRecords(fixture.dossier()).save(region));
    fixture.reopen();
    ProgrammeRecords records(fixture.dossier());
    QCOMPARE(must(records.region(region.id)), region);
    QCOMPARE(must(records.regions(region.programme)), QList{region});
}

void TestRecords::readsBackMember()
{
    DossierFixture fixture(0);
    Member member = fixture.member(0);
    member.organisation = u"Regionaal Opleidingencentrum"_s;
    must(MemberRecords(fixture.dossier()).save(member));
    fixture.reopen();
    MemberRecords records(fixture.dossier());
    QCOMPARE(must(records.member(member.id)), member);
    const QList<Member> all = must(records.members());
    QCOMPARE(all.first(), fixture.chair());
    QCOMPARE(all.at(1), fixture.secretary());
}

void TestRecords::readsBackAssignmentsAndConflicts()
{
    DossierFixture fixture(2);
    const ConflictOfInterest conflict{fixture.plan(1), fixture.member(3).id, u"Bestuurslid"_s,
                                      m_time};
    must(MemberRecords(fixture.dossier()).save(conflict));
    must(MemberRecords(fixture.dossier()).remove({fixture.plan(1), fixture.member(0).id}));
    fixture.reopen();
    MemberRecords records(fixture.dossier());
    QCOMPARE(must(records.conflicts(fixture.plan(1))), QList{conflict});
    QCOMPARE(must(records.conflicts(fixture.round())), QList{conflict});
    QCOMPARE(must(records.readers(fixture.plan(1))),
             (QList{fixture.member(1).id, fixture.member(2).id}));
    QCOMPARE(must(records.assignments(fixture.round())).size(), 5);
    must(records.removeConflict(fixture.plan(1), fixture.member(3).id));
    QVERIFY(must(records.conflicts(fixture.round())).isEmpty());
}

void TestRecords::readsBackPlan()
{
    DossierFixture fixture(1);
    PlanRecords records(fixture.dossier());
    Plan plan = must(records.plan(fixture.plan(0)));
    plan.state = PlanState::Incomplete;
    plan.receivedOn = {};
    plan.cofinancing.reset();
    plan.requested = {{2021, Money::fromCents(1)}};
    const DocumentFile second =
        must(DocumentRecords(fixture.dossier()).add(u"tweede.pdf"_s, tinyPdf({u"x"_s}), {u"x"_s}));
    plan.documents.prepend(second);
    must(records.save(plan));
    fixture.reopen();
    PlanRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.plan(plan.id)), plan);
    QCOMPARE(must(reopened.plans(fixture.round())), QList{plan});
    QCOMPARE(must(reopened.plansOf(plan.region)), QList{plan});
}

void TestRecords::readsBackDocument()
{
    DossierFixture fixture(0);
    QByteArray pdf = tinyPdf({u"een"_s, u""_s});
    pdf.append('\0').append("\xff\xfe", 2);
    const QStringList texts{u"één\nregel"_s, QString()};
    const DocumentFile file =
        must(DocumentRecords(fixture.dossier()).add(u"plan één.pdf"_s, pdf, texts));
    QCOMPARE(file, (DocumentFile{sha256Hex(pdf), u"plan één.pdf"_s, pdf.size(), 2}));
    fixture.reopen();
    DocumentRecords records(fixture.dossier());
    QCOMPARE(must(records.content(file)), pdf);
    QCOMPARE(must(records.size(file.sha256)), pdf.size());
    QCOMPARE(must(records.pageTexts(file.sha256)), texts);
}

void TestRecords::storesSameDocumentOnce()
{
    DossierFixture fixture(0);
    DocumentRecords records(fixture.dossier());
    const QByteArray pdf = tinyPdf({u"een"_s});
    const DocumentFile first = must(records.add(u"a.pdf"_s, pdf, {u"een"_s}));
    const DocumentFile second = must(records.add(u"b.pdf"_s, pdf, {u"een"_s}));
    QCOMPARE(second.sha256, first.sha256);
    QCOMPARE(second.fileName, u"b.pdf"_s);
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM document"_s).toInt(), 1);
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM document_page"_s).toInt(), 1);
}

void TestRecords::noticesAnAlteredDocument()
{
    DossierFixture fixture(1);
    const DocumentFile document = fixture.document(0);
    QByteArray pdf = must(DocumentRecords(fixture.dossier()).content(document));
    pdf.replace("Visie", "Missie");
    rawSql(fixture.path(), u"UPDATE document SET content = ?"_s, {pdf});
    const auto read = DocumentRecords(fixture.dossier()).content(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), ErrorKind::PlanAltered);
    QCOMPARE(read.error().arguments(), QStringList{document.fileName});
}

void TestRecords::readsBackReview()
{
    DossierFixture fixture(1);
    ReviewRecords records(fixture.dossier());
    Review review;
    review.id = ReviewId::create();
    review.plan = fixture.plan(0);
    review.member = fixture.member(0).id;
    review.state = ReviewState::Final;
    review.recommendation = Outcome::ApproveWithPoints;
    review.remarks = u"Regel 1\nRegel 2\t'\""_s;
    review.finalisedAt = m_time;
    const QList<Score> scores{{u"A1"_s, Judgement::ofLevel(u"met"_s), u"ja"_s},
                              {u"A2"_s, Judgement::ofPoints(0), QString()},
                              {u"A3"_s, Judgement::ofPoints(7.5), u""_s},
                              {u"B1"_s, Judgement::cannotBeJudged(), u"ontbreekt"_s},
                              {u"B2"_s, Judgement::notApplicable(), u""_s},
                              {u"B3"_s, Judgement(), u"alleen tekst"_s}};
    must(records.save(review));
    for (const Score& score : scores) {
        must(records.save(review.id, score));
        review.scores.insert(score.criterion, score);
    }
    const QString document = fixture.document(0).sha256;
    for (int i = 0; i < 3; ++i) {
        const Evidence cited{
            EvidenceId::create(),
            review.id,
            u"A1"_s,
            {document, i, {QRectF(0.1, 0.2, 1.0 / 3, 0.01), QRectF()}, u"„citaat”"_s}};
        must(records.save(cited, i));
        review.evidence.append(cited);
    }
    fixture.reopen();
    ReviewRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.review(review.id)), review);
    QCOMPARE(must(reopened.find(review.plan, review.member)), std::optional(review));
    QCOMPARE(must(reopened.reviews(fixture.round())), QList{review});
    must(reopened.remove(review.id));
    QVERIFY(!must(reopened.find(review.plan, review.member)));
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM score"_s).toInt(), 0);
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM evidence"_s).toInt(), 0);
}

void TestRecords::readsBackAdvice()
{
    DossierFixture fixture(2);
    AdviceRecords records(fixture.dossier());
    Advice advice;
    advice.id = AdviceId::create();
    advice.plan = fixture.plan(1);
    must(records.save(advice));
    QCOMPARE(must(records.find(advice.plan)), std::optional(advice));
    advice.state = AdviceState::Adopted;
    advice.outcome = Outcome::Revise;
    advice.motivation = u"m"_s;
    advice.cause = Cause::ThinlyPopulated;
    advice.ownCause = u"Fusie van scholen"_s;
    advice.causeRemark = u"r"_s;
    advice.settleBefore = QDate(2020, 6, 1);
    advice.knockOutJustification = u"k"_s;
    advice.votes = Votes{0, 0, 3};
    for (int i = 0; i < 3; ++i)
        advice.improvementPoints.prepend(
            {ImprovementPointId::create(), u"B%1"_s.arg(i), u"punt %1"_s.arg(i)});
    must(records.save(advice));
    fixture.reopen();
    AdviceRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.find(advice.plan)), std::optional(advice));
    QCOMPARE(must(reopened.advices(fixture.round())), QList{advice});
    must(reopened.remove(advice.id));
    QVERIFY(!must(reopened.find(advice.plan)));
}

void TestRecords::removesImprovementPointsThatAreGone()
{
    DossierFixture fixture(1);
    fixture.adopt(fixture.plan(0), Outcome::Revise);
    AdviceRecords records(fixture.dossier());
    Advice advice = *must(records.find(fixture.plan(0)));
    const ImprovementPoint kept{ImprovementPointId::create(), u"A1"_s, u"nieuw"_s};
    advice.improvementPoints = {kept};
    must(records.save(advice));
    QCOMPARE(must(records.find(fixture.plan(0)))->improvementPoints, QList{kept});
}

void TestRecords::readsBackFollowUpAndDecision()
{
    DossierFixture fixture(2);
    fixture.adopt(fixture.plan(0), Outcome::Revise);
    AdviceRecords records(fixture.dossier());
    const ImprovementPointId point =
        must(records.find(fixture.plan(0)))->improvementPoints.first().id;
    const FollowUp followUp{
        point, fixture.plan(1), FollowUpState::Partly, u"deels"_s, fixture.document(1).sha256, 3};
    const Decision decision{fixture.plan(0),   DecisionKind::Departed, Outcome::Reject,
                            QDate(2020, 7, 1), u"OCW/2020-1"_s,        u"Budget"_s};
    must(records.save(followUp));
    must(records.save(decision));
    fixture.reopen();
    AdviceRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.followUps(fixture.plan(1))), QList{followUp});
    QCOMPARE(must(reopened.followUps(fixture.round())), QList{followUp});
    QCOMPARE(must(reopened.decision(fixture.plan(0))), std::optional(decision));
    QCOMPARE(must(reopened.decisions(fixture.round())), QList{decision});
    must(reopened.removeFollowUp(point, fixture.plan(1)));
    must(reopened.removeDecision(fixture.plan(0)));
    QVERIFY(must(reopened.followUps(fixture.round())).isEmpty());
    QVERIFY(!must(reopened.decision(fixture.plan(0))));
}

void TestRecords::readsBackReport()
{
    DossierFixture fixture(0);
    StoredReport report{ReportId::create(),
                        fixture.round(),
                        Language::English,
                        m_time,
                        u"abc"_s,
                        {},
                        {},
                        u"def"_s,
                        2,
                        QRectF(72, 90.5, 200, 60)};
    must(OutputRecords(fixture.dossier()).save(report, "unsigned"));
    report.signedAt = m_time.addSecs(60);
    report.signers = {u"aa"_s, u"bb"_s};
    report.sha256 = u"012"_s;
    must(OutputRecords(fixture.dossier()).save(report, QByteArray("sig\0ned", 7)));
    fixture.reopen();
    OutputRecords records(fixture.dossier());
    QCOMPARE(must(records.reports(fixture.round())), QList{report});
    QCOMPARE(must(records.content(report.id)), QByteArray("sig\0ned", 7));
}

void TestRecords::readsBackLetter()
{
    DossierFixture fixture(1);
    SentLetter letter;
    letter.id = LetterId::create();
    letter.plan = fixture.plan(0);
    letter.kind = LetterKind::Invitation;
    letter.madeAt = m_time;
    letter.madeBy = u"S. Ecretaris"_s;
    letter.way = LetterWay::Printed;
    letter.state = LetterState::Waiting;
    letter.destination = u"Printer 3"_s;
    letter.job = u"Printer-31"_s;
    letter.copies = 2;
    letter.sha256 = QString(64, u'0');
    letter.againBecause = u"Vastgelopen papier"_s;
    letter.earlyBecause = u"Op verzoek"_s;
    must(LetterRecords(fixture.dossier()).save(letter));
    letter.state = LetterState::Failed; // what became of it is followed
    must(LetterRecords(fixture.dossier()).save(letter));
    fixture.reopen();
    QCOMPARE(must(LetterRecords(fixture.dossier()).sent(fixture.round())), QList{letter});
}

void TestRecords::keepsTheFileOfALetter()
{
    DossierFixture fixture(1);
    LetterRecords records(fixture.dossier());
    const QByteArray pdf("%PDF of a letter");
    SentLetter letter;
    letter.madeAt = m_time;
    letter.sha256 = sha256Hex(pdf);
    QCOMPARE(must(records.kept(letter)), std::nullopt);
    must(records.keep(pdf));
    must(records.keep(pdf)); // once more, the same
    QCOMPARE(must(records.kept(letter)), std::optional(pdf));
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM kept_letter"_s).toInt(), 1);
    rawSql(fixture.path(), u"UPDATE kept_letter SET content = 'another'"_s);
    QCOMPARE(records.kept(letter).error(), Error(ErrorKind::LetterAltered, {u"2020-05-19"_s}));
}

void TestRecords::saysWhatIsNotThere()
{
    DossierFixture fixture(0);
    const auto plan = PlanRecords(fixture.dossier()).plan(PlanId::fromText(u"nergens"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error(), Error(ErrorKind::RecordNotFound, {u"nergens"_s}));
}

void TestRecords::refusesAValueThatIsNone()
{
    DossierFixture fixture(1);
    rawSql(fixture.path(), u"UPDATE plan SET received_on = 'gisteren'"_s);
    const auto plan = PlanRecords(fixture.dossier()).plan(fixture.plan(0));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind(), ErrorKind::DossierDamaged);
}

void TestRecords::refusesAReferenceToNothing()
{
    DossierFixture fixture(1);
    const auto added =
        MemberRecords(fixture.dossier()).add({fixture.plan(0), MemberId::fromText(u"niemand"_s)});
    QVERIFY(!added);
    QCOMPARE(added.error().kind(), ErrorKind::StorageFailed);
}

void TestRecords::rollsBackWhatWasNotCommitted()
{
    DossierFixture fixture(0);
    MemberRecords records(fixture.dossier());
    Member member = fixture.member(0);
    {
        const Transaction transaction = must(Transaction::begin(fixture.dossier()));
        member.name = u"Iemand anders"_s;
        must(records.save(member));
    }
    QCOMPARE(must(records.member(member.id)), fixture.member(0));
}

void TestRecords::takesOuterTransactionDownWithInner()
{
    DossierFixture fixture(0);
    MemberRecords records(fixture.dossier());
    const auto outer = inTransaction(fixture.dossier(), [&]() -> Result<void> {
        Member member = fixture.member(0);
        member.name = u"Iemand anders"_s;
        must(records.save(member));
        const auto inner = inTransaction(
            fixture.dossier(), [&]() -> Result<void> { return Error(ErrorKind::Cancelled); });
        Q_UNUSED(inner)
        return {};
    });
    QVERIFY(!outer);
    QCOMPARE(must(records.member(fixture.member(0).id)), fixture.member(0));
    // The next transaction is a new one.
    must(records.save(fixture.member(0)));
    must(inTransaction(fixture.dossier(), [] { return Result<void>(); }));
}

BERAAD_TEST(TestRecords, QCoreApplication)
#include "tst_records.moc"
