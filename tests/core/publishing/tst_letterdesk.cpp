// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/publishing/letterdesk.h"

#include "core/base/files.h"
#include "core/commands/advicedesk.h"
#include "core/commands/intakedesk.h"
#include "core/commands/rounddesk.h"
#include "core/documents/composedletter.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/letterrecords.h"
#include "tests/core/publishing/lettersofaround.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::publishing;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::FinishedRound;
using tests::kLetterDay;
using tests::must;
using tests::ReleasedRound;

namespace {

/// Its letter says something else from now on.
Region moveRegion(const DossierFixture& fixture)
{
    Region region = fixture.region(0);
    region.leadApplicant.street = u"Nieuwstraat 1"_s;
    must(commands::RoundDesk(fixture.history()).store(region));
    return region;
}

/// The programme asks for a budget, and it is not in the first plan.
void missesItsBudget(const DossierFixture& fixture)
{
    RequiredPart budget;
    budget.name = u"Begroting"_s;
    commands::IntakeDesk desk(fixture.history());
    must(desk.storeParts(fixture.programme().id, {budget}));
    PlanPart missing;
    missing.plan = fixture.plan(0);
    missing.part =
        must(storage::IntakeRecords(fixture.dossier()).parts(fixture.programme().id)).first().id;
    must(desk.store(missing));
}

/// Takes letters as a printer does, until it jams.
class JammingOutlet final : public LetterOutlet
{
public:
    explicit JammingOutlet(int letters, QStringList& paper)
        : m_left(letters)
        , m_paper(paper)
    {
    }
    SentLetter entryFor(const documents::LetterInput&) const override
    {
        SentLetter entry;
        entry.way = LetterWay::Printed;
        entry.destination = u"Printer"_s;
        return entry;
    }
    Result<SentLetter> take(const MadeLetter& letter, SentLetter entry) override
    {
        if (m_left-- == 0)
            return Error(ErrorKind::PrinterFailed, {u"Printer"_s});
        m_paper << letter.input.record.region.name;
        entry.state = LetterState::Out;
        return entry;
    }

private:
    int m_left;
    QStringList& m_paper;
};

/// On a printer that takes all of them.
void print(const DossierFixture& fixture, const QList<LetterDraft>& letters,
           const SendingReasons& reasons = {})
{
    QStringList paper;
    LetterRun run(fixture.history(), letters, std::make_unique<JammingOutlet>(99, paper), reasons);
    must(run.sendAll(Progress()));
}

} // namespace

class TestLetterDesk : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noLetterLeavesThatASecondPersonDidNotRelease()
    {
        FinishedRound fixture(2);
        LetterDesk desk(fixture.history());
        const auto kindOf = [&](const Result<void>& result) { return result.error().kind(); };
        QCOMPARE(kindOf(desk.mayLeave(drafts(fixture)[0], {})), ErrorKind::LetterNotPrepared);
        QCOMPARE(kindOf(desk.release(drafts(fixture))), ErrorKind::LetterNotPrepared);
        must(desk.prepare(drafts(fixture)));
        QCOMPARE(kindOf(desk.mayLeave(drafts(fixture)[0], {})), ErrorKind::LetterNotReleased);
        QCOMPARE(kindOf(desk.release(drafts(fixture))), ErrorKind::SecondPersonNeeded);
        fixture.actAs(fixture.member(0));
        QCOMPARE(kindOf(LetterDesk(fixture.history()).release(drafts(fixture))),
                 ErrorKind::NotAllowedForRole);
        fixture.actAs(fixture.chair());
        must(LetterDesk(fixture.history()).release(drafts(fixture)));
        fixture.reopen();
        fixture.actAs(fixture.secretary());
        must(LetterDesk(fixture.history()).mayLeave(drafts(fixture)[0], {}));
    }

    void aLetterThatChangedIsReleasedAnew()
    {
        ReleasedRound fixture(2);
        const Region region = moveRegion(fixture);
        const QList<LetterDraft> now = drafts(fixture);
        QCOMPARE(now[0].standing(), LetterStanding::Changed);
        QCOMPARE(now[1].standing(), LetterStanding::Released);
        QCOMPARE(LetterDesk(fixture.history()).mayLeave(now[0], {}).error(),
                 Error(ErrorKind::LetterChanged, {region.name}));
    }

    void whatWasPreparedCanBeTakenBack()
    {
        FinishedRound fixture(1);
        must(LetterDesk(fixture.history()).prepare(drafts(fixture)));
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Prepared);
        must(fixture.history().undo());
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::New);
        release(fixture);
        must(LetterDesk(fixture.history()).hold(drafts(fixture)));
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::New);
    }

    void goesOnAfterAJamWithEachLetterOnce()
    {
        ReleasedRound fixture(6);
        QStringList paper;
        LetterRun first(fixture.history(), drafts(fixture),
                        std::make_unique<JammingOutlet>(3, paper), {});
        QCOMPARE(first.sendAll(Progress()).error().kind(), ErrorKind::PrinterFailed);
        QCOMPARE(paper.size(), 3);
        QCOMPARE(drafts(fixture)[3].standing(), LetterStanding::Failed);
        const QList<LetterDraft> left = due(fixture);
        QCOMPARE(left.size(), 3);
        LetterRun second(fixture.history(), left, std::make_unique<JammingOutlet>(99, paper), {});
        must(second.sendAll(Progress()));
        QCOMPARE(paper.size(), 6);
        QCOMPARE(QSet<QString>(paper.begin(), paper.end()).size(), 6);
        for (const LetterDraft& draft : drafts(fixture))
            QCOMPARE(draft.standing(), LetterStanding::Out);
        QCOMPARE(registered(fixture).first().madeBy, fixture.secretary().name);
    }

    void aLetterInTheRegisterOfWhichNobodyKnowsWaitsForAWord()
    {
        ReleasedRound fixture(1);
        QStringList paper;
        LetterRun run(fixture.history(), drafts(fixture), std::make_unique<JammingOutlet>(9, paper),
                      {});
        must(run.make());
        must(run.announce());
        fixture.reopen(); // the machine stopped here
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Printing);
        SentLetter entry = registered(fixture).first();
        entry.state = LetterState::Failed;
        must(LetterDesk(fixture.history()).follow(entry));
        QVERIFY(drafts(fixture)[0].isDue());
    }

    /// What the region got can be shown for as long as the dossier lives, whatever changes.
    void keepsTheFileThatLeftAndNoPlanOfIt()
    {
        ReleasedRound fixture(1);
        const auto documents = [&] {
            return must(storage::DocumentRecords(fixture.dossier()).known()).size();
        };
        const auto before = documents();
        must(sendToFolder(fixture));
        moveRegion(fixture);
        fixture.reopen();
        SentLetter sent = registered(fixture).first();
        QVERIFY(sent.isKept);
        const LetterDesk desk(fixture.history());
        QCOMPARE(must(desk.asSent(sent)), must(readFile(sent.destination)));
        QCOMPARE(documents(), before);
        sent.sha256 = QString(64, u'a'); // as one of before letters were kept
        QCOMPARE(desk.asSent(sent).error().kind(), ErrorKind::LetterNotKept);
    }

    void onceMoreNeedsAReasonAndSaysSo()
    {
        ReleasedRound fixture(1);
        must(sendToFolder(fixture));
        const QString first = registered(fixture).first().sha256;
        QCOMPARE(sendToFolder(fixture).error().kind(), ErrorKind::LetterIsOut);
        fixture.clock().advance(60);
        must(sendToFolder(fixture, {u"Niet aangekomen"_s, {}}));
        QCOMPARE(registered(fixture).size(), 2);
        QCOMPARE(registered(fixture).first().againBecause, u"Niet aangekomen"_s);
        QVERIFY(registered(fixture).first().sha256 != first); // it says that it is a copy
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Out);
    }

    void whatChangedIsNoCopyButReplacesTheLetterBefore()
    {
        ReleasedRound fixture(1);
        const auto send = [&] {
            print(fixture, drafts(fixture), {u"Nog eens"_s, {}});
            fixture.clock().advance(60);
        };
        const auto now = [&] { return inputToSend(drafts(fixture)[0]); };
        QVERIFY(!now().firstSentOn.isValid() && !now().replaces.isValid());
        send();
        QVERIFY(now().firstSentOn.isValid() && !now().replaces.isValid());

        moveRegion(fixture);
        release(fixture);
        QVERIFY(!now().firstSentOn.isValid());
        QCOMPARE(now().replaces, kLetterDay);
        const documents::ComposedLetter letter = must(documents::composeLetter(now()));
        QVERIFY(std::any_of(letter.head.references.begin(), letter.head.references.end(),
                            [](const documents::Definition& line) {
                                return line.term != u"Datum"_s &&
                                       line.text.contains(u"19 mei 2020"_s);
                            }));
        send();
        QVERIFY(!registered(fixture).first().firstSentOn.isValid());

        // Taken back and found in order anew, but it says what it said.
        must(LetterDesk(fixture.history()).hold(drafts(fixture)));
        release(fixture);
        QVERIFY(now().firstSentOn.isValid() && !now().replaces.isValid());
        // In another language it is neither.
        const documents::LetterInput english = inputToSend(
            must(LetterDesk(fixture.history())
                     .drafts(fixture.round(), LetterGroup::Advice, Language::English, kLetterDay))
                .first());
        QVERIFY(!english.firstSentOn.isValid() && !english.replaces.isValid());
    }

    void leavesBeforeItsDayOnlyWithAReason()
    {
        ReleasedRound fixture(1);
        LetterDesk desk(fixture.history());
        const QDate today = fixture.clock().now().toLocalTime().date();
        must(desk.setEmbargo(fixture.round(), today.addDays(1)));
        QCOMPARE(desk.mayLeave(drafts(fixture)[0], {}).error(),
                 Error(ErrorKind::LetterBeforeDay, {today.addDays(1).toString(Qt::ISODate)}));
        print(fixture, drafts(fixture), {{}, u"De Kamer vraagt erom"_s});
        QCOMPARE(registered(fixture).first().earlyBecause, u"De Kamer vraagt erom"_s);
        must(desk.setEmbargo(fixture.round(), today));
        must(desk.mayLeave(drafts(fixture)[0], {u"Nog eens"_s, {}}));
    }

    void aRequestForMissingPartsHoldsOnAnotherDay()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.secretary());
        missesItsBudget(fixture);
        const auto on = [&](const QDate& day) {
            return must(
                LetterDesk(fixture.history())
                    .drafts(fixture.round(), LetterGroup::Incomplete, Language::Dutch, day));
        };
        const QDate monday(2020, 5, 18);
        const QDate tuesday = monday.addDays(1);
        must(LetterDesk(fixture.history()).prepare(on(monday)));
        fixture.actAs(fixture.chair());
        must(LetterDesk(fixture.history()).release(on(tuesday)));
        fixture.actAs(fixture.secretary());
        print(fixture, on(tuesday));
        QCOMPARE(on(tuesday.addDays(1))[0].standing(), LetterStanding::Out);
        IntakeRule shorter;
        shorter.daysToComplete = 7;
        must(commands::IntakeDesk(fixture.history()).store(fixture.programme().id, shorter));
        QCOMPARE(on(tuesday)[0].standing(), LetterStanding::OutOutdated);
    }

    void oneFileIsWrittenWholeOrNotAtAll()
    {
        ReleasedRound fixture(3);
        const QString path = fixture.folder() + u"/all.pdf"_s;
        {
            LetterRun stopped(fixture.history(), drafts(fixture),
                              std::make_unique<JoinedFileOutlet>(path, true), {});
            must(stopped.make());
            must(stopped.announce());
            must(stopped.conclude(stopped.give()));
            must(stopped.end(false));
        }
        QVERIFY(!QFile::exists(path));
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Failed);
        LetterRun whole(fixture.history(), drafts(fixture),
                        std::make_unique<JoinedFileOutlet>(path, true), {});
        must(whole.sendAll(Progress()));
        QVERIFY(must(readFile(path)).startsWith("%PDF"));
        for (const LetterDraft& draft : drafts(fixture))
            QCOMPARE(draft.standing(), LetterStanding::Out);
    }

    void annexesOfAKindGoWithEachLetterAndItsRelease()
    {
        FinishedRound fixture(2);
        const QByteArray brochure = must(documents::makeLetter(drafts(fixture)[1].input));
        const auto set = [&](const QList<LetterAnnex>& annexes) {
            return LetterDesk(fixture.history())
                .setAnnexes(fixture.round(), LetterKind::Approve, Language::Dutch, annexes);
        };
        QCOMPARE(set({{u"Brochure"_s, "no PDF", {}}}).error().kind(), ErrorKind::PdfDamaged);
        release(fixture);
        must(set({{u"Brochure"_s, brochure, {}}}));
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Changed);
        QCOMPARE(drafts(fixture)[0].input.annexes.first().sha256, sha256Hex(brochure));
        must(fixture.history().undo());
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Released);
        must(fixture.history().redo());
        release(fixture);
        must(sendToFolder(fixture));
        // The register knows the whole, annexes and all.
        for (const SentLetter& letter : registered(fixture))
            QCOMPARE(letter.sha256, sha256Hex(must(readFile(letter.destination))));
        QVERIFY(must(readFile(registered(fixture).first().destination)).size() > brochure.size());
    }

    void theProgrammesOwnWordsGoBeforeThoseOfTheProgram()
    {
        FinishedRound fixture(1);
        LetterDesk desk(fixture.history());
        const auto store = [&](const QString& text) {
            return desk.setTemplateText(fixture.round(), LetterKind::Approve, Language::Dutch,
                                        text);
        };
        const QString before = drafts(fixture)[0].digest;
        QCOMPARE(store(u"Onderwerp: {moon}"_s).error().kind(), ErrorKind::LetterTemplateFault);
        must(store(u"Onderwerp: Kort\n\n{motivation}\n\nDag {region}"_s));
        QVERIFY(drafts(fixture)[0].digest != before);
        must(store({}));
        QCOMPARE(drafts(fixture)[0].digest, before);
    }

    /// One programme may use two kinds of envelope.
    void eachTemplateHasItsOwnWindow()
    {
        DossierFixture fixture(2);
        fixture.adopt(fixture.plan(0), Outcome::Approve);
        fixture.adopt(fixture.plan(1), Outcome::Reject);
        release(fixture);
        LetterDesk desk(fixture.history());
        must(desk.setWindow(fixture.round(), LetterKind::Approve, Language::Dutch,
                            WindowSide::Right));
        fixture.reopen();
        const QList<LetterDraft> now = drafts(fixture);
        QCOMPARE(now[0].input.window, WindowSide::Right);
        QCOMPARE(now[1].input.window, WindowSide::Left);
        QVERIFY(now[0].isReleased()); // it says what it said
    }

    void progressReportsHaveWordsAndAnnexesOfTheirOwn()
    {
        FinishedRound fixture(1);
        Round next;
        next.kind = RoundKind::ProgressReport;
        const RoundId reports =
            must(commands::RoundDesk(fixture.history()).startNext(fixture.round(), next));
        LetterDesk desk(fixture.history());
        const auto words = [&](const RoundId& round) {
            return must(desk.templateText(round, LetterKind::Approve, Language::Dutch));
        };
        const QString ofPlans = words(fixture.round());
        QVERIFY(words(reports).contains(u"voortgangsrapportage"_s));
        must(desk.setTemplateText(reports, LetterKind::Approve, Language::Dutch,
                                  u"Onderwerp: Kort\n\n{motivering}\n\nDag {regio}"_s));
        QVERIFY(words(reports).startsWith(u"Onderwerp: Kort"_s));
        QCOMPARE(words(fixture.round()), ofPlans);
        const QByteArray form = must(documents::makeLetter(drafts(fixture)[0].input));
        must(desk.setAnnexes(reports, LetterKind::Approve, Language::Dutch,
                             {{u"Formulier"_s, form, {}}}));
        QVERIFY(drafts(fixture)[0].input.annexes.isEmpty()); // a form for reports
        QCOMPARE(must(desk.annexes(reports, LetterKind::Approve, Language::Dutch)).size(), 1);
    }

    void aDecisionMakesNoLetterOfAdviceOutdated()
    {
        ReleasedRound fixture(1);
        print(fixture, drafts(fixture));
        fixture.actAs(fixture.chair());
        Decision decision{fixture.plan(0),  DecisionKind::Adopted,
                          Outcome::Approve, QDate(2020, 7, 1),
                          u"VO-1"_s,        {}};
        must(commands::AdviceDesk(fixture.history()).decide(decision));
        const LetterDraft after = drafts(fixture)[0];
        QVERIFY(after.digest != after.release->digest); // it would speak of the decision now
        QCOMPARE(after.standing(), LetterStanding::Out);
        // Nor does one that could not be told of yet.
        decision.reference.clear();
        must(commands::AdviceDesk(fixture.history()).decide(decision));
        QCOMPARE(drafts(fixture)[0].problem->kind(), ErrorKind::LetterFieldEmpty);
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Out);
    }

    void aTelephoneCallIsKept()
    {
        FinishedRound fixture(1);
        must(LetterDesk(fixture.history()).notePhoned(fixture.plan(0), u"De rector weet ervan"_s));
        fixture.reopen();
        QCOMPARE(drafts(fixture)[0].call->remark, u"De rector weet ervan"_s);
    }
};

BERAAD_TEST(TestLetterDesk, QGuiApplication)
#include "tst_letterdesk.moc"
