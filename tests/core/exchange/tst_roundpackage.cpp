// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plandesk.h"
#include "core/commands/readingdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/exchange/senders.h"
#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/rubrics/rubricfile.h"
#include "core/sealing/sealedwriter.h"
#include "core/storage/advicerecords.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/searchindex.h"
#include "tests/core/exchange/everything.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

class TestRoundPackage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheMembersDossier();
    void holdsNothingOfAPlanWithAConflict();
    void holdsNothingOfOtherReaders();
    void carriesWhatWasAdvisedBefore();
    void leavesOutWhatWasAdvisedOnAConflict();
    void opensWithAPassword();
    void isMadeOnlyWhereThereIsSomethingToRead();
    void isMadeOnlyByWhoLeads();
    void isNotMadeForWhoCannotOpenIt();
    void isWrittenDown();
    void theSameTwiceChangesNothing();
    void aCorrectionLeavesWhatTheMemberWrote();
    void aReviewStaysOnTheVersionThatWasRead();
    void aPlanThatIsTakenAwayIsNotReadOn();
    void aPlanThatFellOutIsClosedUntilItComesBack();
    void aPlanOfAnEarlierRoundComesBackToCompare();
    void anOlderOneIsRefused();
    void isNoOneElses();
    void goesNotIntoAnotherDossier();
    void aMemberCannotPoseAsTheSecretariat();
    void keepsWhatALaterProgramAdded();
    void refusesWhatItMustKnowAndDoesNot();
    void cancelledLeavesNothing();

private:
    QByteArray everythingIn(ExchangeOffice& office, const QString& path, const Member& member)
    {
        const signing::Unlocking with{&office.key(member), {}};
        const auto file = must(sealing::SealedFile::open(
            path, with, knownLeaders(with), office.fixture().clock().now(), m_progress));
        Everything everything;
        must(file->read(everything, m_progress));
        return everything.bytes;
    }
    Progress m_progress;
};

void TestRoundPackage::makesTheMembersDossier()
{
    ExchangeOffice office;
    const Laptop laptop = office.laptop(office.fixture().member(0));
    ProgrammeRecords programmes(*laptop.dossier);
    QCOMPARE(must(programmes.programmes()), QList{office.fixture().programme()});
    const Round round = must(programmes.round(office.fixture().round()));
    QCOMPARE(round.plenaryDate, QDate(2020, 5, 12));
    QCOMPARE(rubrics::fingerprint(must(programmes.rubric(round.rubric))),
             rubrics::fingerprint(office.fixture().rubric()));
    const QList<Plan> plans = must(PlanRecords(*laptop.dossier).plans(round.id));
    QCOMPARE(plans, must(PlanRecords(office.fixture().dossier()).plans(round.id)));
    const DocumentFile document = plans.first().documents.first();
    QCOMPARE(must(DocumentRecords(*laptop.dossier).content(document)),
             must(DocumentRecords(office.fixture().dossier()).content(document)));
    QCOMPARE(must(DocumentRecords(*laptop.dossier).pageTexts(document.sha256)),
             (QStringList{u"Visie op regio 1"_s, u"Activiteitenplan\nBegroting"_s}));
    must(commands::ReviewDesk(*laptop.history).mayEdit({plans.first().id, laptop.member.id}));
    QCOMPARE(must(AuditTrail(*laptop.dossier).entries()).last().action, u"package.opened"_s);
    QCOMPARE(must(identity::certificatesOf(*laptop.dossier, MemberRole::Secretary)),
             QList{office.secretary().certificate()});
}

void TestRoundPackage::holdsNothingOfAPlanWithAConflict()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    must(commands::PlanDesk(fixture.history())
             .declareConflict(fixture.plan(1), fixture.member(0).id, u"Partner werkt er"_s));
    const QString path = office.sendRound(fixture.member(0), u"round"_s);
    const QByteArray all = everythingIn(office, path, fixture.member(0));
    QVERIFY(all.contains(fixture.plan(0).text().toUtf8()));
    const QStringList hidden{fixture.plan(1).text(),       fixture.region(1).id.text(),
                             fixture.region(1).name,       fixture.document(1).sha256,
                             fixture.document(1).fileName, u"Visie op regio 2"_s,
                             u"Partner werkt er"_s};
    for (const QString& text : hidden)
        QVERIFY2(!all.contains(text.toUtf8()), qPrintable(text));
}

void TestRoundPackage::holdsNothingOfOtherReaders()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    fixture.finaliseReview(fixture.key(0, 1));
    const QString path = office.sendRound(fixture.member(0), u"round"_s);
    const QByteArray all = everythingIn(office, path, fixture.member(0));
    for (int other : {1, 2, 3}) {
        QVERIFY(!all.contains(fixture.member(other).id.text().toUtf8()));
        QVERIFY(!all.contains(fixture.member(other).name.toUtf8()));
    }
    QVERIFY(!all.contains("Zie hoofdstuk 2."));
    QVERIFY(!all.contains("key_file"));
}

void TestRoundPackage::carriesWhatWasAdvisedBefore()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    fixture.finaliseRound(Outcome::Revise);
    const QList<PlanId> next = fixture.startNextRound();
    RoundOrder order;
    order.round = must(PlanRecords(fixture.dossier()).plan(next.first())).round;
    order.member = fixture.member(0).id;
    order.path = office.path(u"two.beraad-round"_s);
    must(makeRoundPackage(fixture.history(), order, office.secretary(), m_progress));
    RoundPackage package = must(office.openRound(order.path, fixture.member(0)));
    const QString laptop = office.path(u"two.beraad"_s);
    must(package.makeDossier(laptop, fixture.clock(), m_progress));
    const auto dossier = must(Dossier::open(laptop, fixture.clock()));
    QCOMPARE(must(AdviceRecords(*dossier).find(fixture.plan(0))),
             must(AdviceRecords(fixture.dossier()).find(fixture.plan(0))));
    commands::History history(*dossier,
                              {fixture.member(0).name, fixture.member(0).id, MemberRole::Member});
    const auto points =
        must(commands::ReviewDesk(history).earlierPoints({next.first(), fixture.member(0).id}));
    QVERIFY(!points.isEmpty());
}

void TestRoundPackage::leavesOutWhatWasAdvisedOnAConflict()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    fixture.finaliseRound(Outcome::Revise);
    must(MemberRecords(fixture.dossier())
             .save(ConflictOfInterest{fixture.plan(0), fixture.member(0).id, u"Adviseur"_s,
                                      fixture.clock().now()}));
    const QList<PlanId> next = fixture.startNextRound();
    commands::PlanDesk desk(fixture.history());
    must(desk.removeConflict(next.first(), fixture.member(0).id));
    must(desk.assign({next.first(), fixture.member(0).id}));
    const RoundId round = must(PlanRecords(fixture.dossier()).plan(next.first())).round;
    const RoundContents contents =
        must(collectRound(fixture.dossier(), round, fixture.member(0).id));
    QCOMPARE(contents.plans.size(), 3);
    QCOMPARE(contents.earlier.size(), 2);
    for (const EarlierRound& earlier : contents.earlier)
        QVERIFY(earlier.plan.id != fixture.plan(0));
}

void TestRoundPackage::opensWithAPassword()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    RoundOrder order;
    order.round = fixture.round();
    order.member = fixture.member(2).id; // who has no certificate
    order.path = office.path(u"password"_s);
    order.password = signing::Secret(u"vier woorden"_s);
    must(makeRoundPackage(fixture.history(), order, office.secretary(), m_progress));
    sealing::KnownSigners signers;
    signers.trusted.add(office.secretary().certificate());
    const signing::Unlocking right{nullptr, signing::Secret(u"vier woorden"_s)};
    const RoundPackage package =
        must(RoundPackage::open(order.path, right, signers, fixture.clock(), m_progress));
    QCOMPARE(package.contents().member.id, fixture.member(2).id);
    const signing::Unlocking wrong{nullptr, signing::Secret(u"drie woorden"_s)};
    QCOMPARE(
        RoundPackage::open(order.path, wrong, signers, fixture.clock(), m_progress).error().kind(),
        ErrorKind::PackageWrongPassword);
}

void TestRoundPackage::isMadeOnlyWhereThereIsSomethingToRead()
{
    ExchangeOffice office;
    RoundOrder order;
    order.round = office.fixture().round();
    order.member = office.fixture().member(3).id;
    order.path = office.path(u"nothing"_s);
    const auto made =
        makeRoundPackage(office.fixture().history(), order, office.secretary(), m_progress);
    QCOMPARE(made.error().kind(), ErrorKind::NothingToRead);
    QVERIFY(!QFile::exists(order.path));
}

void TestRoundPackage::isMadeOnlyByWhoLeads()
{
    ExchangeOffice office;
    RoundOrder order;
    order.round = office.fixture().round();
    order.member = office.fixture().member(0).id;
    order.path = office.path(u"nobody"_s);
    const auto& sender = office.key(office.fixture().member(1));
    const auto made = makeRoundPackage(office.fixture().history(), order, sender, m_progress);
    QCOMPARE(made.error().kind(), ErrorKind::MemberWithoutCertificate);
}

void TestRoundPackage::isNotMadeForWhoCannotOpenIt()
{
    ExchangeOffice office;
    RoundOrder order;
    order.round = office.fixture().round();
    order.member = office.fixture().member(2).id;
    order.path = office.path(u"nobody"_s);
    const auto made =
        makeRoundPackage(office.fixture().history(), order, office.secretary(), m_progress);
    QCOMPARE(made.error().kind(), ErrorKind::MemberWithoutCertificate);
    QCOMPARE(made.error().arguments(), QStringList{office.fixture().member(2).name});
}

void TestRoundPackage::isWrittenDown()
{
    ExchangeOffice office;
    const RoundPackage package = must(office.openRound(
        office.sendRound(office.fixture().member(0), u"round"_s), office.fixture().member(0)));
    const auto packages = must(PackageRecords(office.fixture().dossier()).packages());
    QCOMPARE(packages.size(), 1);
    QCOMPARE(packages.first().id, package.id());
    QCOMPARE(packages.first().way, PackageWay::Made);
    QCOMPARE(packages.first().member, office.fixture().member(0).id);
    QCOMPARE(packages.first().signer, office.secretary().certificate().fingerprint());
    QCOMPARE(must(AuditTrail(office.fixture().dossier()).entries()).last().action,
             u"package.made"_s);
}

void TestRoundPackage::theSameTwiceChangesNothing()
{
    ExchangeOffice office;
    const Laptop laptop = office.laptop(office.fixture().member(0));
    const QString path = office.path(u"laptop.beraad-round"_s);
    RoundPackage again = must(office.openRound(path, laptop.member));
    const qsizetype entries = must(AuditTrail(*laptop.dossier).entries()).size();
    QCOMPARE(must(again.storeIn(*laptop.history, m_progress)), Intake::AlreadyThere);
    QCOMPARE(must(AuditTrail(*laptop.dossier).entries()).size(), entries);
}

void TestRoundPackage::aCorrectionLeavesWhatTheMemberWrote()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const auto before = must(ReviewRecords(*laptop.dossier).reviews(fixture.round()));
    const QStringList texts{u"Visie, verbeterd"_s};
    const DocumentFile corrected =
        fixture.handInInstead(fixture.plan(0), u"beter.pdf"_s, tinyPdf(texts), texts);
    RoundPackage correction =
        must(office.openRound(office.sendRound(fixture.member(0), u"again"_s), fixture.member(0)));
    QCOMPARE(must(correction.storeIn(*laptop.history, m_progress)), Intake::Stored);
    QCOMPARE(must(PlanRecords(*laptop.dossier).plan(fixture.plan(0))).documents, QList{corrected});
    QCOMPARE(must(ReviewRecords(*laptop.dossier).reviews(fixture.round())), before);
    QVERIFY(must(DocumentRecords(*laptop.dossier).content(corrected)).startsWith("%PDF"));
}

/// Who reads it can tell that the member has not seen what the plan is now.
void TestRoundPackage::aReviewStaysOnTheVersionThatWasRead()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const QString read = fixture.document(0).sha256;
    for (const QString& title : {u"Visie, verbeterd"_s, u"Visie, nog beter"_s}) {
        fixture.handInInstead(fixture.plan(0), u"beter.pdf"_s, tinyPdf({title}), {title});
        RoundPackage correction = must(
            office.openRound(office.sendRound(fixture.member(0), u"again"_s), fixture.member(0)));
        must(correction.storeIn(*laptop.history, m_progress));
        const ReturnContents contents =
            must(collectReturn(*laptop.dossier, fixture.round(), laptop.member.id, u"laptop"_s));
        QCOMPARE(contents.versions, (QList<JudgedVersion>{{fixture.plan(0), {read}}}));
    }
    const QString now = fixture.document(0).sha256;
    must(PackageRecords(*laptop.dossier).setJudgedVersion(fixture.plan(0), laptop.member.id, {}));
    const ReturnContents contents =
        must(collectReturn(*laptop.dossier, fixture.round(), laptop.member.id, u"laptop"_s));
    QCOMPARE(contents.versions, (QList<JudgedVersion>{{fixture.plan(0), {now}}}));
}

void TestRoundPackage::aPlanThatIsTakenAwayIsNotReadOn()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    must(commands::PlanDesk(fixture.history())
             .declareConflict(fixture.plan(0), fixture.member(0).id, u"Alsnog"_s));
    RoundPackage correction =
        must(office.openRound(office.sendRound(fixture.member(0), u"again"_s), fixture.member(0)));
    must(correction.storeIn(*laptop.history, m_progress));
    QCOMPARE(commands::ReviewDesk(*laptop.history)
                 .mayOpen({fixture.plan(0), fixture.member(0).id})
                 .error()
                 .kind(),
             ErrorKind::NotAssigned);
    QCOMPARE(must(ReviewRecords(*laptop.dossier).reviews(fixture.round())).size(), 1);
}

/// It went to another reader; the member's laptop still has its documents.
void TestRoundPackage::aPlanThatFellOutIsClosedUntilItComesBack()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const auto takeIn = [&](const QString& name) {
        RoundPackage package =
            must(office.openRound(office.sendRound(fixture.member(0), name), fixture.member(0)));
        must(package.storeIn(*laptop.history, m_progress));
    };
    const auto found = [&] {
        SearchQuestion question;
        question.round = fixture.round();
        question.reader = laptop.member.id;
        question.words = u"\"Visie op regio 1\""_s;
        return must(SearchIndex(*laptop.dossier).search(question)).pages.size();
    };
    const auto access = [&] {
        return accessToReviews(
            must(commands::readPlan(*laptop.dossier, fixture.plan(0))).situation(), laptop.member);
    };
    const commands::ReviewKey key{fixture.plan(0), laptop.member.id};
    commands::PlanDesk readers(fixture.history());
    must(readers.unassign({key.plan, key.member}));
    fixture.moveTo(RoundPhase::Plenary); // where other members see what readers found
    takeIn(u"without"_s);
    QCOMPARE(commands::ReviewDesk(*laptop.history).mayOpen(key).error().kind(),
             ErrorKind::NotAssigned);
    QCOMPARE(commands::ReadingDesk(*laptop.history).marks(key.plan).error().kind(),
             ErrorKind::NotAssigned);
    QCOMPARE(access(), ReviewAccess::TakenAway);
    QCOMPARE(found(), 0);
    must(readers.assign({key.plan, key.member}));
    takeIn(u"with"_s);
    must(commands::ReviewDesk(*laptop.history).mayOpen(key));
    QVERIFY(access() != ReviewAccess::TakenAway);
    QCOMPARE(found(), 1);
}

/// The member reads what came of a plan that somebody else read on.
void TestRoundPackage::aPlanOfAnEarlierRoundComesBackToCompare()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    must(commands::PlanDesk(fixture.history()).unassign({fixture.plan(0), fixture.member(0).id}));
    RoundPackage without = must(
        office.openRound(office.sendRound(fixture.member(0), u"without"_s), fixture.member(0)));
    must(without.storeIn(*laptop.history, m_progress));
    const auto conflicts = [&] {
        return must(MemberRecords(*laptop.dossier).conflicts(fixture.plan(0)));
    };
    QCOMPARE(conflicts().size(), 1);
    fixture.finaliseRound(Outcome::Revise);
    const QList<PlanId> plans = fixture.startNextRound();
    must(commands::PlanDesk(fixture.history()).assign({plans.first(), fixture.member(0).id}));
    RoundOrder order;
    order.round = must(PlanRecords(fixture.dossier()).plan(plans.first())).round;
    order.member = fixture.member(0).id;
    order.path = office.path(u"next.beraad-round"_s);
    must(makeRoundPackage(fixture.history(), order, office.secretary(), m_progress));
    RoundPackage next = must(office.openRound(order.path, fixture.member(0)));
    must(next.storeIn(*laptop.history, m_progress));
    QCOMPARE(conflicts().size(), 0);
}

void TestRoundPackage::anOlderOneIsRefused()
{
    ExchangeOffice office;
    const QString older = office.sendRound(office.fixture().member(0), u"older"_s);
    const Laptop laptop = office.laptop(office.fixture().member(0));
    RoundPackage package = must(office.openRound(older, laptop.member));
    const Error error = package.storeIn(*laptop.history, m_progress).error();
    QCOMPARE(error.kind(), ErrorKind::PackageOlder);
    QCOMPARE(error.arguments(), (QStringList{u"older.beraad-round"_s, u"2020-05-19"_s}));
}

void TestRoundPackage::isNoOneElses()
{
    ExchangeOffice office;
    const QString path = office.sendRound(office.fixture().member(0), u"round"_s);
    QCOMPARE(office.openRound(path, office.fixture().member(1)).error().kind(),
             ErrorKind::PackageNotAddressed);
}

void TestRoundPackage::goesNotIntoAnotherDossier()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    RoundPackage package =
        must(office.openRound(office.sendRound(fixture.member(0), u"round"_s), fixture.member(0)));
    const Laptop other = office.laptop(fixture.member(1));
    QCOMPARE(package.storeIn(*other.history, m_progress).error().kind(),
             ErrorKind::PackageOfOtherMember);
    DossierFixture elsewhere(1);
    QCOMPARE(package.storeIn(elsewhere.history(), m_progress).error().kind(),
             ErrorKind::PackageOfOtherRound);
}

/// The authority vouches for both, but only one of them for whose word counts here.
void TestRoundPackage::aMemberCannotPoseAsTheSecretariat()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    sealing::SealOrder order;
    order.mediaType = kRoundMediaType;
    order.addressees.certificates = {office.key(fixture.member(0)).certificate()};
    order.sender = &office.key(fixture.member(1));
    order.madeAt = fixture.clock().now();
    const QString path = office.path(u"forged"_s);
    const auto writer = must(sealing::SealedWriter::begin(path, std::move(order), m_progress));
    must(writer->add(u"round.json"_s, QByteArray("{}")));
    must(writer->finish());
    QCOMPARE(office.openRound(path, fixture.member(0)).error().kind(),
             ErrorKind::PackageSignerUnknown);
}

void TestRoundPackage::keepsWhatALaterProgramAdded()
{
    ExchangeOffice office;
    const Member& member = office.fixture().member(0);
    const QString path = office.asLater(office.sendRound(member, u"round"_s), member,
                                        office.secretary(), sealing::Need::Optional);
    RoundPackage package = must(office.openRound(path, member));
    const QString target = office.path(u"later.beraad"_s);
    must(package.makeDossier(target, office.fixture().clock(), m_progress));
    const auto dossier = must(Dossier::open(target, office.fixture().clock()));
    QCOMPARE(must(PackageRecords(*dossier).parts(package.id())),
             (QList<PackagePart>{{u"later/notes.bin"_s, "van later"}}));
}

void TestRoundPackage::refusesWhatItMustKnowAndDoesNot()
{
    ExchangeOffice office;
    const Member& member = office.fixture().member(0);
    const QString path = office.asLater(office.sendRound(member, u"round"_s), member,
                                        office.secretary(), sealing::Need::Required);
    const Error error = office.openRound(path, member).error();
    QCOMPARE(error.kind(), ErrorKind::PackagePartUnknown);
    QCOMPARE(error.arguments(), (QStringList{u"round.beraad-round.later"_s, u"later/notes.bin"_s}));
}

void TestRoundPackage::cancelledLeavesNothing()
{
    ExchangeOffice office;
    const Member& member = office.fixture().member(0);
    RoundPackage package = must(office.openRound(office.sendRound(member, u"round"_s), member));
    Progress cancelled;
    cancelled.cancel();
    const QString target = office.path(u"never.beraad"_s);
    QCOMPARE(package.makeDossier(target, office.fixture().clock(), cancelled).error().kind(),
             ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(target));
}

BERAAD_TEST(TestRoundPackage, QCoreApplication)
#include "tst_roundpackage.moc"
