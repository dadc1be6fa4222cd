// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consensusdesk.h"
#include "core/commands/declarationdesk.h"
#include "core/commands/readingdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/exchange/returncontents.h"
#include "core/exchange/returnjson.h"
#include "core/merging/merge.h"
#include "core/storage/audittrail.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::merging;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// An office in which the readers of the first plan are done, the second of them on a laptop; the
/// first by name leads.
struct Group
{
    explicit Group(RoundPhase phase = RoundPhase::ReadingGroup)
    {
        for (const int reader : {0, 2}) {
            fixture.actAs(fixture.member(reader));
            fixture.finaliseReview(fixture.key(0, reader));
        }
        fixture.actAs(fixture.secretary());
        ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
        takeIn(office.sendReturn(laptop, u"review"_s));
        if (phase != RoundPhase::Reading)
            fixture.moveTo(phase);
    }
    /// The reader with the laptop is the one who words it.
    void leadFromLaptop()
    {
        must(ConsensusDesk(fixture.history()).setLeadReader(fixture.plan(0), laptop.member.id));
        send();
    }
    static void wordOn(History& history, const PlanId& plan, const QString& text)
    {
        JointFinding finding = must(ConsensusDesk(history).finding(plan, u"A1"_s));
        finding.text = text;
        must(ConsensusDesk(history).store(finding));
    }
    /// A minority view of these readers.
    static void holdOn(History& history, const PlanId& plan, const QList<MemberId>& holders)
    {
        JointFinding finding = must(ConsensusDesk(history).finding(plan, u"A1"_s));
        finding.minorityView = u"De bedrijven ontbreken"_s;
        finding.minorityHolders = holders;
        must(ConsensusDesk(history).store(finding));
    }
    static QList<MemberId> holdersOn(Dossier& dossier, const PlanId& plan)
    {
        return must(ConsensusRecords(dossier).find(plan, u"A1"_s))
            .value_or(JointFinding())
            .minorityHolders;
    }
    QString textOn(Dossier& dossier)
    {
        const auto finding = must(ConsensusRecords(dossier).find(fixture.plan(0), u"A1"_s));
        return finding ? finding->text : QString();
    }
    /// Another package to a laptop that had one before.
    void send()
    {
        auto package = must(office.openRound(
            office.sendRound(laptop.member, laptop.member.name + u" later"_s), laptop.member));
        must(package.storeIn(*laptop.history, Progress()));
    }
    void word(const QString& text) { wordOn(fixture.history(), fixture.plan(0), text); }
    QList<Stance> stances()
    {
        return must(ConsensusRecords(fixture.dossier()).stances(fixture.plan(0)));
    }
    void takeIn(const QString& path)
    {
        must(must(Merge::workOut(fixture.dossier(), fixture.round(),
                                 {{path, office.openReturn(path)}}))
                 .perform(fixture.history()));
    }
    static Result<void> answer(Laptop& at, const PlanId& plan, StanceKind kind,
                               const QString& remark, int edition = 1)
    {
        return ConsensusDesk(*at.history).takeStance(plan, u"A1"_s, edition, kind, remark);
    }

    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(1));
};

/// A return as an earlier program wrote it.
QByteArray withoutHolders(const QByteArray& json)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray findings;
    for (const QJsonValue& value : root.value(u"findings"_s).toArray()) {
        QJsonObject finding = value.toObject();
        finding.remove(u"minorityHolders"_s);
        findings.append(finding);
    }
    root.insert(u"findings"_s, findings);
    return QJsonDocument(root).toJson();
}

} // namespace

/// What the readers of a plan find together, by package to a laptop without a network and back.
class TestReadingGroup : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderWhoIsDoneGetsTheOthersAndTheFinding()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        Laptop& laptop = group.laptop;
        group.send();
        const PlanId plan = group.fixture.plan(0);
        const auto finding = must(ConsensusRecords(*laptop.dossier).find(plan, u"A1"_s));
        QCOMPARE(finding->text, u"De regio werkt samen."_s);
        QCOMPARE(must(MemberRecords(*laptop.dossier).readers(plan)).size(), 3);
        QCOMPARE(must(ConsensusRecords(*laptop.dossier).leadReader(plan)),
                 must(ConsensusRecords(group.fixture.dossier()).leadReader(plan)));
        const auto own =
            must(ReviewRecords(group.fixture.dossier()).find(plan, group.fixture.member(0).id));
        const auto there =
            must(ReviewRecords(*laptop.dossier).find(plan, group.fixture.member(0).id));
        QCOMPARE(there->scores, own->scores);
        QCOMPARE(there->recommendation, own->recommendation);
        QCOMPARE(there->evidence.size(), own->evidence.size());
        // Of a plan that the member is not done with, nobody else is known.
        QCOMPARE(must(MemberRecords(*laptop.dossier).readers(group.fixture.plan(1))).size(), 1);
    }

    /// Also while all read alone: it is not of another reader.
    void thePreAdviceWaitsForTheOwnReview()
    {
        Group group(RoundPhase::Reading);
        const PlanId plan = group.fixture.plan(0);
        const MemberId secretary = group.fixture.secretary().id;
        ReviewDesk desk(group.fixture.history());
        for (const int noted : {0, 1}) { // the member is done with the first of them
            const ReviewKey key{group.fixture.plan(noted), secretary};
            must(desk.setMotivation(key, u"A1"_s, u"Let op de begroting %1"_s.arg(noted)));
            must(desk.finalise(key));
        }
        Dossier& laptop = *group.laptop.dossier;
        QVERIFY(must(ReviewRecords(laptop).preAdvices(plan)).isEmpty());
        group.send();
        const auto record = must(readPlan(laptop, plan));
        QCOMPARE(record.preAdvices.size(), 1);
        QCOMPARE(record.preAdvices.first().member, secretary);
        QCOMPARE(record.preAdvices.first().score(u"A1"_s).motivation, u"Let op de begroting 0"_s);
        QCOMPARE(accessTo(Matter::SeePreAdvice, record.situation(), group.laptop.member),
                 ReviewAccess::Open);
        QVERIFY(must(ReviewRecords(laptop).preAdvices(group.fixture.plan(1))).isEmpty());
        // What the secretary opens again goes with the next package.
        must(desk.reopen({plan, secretary}));
        group.fixture.clock().advance(60);
        group.send();
        QVERIFY(must(ReviewRecords(laptop).preAdvices(plan)).isEmpty());
    }

    void marksThatColleaguesShareComeWithTheirReviews()
    {
        Group group(RoundPhase::Reading);
        const PlanId plan = group.fixture.plan(0);
        const Passage passage{
            group.fixture.document(0).sha256, 0, {QRectF(0.1, 0.1, 0.5, 0.02)}, u"Visie"_s};
        group.fixture.actAs(group.fixture.member(0));
        ReadingDesk colleague(group.fixture.history());
        Mark mark;
        mark.plan = plan;
        mark.passage = passage;
        mark.note = u"Kijk hier eens"_s;
        mark.sharing = Sharing::Shared;
        const MarkId shared = must(colleague.make(mark));
        mark.sharing = Sharing::Private;
        must(colleague.make(mark));
        group.fixture.actAs(group.fixture.secretary());
        ReadingDesk reading(*group.laptop.history);
        group.send();
        const auto own = must(reading.marks(plan)).size();
        group.fixture.moveTo(RoundPhase::ReadingGroup);
        group.send();
        QCOMPARE(must(reading.marks(plan)).size(), own + 1);
        QCOMPARE(must(MarkRecords(*group.laptop.dossier).mark(shared)).note, u"Kijk hier eens"_s);
        // It is not the member's to hand in, and goes when its maker takes it back.
        const ReturnContents contents = must(collectReturn(
            *group.laptop.dossier, group.fixture.round(), group.laptop.member.id, u"laptop"_s));
        QVERIFY(std::none_of(contents.marks.begin(), contents.marks.end(),
                             [&](const Mark& each) { return each.id == shared; }));
        group.fixture.actAs(group.fixture.member(0));
        must(ReadingDesk(group.fixture.history()).remove(shared));
        group.fixture.actAs(group.fixture.secretary());
        group.send();
        QCOMPARE(must(reading.marks(plan)).size(), own);
    }

    void nothingOfOthersGoesOutWhileAllReadAlone()
    {
        Group group(RoundPhase::Reading);
        Laptop& laptop = group.laptop;
        group.send();
        QCOMPARE(must(MemberRecords(*laptop.dossier).readers(group.fixture.plan(0))).size(), 1);
        QVERIFY(!must(ReviewRecords(*laptop.dossier)
                          .find(group.fixture.plan(0), group.fixture.member(0).id)));
    }

    void whoDeclaredADirectInterestGetsNothingOfTheOthers()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        Laptop& laptop = group.laptop;
        const PlanId plan = group.fixture.plan(0);
        // The secretariat does not know of it yet, and sends what it would send.
        must(
            DeclarationDesk(*laptop.history).declare(plan, DeclarationKind::Direct, u"Mijn zus"_s));
        group.send();
        QVERIFY(!must(MemberRecords(*laptop.dossier).readers(plan)).contains(laptop.member.id));
        QVERIFY(!must(ReviewRecords(*laptop.dossier).find(plan, group.fixture.member(0).id)));
        QVERIFY(must(ConsensusRecords(*laptop.dossier).findings(plan)).isEmpty());
    }

    void anAnswerComesBackOnce()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        Laptop& laptop = group.laptop;
        group.send();
        must(Group::answer(laptop, group.fixture.plan(0), StanceKind::Objects, u"Te mooi"_s));
        const QString path = group.office.sendReturn(laptop, u"back"_s);
        const auto changes = must(Merge::workOut(group.fixture.dossier(), group.fixture.round(),
                                                 {{path, group.office.openReturn(path)}}))
                                 .changes();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().change, PlanChange::Nothing);
        QCOMPARE(changes.first().stances, 1);
        group.takeIn(path);
        const AuditEntry told = must(AuditTrail(group.fixture.dossier()).entries()).last();
        QVERIFY(told.after.contains(u"Te mooi"_s));
        QCOMPARE(group.stances().size(), 1);
        QCOMPARE(group.stances().first().member, group.fixture.member(1).id);
        QCOMPARE(group.stances().first().remark, u"Te mooi"_s);
        must(Group::answer(laptop, group.fixture.plan(0), StanceKind::Agrees, {}));
        group.takeIn(group.office.sendReturn(laptop, u"again"_s));
        QCOMPARE(group.stances().size(), 2); // a change of mind is another line
    }

    void anInterestTakesTheAnswersAlong()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        Laptop& laptop = group.laptop;
        const PlanId plan = group.fixture.plan(0);
        group.send();
        must(Group::answer(laptop, plan, StanceKind::Agrees, {}));
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        QCOMPARE(group.stances().size(), 1);
        must(
            DeclarationDesk(*laptop.history).declare(plan, DeclarationKind::Direct, u"Mijn zus"_s));
        group.takeIn(group.office.sendReturn(laptop, u"closed"_s));
        QCOMPARE(group.stances().size(), 0); // as when both come in one package
    }

    void whatWasWordedAnewInBetweenIsAskedAnew()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        Laptop& laptop = group.laptop;
        group.send();
        must(Group::answer(laptop, group.fixture.plan(0), StanceKind::Agrees, {}));
        group.fixture.actAs(group.fixture.member(2)); // on the machine of the secretariat
        must(ConsensusDesk(group.fixture.history())
                 .takeStance(group.fixture.plan(0), u"A1"_s, 1, StanceKind::Agrees, {}));
        group.fixture.actAs(group.fixture.secretary());
        group.word(u"De regio werkt niet samen."_s); // edition 2, as somebody had agreed
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        const auto record = must(readPlan(group.fixture.dossier(), group.fixture.plan(0)));
        QCOMPARE(record.stances.size(), 2);
        QCOMPARE(record.concordOn(u"A1"_s), Concord::Waiting);
    }

    void whatTheLeadReaderWordsOnALaptopComesBack()
    {
        Group group;
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"De regio werkt samen."_s);
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        QCOMPARE(group.textOn(group.fixture.dossier()), u"De regio werkt samen."_s);
        must(group.fixture.history().undo());
        QVERIFY(group.textOn(group.fixture.dossier()).isEmpty());
        must(group.fixture.history().redo());

        group.fixture.clock().advance(60);
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"De regio werkt hecht samen."_s);
        group.takeIn(group.office.sendReturn(laptop, u"again"_s));
        QCOMPARE(group.textOn(group.fixture.dossier()), u"De regio werkt hecht samen."_s);
        const auto entries =
            must(AuditTrail(group.fixture.dossier()).entries(group.fixture.round().text()));
        QVERIFY(entries.last().before.contains(u"De regio werkt samen."_s)); // gave way
        QVERIFY(entries.last().after.contains(u"De regio werkt hecht samen."_s));
    }

    void aPackageLeavesWhatTheLeadReaderWordedSince()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        QCOMPARE(group.textOn(*laptop.dossier), u"De regio werkt samen."_s);
        group.fixture.clock().advance(60);
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"De regio werkt hecht samen."_s);
        JointFinding other =
            must(ConsensusDesk(*laptop.history).finding(group.fixture.plan(0), u"A2"_s));
        other.text = u"Alleen hier."_s;
        must(ConsensusDesk(*laptop.history).store(other));
        group.send(); // as the secretariat has it: older, and nothing on A2
        QCOMPARE(group.textOn(*laptop.dossier), u"De regio werkt hecht samen."_s);
        QVERIFY(must(ConsensusRecords(*laptop.dossier).find(group.fixture.plan(0), u"A2"_s)));
        group.fixture.clock().advance(60);
        group.word(u"De regio werkt los samen."_s);
        group.send();
        QCOMPARE(group.textOn(*laptop.dossier), u"De regio werkt los samen."_s);
    }

    void theLastWordingHolds()
    {
        Group group;
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"Op de laptop."_s);
        group.fixture.clock().advance(60);
        group.word(u"Door de secretaris."_s);
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        QCOMPARE(group.textOn(group.fixture.dossier()), u"Door de secretaris."_s);
        const auto entries =
            must(AuditTrail(group.fixture.dossier()).entries(group.fixture.round().text()));
        QVERIFY(entries.last().after.contains(u"Op de laptop."_s)); // passed over, and kept
    }

    void noStanceCountsForWordsThatCameLater()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        group.fixture.clock().advance(60);
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"De regio werkt niet samen."_s);
        group.fixture.actAs(group.fixture.member(2)); // on the machine of the secretariat
        must(ConsensusDesk(group.fixture.history())
                 .takeStance(group.fixture.plan(0), u"A1"_s, 1, StanceKind::Agrees, {}));
        group.fixture.actAs(group.fixture.secretary());
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        const auto record = must(readPlan(group.fixture.dossier(), group.fixture.plan(0)));
        QCOMPARE(record.finding(u"A1"_s).text, u"De regio werkt niet samen."_s);
        QCOMPARE(record.finding(u"A1"_s).edition, 2);
        QCOMPARE(record.concordOn(u"A1"_s), Concord::Waiting);
    }

    void whoLeadsNoLongerWordsNothing()
    {
        Group group;
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"Van de laptop."_s);
        must(ConsensusDesk(group.fixture.history())
                 .setLeadReader(group.fixture.plan(0), group.fixture.member(0).id));
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        QVERIFY(group.textOn(group.fixture.dossier()).isEmpty());
        const auto entries =
            must(AuditTrail(group.fixture.dossier()).entries(group.fixture.round().text()));
        QVERIFY(entries.last().after.contains(u"Van de laptop."_s));
    }

    /// Who else reads is not known there, so that everybody would lead.
    void nobodyWordsAnythingBeforeTheOthersCame()
    {
        ExchangeOffice office;
        DossierFixture& fixture = office.fixture();
        fixture.moveTo(RoundPhase::ReadingGroup);
        Laptop laptop = office.laptop(fixture.member(1));
        ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
        QCOMPARE(ConsensusDesk(*laptop.history).mayWrite(fixture.plan(0)).error().kind(),
                 ErrorKind::ReadingGroupMissing);
    }

    /// To the laptop and back; who was named by mistake is named no longer.
    void whoHoldsAMinorityViewTravelsAlong()
    {
        Group group;
        const PlanId plan = group.fixture.plan(0);
        const MemberId first = group.fixture.member(0).id;
        const MemberId third = group.fixture.member(2).id;
        Group::holdOn(group.fixture.history(), plan, {first, third});
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        QCOMPARE(Group::holdersOn(*laptop.dossier, plan), (QList<MemberId>{first, third}));
        group.fixture.clock().advance(60);
        Group::holdOn(*laptop.history, plan, {third});
        group.takeIn(group.office.sendReturn(laptop, u"back"_s));
        QCOMPARE(Group::holdersOn(group.fixture.dossier(), plan), QList<MemberId>{third});
        must(group.fixture.history().undo());
        QCOMPARE(Group::holdersOn(group.fixture.dossier(), plan), (QList<MemberId>{first, third}));
        must(group.fixture.history().redo());
        group.fixture.clock().advance(60);
        Group::holdOn(*laptop.history, plan, {});
        group.takeIn(group.office.sendReturn(laptop, u"again"_s));
        QVERIFY(Group::holdersOn(group.fixture.dossier(), plan).isEmpty());
    }

    void anEarlierProgramTakesNoHolderAway()
    {
        Group group;
        const PlanId plan = group.fixture.plan(0);
        const QList<MemberId> holders{group.fixture.member(0).id};
        Group::holdOn(group.fixture.history(), plan, holders);
        group.leadFromLaptop();
        group.fixture.clock().advance(60);
        Group::wordOn(*group.laptop.history, plan, u"Hecht"_s);
        const QString path = group.office.sendReturn(group.laptop, u"back"_s);
        ReturnPackage package = must(group.office.openReturn(path));
        package.contents = must(readReturnContents(withoutHolders(package.json), path));
        QVERIFY(!package.contents.findings.first().namesHolders);
        const Merge merge =
            must(Merge::workOut(group.fixture.dossier(), group.fixture.round(), {{path, package}}));
        must(merge.perform(group.fixture.history()));
        QCOMPARE(group.textOn(group.fixture.dossier()), u"Hecht"_s);
        QCOMPARE(Group::holdersOn(group.fixture.dossier(), plan), holders);
        const auto entries =
            must(AuditTrail(group.fixture.dossier()).entries(group.fixture.round().text()));
        QVERIFY(!entries.last().after.contains(u"PassedOver"_s)); // nothing of it gave way
    }

    void theFindingOfNoCriterionIsRefused()
    {
        Group group;
        group.leadFromLaptop();
        Laptop& laptop = group.laptop;
        Group::wordOn(*laptop.history, group.fixture.plan(0), u"De regio werkt samen."_s);
        ReturnContents contents = must(
            collectReturn(*laptop.dossier, group.fixture.round(), laptop.member.id, u"laptop"_s));
        QCOMPARE(contents.findings.size(), 1);
        must(checkReturn(group.fixture.dossier(), contents, u"f"_s));
        contents.findings.first().finding.criterion = u"Z9"_s;
        QVERIFY(!checkReturn(group.fixture.dossier(), contents, u"f"_s));
    }

    void theAnswerOfSomebodyElseIsRefused()
    {
        Group group;
        group.word(u"De regio werkt samen."_s);
        Laptop& laptop = group.laptop;
        group.send();
        must(Group::answer(laptop, group.fixture.plan(0), StanceKind::Agrees, {}));
        ReturnContents contents = must(
            collectReturn(*laptop.dossier, group.fixture.round(), laptop.member.id, u"laptop"_s));
        QCOMPARE(contents.stances.size(), 1);
        must(checkReturn(group.fixture.dossier(), contents, u"f"_s));
        contents.stances.first().member = group.fixture.member(2).id;
        QCOMPARE(checkReturn(group.fixture.dossier(), contents, u"f"_s).error().kind(),
                 ErrorKind::PackageWorkOfOther);
        contents.stances.first().member = laptop.member.id;
        contents.stances.first().criterion = u"Z9"_s;
        QVERIFY(!checkReturn(group.fixture.dossier(), contents, u"f"_s));
    }
};

BERAAD_TEST(TestReadingGroup, QCoreApplication)
#include "tst_readinggroup.moc"
