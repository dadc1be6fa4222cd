// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "tests/app/shell.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QJsonArray>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// `beraad interest` and `beraad measure`: a member states an interest in a plan, and the chair
/// decides what it comes to.
class InterestVerbsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DossierFixture>(2);
        m_fixture->close();
    }
    void aMemberStatesAnInterestAndTheChairDecides();
    void aDirectInterestClosesThePlan();
    void theLaptopKnowsWhoseItIs();
    void aMemberSeesTheOwnInterests();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void nothingToDecide();

private:
    QString member() const { return m_fixture->member(0).name; }
    Answer interest(const QStringList& words) const
    {
        return Shell::run(QStringList{u"interest"_s, m_fixture->path()} + words);
    }
    Answer measure(const QStringList& words) const
    {
        return Shell::run(QStringList{u"measure"_s, m_fixture->path()} + words);
    }
    Interests stored()
    {
        m_fixture->clock().advance(60); // backups are named after the time
        m_fixture->open();
        const Interests interests =
            must(storage::MemberRecords(m_fixture->dossier()).interests(m_fixture->plan(0)));
        m_fixture->close();
        return interests;
    }

    std::unique_ptr<DossierFixture> m_fixture;
};

void InterestVerbsTest::aMemberStatesAnInterestAndTheChairDecides()
{
    const QString region = QString::number(m_fixture->region(0).number);
    const Answer stated =
        interest({region, u"possible"_s, u"--as"_s, member(), u"--reason"_s, u"Mijn zus"_s});
    QVERIFY2(stated.code == ExitCode::Good, qPrintable(stated.err));
    QVERIFY2(stated.out.contains(u"Possible interest: Mijn zus; waits for the chair"_s),
             qPrintable(stated.out));
    QCOMPARE(stored().declarations.size(), 1);
    QCOMPARE(stored().declarations.first().member, m_fixture->member(0).id);
    QCOMPARE(stored().declarations.first().reason, u"Mijn zus"_s);

    const Answer decided =
        measure({region, member(), u"readsWithoutVote"_s, u"--as"_s, m_fixture->chair().name,
                 u"--grounds"_s, u"Een zus"_s, u"--json"_s});
    QVERIFY2(decided.code == ExitCode::Good, qPrintable(decided.err));
    const QJsonValue told = decided.json()[u"declarations"_s][0];
    QCOMPARE(told[u"member"_s].toString(), member());
    QCOMPARE(told[u"measure"_s][u"kind"_s].toString(), u"readsWithoutVote"_s);
    QVERIFY(!told[u"waits"_s].toBool());
    QCOMPARE(stored().measures.size(), 1);
    QCOMPARE(stored().measures.first().grounds, u"Een zus"_s);
    QCOMPARE(stored().measures.first().recordedBy, m_fixture->chair().id);
    QCOMPARE(Shell::run({u"audit"_s, u"verify"_s, m_fixture->path()}).code, ExitCode::Good);
}

void InterestVerbsTest::aDirectInterestClosesThePlan()
{
    const Answer stated = interest({m_fixture->region(0).name, u"direct"_s, u"--as"_s, member(),
                                    u"--reason"_s, u"Bestuurder"_s});
    QVERIFY2(stated.code == ExitCode::Good, qPrintable(stated.err));
    QCOMPARE(stored().conflicts.size(), 1);
    QCOMPARE(stored().conflicts.first().member, m_fixture->member(0).id);
}

/// On a laptop nobody has to say who is at work.
void InterestVerbsTest::theLaptopKnowsWhoseItIs()
{
    m_fixture->open();
    ExchangedPackage package;
    package.id = PackageId::create();
    package.way = PackageWay::Opened;
    package.kind = PackageKind::Round;
    package.round = m_fixture->round();
    package.member = m_fixture->member(2).id;
    package.madeAt = m_fixture->clock().now();
    package.handledAt = package.madeAt;
    must(storage::PackageRecords(m_fixture->dossier()).add(package));
    m_fixture->close();
    const Answer stated = interest({QString::number(m_fixture->region(0).number), u"none"_s});
    QVERIFY2(stated.code == ExitCode::Good, qPrintable(stated.err));
    QCOMPARE(stored().declarations.first().member, m_fixture->member(2).id);
    QCOMPARE(stored().declarations.first().kind, DeclarationKind::None);
}

void InterestVerbsTest::aMemberSeesTheOwnInterests()
{
    const QString region = QString::number(m_fixture->region(0).number);
    for (const int each : {0, 1})
        QCOMPARE(interest({region, u"none"_s, u"--as"_s, m_fixture->member(each).name}).code,
                 ExitCode::Good);
    const auto seenBy = [&](const QStringList& who) {
        return interest(who + QStringList{u"--json"_s}).json()[u"declarations"_s].toArray().size();
    };
    QCOMPARE(seenBy({}), 2);
    QCOMPARE(seenBy({u"--as"_s, m_fixture->chair().name}), 2);
    QCOMPARE(seenBy({u"--as"_s, member()}), 1);
    QCOMPARE(seenBy({QString::number(m_fixture->region(1).number)}), 0);
}

void InterestVerbsTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("who") << QStringList{u"none"_s} << u"--as NAME"_s;
    QTest::newRow("kind") << QStringList{u"maybe"_s, u"--as"_s, u"MEMBER"_s}
                          << u"Choose none, possible or direct"_s;
    QTest::newRow("reason") << QStringList{u"direct"_s, u"--as"_s, u"MEMBER"_s}
                            << u"Write the reason"_s;
}

void InterestVerbsTest::saysWhatIsMissing()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    words.replaceInStrings(u"MEMBER"_s, member());
    const Answer answer = interest(QStringList{m_fixture->region(0).name} + words);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(sentence), qPrintable(answer.err));
    QVERIFY(stored().declarations.isEmpty());
}

void InterestVerbsTest::nothingToDecide()
{
    const QString region = m_fixture->region(0).name;
    const QStringList chair{u"--as"_s, m_fixture->chair().name, u"--grounds"_s, u"Geen"_s};
    Answer answer = measure(QStringList{region, member(), u"recused"_s} + chair);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY2(answer.err.contains(u"%1 stated no possible interest"_s.arg(member())),
             qPrintable(answer.err));
    answer = measure(QStringList{region, member(), u"away"_s} + chair);
    QVERIFY2(answer.err.contains(u"“away” is no measure"_s), qPrintable(answer.err));
    answer = measure({region, member(), u"recused"_s});
    QVERIFY2(answer.err.contains(u"Say who decides"_s), qPrintable(answer.err));
    QVERIFY(stored().measures.isEmpty());
}

BERAAD_TEST(InterestVerbsTest, QGuiApplication)
#include "tst_interests.moc"
