// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/app/shell.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlans = 78;
constexpr int kMembers = 15;
constexpr int kReadersOfAPlan = 3;

} // namespace

/// A whole round without a network: a committee of 15 with 78 plans, each member with a dossier in
/// a folder of its own, every step in a process of its own.
class TestWholeRound : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRoundGoesOut();
    void membersScore();
    void aPlanIsReplacedHalfway();
    void aDirectInterestIsDeclared();
    void aLaptopDiesAndComesBack();
    void theReturnsComeTogether();
    void onceMoreChangesNothing();
    void theChairTakesThemInAloneAndSigns();

private:
    struct Outcome
    {
        int code = -1;
        QJsonObject json;
        QString said;
    };
    Outcome beraad(const QStringList& words) const;
    Outcome withKey(const QStringList& words, int member) const;
    Outcome asSecretary(const QStringList& words) const;
    Outcome asChair(const QStringList& words) const;
    void mustWork(const Outcome& outcome) const;

    QString folder(const QString& of) const;
    QString laptop(int member) const { return folder(m_members[member].name) + u"/ronde.beraad"_s; }
    QString keyOf(const QString& name) const { return m_shell.path(name + u".p12"_s); }
    QString package(int member) const;
    QString chairs() const { return folder(m_fixture.chair().name) + u"/ronde.beraad"_s; }
    QList<int> plansOf(int member) const;
    void openRound(int member, const QString& dossier) const;
    void score(int member, const QString& dossier, const QList<int>& plans) const;
    void handIn(int member, const QString& dossier, const QString& name) const;
    void declareNone(int member, const QString& dossier);
    void setUpCommittee();

    Shell m_shell;
    DossierFixture m_fixture{kPlans};
    QList<Member> m_members;
    QString m_password;
};

TestWholeRound::Outcome TestWholeRound::beraad(const QStringList& words) const
{
    QProcess process;
    process.start(QStringLiteral(BERAAD_PROGRAM), words);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
}

TestWholeRound::Outcome TestWholeRound::withKey(const QStringList& words, int member) const
{
    return beraad(QStringList{u"package"_s} + words +
                  QStringList{u"--key"_s, keyOf(m_members[member].name), u"--json"_s,
                              u"--password-file"_s, m_password});
}

TestWholeRound::Outcome TestWholeRound::asSecretary(const QStringList& words) const
{
    return beraad(QStringList{u"package"_s} + words +
                  QStringList{u"--key"_s, keyOf(m_fixture.secretary().name), u"--json"_s,
                              u"--password-file"_s, m_password});
}

TestWholeRound::Outcome TestWholeRound::asChair(const QStringList& words) const
{
    return beraad(words + QStringList{u"--key"_s, keyOf(m_fixture.chair().name), u"--json"_s,
                                      u"--password-file"_s, m_password});
}

void TestWholeRound::mustWork(const Outcome& outcome) const
{
    if (outcome.code != 0)
        qFatal("a step of the round failed: %s", qUtf8Printable(outcome.said));
}

QString TestWholeRound::folder(const QString& of) const
{
    const QString path = m_shell.path(of);
    QDir().mkpath(path);
    return path;
}

QString TestWholeRound::package(int member) const
{
    return folder(u"uit"_s) + u'/' + m_members[member].name + u".beraad-round"_s;
}

/// Three readers a plan, each with the same share.
QList<int> TestWholeRound::plansOf(int member) const
{
    QList<int> plans;
    for (int plan = 0; plan < kPlans; ++plan) {
        for (int reader = 0; reader < kReadersOfAPlan; ++reader) {
            if ((plan + reader * kMembers / kReadersOfAPlan) % kMembers == member)
                plans.append(plan);
        }
    }
    return plans;
}

void TestWholeRound::setUpCommittee()
{
    commands::RoundDesk rounds(m_fixture.history());
    commands::PlanDesk plans(m_fixture.history());
    for (int i = 0; i < kReadersOfAPlan; ++i) {
        for (const PlanId& plan : m_fixture.plans())
            must(plans.unassign({plan, m_fixture.member(i).id}));
    }
    for (int i = 0; i < kMembers; ++i) {
        Member member;
        member.name = u"Lid %1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        member.id = must(rounds.store(member));
        m_members.append(member);
        for (int plan : plansOf(i))
            must(plans.assign({m_fixture.plan(plan), member.id}));
    }
}

void TestWholeRound::initTestCase()
{
    qunsetenv("BERAAD_PASSWORD");
    m_password = m_shell.write(u"password"_s, "geheim\n");
    setUpCommittee();
    m_fixture.close();
    mustWork(beraad({u"identity"_s, m_fixture.path(), u"--authority"_s, u"Techniekplannen"_s,
                     u"--password-file"_s, m_password}));
    QStringList names{m_fixture.secretary().name, m_fixture.chair().name};
    for (const Member& member : m_members)
        names.append(member.name);
    for (const QString& name : names)
        mustWork(
            beraad({u"identity"_s, m_fixture.path(), name, keyOf(name), u"--member-password-file"_s,
                    m_password, u"--password-file"_s, m_password}));
}

void TestWholeRound::openRound(int member, const QString& dossier) const
{
    mustWork(withKey({u"open"_s, package(member), dossier}, member));
}

void TestWholeRound::theRoundGoesOut()
{
    for (int i = 0; i < kMembers; ++i) {
        mustWork(asSecretary({u"round"_s, m_fixture.path(), m_members[i].name, package(i)}));
        openRound(i, laptop(i));
    }
    openRound(0, folder(u"tweede laptop"_s) + u"/ronde.beraad"_s);
    // Nobody gets another's package open.
    QVERIFY(withKey({u"open"_s, package(1), m_shell.path(u"gluren.beraad"_s)}, 0).code != 0);
    QVERIFY(!QFile::exists(m_shell.path(u"gluren.beraad"_s)));
}

/// Before a plan opens, its reader says where the reader stands.
void TestWholeRound::declareNone(int member, const QString& dossier)
{
    const Member& who = m_members[member];
    const auto opened = must(storage::Dossier::open(dossier, m_fixture.clock()));
    commands::History history(*opened, {who.name, who.id, who.role});
    for (int plan : plansOf(member))
        must(commands::DeclarationDesk(history).declare(m_fixture.plan(plan), DeclarationKind::None,
                                                        {}));
}

void TestWholeRound::score(int member, const QString& dossier, const QList<int>& plans) const
{
    const QByteArray all = reviewsJson(kPlans, {m_members[member].name}, m_fixture.rubric());
    QJsonArray own;
    for (const QJsonValue& review : QJsonDocument::fromJson(all)[u"reviews"_s].toArray()) {
        if (plans.contains(review[u"region"_s].toInt() - 1))
            own.append(review);
    }
    const QString form = m_shell.write(u"formulier.json"_s,
                                       QJsonDocument(QJsonObject{{u"reviews"_s, own}}).toJson());
    mustWork(beraad({u"score"_s, dossier, form}));
}

void TestWholeRound::membersScore()
{
    for (int i = 1; i < kMembers; ++i) {
        declareNone(i, laptop(i));
        score(i, laptop(i), plansOf(i));
    }
    // Half on each of two machines.
    const QString second = folder(u"tweede laptop"_s) + u"/ronde.beraad"_s;
    declareNone(0, laptop(0));
    declareNone(0, second);
    score(0, laptop(0), plansOf(0).mid(0, 8));
    score(0, second, plansOf(0).mid(8));
}

void TestWholeRound::handIn(int member, const QString& dossier, const QString& name) const
{
    mustWork(withKey({u"return"_s, dossier, m_members[member].name,
                      folder(u"terug"_s) + u'/' + name + u".beraad-return"_s},
                     member));
}

/// The member had read the first version; what was written stays, and is known to be on that one.
void TestWholeRound::aPlanIsReplacedHalfway()
{
    const int member = 3;
    const int plan = plansOf(member).first();
    m_fixture.open();
    const QString before = m_fixture.document(plan).sha256;
    const QByteArray pdf =
        must(storage::DocumentRecords(m_fixture.dossier()).content(m_fixture.document(plan))) +
        "\n% tweede versie\n";
    m_fixture.handInInstead(m_fixture.plan(plan), u"plan-v2.pdf"_s, pdf,
                            {u"samenwerking, tweede versie"_s});
    m_fixture.close();
    mustWork(asSecretary({u"round"_s, m_fixture.path(), m_members[member].name, package(member)}));
    openRound(member, laptop(member));
    const auto dossier = must(storage::Dossier::open(laptop(member), m_fixture.clock()));
    QCOMPARE(must(storage::PackageRecords(*dossier).judgedVersion(m_fixture.plan(plan),
                                                                  m_members[member].id)),
             QStringList{before});
    QCOMPARE(must(storage::ReviewRecords(*dossier).find(m_fixture.plan(plan), m_members[member].id))
                 ->state,
             ReviewState::Final);
}

void TestWholeRound::aDirectInterestIsDeclared()
{
    const Member& member = m_members[4];
    const auto dossier = must(storage::Dossier::open(laptop(4), m_fixture.clock()));
    commands::History history(*dossier, {member.name, member.id, member.role});
    must(commands::DeclarationDesk(history).declare(m_fixture.plan(plansOf(4).first()),
                                                    DeclarationKind::Direct,
                                                    u"Mijn werkgever is partner"_s));
}

void TestWholeRound::aLaptopDiesAndComesBack()
{
    const int member = 5;
    handIn(member, laptop(member), u"lid-6-eerste"_s);
    QVERIFY(QDir(folder(m_members[member].name)).removeRecursively());
    openRound(member, folder(m_members[member].name) + u"/ronde.beraad"_s);
    mustWork(
        withKey({u"take"_s, laptop(member), folder(u"terug"_s) + u"/lid-6-eerste.beraad-return"_s},
                member));
    const auto dossier = must(storage::Dossier::open(laptop(member), m_fixture.clock()));
    const auto reviews = must(storage::ReviewRecords(*dossier).reviews(m_fixture.round()));
    QCOMPARE(reviews.size(), plansOf(member).size());
}

void TestWholeRound::theReturnsComeTogether()
{
    for (int i = 0; i < kMembers; ++i)
        handIn(i, laptop(i), u"lid-%1"_s.arg(i + 1));
    handIn(0, folder(u"tweede laptop"_s) + u"/ronde.beraad"_s, u"lid-1-trein"_s);
    QVERIFY(QFile::copy(m_fixture.path(), chairs())); // as the chair has it: before any return
    const Outcome taken = asSecretary({u"take"_s, m_fixture.path(), folder(u"terug"_s)});
    mustWork(taken);
    QCOMPARE(taken.json[u"packages"_s].toArray().size(), kMembers + 2);
    QCOMPARE(taken.json[u"differences"_s].toInt(), 0);
    m_fixture.open();
    const auto reviews =
        must(storage::ReviewRecords(m_fixture.dossier()).reviews(m_fixture.round()));
    QCOMPARE(reviews.size(), kPlans * kReadersOfAPlan - 1); // but the one with the direct interest
    for (const Review& review : reviews) {
        QCOMPARE(review.state, ReviewState::Final);
        QCOMPARE(review.scores.size(), m_fixture.rubric().criteria().size());
        QVERIFY(review.member != m_members[4].id ||
                review.plan != m_fixture.plan(plansOf(4).first()));
    }
    QCOMPARE(must(storage::MemberRecords(m_fixture.dossier()).conflicts(m_fixture.round())).size(),
             1);
    m_fixture.close();
    QCOMPARE(beraad({u"audit"_s, u"verify"_s, m_fixture.path()}).code, 0);
}

void TestWholeRound::onceMoreChangesNothing()
{
    const Outcome again = asSecretary({u"take"_s, m_fixture.path(), folder(u"terug"_s)});
    mustWork(again);
    QCOMPARE(again.json[u"plans"_s].toInt(), 0);
    for (const QJsonValue& package : again.json[u"packages"_s].toArray())
        QCOMPARE(package[u"state"_s].toString(), u"alreadyThere"_s);
}

/// From the same files, with a key of their own, on a machine of their own: the same reviews. Then
/// the work of the chair, up to a report that verifies.
void TestWholeRound::theChairTakesThemInAloneAndSigns()
{
    mustWork(asChair({u"package"_s, u"take"_s, chairs(), folder(u"terug"_s)}));
    m_fixture.open();
    {
        const auto own = must(storage::Dossier::open(chairs(), m_fixture.clock()));
        const auto byIdentity = [&](storage::Dossier& dossier) {
            auto reviews = must(storage::ReviewRecords(dossier).reviews(m_fixture.round()));
            std::sort(reviews.begin(), reviews.end(),
                      [](const Review& a, const Review& b) { return a.id < b.id; });
            return reviews;
        };
        QCOMPARE(byIdentity(*own), byIdentity(m_fixture.dossier()));
    }
    m_fixture.close();
    const QString advice =
        m_shell.write(u"advies.json"_s, adviceJson(1, kPlans, domain::Outcome::Approve,
                                                   m_fixture.rubric().criteria().first().key));
    mustWork(beraad({u"advise"_s, chairs(), advice}));
    mustWork(beraad({u"finalise"_s, chairs()}));
    mustWork(beraad({u"report"_s, chairs(), m_shell.path(u"rapport.pdf"_s)}));
    const QString signedReport = m_shell.path(u"rapport-ondertekend.pdf"_s);
    mustWork(asChair({u"sign"_s, chairs(), signedReport, u"--as"_s, m_fixture.chair().name}));
    const Outcome verified = beraad({u"verify"_s, chairs(), signedReport, u"--json"_s});
    QCOMPARE(verified.code, 0);
    const QJsonObject signature = verified.json[u"signatures"_s].toArray().first().toObject();
    QCOMPARE(signature[u"integrity"_s][u"answer"_s].toString(), u"intact"_s);
    QCOMPARE(signature[u"coverage"_s][u"answer"_s].toString(), u"whole-document"_s);
    QCOMPARE(beraad({u"audit"_s, u"verify"_s, chairs()}).code, 0);
}

BERAAD_TEST(TestWholeRound, QGuiApplication)
#include "tst_wholeround.moc"
