// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/clarificationdesk.h"

#include "core/commands/history.h"
#include "core/commands/questiondesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/rounddigest.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

namespace {

const QDate kSent(2020, 4, 10);
const QDate kDue(2020, 4, 24);

ErrorKind refusal(const Result<void>& done)
{
    return done ? ErrorKind::Internal : done.error().kind();
}

template <typename T> ErrorKind refusal(const Result<T>& done)
{
    return done ? ErrorKind::Internal : done.error().kind();
}

} // namespace

/// How the secretariat asks regions, and keeps what they say.
class ClarificationDeskTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QList<Clarification> stored(const DossierFixture& fixture, int plan = 0)
    {
        return must(
            storage::ClarificationRecords(fixture.dossier()).clarifications(fixture.plan(plan)));
    }
    static ClarificationId asked(const DossierFixture& fixture, int plan = 0,
                                 ClarificationKind kind = ClarificationKind::Written)
    {
        ClarificationDesk desk(fixture.history());
        const ClarificationId id = must(desk.add(fixture.plan(plan), kind));
        Clarification clarification =
            must(storage::ClarificationRecords(fixture.dossier()).clarification(id));
        clarification.text = u"Wie betaalt de leraren?"_s;
        must(desk.store(clarification));
        return id;
    }
    static QuestionId questionOf(DossierFixture& fixture, int member, const QString& text,
                                 const QString& criterion)
    {
        fixture.actAs(fixture.member(member));
        Question question;
        question.plan = fixture.plan(0);
        question.criterion = criterion;
        question.text = text;
        return must(QuestionDesk(fixture.history()).store(question));
    }
    static IncomingDocument answerPdf()
    {
        return {u"antwoord.pdf"_s, tests::tinyPdf({u"Ons antwoord"_s}), {u"Ons antwoord"_s}};
    }

private Q_SLOTS:
    void everythingReadsBack();
    void eachStepCanBeUndone();
    void onlyWhoLeadsTheRoundAsks();
    void aConflictOfInterestClosesIt();
    void aFinalRoundStaysAsItIs();
    void whatBreaksARuleIsNotStored();
    void noTwoPitchesAtOnce();
    void membersQuestionsAreTakenOverOnce();
    void manyGoOutInOneStep();
    void whatWentOutStaysOnRecord();
    void pitchesArePlannedAroundTheOthers();
    void anAnswerBecomesPartOfThePlan();
    void aLetterThatAnswersTwoQuestionsStaysForTheOther();
    void anAnswerIsTakenOffHereOnly();
    void theReportIsOutdatedByAnAnswer();
};

void ClarificationDeskTest::everythingReadsBack()
{
    DossierFixture fixture;
    ClarificationDesk desk(fixture.history());
    Clarification wanted;
    wanted.id = must(desk.add(fixture.plan(0), ClarificationKind::Pitch));
    wanted = stored(fixture).first();
    wanted.criterion = u"B2"_s;
    wanted.text = u"Leg de begroting uit."_s;
    wanted.sentOn = kSent;
    wanted.dueBy = kDue;
    wanted.answeredOn = kDue;
    wanted.answer = u"Dat deden zij."_s;
    wanted.slot = {kDue, {10, 15}, 25, u"Zwolle"_s, u"A. de Wit"_s};
    wanted.effect = ClarificationEffect::Changes;
    wanted.effectRemark = u"B2 wordt voldaan."_s;
    must(desk.store(wanted));
    wanted.knownAt = fixture.clock().now();
    fixture.reopen();
    QCOMPARE(stored(fixture), QList{wanted});
    QCOMPARE(must(readPlan(fixture.dossier(), fixture.plan(0))).clarifications, QList{wanted});
}

void ClarificationDeskTest::eachStepCanBeUndone()
{
    DossierFixture fixture;
    const ClarificationId id = asked(fixture);
    Clarification before = stored(fixture).first();
    ClarificationDesk desk(fixture.history());
    must(desk.send({id}, kSent, kDue));
    QCOMPARE(stored(fixture).first().dueBy, kDue);
    must(fixture.history().undo());
    QCOMPARE(stored(fixture).first(), before);
    must(fixture.history().redo());
    must(fixture.history().undo());
    must(desk.remove(id));
    QVERIFY(stored(fixture).isEmpty());
    must(fixture.history().undo());
    QCOMPARE(stored(fixture).first(), before);
    const auto entries = must(storage::AuditTrail(fixture.dossier()).entries());
    QCOMPARE(entries.last().action, u"clarification.removed"_s);
}

void ClarificationDeskTest::onlyWhoLeadsTheRoundAsks()
{
    DossierFixture fixture;
    fixture.actAs(fixture.member(0));
    ClarificationDesk desk(fixture.history());
    QCOMPARE(refusal(desk.add(fixture.plan(0), ClarificationKind::Written)),
             ErrorKind::NotAllowedForRole);
    fixture.actAs(fixture.chair());
    for (const RoundPhase phase :
         {RoundPhase::Reading, RoundPhase::ReadingGroup, RoundPhase::Plenary}) {
        fixture.moveTo(phase);
        fixture.actAs(fixture.chair());
        must(desk.add(fixture.plan(0), ClarificationKind::Written));
    }
}

void ClarificationDeskTest::aConflictOfInterestClosesIt()
{
    DossierFixture fixture;
    const ClarificationId id = asked(fixture);
    must(PlanDesk(fixture.history())
             .declareConflict(fixture.plan(0), fixture.chair().id, u"Bestuurder"_s));
    fixture.actAs(fixture.chair());
    ClarificationDesk desk(fixture.history());
    QCOMPARE(refusal(desk.mayAsk(fixture.plan(0))), ErrorKind::ConflictOfInterest);
    QCOMPARE(refusal(desk.send({id}, kSent, kDue)), ErrorKind::ConflictOfInterest);
    must(desk.mayAsk(fixture.plan(1)));
    const auto record = must(readPlan(fixture.dossier(), fixture.plan(0)));
    QVERIFY(
        clarificationsSeenBy(fixture.chair(), record.situation(), record.clarifications).isEmpty());
}

void ClarificationDeskTest::aFinalRoundStaysAsItIs()
{
    DossierFixture fixture;
    const ClarificationId id = asked(fixture);
    fixture.finaliseRound();
    fixture.actAs(fixture.secretary());
    ClarificationDesk desk(fixture.history());
    QCOMPARE(refusal(desk.send({id}, kSent, kDue)), ErrorKind::RoundIsFinal);
    QCOMPARE(refusal(desk.add(fixture.plan(0), ClarificationKind::Pitch)), ErrorKind::RoundIsFinal);
}

void ClarificationDeskTest::whatBreaksARuleIsNotStored()
{
    DossierFixture fixture;
    asked(fixture);
    const Clarification before = stored(fixture).first();
    Clarification wrong = before;
    wrong.sentOn = kDue;
    wrong.dueBy = kSent;
    ClarificationDesk desk(fixture.history());
    QCOMPARE(refusal(desk.store(wrong)), ErrorKind::DueBeforeSent);
    QCOMPARE(stored(fixture), QList{before});
}

void ClarificationDeskTest::noTwoPitchesAtOnce()
{
    DossierFixture fixture;
    asked(fixture, 0, ClarificationKind::Pitch);
    asked(fixture, 1, ClarificationKind::Pitch);
    ClarificationDesk desk(fixture.history());
    Clarification first = stored(fixture, 0).first();
    first.slot = {kDue, {10, 0}, 20, {}, {}};
    must(desk.store(first));
    Clarification second = stored(fixture, 1).first();
    second.slot = {kDue, {10, 10}, 20, {}, {}};
    QCOMPARE(refusal(desk.store(second)), ErrorKind::PitchSlotTaken);
    second.slot.begins = {10, 20};
    must(desk.store(second));
}

void ClarificationDeskTest::membersQuestionsAreTakenOverOnce()
{
    DossierFixture fixture;
    const QuestionId one = questionOf(fixture, 0, u"Wie betaalt?"_s, u"B2"_s);
    const QuestionId two = questionOf(fixture, 1, u"Tot wanneer?"_s, u"B2"_s);
    const QuestionId three = questionOf(fixture, 2, u"En de bedrijven?"_s, u"D1"_s);
    fixture.actAs(fixture.secretary());
    ClarificationDesk desk(fixture.history());
    must(desk.takeOver({one, two}));
    const Clarification taken = stored(fixture).first();
    QCOMPARE(taken.text, u"Wie betaalt?\nTot wanneer?"_s);
    QCOMPARE(taken.criterion, u"B2"_s);
    QCOMPARE(taken.questions, (QList{one, two}));
    QCOMPARE(refusal(desk.takeOver({two, three})), ErrorKind::QuestionTakenOver);
    must(fixture.history().undo());
    must(desk.takeOver({one, three}));
    QVERIFY(stored(fixture).first().criterion.isEmpty()); // of the plan as a whole
}

void ClarificationDeskTest::manyGoOutInOneStep()
{
    DossierFixture fixture;
    const ClarificationId one = asked(fixture, 0);
    const ClarificationId two = asked(fixture, 1);
    const ClarificationId empty =
        must(ClarificationDesk(fixture.history()).add(fixture.plan(2), ClarificationKind::Written));
    ClarificationDesk desk(fixture.history());
    QCOMPARE(refusal(desk.send({one, empty}, kSent, kDue)), ErrorKind::ClarificationWithoutText);
    QVERIFY(!stored(fixture, 0).first().sentOn.isValid()); // none of them
    must(desk.send({one}, kSent.addDays(-1), kDue));
    must(desk.send({one, two}, kSent, kDue));
    QCOMPARE(stored(fixture, 0).first().sentOn, kSent.addDays(-1));
    QCOMPARE(stored(fixture, 1).first().sentOn, kSent);
    must(fixture.history().undo());
    QVERIFY(!stored(fixture, 1).first().sentOn.isValid());
}

void ClarificationDeskTest::whatWentOutStaysOnRecord()
{
    DossierFixture fixture;
    const ClarificationId id = asked(fixture);
    ClarificationDesk desk(fixture.history());
    must(desk.send({id}, kSent, kDue));
    QCOMPARE(refusal(desk.remove(id)), ErrorKind::ClarificationWasSent);
}

void ClarificationDeskTest::pitchesArePlannedAroundTheOthers()
{
    DossierFixture fixture;
    QList<ClarificationId> ids;
    for (int plan = 0; plan < 3; ++plan)
        ids.append(asked(fixture, plan, ClarificationKind::Pitch));
    ClarificationDesk desk(fixture.history());
    Clarification first = stored(fixture, 0).first();
    first.slot = {kDue, {9, 10}, 20, {}, u"J. Bos"_s};
    must(desk.store(first));
    const PitchDay day{kDue, {9, 0}, 20, 5, u"Zwolle"_s};
    must(desk.plan({ids[1], ids[2]}, day));
    QCOMPARE(stored(fixture, 1).first().slot.begins, QTime(9, 35));
    QCOMPARE(stored(fixture, 2).first().slot.begins, QTime(10, 0));
    QCOMPARE(stored(fixture, 2).first().slot.place, u"Zwolle"_s);
    must(desk.plan(ids, day));
    QCOMPARE(stored(fixture, 0).first().slot.begins, QTime(9, 0));
    QCOMPARE(stored(fixture, 0).first().slot.speakers, u"J. Bos"_s);
    must(fixture.history().undo());
    QCOMPARE(stored(fixture, 1).first().slot.begins, QTime(9, 35));
    const auto late = desk.plan(ids, {kDue, {23, 20}, 20, 0, {}});
    QCOMPARE(late.error(), Error(ErrorKind::PitchDayTooShort, {u"1"_s}));
}

void ClarificationDeskTest::anAnswerBecomesPartOfThePlan()
{
    DossierFixture fixture;
    const ClarificationId id = asked(fixture);
    ClarificationDesk desk(fixture.history());
    QCOMPARE(refusal(desk.attachAnswer(id, answerPdf(), kDue)), ErrorKind::AnswerBeforeQuestion);
    must(desk.send({id}, kSent, kDue));
    const DocumentFile answer = must(desk.attachAnswer(id, answerPdf(), kDue));
    const auto plan = [&] {
        return must(storage::PlanRecords(fixture.dossier()).plan(fixture.plan(0)));
    };
    QCOMPARE(plan().documents, (QList{fixture.document(0), answer}));
    QCOMPARE(stored(fixture).first().document, answer.sha256);
    QCOMPARE(stored(fixture).first().answeredOn, kDue);
    QCOMPARE(stored(fixture).first().knownAt, fixture.clock().now());
    must(fixture.history().undo());
    QCOMPARE(plan().documents, QList{fixture.document(0)});
    QVERIFY(stored(fixture).first().document.isEmpty());
    QVERIFY(!stored(fixture).first().knownAt.isValid());
    must(fixture.history().redo());
    must(desk.detachAnswer(id));
    QCOMPARE(plan().documents, QList{fixture.document(0)});
}

void ClarificationDeskTest::aLetterThatAnswersTwoQuestionsStaysForTheOther()
{
    DossierFixture fixture;
    ClarificationDesk desk(fixture.history());
    const QList<ClarificationId> both{asked(fixture), asked(fixture)};
    must(desk.send(both, kSent, kDue));
    const DocumentFile letter = must(desk.attachAnswer(both[0], answerPdf(), kDue));
    must(desk.attachAnswer(both[1], answerPdf(), kDue));
    const auto documents = [&] {
        return must(storage::PlanRecords(fixture.dossier()).plan(fixture.plan(0))).documents;
    };
    const QList<DocumentFile> withLetter{fixture.document(0), letter};
    QCOMPARE(documents(), withLetter);
    must(desk.detachAnswer(both[0]));
    QCOMPARE(documents(), withLetter);
    const IncomingDocument other{
        u"nader.pdf"_s, tests::tinyPdf({u"Nader antwoord"_s}), {u"Nader antwoord"_s}};
    const DocumentFile second = must(desk.attachAnswer(both[0], answerPdf(), kDue));
    QCOMPARE(second.sha256, letter.sha256);
    const DocumentFile later = must(desk.attachAnswer(both[0], other, kDue));
    QCOMPARE(documents(), withLetter + QList<DocumentFile>{later});
    must(desk.detachAnswer(both[1])); // nobody was answered by the letter any more
    QCOMPARE(documents(), (QList<DocumentFile>{fixture.document(0), later}));
}

void ClarificationDeskTest::anAnswerIsTakenOffHereOnly()
{
    DossierFixture fixture;
    const ClarificationId id = asked(fixture);
    ClarificationDesk desk(fixture.history());
    must(desk.send({id}, kSent, kDue));
    const DocumentFile answer = must(desk.attachAnswer(id, answerPdf(), kDue));
    QCOMPARE(refusal(PlanDesk(fixture.history()).removeDocument(fixture.plan(0), answer.sha256)),
             ErrorKind::DocumentIsAnswer);
    must(PlanDesk(fixture.history()).removeDocument(fixture.plan(0), fixture.document(0).sha256));
}

void ClarificationDeskTest::theReportIsOutdatedByAnAnswer()
{
    DossierFixture fixture;
    const QString before = must(storage::roundDigest(fixture.dossier(), fixture.round()));
    const ClarificationId id = asked(fixture);
    QCOMPARE(must(storage::roundDigest(fixture.dossier(), fixture.round())), before);
    must(ClarificationDesk(fixture.history()).send({id}, kSent, kDue));
    QVERIFY(must(storage::roundDigest(fixture.dossier(), fixture.round())) != before);
}

BERAAD_TEST(ClarificationDeskTest, QCoreApplication)
#include "tst_clarificationdesk.moc"
