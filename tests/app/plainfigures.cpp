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
        {u"other"_s, u"Andere oorzaak"_s}};
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
        " WHERE o.number <= r.number) FROM round r WHERE r.number <= :round ORDER BY r.number"_s);
    QStringList lines;
    for (const QStringList& row : found)
        lines << row.join(u' ') + u' ' + share(row[3].toInt(), row[4].toInt());
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

} // namespace beraad::tests
