// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/exchange/returnjson.h"
#include "core/identity/registrar.h"
#include "core/sealing/sealedwriter.h"
#include "core/storage/packagerecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

class TestReturnPackage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatTheMemberWrote();
    void keepsPrivateWhatIsPrivate();
    void thePlansStayHome();
    void opensForChairAndMemberToo();
    void saysOnWhichVersion();
    void carriesADirectInterest();
    void isNotSignedByAnother();
    void isRefused_data();
    void isRefused();
    void aRevokedMemberIsRefused();
    void aPlanWithAConflictIsRefused();
    void aPlanOfOthersNowIsNamed();
    void aMeasureOfTheChairRefusesNothing();
    void anotherRoundIsRefused();
    void aColleaguesEvidenceIsRefused();
    void isNoRoundPackage();
    void refusesWhatItMustKnowAndDoesNot();
    void needsSomebodyToReadIt();

private:
    using Change = std::function<void(QJsonObject& json, const DossierFixture& fixture)>;

    /// A package with these bytes, signed by the member for the secretariat.
    QString sealAs(ExchangeOffice& office, const Member& member, const QByteArray& json);

    Progress m_progress;
};

Q_DECLARE_METATYPE(std::function<void(QJsonObject&, const DossierFixture&)>)

void TestReturnPackage::bringsBackWhatTheMemberWrote()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    ExchangeOffice::write(laptop, office.fixture().plan(2), office.fixture().rubric());
    // What it says is what lay there before it was made: from then on it builds on itself.
    const ReturnContents before = must(
        collectReturn(*laptop.dossier, office.fixture().round(), laptop.member.id, laptop.machine));
    const ReturnPackage back = must(office.openReturn(office.sendReturn(laptop, u"back"_s)));
    QCOMPARE(back.signer, laptop.key.certificate());
    QCOMPARE(back.contents, before);
    QCOMPARE(back.contents.reviews,
             must(ReviewRecords(*laptop.dossier).reviews(office.fixture().round())));
    QCOMPARE(back.contents.reviews.size(), 2);
    QCOMPARE(back.contents.reviews.first().state, ReviewState::Final);
    QCOMPARE(back.contents.questions.size(), 2);
    QCOMPARE(back.contents.questions.first().text, u"Wie betaalt de leraren?"_s);
    QCOMPARE(back.contents.roundNumber, 1);
    QCOMPARE(must(PackageRecords(*laptop.dossier).packages()).first().kind, PackageKind::Return);
}

void TestReturnPackage::keepsPrivateWhatIsPrivate()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    const ReturnPackage back = must(office.openReturn(office.sendReturn(laptop, u"back"_s)));
    QCOMPARE(back.contents.marks.size(), 1);
    QCOMPARE(back.contents.marks.first().note, u"Voor u"_s);
    QVERIFY(!writeReturnContents(back.contents).contains("Alleen voor mij"));
}

void TestReturnPackage::thePlansStayHome()
{
    ExchangeOffice office(12);
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    const QString path = office.sendReturn(laptop, u"back"_s);
    QVERIFY(!writeReturnContents(must(office.openReturn(path)).contents).contains("%PDF"));
    QVERIFY(QFileInfo(path).size() < 100'000);
}

void TestReturnPackage::opensForChairAndMemberToo()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    const QString path = office.sendReturn(laptop, u"back"_s);
    for (const Member* who : {&office.fixture().chair(), &office.fixture().member(0)})
        must(ReturnPackage::open(office.fixture().dossier(), path, {&office.key(*who), {}},
                                 m_progress));
    QCOMPARE(ReturnPackage::open(office.fixture().dossier(), path,
                                 {&office.key(office.fixture().member(1)), {}}, m_progress)
                 .error()
                 .kind(),
             ErrorKind::PackageNotAddressed);
}

void TestReturnPackage::saysOnWhichVersion()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(1), office.fixture().rubric());
    const ReturnPackage back = must(office.openReturn(office.sendReturn(laptop, u"back"_s)));
    QCOMPARE(
        back.contents.versions,
        (QList<JudgedVersion>{{office.fixture().plan(1), {office.fixture().document(1).sha256}}}));
}

/// The plan is closed at once, and the secretariat learns why.
void TestReturnPackage::carriesADirectInterest()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    const PlanId plan = office.fixture().plan(1);
    must(commands::DeclarationDesk(*laptop.history)
             .declare(plan, DeclarationKind::Direct, u"Mijn werkgever"_s));
    QCOMPARE(commands::ReviewDesk(*laptop.history).mayOpen({plan, laptop.member.id}).error().kind(),
             ErrorKind::ConflictOfInterest);
    const ReturnPackage back = must(office.openReturn(office.sendReturn(laptop, u"back"_s)));
    QCOMPARE(back.contents.declarations.size(), 1);
    QCOMPARE(back.contents.declarations.first().kind, DeclarationKind::Direct);
    QCOMPARE(back.contents.declarations.first().reason, u"Mijn werkgever"_s);
}

QString TestReturnPackage::sealAs(ExchangeOffice& office, const Member& member,
                                  const QByteArray& json)
{
    sealing::SealOrder order;
    order.mediaType = kReturnMediaType;
    order.addressees.certificates = {office.secretary().certificate()};
    order.sender = &office.key(member);
    order.madeAt = office.fixture().clock().now();
    const QString path = office.path(u"forged.beraad-return"_s);
    const auto writer = must(sealing::SealedWriter::begin(path, std::move(order), m_progress));
    must(writer->add(u"return.json"_s, json));
    must(writer->finish());
    return path;
}

void TestReturnPackage::isNotSignedByAnother()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    const ReturnPackage good = must(office.openReturn(office.sendReturn(laptop, u"back"_s)));
    const QByteArray json = writeReturnContents(good.contents);
    must(office.openReturn(sealAs(office, office.fixture().member(0), json)));
    const Error error = office.openReturn(sealAs(office, office.fixture().member(1), json)).error();
    QCOMPARE(error, Error(ErrorKind::PackageSignedByOther,
                          {u"forged.beraad-return"_s, office.fixture().member(1).name,
                           office.fixture().member(0).name}));
}

void TestReturnPackage::isRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("expected");
    const auto inReview = [](const QString& key, const auto& value) {
        return Change([key, value](QJsonObject& json, const DossierFixture& fixture) {
            QJsonArray reviews = json[u"reviews"_s].toArray();
            QJsonObject review = reviews[0].toObject();
            review[key] = value(fixture);
            reviews[0] = review;
            json[u"reviews"_s] = reviews;
        });
    };
    const auto set = [](const QString& key, const QJsonValue& value) {
        return Change(
            [key, value](QJsonObject& json, const DossierFixture&) { json[key] = value; });
    };
    QTest::newRow("somebody else's review")
        << inReview(u"member"_s, [](const DossierFixture& f) { return f.member(1).id.text(); })
        << ErrorKind::PackageWorkOfOther;
    QTest::newRow("a plan that is not there")
        << inReview(u"plan"_s, [](const DossierFixture&) { return PlanId::create().text(); })
        << ErrorKind::PackageContentWrong;
    QTest::newRow("another rubric")
        << set(u"rubric"_s, QString(64, u'a')) << ErrorKind::PackageOfOtherRubric;
    QTest::newRow("another round")
        << set(u"round"_s, RoundId::create().text()) << ErrorKind::PackageOfOtherRound;
    QTest::newRow("a newer version") << set(u"version"_s, 2) << ErrorKind::PackageTooNew;
    QTest::newRow("no identity") << set(u"member"_s, u"lid"_s) << ErrorKind::PackageContentWrong;
    QTest::newRow("no list") << set(u"reviews"_s, 7) << ErrorKind::PackageContentWrong;
    QTest::newRow("an unknown choice")
        << inReview(u"state"_s, [](const DossierFixture&) { return u"bijna"_s; })
        << ErrorKind::PackageContentWrong;
    const auto inFirst = [](const QString& list, const QString& key, const QJsonValue& value) {
        return Change([list, key, value](QJsonObject& json, const DossierFixture&) {
            QJsonArray reviews = json[u"reviews"_s].toArray();
            QJsonObject review = reviews[0].toObject();
            QJsonArray parts = review[list].toArray();
            QJsonObject part = parts[0].toObject();
            part[key] = value;
            parts[0] = part;
            review[list] = parts;
            reviews[0] = review;
            json[u"reviews"_s] = reviews;
        });
    };
    QTest::newRow("no such criterion")
        << inFirst(u"scores"_s, u"criterion"_s, u"Z9"_s) << ErrorKind::PackageContentWrong;
    QTest::newRow("off the scale")
        << inFirst(u"scores"_s, u"level"_s, u"geweldig"_s) << ErrorKind::PackageContentWrong;
    QTest::newRow("evidence of no criterion")
        << inFirst(u"evidence"_s, u"criterion"_s, u"Z9"_s) << ErrorKind::PackageContentWrong;
    QTest::newRow("evidence in a document of elsewhere")
        << inFirst(u"evidence"_s, u"passage"_s,
                   QJsonObject{{u"document"_s, QString(64, u'b')},
                               {u"page"_s, 0},
                               {u"rectangles"_s, QJsonArray()},
                               {u"quote"_s, u""_s}})
        << ErrorKind::PackageContentWrong;
    QTest::newRow("one review twice") << Change([](QJsonObject& json, const DossierFixture&) {
        QJsonArray reviews = json[u"reviews"_s].toArray();
        reviews.append(reviews[0]);
        json[u"reviews"_s] = reviews;
    }) << ErrorKind::PackageContentWrong;
}

void TestReturnPackage::isRefused()
{
    QFETCH(Change, change);
    QFETCH(ErrorKind, expected);
    ExchangeOffice office(1);
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    const ReturnPackage good = must(office.openReturn(office.sendReturn(laptop, u"back"_s)));
    QJsonObject json = QJsonDocument::fromJson(writeReturnContents(good.contents)).object();
    change(json, office.fixture());
    const QString path = sealAs(office, office.fixture().member(0), QJsonDocument(json).toJson());
    QCOMPARE(office.openReturn(path).error().kind(), expected);
}

void TestReturnPackage::aRevokedMemberIsRefused()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    const QString path = office.sendReturn(laptop, u"back"_s);
    must(identity::Registrar(office.fixture().history())
             .revoke({laptop.key.certificate().fingerprint(), u"Laptop gestolen"_s}));
    QCOMPARE(office.openReturn(path).error().kind(), ErrorKind::PackageSignerRevoked);
}

void TestReturnPackage::aPlanWithAConflictIsRefused()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    must(commands::PlanDesk(office.fixture().history())
             .declareConflict(office.fixture().plan(0), laptop.member.id, u"Alsnog"_s));
    const Error error = office.openReturn(office.sendReturn(laptop, u"back"_s)).error();
    QCOMPARE(error.kind(), ErrorKind::PackagePlanClosed);
    QCOMPARE(error.arguments(), (QStringList{u"back.beraad-return"_s, laptop.member.name,
                                             office.fixture().region(0).name}));
}

void TestReturnPackage::aPlanOfOthersNowIsNamed()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(1), fixture.rubric());
    const QString path = office.sendReturn(laptop, u"back"_s);
    must(commands::PlanDesk(fixture.history()).unassign({fixture.plan(1), laptop.member.id}));
    const Error error = office.openReturn(path).error();
    QCOMPARE(error.kind(), ErrorKind::PackagePlanNotAssigned);
    QCOMPARE(error.arguments(),
             (QStringList{u"back.beraad-return"_s, laptop.member.name, fixture.region(1).name}));
    must(commands::PlanDesk(fixture.history()).assign({fixture.plan(1), laptop.member.id}));
    must(office.openReturn(path));
}

/// The chair decided on a possible interest after the member had written; the member's other plans
/// would be refused with it until a corrected package came.
void TestReturnPackage::aMeasureOfTheChairRefusesNothing()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const QString path = office.sendReturn(laptop, u"back"_s);
    fixture.actAs(laptop.member);
    must(commands::DeclarationDesk(fixture.history())
             .declare(fixture.plan(0), DeclarationKind::Possible, u"Oud-collega"_s));
    must(commands::PlanDesk(fixture.history())
             .declareConflict(fixture.plan(0), laptop.member.id, u"Oud-collega"_s));
    const ReturnPackage back = must(office.openReturn(path));
    QVERIFY(must(closedByInterest(fixture.dossier(), back.contents)).contains(fixture.plan(0)));
}

void TestReturnPackage::anotherRoundIsRefused()
{
    ExchangeOffice office;
    ExchangeOffice elsewhere;
    Laptop laptop = elsewhere.laptop(elsewhere.fixture().member(0));
    const QString path = elsewhere.sendReturn(laptop, u"back"_s);
    QCOMPARE(ReturnPackage::open(office.fixture().dossier(), path, {&elsewhere.secretary(), {}},
                                 m_progress)
                 .error()
                 .kind(),
             ErrorKind::PackageSignerUnknown);
}

/// Stored under that identity it would overwrite the colleague's.
void TestReturnPackage::aColleaguesEvidenceIsRefused()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const QString path = office.sendReturn(laptop, u"back"_s);
    const Evidence stolen = must(office.openReturn(path)).contents.reviews.first().evidence.first();
    const Review colleagues = [&] {
        Review review;
        review.id = reviewIdOf(fixture.plan(0), fixture.member(1).id);
        review.plan = fixture.plan(0);
        review.member = fixture.member(1).id;
        return review;
    }();
    must(ReviewRecords(fixture.dossier()).save(colleagues));
    Evidence evidence = stolen;
    evidence.review = colleagues.id;
    must(ReviewRecords(fixture.dossier()).save(evidence, 0));
    QCOMPARE(office.openReturn(path).error().kind(), ErrorKind::PackageContentWrong);
}

/// What a later program says that must be known is not left out without a word.
void TestReturnPackage::refusesWhatItMustKnowAndDoesNot()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    const QString path = office.sendReturn(laptop, u"back"_s);
    const auto later = [&](sealing::Need need) {
        return office.openReturn(office.asLater(path, laptop.member, laptop.key, need));
    };
    QCOMPARE(later(sealing::Need::Required).error(),
             Error(ErrorKind::PackagePartUnknown,
                   {u"back.beraad-return.later"_s, u"later/notes.bin"_s}));
    QCOMPARE(must(later(sealing::Need::Optional)).parts.size(), 1);
}

void TestReturnPackage::isNoRoundPackage()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    const QString back = office.sendReturn(laptop, u"back"_s);
    sealing::KnownSigners signers;
    signers.trusted.add(laptop.key.certificate());
    const auto opened =
        RoundPackage::open(back, {&laptop.key, {}}, signers, office.fixture().clock(), m_progress);
    QCOMPARE(opened.error().kind(), ErrorKind::PackageOfOtherKind);
}

void TestReturnPackage::needsSomebodyToReadIt()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    // As one of those who lead would have done in this dossier.
    const Member& secretary = office.fixture().secretary();
    laptop.history->setActor({secretary.name, secretary.id, secretary.role});
    identity::Registrar here(*laptop.history);
    for (const Member* leader : {&office.fixture().chair(), &office.fixture().secretary()})
        must(here.revoke({office.key(*leader).certificate().fingerprint(), u"Proef"_s}));
    ReturnOrder order;
    order.round = office.fixture().round();
    order.member = laptop.member.id;
    order.path = office.path(u"nobody"_s);
    QCOMPARE(makeReturnPackage(*laptop.history, order, laptop.key, m_progress).error().kind(),
             ErrorKind::AddresseesMissing);
}

BERAAD_TEST(TestReturnPackage, QCoreApplication)
#include "tst_returnpackage.moc"
