// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/letteroffice.h"
#include "tests/app/plainfigures.h"
#include "tests/app/shell.h"
#include "tests/support/testmain.h"
#include "tests/support/virtualprinter.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;
using app::ExitCode;
using tests::Answer;
using tests::Shell;

/// The whole demonstration as `beraad demo` builds it, held against the published history of the
/// programme, also by plain SQL so that nothing of the program counts along.
class TestDemonstrationVerb : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replaysThePublishedHistory();
    void storesThePublishedHistory();
    void reportsWhatPlainSqlCounts_data();
    void reportsWhatPlainSqlCounts();
    void reportsWhatWasNotPlain_data() { reportsWhatPlainSqlCounts_data(); }
    void reportsWhatWasNotPlain();
    void countsTheVotesOfThoseWhoMayVote_data() { reportsWhatPlainSqlCounts_data(); }
    void countsTheVotesOfThoseWhoMayVote();
    void leavesOneInterestToTheChair();
    void spreadsWhoLeadsTheReaders();
    void departsFromOneAdvice();
    void takesInWhatWasReadOnALaptop();
    void looksAfterRegions();
    void signsItsReports();
    void tellsItsSteps();
    void keepsWhatIsThere();
    void refusesAFolderThatIsNotEmpty();
    void printsALetterToEachRegionOnceThoughItWasStoppedAtThirty();

private:
    QJsonObject round(int number) const
    {
        return m_answer["rounds"_L1].toArray().at(number - 1).toObject();
    }
    static int count(const QJsonObject& counts, QLatin1String name) { return counts[name].toInt(); }
    tests::PlainFigures plain(int number) const
    {
        return {m_answer["dossier"_L1].toString(), number};
    }
    QString report(int number) const
    {
        return m_answer["reports"_L1].toArray().at(number - 1)["file"_L1].toString();
    }

    Shell m_shell;
    QJsonObject m_answer;
    QString m_steps;
};

void TestDemonstrationVerb::initTestCase()
{
    const Answer answer = Shell::run({u"demo"_s, m_shell.path(u"demo"_s), u"--json"_s});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    m_answer = answer.json();
    m_steps = answer.err;
}

void TestDemonstrationVerb::replaysThePublishedHistory()
{
    const QJsonObject first = round(1);
    QCOMPARE(count(first, "total"_L1), 78);
    QCOMPARE(count(first, "approved"_L1), 45);
    QCOMPARE(count(first, "revise"_L1) + count(first, "notAssessed"_L1), 33);
    QVERIFY(count(first, "notAssessed"_L1) > 1);
    const QJsonObject second = round(2);
    QCOMPARE(count(second, "total"_L1), 33);
    QCOMPARE(count(second, "approved"_L1), 26);
    QCOMPARE(count(second, "approvedWithPoints"_L1), 6);
    QCOMPARE(count(second, "revise"_L1), 7);
    const QJsonObject both = second["cumulative"_L1].toObject();
    QCOMPARE(count(both, "approved"_L1), 71);
    QCOMPARE(count(both, "total"_L1), 78);
    QCOMPARE(count(round(3), "total"_L1), 7);
}

void TestDemonstrationVerb::storesThePublishedHistory()
{
    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (sqlite.isEmpty())
        QSKIP("sqlite3 is not installed");
    const QString query =
        u"SELECT o.number, count(*), "
        "sum(coalesce(a.state = 'adopted' AND a.outcome = 'approve', 0)), "
        "sum(coalesce(a.state = 'adopted' AND a.outcome = 'approveWithPoints', 0)), "
        "sum(coalesce(a.state = 'adopted' AND a.outcome = 'revise', 0)), "
        "sum(p.state = 'withdrawn'), sum(p.state = 'expected'), o.submission_deadline "
        "FROM plan p JOIN round o ON o.id = p.round LEFT JOIN advice a ON a.plan = p.id "
        "GROUP BY o.number ORDER BY o.number"_s;
    QProcess process;
    process.start(sqlite, {u"-readonly"_s, m_answer["dossier"_L1].toString(), query});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n'),
             (QStringList{u"1|78|45|0|29|4|0|2019-04-01"_s, u"2|33|20|6|7|0|0|2020-04-01"_s,
                          u"3|7|0|0|0|0|1|2020-06-01"_s}));
}

void TestDemonstrationVerb::reportsWhatPlainSqlCounts_data()
{
    QTest::addColumn<int>("round");
    QTest::newRow("round 1") << 1;
    QTest::newRow("round 2") << 2;
}

void TestDemonstrationVerb::reportsWhatPlainSqlCounts()
{
    for (const QString& program : {u"sqlite3"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    QFETCH(const int, round);
    const QStringList lines = tests::PlainFigures::linesOf(report(round));
    const QString text = lines.join(u'\n');
    const tests::PlainFigures plain = this->plain(round);
    const auto isReported = [&](const QString& figures) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QString& line) { return line.startsWith(figures); });
    };
    for (const QStringList& figures :
         {plain.outcomes(), plain.causes(), plain.money(), plain.regions()}) {
        QVERIFY(figures.size() > 1);
        for (const QString& line : figures)
            QVERIFY2(isReported(line), qPrintable(line));
    }
    if (round > 1) {
        for (const QString& line : plain.cumulative())
            QVERIFY2(isReported(line), qPrintable(line));
    }
    const QStringList votes = plain.votes();
    for (const QString& vote : QSet<QString>(votes.begin(), votes.end()))
        QCOMPARE(text.count(u"Stemmen "_s + vote), votes.count(vote));
    const QString flowing = lines.join(u' ');
    const QStringList asked = plain.clarifications();
    for (const QString& sentence : asked)
        QVERIFY2(flowing.contains(sentence), qPrintable(sentence));
    if (round == 1) { // as published
        QVERIFY2(asked.first().contains(u" 38 van de 78 "_s), qPrintable(asked.first()));
        QVERIFY2(asked[1].startsWith(u"14 regio’s"_s), qPrintable(asked[1]));
    }
    const auto themes = plain.themes();
    QVERIFY(themes.size() > 1);
    for (const auto& [name, figures] : themes) { // a long name goes on in the next line
        const QString start = name.section(u' ', 0, 0);
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                             [&](const QString& line) {
                                 return line.startsWith(start) && line.endsWith(u' ' + figures);
                             }),
                 qPrintable(name + u' ' + figures));
    }
}

/// Interests on which the chair decided, and readers who do not share a finding.
void TestDemonstrationVerb::reportsWhatWasNotPlain()
{
    for (const QString& program : {u"sqlite3"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    QFETCH(const int, round);
    const tests::PlainFigures figures = plain(round);
    const QString letters = tests::PlainFigures::lettersOf(report(round));
    const QStringList measures = figures.measures();
    QVERIFY(measures.size() > 1);
    for (const QString& measure : QSet<QString>(measures.begin(), measures.end()))
        QCOMPARE(letters.count(QString(measure).remove(u' ') + u'('), measures.count(measure));
    const auto [outOfTheRoom, withoutVote] = figures.keptFromVoting();
    QVERIFY(outOfTheRoom > 0 && withoutVote > 0);
    QCOMPARE(letters.count(u"(belangenverstrengeling)"_s), outOfTheRoom);
    QCOMPARE(letters.count(u"(mogelijkebelangenverstrengeling)"_s), withoutVote);
    const QList<int> objections = figures.objections();
    QVERIFY(objections[0] > 0 && objections[1] > 0 && objections[2] > 0);
    QCOMPARE(letters.count(u"Minderheidsstandpuntvan"_s), objections[0]);
    QCOMPARE(letters.count(u"heeftbezwaar:"_s), objections[1]);
}

/// Who was recused is among none of the votes, and some votes are not for the advice.
void TestDemonstrationVerb::countsTheVotesOfThoseWhoMayVote()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    QFETCH(const int, round);
    const QStringList votes = plain(round).votes();
    QCOMPARE(plain(round).votesAstray(), QStringList());
    static const QRegularExpression against(u"\\b[1-9]\\d* tegen"_s);
    static const QRegularExpression abstained(u"\\b[1-9]\\d* onthouden"_s);
    QVERIFY(!votes.filter(against).isEmpty());
    QVERIFY(!votes.filter(abstained).isEmpty());
}

void TestDemonstrationVerb::leavesOneInterestToTheChair()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    QCOMPARE(plain(1).interestsWaiting(), 0);
    QCOMPARE(plain(2).interestsWaiting(), 0);
    QCOMPARE(plain(3).interestsWaiting(), 1);
}

void TestDemonstrationVerb::spreadsWhoLeadsTheReaders()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    const QList<int> leads = plain(1).leads();
    QCOMPARE(leads.size(), 15);
    const auto [fewest, most] = std::minmax_element(leads.begin(), leads.end());
    QVERIFY(*most - *fewest <= 2);
}

/// What the minister decided otherwise leaves as many plans approved.
void TestDemonstrationVerb::departsFromOneAdvice()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    QCOMPARE(plain(1).decisions(), qMakePair(74, 0));
    QCOMPARE(plain(2).decisions(), qMakePair(32, 1));
}

void TestDemonstrationVerb::takesInWhatWasReadOnALaptop()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    QCOMPARE(plain(3).exchanged(), (QStringList{u"1"_s, u"1"_s, u"1"_s}));
}

void TestDemonstrationVerb::looksAfterRegions()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    const QStringList figures = plain(2).aftercare();
    const int settled = figures[0].toInt();
    QVERIFY2(settled > 0 && settled < 6, qPrintable(figures[0])); // the others are waited for
    QVERIFY(figures[1].toInt() >= 7);
    QVERIFY(figures[2].toInt() <= 10);
}

void TestDemonstrationVerb::signsItsReports()
{
    const QJsonArray reports = m_answer["reports"_L1].toArray();
    QCOMPARE(reports.size(), 2);
    for (const QJsonValue& report : reports)
        QVERIFY(report["holds"_L1].toBool());
    QCOMPARE(reports[0]["letters"_L1].toInt(), 74);
    QCOMPARE(reports[1]["letters"_L1].toInt(), 33);
}

void TestDemonstrationVerb::tellsItsSteps()
{
    QVERIFY(m_steps.contains("round 1"_L1) && m_steps.contains("round 2"_L1));
    QVERIFY(m_steps.count(u'\n') >= 12);
}

void TestDemonstrationVerb::keepsWhatIsThere()
{
    const Answer answer = Shell::run({u"demo"_s, m_shell.path(u"demo"_s)});
    QCOMPARE(answer.code, ExitCode::Good);
    QVERIFY(answer.out.contains("71 of 78 (91 %)"_L1));
}

void TestDemonstrationVerb::refusesAFolderThatIsNotEmpty()
{
    m_shell.write(u"mine/aantekeningen.txt"_s, "van mij");
    const Answer answer = Shell::run({u"demo"_s, m_shell.path(u"mine"_s)});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(answer.err.contains("is not empty"_L1));
    QCOMPARE(QDir(m_shell.path(u"mine"_s)).entryList(QDir::Files),
             QStringList{u"aantekeningen.txt"_s});
}

/// On a printer of a real CUPS; here, because it takes minutes to make this dossier.
void TestDemonstrationVerb::printsALetterToEachRegionOnceThoughItWasStoppedAtThirty()
{
    if (!tests::VirtualPrinter::isPossible())
        QSKIP("cups-daemon and cups-client are not installed");
    const QString copy = m_shell.path(u"letters.beraad"_s);
    QVERIFY(QFile::copy(m_answer["dossier"_L1].toString(), copy));
    tests::VirtualPrinter printer;
    QVERIFY2(printer.fault().isEmpty(), qPrintable(printer.fault()));
    tests::LetterOffice office(copy);
    office.releaseAnew();
    QCOMPARE(office.due().size(), 78); // 74 with advice, 4 on a plan that was withdrawn

    QCOMPARE(office.print(printer.name(), 30), 30);
    QTRY_COMPARE_WITH_TIMEOUT(printer.paper().size(), 30, 120'000);
    QCOMPARE(office.print(printer.name(), 78), 48); // those that are left
    QTRY_COMPARE_WITH_TIMEOUT(printer.titles().size(), 78, 240'000);
    QCOMPARE(printer.titles(), office.fileNames()); // each, and each once
    QTRY_COMPARE_WITH_TIMEOUT(office.countOut(), 78, 60'000);
    QVERIFY(office.due().isEmpty());
}

BERAAD_TEST(TestDemonstrationVerb, QGuiApplication)
#include "tst_demonstration.moc"
