// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace beraad::tests {

/// The figures of a round's report, in the words and order of its Dutch tables, counted by the
/// program sqlite3 from the dossier alone: nothing of Beraad counts along. Spaces are plain;
/// none stands beside % and €, as programs differ in whether they see those.
class PlainFigures
{
public:
    PlainFigures(const QString& dossier, int round)
        : m_dossier(dossier)
        , m_round(round)
    {
    }

    /// "Goedkeuren 20 61%" and on, to "Samen 33 100%".
    QStringList outcomes() const;
    /// "Plan niet concreet genoeg 3 43%", in no order.
    QStringList causes() const;
    /// "2 33 26 71 6 78 91%" after each round.
    QStringList cumulative() const;
    /// "2020 €38.971.500 €22.526.500 €61.498.000 €100.000.000 €38.502.000" and the sum.
    QStringList money() const;
    /// "1 Aalderwold Goedkeuren €6.112.500".
    QStringList regions() const;
    /// "9 voor, 0 tegen, 0 onthouden", once for each plan that was voted on.
    QStringList votes() const;
    /// Region of each plan on which as many votes were not cast as there were members who might
    /// vote: in the room at its item, not the secretary, and free of what closes the plan or the
    /// vote to them.
    QStringList votesAstray() const;
    /// "K. Bos: Leest, beoordeelt en stemt", once for each possible interest that was decided on.
    QStringList measures() const;
    /// Possible interests that nobody decided on.
    int interestsWaiting() const;
    /// Plans that members had to leave the room for; plans on which a member who stayed did not
    /// vote.
    QPair<int, int> keptFromVoting() const;
    /// Joint findings beside which a minority view stands; objections that no later edition met;
    /// objections that one did.
    QList<int> objections() const;
    /// Decisions of the minister that follow the advice, and the others.
    QPair<int, int> decisions() const;
    /// Plans for each member who leads the readers of any because that was said.
    QList<int> leads() const;
    /// Packages of the round that went out, returns that were taken in, and final reviews of the
    /// members who sent those.
    QStringList exchanged() const;
    /// What the summary says of clarification, a sentence each.
    QStringList clarifications() const;
    /// Points that were settled, visits, and the most half days of a region.
    QStringList aftercare() const;
    /// Name of each theme and its figures: "12 20 3 4 39".
    QList<QPair<QString, QString>> themes() const;
    /// "1 12 Noordkust 57,5 Gezamenlijk €750.000 €1.500.000 Ja"; a plan without points "12
    /// Noordkust €750.000 Geen punten".
    QStringList ranking() const;

    /// The lines of a report as the figures above write them; empty where pdftotext cannot say.
    static QStringList linesOf(const QString& pdf);
    /// Its text without any space, each cell of a table after the other, to count words in that a
    /// line may break.
    static QString lettersOf(const QString& pdf);

private:
    QList<QStringList> rows(const QString& query) const;

    QString m_dossier;
    int m_round;
};

} // namespace beraad::tests
