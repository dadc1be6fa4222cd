// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plainfigures.h"

#include <QHash>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace beraad::tests {

namespace {

const QHash<QString, QString>& dutchWords()
{
    static const QHash<QString, QString> words{
        {u"approve"_s, u"Goedkeuren"_s},
        {u"approveWithPoints"_s, u"Goedkeuren met verbeterpunten"_s},
        {u"revise"_s, u"Bijstellen"_s},
        {u"reject"_s, u"Afwijzen"_s},
        {u"withdrewInFirstRound"_s, u"Ingetrokken in de eerste ronde"_s},
        {u"cooperationStalls"_s, u"Samenwerking komt niet van de grond"_s},
        {u"planNotConcrete"_s, u"Plan niet concreet genoeg"_s},
        {u"thinlyPopulated"_s, u"Dunbevolkt gebied"_s},
        {u"other"_s, u"Andere oorzaak"_s},
        {u"readsAndVotes"_s, u"Leest, beoordeelt en stemt"_s},
        {u"readsWithoutVote"_s, u"Leest en beoordeelt, stemt niet"_s},
        {u"recused"_s, u"Leest het plan niet"_s}};
    return words;
}

QString share(int part, int whole)
{
    return u"%1%"_s.arg((200 * part + whole) / (2 * whole)); // half up
}

QString euros(const QString& cents)
{
    QString digits = QString::number(cents.toLongLong() / 100);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return u"€"_s + digits;
}

/// Each step of the rule is a table of its own: criteria with points, what each review that
/// counts gives and could give, the mean to one decimal, who leads the readers, joint findings that
/// all others agree to, their total where no criterion lacks one, who is before whom, and the
/// money.
const QString kRankingQuery =
    u"WITH criterion AS (SELECT o.id AS round, json_extract(c.value, '$.key') AS name, "
    " json_extract(c.value, '$.weight') AS weight, json_extract(r.content, '$.scales.' || "
    " json_extract(c.value, '$.scale') || '.maximum') AS most FROM round o "
    " JOIN rubric r ON r.id = o.rubric, json_each(r.content, '$.sections') s, "
    " json_each(s.value, '$.criteria') c WHERE o.number = :round AND most IS NOT NULL), "
    "counting AS (SELECT v.id, v.plan, p.round FROM review v JOIN plan p ON p.id = v.plan "
    " WHERE v.state = 'final' AND v.kind = 'review' AND NOT EXISTS (SELECT 1 FROM conflict c "
    " WHERE c.plan = v.plan AND c.member = v.member)), "
    "total AS (SELECT v.plan, sum(s.points * c.weight) * (SELECT sum(weight * most) "
    " FROM criterion) / sum(c.weight * c.most) AS points FROM counting v "
    " JOIN criterion c ON c.round = v.round "
    " LEFT JOIN score s ON s.review = v.id AND s.criterion = c.name "
    " WHERE coalesce(s.state, '') <> 'notApplicable' GROUP BY v.id "
    " HAVING count(*) = count(s.points)), "
    "mean AS (SELECT plan, CAST(avg(points) * 10 + 0.5 AS INTEGER) AS tenths FROM total "
    " GROUP BY plan), "
    "lead AS (SELECT a.plan, a.member, row_number() OVER (PARTITION BY a.plan ORDER BY "
    " l.member IS NULL, m.name, m.id) AS turn FROM assignment a JOIN member m ON m.id = a.member "
    " LEFT JOIN lead_reader l ON l.plan = a.plan AND l.member = a.member), "
    "joint AS (SELECT p.id AS plan, c.name, c.weight, c.most, f.points FROM criterion c "
    " JOIN plan p ON p.round = c.round JOIN joint_finding f ON f.plan = p.id "
    " AND f.criterion = c.name WHERE f.edition > 0 AND (f.state = 'notApplicable' "
    " OR f.points BETWEEN 0 AND c.most) AND NOT EXISTS (SELECT 1 FROM lead a "
    " WHERE a.plan = p.id AND a.turn > 1 AND coalesce((SELECT s.kind FROM stance s "
    " WHERE s.plan = f.plan AND s.criterion = f.criterion AND s.edition = f.edition "
    " AND s.member = a.member ORDER BY s.taken_at DESC, s.id DESC LIMIT 1), '') <> 'agrees')), "
    "agreed AS (SELECT plan, CAST(sum(points * weight) * (SELECT sum(weight * most) "
    " FROM criterion) / sum(CASE WHEN points IS NULL THEN 0 ELSE weight * most END) * 10 + 0.5 "
    " AS INTEGER) AS tenths FROM joint GROUP BY plan HAVING count(*) = (SELECT count(*) FROM "
    "criterion) "
    " AND count(points) > 0), "
    "deciding AS (SELECT j.plan, t.key AS turn, CAST(j.points * 10 + 0.5 AS INTEGER) AS tenths "
    " FROM agreed e JOIN joint j ON j.plan = e.plan AND j.points IS NOT NULL "
    " JOIN plan p ON p.id = j.plan JOIN round o ON o.id = p.round JOIN rubric r "
    " ON r.id = o.rubric JOIN json_each(r.content, '$.tieBreak') t ON t.value = j.name "
    " UNION ALL SELECT v.plan, t.key AS turn, "
    " CAST(avg(s.points) * 10 + 0.5 AS INTEGER) AS tenths FROM counting v "
    " JOIN round o ON o.id = v.round JOIN rubric r ON r.id = o.rubric "
    " JOIN json_each(r.content, '$.tieBreak') t "
    " JOIN score s ON s.review = v.id AND s.criterion = t.value AND s.points IS NOT NULL "
    " WHERE v.plan NOT IN (SELECT plan FROM agreed) GROUP BY v.plan, t.key), "
    "entry AS (SELECT g.number, g.name, coalesce(e.tenths, m.tenths) AS tenths, "
    " CASE WHEN e.tenths IS NULL THEN 'Gemiddelde' ELSE 'Gezamenlijk' END AS basis, "
    " (SELECT sum(cents) FROM plan_budget b WHERE b.plan = p.id) AS asked, "
    " o.ceiling_cents AS ceiling, "
    " coalesce((SELECT tenths FROM deciding d WHERE d.plan = p.id AND turn = 0), -1) AS one, "
    " coalesce((SELECT tenths FROM deciding d WHERE d.plan = p.id AND turn = 1), -1) AS two "
    " FROM plan p JOIN round o ON o.id = p.round JOIN region g ON g.id = p.region "
    " LEFT JOIN advice a ON a.plan = p.id AND a.state = 'adopted' "
    " LEFT JOIN agreed e ON e.plan = p.id LEFT JOIN mean m ON m.plan = p.id "
    " WHERE o.number = :round AND g.kind = 'technologyPoorRegion' "
    " AND p.state NOT IN ('withdrawn', 'expected') "
    " AND coalesce(a.outcome, 'approve') LIKE 'approve%'), "
    "ranked AS (SELECT *, (SELECT count(*) FROM entry x WHERE (x.tenths, x.one, x.two) > "
    " (e.tenths, e.one, e.two)) + 1 AS place, (SELECT sum(asked) FROM entry x WHERE "
    " (x.tenths, x.one, x.two) >= (e.tenths, e.one, e.two)) AS running FROM entry e "
    " WHERE tenths IS NOT NULL), "
    "full AS (SELECT min(place) AS place FROM ranked WHERE running > ceiling) "
    "SELECT r.place, r.number || ' ' || r.name, r.tenths, r.basis, r.asked, r.running, CASE "
    "WHEN (SELECT place FROM full) IS NULL OR r.place < (SELECT place FROM full) THEN 'Ja' "
    "WHEN r.place = (SELECT place FROM full) AND r.running - (SELECT sum(asked) FROM ranked x "
    " WHERE x.place = r.place) + (SELECT min(asked) FROM ranked x WHERE x.place = r.place) "
    " <= r.ceiling THEN 'Gelijke punten' ELSE 'Nee' END "
    "FROM ranked r UNION ALL SELECT '', number || ' ' || name, '', '', asked, '', 'Geen punten' "
    "FROM entry WHERE tenths IS NULL"_s;

/// What the report of the round says something of.
const QString kAdvised =
    u"advised AS (SELECT p.id, p.region, p.round, a.votes_in_favour + a.votes_against + "
    " a.votes_abstained AS votes FROM plan p JOIN round o ON o.id = p.round "
    " JOIN advice a ON a.plan = p.id WHERE o.number = :round AND a.state = 'adopted' "
    " AND p.state NOT IN ('withdrawn', 'expected')), "
    // of several decisions on one interest the last holds
    "measured AS (SELECT d.plan, d.member, x.kind FROM conflict_declaration d "
    " JOIN conflict_measure x ON x.declaration = d.id WHERE NOT EXISTS (SELECT 1 "
    " FROM conflict_measure y WHERE y.declaration = d.id AND (y.recorded_at, y.id) > "
    " (x.recorded_at, x.id))), "
    "voteless AS (SELECT plan, member FROM measured WHERE kind = 'readsWithoutVote' "
    " EXCEPT SELECT plan, member FROM conflict) "_s;

} // namespace

QList<QStringList> PlainFigures::rows(const QString& query) const
{
    QProcess process;
    process.start(u"sqlite3"_s, {u"-readonly"_s, u"-separator"_s, u"\t"_s, m_dossier,
                                 QString(query).replace(u":round"_s, QString::number(m_round))});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("sqlite3: %s", process.readAllStandardError().constData());
    QList<QStringList> all;
    for (const QString& line :
         QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        all.append(line.split(u'\t'));
    return all;
}

QStringList PlainFigures::outcomes() const
{
    QHash<QString, int> counts;
    int total = 0;
    const auto found =
        rows(u"SELECT CASE WHEN p.state IN ('withdrawn', 'expected') THEN 'none' "
             "WHEN a.state = 'adopted' THEN a.outcome ELSE 'open' END AS standing, count(*) "
             "FROM plan p JOIN round o ON o.id = p.round LEFT JOIN advice a ON a.plan = p.id "
             "WHERE o.number = :round GROUP BY standing"_s);
    for (const QStringList& row : found) {
        counts[row[0]] = row[1].toInt();
        total += row[1].toInt();
    }
    QStringList lines;
    for (const QString& outcome :
         {u"approve"_s, u"approveWithPoints"_s, u"revise"_s, u"reject"_s}) {
        const int count = counts.value(outcome);
        lines << u"%1 %2 %3"_s.arg(dutchWords()[outcome]).arg(count).arg(share(count, total));
    }
    return lines << u"Samen %1 %2"_s.arg(total).arg(share(total, total));
}

QStringList PlainFigures::causes() const
{
    const auto found =
        rows(u"SELECT a.cause, a.own_cause, count(*) FROM advice a JOIN plan p ON p.id = a.plan "
             "JOIN round o ON o.id = p.round WHERE o.number = :round AND a.state = 'adopted' "
             "AND a.outcome IN ('revise', 'reject') AND p.state NOT IN ('withdrawn', 'expected') "
             "GROUP BY a.cause, a.own_cause"_s);
    int total = 0;
    for (const QStringList& row : found)
        total += row[2].toInt();
    QStringList lines;
    for (const QStringList& row : found)
        lines << u"%1 %2 %3"_s.arg(row[1].isEmpty() ? dutchWords()[row[0]] : row[1])
                     .arg(row[2])
                     .arg(share(row[2].toInt(), total));
    return lines;
}

QStringList PlainFigures::cumulative() const
{
    const auto found = rows(
        u"SELECT r.number, (SELECT count(*) FROM plan p WHERE p.round = r.id), "
        "(SELECT count(*) FROM plan p JOIN advice a ON a.plan = p.id WHERE p.round = r.id "
        " AND a.state = 'adopted' AND a.outcome LIKE 'approve%'), "
        "(SELECT count(DISTINCT p.region) FROM plan p JOIN round o ON o.id = p.round "
        " JOIN advice a ON a.plan = p.id WHERE o.number <= r.number AND a.state = 'adopted' "
        " AND a.outcome LIKE 'approve%'), "
        "(SELECT count(DISTINCT p.region) FROM plan p JOIN round o ON o.id = p.round "
        " JOIN advice a ON a.plan = p.id WHERE o.number <= r.number AND a.state = 'adopted' "
        " AND a.outcome = 'approveWithPoints'), "
        "(SELECT count(DISTINCT p.region) FROM plan p JOIN round o ON o.id = p.round "
        " WHERE o.number <= r.number) FROM round r WHERE r.number <= :round ORDER BY r.number"_s);
    QStringList lines;
    for (const QStringList& row : found)
        lines << row.join(u' ') + u' ' + share(row[3].toInt(), row[5].toInt());
    return lines;
}

QStringList PlainFigures::money() const
{
    const QString sums =
        u"coalesce(sum(CASE WHEN o.number < :round THEN b.cents END), 0), "
        "coalesce(sum(CASE WHEN o.number = :round THEN b.cents END), 0), coalesce(sum(b.cents), 0)"_s;
    const QString from =
        u" FROM plan_budget b JOIN plan p ON p.id = b.plan JOIN round o ON o.id = p.round "
        "JOIN advice a ON a.plan = p.id WHERE o.number <= :round AND a.state = 'adopted' "
        "AND a.outcome LIKE 'approve%'"_s;
    const auto found = rows(u"SELECT b.year, "_s + sums +
                            u", (SELECT cents FROM programme_budget g WHERE g.year = b.year)"_s +
                            from + u" GROUP BY b.year UNION ALL SELECT 'Samen', "_s + sums +
                            u", (SELECT sum(cents) FROM programme_budget)"_s + from);
    QStringList lines;
    for (const QStringList& row : found) {
        const qint64 left = row[4].toLongLong() - row[3].toLongLong();
        lines << QStringList{row[0],        euros(row[1]), euros(row[2]),
                             euros(row[3]), euros(row[4]), euros(QString::number(left))}
                     .join(u' ');
    }
    return lines;
}

QStringList PlainFigures::aftercare() const
{
    return rows(u"SELECT (SELECT count(*) FROM settlement WHERE state = 'settled'), "
                "(SELECT count(*) FROM support_visit), (SELECT max(days) FROM (SELECT "
                "sum(half_days) AS days FROM support_visit GROUP BY region))"_s)
        .first();
}

QStringList PlainFigures::regions() const
{
    const auto found =
        rows(u"SELECT r.number, r.name, a.outcome, (SELECT sum(cents) FROM plan_budget b "
             "WHERE b.plan = p.id) FROM plan p JOIN round o ON o.id = p.round "
             "JOIN region r ON r.id = p.region JOIN advice a ON a.plan = p.id "
             "WHERE o.number = :round AND a.state = 'adopted' "
             "AND p.state NOT IN ('withdrawn', 'expected') ORDER BY r.number"_s);
    QStringList lines;
    for (const QStringList& row : found)
        lines << QStringList{row[0], row[1], dutchWords()[row[2]], euros(row[3])}.join(u' ');
    return lines;
}

QStringList PlainFigures::votes() const
{
    const auto found =
        rows(u"SELECT votes_in_favour, votes_against, votes_abstained FROM advice a "
             "JOIN plan p ON p.id = a.plan JOIN round o ON o.id = p.round "
             "WHERE o.number = :round AND a.state = 'adopted' AND votes_in_favour IS NOT NULL"_s);
    QStringList lines;
    for (const QStringList& row : found)
        lines << u"%1 voor, %2 tegen, %3 onthouden"_s.arg(row[0], row[1], row[2]);
    return lines;
}

QStringList PlainFigures::votesAstray() const
{
    const auto found =
        rows(u"WITH "_s + kAdvised +
             u"SELECT g.name FROM advised a JOIN region g ON g.id = a.region "
             "LEFT JOIN agenda_item i ON i.plan = a.id WHERE a.votes IS NOT NULL AND a.votes <> "
             "(SELECT count(DISTINCT m.id) FROM member m JOIN presence e ON e.member = m.id "
             " AND e.meeting = i.meeting WHERE m.role <> 'secretary' "
             " AND e.came_at <= i.started_at AND (e.left_at IS NULL OR e.left_at > i.started_at) "
             " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.plan = a.id AND c.member = m.id) "
             " AND NOT EXISTS (SELECT 1 FROM voteless v WHERE v.plan = a.id "
             " AND v.member = m.id))"_s);
    QStringList regions;
    for (const QStringList& row : found)
        regions << row.first();
    return regions;
}

QStringList PlainFigures::measures() const
{
    const auto found = rows(u"WITH "_s + kAdvised +
                            u"SELECT m.name, x.kind FROM measured x "
                            "JOIN advised a ON a.id = x.plan JOIN member m ON m.id = x.member"_s);
    QStringList lines;
    for (const QStringList& row : found)
        lines << u"%1: %2"_s.arg(row[0], dutchWords()[row[1]]);
    return lines;
}

int PlainFigures::interestsWaiting() const
{
    return rows(u"SELECT count(*) FROM conflict_declaration d JOIN plan p ON p.id = d.plan "
                "JOIN round o ON o.id = p.round WHERE o.number = :round AND d.kind = 'possible' "
                "AND NOT EXISTS (SELECT 1 FROM conflict_measure x WHERE x.declaration = d.id)"_s)
        .first()
        .first()
        .toInt();
}

QPair<int, int> PlainFigures::keptFromVoting() const
{
    const QStringList row =
        rows(u"WITH "_s + kAdvised +
             u"SELECT (SELECT count(DISTINCT c.plan) FROM conflict c "
             " JOIN advised a ON a.id = c.plan), (SELECT count(DISTINCT v.plan) FROM voteless v "
             " JOIN advised a ON a.id = v.plan)"_s)
            .first();
    return {row[0].toInt(), row[1].toInt()};
}

QList<int> PlainFigures::objections() const
{
    const QStringList row =
        rows(u"WITH "_s + kAdvised +
             // of several stances of a member on one edition the last holds
             u", said AS (SELECT s.*, f.edition AS now FROM stance s "
             " JOIN advised a ON a.id = s.plan JOIN assignment r ON r.plan = s.plan "
             " AND r.member = s.member JOIN joint_finding f ON f.plan = s.plan "
             " AND f.criterion = s.criterion WHERE NOT EXISTS (SELECT 1 FROM stance y "
             " WHERE y.plan = s.plan AND y.criterion = s.criterion AND y.member = s.member "
             " AND y.edition = s.edition AND (y.taken_at, y.id) > (s.taken_at, s.id))) "
             "SELECT (SELECT count(*) FROM joint_finding f JOIN advised a ON a.id = f.plan "
             " WHERE trim(f.minority_view) <> ''), "
             "coalesce(sum(kind = 'objects' AND edition = now), 0), "
             "coalesce(sum(kind = 'objects' AND edition < now AND trim(remark) <> ''), 0) "
             "FROM said"_s)
            .first();
    return {row[0].toInt(), row[1].toInt(), row[2].toInt()};
}

QPair<int, int> PlainFigures::decisions() const
{
    const QStringList row =
        rows(u"WITH "_s + kAdvised +
             u"SELECT coalesce(sum(d.kind = 'adopted' AND d.outcome = v.outcome), 0), "
             "coalesce(sum(d.kind = 'departed' AND d.outcome <> v.outcome "
             " AND trim(d.reason) <> ''), 0) FROM decision d JOIN advised a ON a.id = d.plan "
             "JOIN advice v ON v.plan = d.plan"_s)
            .first();
    return {row[0].toInt(), row[1].toInt()};
}

QList<int> PlainFigures::leads() const
{
    const auto found =
        rows(u"SELECT count(*) FROM lead_reader l JOIN assignment r ON r.plan = l.plan "
             "AND r.member = l.member JOIN plan p ON p.id = l.plan "
             "JOIN round o ON o.id = p.round WHERE o.number = :round GROUP BY l.member"_s);
    QList<int> counts;
    for (const QStringList& row : found)
        counts << row.first().toInt();
    return counts;
}

QStringList PlainFigures::exchanged() const
{
    return rows(u"WITH package AS (SELECT e.* FROM exchanged_package e "
                " JOIN round o ON o.id = e.round WHERE o.number = :round) "
                "SELECT (SELECT count(*) FROM package WHERE way = 'made' AND kind = 'round'), "
                "(SELECT count(*) FROM package WHERE way = 'opened' AND kind = 'return'), "
                "(SELECT count(DISTINCT v.id) FROM package e JOIN review v ON v.member = e.member "
                " JOIN plan p ON p.id = v.plan AND p.round = e.round "
                " WHERE e.kind = 'return' AND v.state = 'final')"_s)
        .first();
}

QStringList PlainFigures::clarifications() const
{
    const QStringList counts =
        rows(
            u"SELECT (SELECT count(*) FROM plan p JOIN round o ON o.id = p.round "
            " WHERE o.number = :round), "
            "count(DISTINCT CASE WHEN c.kind = 'written' THEN c.plan END), "
            "count(DISTINCT CASE WHEN c.kind = 'pitch' AND c.answered_on IS NOT NULL THEN c.plan "
            " END), "
            "count(DISTINCT CASE WHEN c.answered_on IS NOT NULL AND c.effect = 'changes' "
            " AND trim(c.effect_remark) <> '' AND (trim(c.answer) <> '' OR c.document IS NOT NULL) "
            " THEN c.plan END), "
            "count(DISTINCT CASE WHEN c.answered_on IS NULL THEN c.plan END) "
            "FROM clarification c JOIN plan p ON p.id = c.plan JOIN round o ON o.id = p.round "
            "WHERE o.number = :round AND c.sent_on IS NOT NULL"_s)
            .first();
    const auto inNumber = [&](int place, const QString& one, const QString& more) {
        return (counts[place] == u"1"_s ? one : more).arg(counts[place]);
    };
    QStringList sentences{u"De commissie stelde %1 van de %2 regio’s schriftelijke vragen."_s.arg(
                              counts[1], counts[0]),
                          inNumber(2, u"%1 regio kwam haar plan toelichten."_s,
                                   u"%1 regio’s kwamen hun plan toelichten."_s),
                          inNumber(3, u"Bij %1 plan veranderde een antwoord het oordeel."_s,
                                   u"Bij %1 plannen veranderde een antwoord het oordeel."_s),
                          inNumber(4, u"%1 regio liet een vraag onbeantwoord."_s,
                                   u"%1 regio’s lieten een vraag onbeantwoord."_s)};
    for (int place = 4; place >= 1; --place) {
        if (counts[place] == u"0"_s) // of that nothing is said
            sentences.removeAt(place - 1);
    }
    return sentences;
}

QList<QPair<QString, QString>> PlainFigures::themes() const
{
    const auto found = rows(
        u"WITH seen AS (SELECT p.id FROM plan p JOIN round o ON o.id = p.round "
        " WHERE o.number = :round AND p.state NOT IN ('withdrawn', 'expected')), "
        "said AS (SELECT f.theme, v.plan, CASE f.coverage WHEN 'well' THEN 1 WHEN 'thinly' THEN 2 "
        " ELSE 3 END AS depth, count(*) AS times FROM theme_finding f "
        " JOIN review v ON v.id = f.review JOIN seen ON seen.id = v.plan "
        " WHERE v.state = 'final' AND v.kind = 'review' AND f.coverage IS NOT NULL "
        " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.plan = v.plan AND c.member = v.member) "
        " GROUP BY f.theme, v.plan, depth), "
        "common AS (SELECT theme, plan, max(depth) AS depth FROM said s WHERE times = "
        " (SELECT max(times) FROM said x WHERE x.theme = s.theme AND x.plan = s.plan) "
        " GROUP BY theme, plan) "
        "SELECT t.name, sum(depth = 1), sum(depth = 2), sum(depth = 3), "
        "(SELECT count(*) FROM seen) - count(*), (SELECT count(*) FROM seen) "
        "FROM common c JOIN theme t ON t.id = c.theme GROUP BY t.id ORDER BY t.position"_s);
    QList<QPair<QString, QString>> lines;
    for (const QStringList& row : found)
        lines.append({row.first(), row.mid(1).join(u' ')});
    return lines;
}

QStringList PlainFigures::ranking() const
{
    const auto found = rows(kRankingQuery);
    QStringList lines;
    for (const QStringList& row : found) {
        if (row[0].isEmpty()) {
            lines << QStringList{row[1], euros(row[4]), row[6]}.join(u' ');
            continue;
        }
        const int tenths = row[2].toInt();
        lines << QStringList{row[0], row[1],        u"%1,%2"_s.arg(tenths / 10).arg(tenths % 10),
                             row[3], euros(row[4]), euros(row[5]),
                             row[6]}
                     .join(u' ');
    }
    return lines;
}

QStringList PlainFigures::linesOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!process.waitForFinished())
        return {};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n'))
        lines << line.simplified().replace(u" %"_s, u"%"_s).replace(u"€ "_s, u"€"_s);
    return lines;
}

QString PlainFigures::lettersOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    if (!process.waitForFinished())
        return {};
    QString letters;
    for (const QChar letter : QString::fromUtf8(process.readAllStandardOutput())) {
        if (!letter.isSpace())
            letters += letter;
    }
    return letters;
}

} // namespace beraad::tests
