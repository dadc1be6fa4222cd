// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewdesk.h"
#include "tests/bench/benchreport.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kScores = 600;

} // namespace

/// A score stored for good, with its audit entry and all checks, beside one bare update of a row in
/// a database of its own in the same folder and mode.
class StoringBenchmark : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void storesScores()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        commands::ReviewDesk desk(fixture.history());
        const auto key = fixture.key(0, 0);
        const domain::Criterion criterion = fixture.rubric().sections.first().criteria.first();
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(fixture.folder() + u"/bare.sqlite"_s);
        QVERIFY(database.open());
        {
            QSqlQuery query(database);
            for (const QString& statement :
                 {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                  u"CREATE TABLE score (id INTEGER PRIMARY KEY, value TEXT)"_s,
                  u"INSERT INTO score VALUES (1, 'none')"_s})
                QVERIFY(query.exec(statement));
            query.prepare(u"UPDATE score SET value = ? WHERE id = 1"_s);
            QList<double> ours;
            QList<double> bare;
            for (int i = 0; i < kScores; ++i) {
                const auto end = i % 2 == 0 ? ScaleEnd::Highest : ScaleEnd::Lowest;
                const domain::Judgement judgement = judgementAt(criterion, end);
                ours << timed([&] { must(desk.setJudgement(key, criterion.key, judgement)); });
                query.bindValue(0, QString::number(i));
                bare << timed([&] { query.exec(); });
            }
            const QString work = u"a score stored durably"_s;
            const QString reference = u"one SQLite update, WAL and FULL"_s;
            m_report.add({work + u": p99"_s, timeAt(ours, Share::NinetyNinth), reference,
                          timeAt(bare, Share::NinetyNinth), 2});
            m_report.add({work + u": median"_s, timeAt(ours, Share::Median), reference,
                          timeAt(bare, Share::Median), 0});
        }
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"bare"_s);
        QVERIFY(m_report.write());
    }

private:
    BenchReport m_report{u"storing"_s, QStringLiteral(BERAAD_BENCH_FOLDER)};
};

BERAAD_TEST(StoringBenchmark, QGuiApplication)
#include "tst_storing.moc"
