// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rounddesk.h"
#include "core/exchange/returnjson.h"
#include "core/merging/merge.h"
#include "core/signing/certificaterequest.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "tests/bench/benchreport.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlans = 78;
constexpr int kMembers = 15;
constexpr int kTries = 5;
const QString kMotivation =
    u"De samenwerking tussen vmbo, mbo en bedrijven is concreet beschreven en wordt gedragen; de "
    "planning van de docentstages is haalbaar, maar de dekking in het zuiden blijft achter."_s;

} // namespace

/// A round of a whole committee taken in at once: each member has scored each plan on each
/// criterion. Beside it the same rows in a bare SQLite database in the same folder and mode.
class ExchangeBenchmark : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesAWholeRoundIn();
    void cleanupTestCase() { QVERIFY(m_report.write()); }

private:
    exchange::ReturnPackage returnOf(const MemberId& member) const;
    QList<merging::Arrival> arrivals() const;
    double merge();
    double loadBare(int run) const;

    std::unique_ptr<DossierFixture> m_fixture;
    QList<MemberId> m_members;
    QString m_rubric;
    std::optional<signing::SigningKey> m_key;
    BenchReport m_report{u"exchange"_s, QStringLiteral(BERAAD_BENCH_FOLDER)};
};

void ExchangeBenchmark::initTestCase()
{
    m_fixture = std::make_unique<DossierFixture>(kPlans);
    commands::RoundDesk desk(m_fixture->history());
    for (int i = 0; i < kMembers; ++i) {
        Member member;
        member.name = u"Lid %1"_s.arg(i + 1);
        m_members.append(must(desk.store(member)));
    }
    const QDateTime now = m_fixture->clock().now();
    m_key = must(signing::makeOwnKey({u"Lid"_s, {}, now, now.addYears(1)}));
    const auto round =
        must(storage::ProgrammeRecords(m_fixture->dossier()).round(m_fixture->round()));
    m_rubric = must(exchange::rubricFingerprint(m_fixture->dossier(), round));
}

exchange::ReturnPackage ExchangeBenchmark::returnOf(const MemberId& member) const
{
    exchange::ReturnPackage package{PackageId::create(),
                                    u"terug"_s,
                                    m_fixture->clock().now(),
                                    m_key->certificate(),
                                    {},
                                    {},
                                    {}};
    exchange::ReturnContents& contents = package.contents;
    contents.programme = m_fixture->programme().id;
    contents.round = m_fixture->round();
    contents.roundNumber = 1;
    contents.rubric = m_rubric;
    contents.member = member;
    for (const PlanId& plan : m_fixture->plans()) {
        Review review;
        review.id = reviewIdOf(plan, member);
        review.plan = plan;
        review.member = member;
        for (const Criterion& criterion : m_fixture->rubric().criteria())
            review.scores.insert(
                criterion.key,
                {criterion.key, judgementAt(criterion, ScaleEnd::Highest), kMotivation});
        contents.reviews.append(review);
    }
    package.json = exchange::writeReturnContents(contents);
    return package;
}

QList<merging::Arrival> ExchangeBenchmark::arrivals() const
{
    QList<merging::Arrival> arrivals;
    for (const MemberId& member : m_members)
        arrivals.append({u"terug"_s, returnOf(member)});
    // As just opened: what is looked at then is not looked at again.
    for (merging::Arrival& arrival : arrivals)
        arrival.package->checkedAt = must(storage::AuditTrail(m_fixture->dossier()).length());
    return arrivals;
}

/// Taken in, and taken back for the next try.
double ExchangeBenchmark::merge()
{
    const auto packages = arrivals();
    const double time = timed([&] {
        const auto merge =
            must(merging::Merge::workOut(m_fixture->dossier(), m_fixture->round(), packages));
        must(merge.perform(m_fixture->history()));
    });
    must(m_fixture->history().undo());
    return time;
}

double ExchangeBenchmark::loadBare(int run) const
{
    const QString name = u"bare-%1"_s.arg(run);
    double time = 0;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_fixture->folder() + u'/' + name);
        if (!database.open())
            qFatal("no database to compare with");
        QSqlQuery query(database);
        for (const QString& statement :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
              u"CREATE TABLE review (id TEXT PRIMARY KEY, plan TEXT, member TEXT, state TEXT)"_s,
              u"CREATE TABLE score (review TEXT, criterion TEXT, state TEXT, level TEXT, points "
              "REAL, motivation TEXT, PRIMARY KEY (review, criterion))"_s})
            query.exec(statement);
        const auto packages = arrivals();
        time = timed([&] {
            database.transaction();
            QSqlQuery review(database);
            review.prepare(u"INSERT INTO review VALUES (?, ?, ?, 'draft')"_s);
            QSqlQuery score(database);
            score.prepare(u"INSERT INTO score VALUES (?, ?, 'value', ?, ?, ?)"_s);
            for (const merging::Arrival& arrival : packages) {
                for (const Review& each : arrival.package->contents.reviews) {
                    review.addBindValue(each.id.text());
                    review.addBindValue(each.plan.text());
                    review.addBindValue(each.member.text());
                    review.exec();
                    for (const Score& one : each.scores) {
                        score.addBindValue(each.id.text());
                        score.addBindValue(one.criterion);
                        score.addBindValue(one.judgement.level().value_or(QString()));
                        score.addBindValue(one.judgement.points().value_or(0));
                        score.addBindValue(one.motivation);
                        score.exec();
                    }
                }
            }
            database.commit();
        });
    }
    QSqlDatabase::removeDatabase(name);
    return time;
}

void ExchangeBenchmark::takesAWholeRoundIn()
{
    QList<double> ours;
    QList<double> bare;
    for (int i = 0; i < kTries; ++i) {
        ours << merge();
        bare << loadBare(i);
    }
    const int criteria = int(m_fixture->rubric().criteria().size());
    m_report.add(
        {u"%1 returns of %2 plans and %3 criteria taken in: median"_s.arg(kMembers).arg(kPlans).arg(
             criteria),
         timeAt(ours, Share::Median), u"the same rows in bare SQLite"_s,
         timeAt(bare, Share::Median), 5});
}

BERAAD_TEST(ExchangeBenchmark, QGuiApplication)
#include "tst_exchange.moc"
