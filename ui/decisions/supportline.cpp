// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/supportline.h"

#include "core/commands/history.h"
#include "core/commands/supportdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::RegionOutlook;

namespace {

struct SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::SupportWords)
};

} // namespace

Result<QList<SupportLine>> readSupport(commands::History& history,
                                       const QList<RegionOutlook>& outlooks,
                                       const QList<Round>& rounds, const QDate& today)
{
    const commands::SupportDesk desk(history);
    QList<SupportLine> lines;
    for (const RegionOutlook& outlook : outlooks) {
        const auto round = std::find_if(rounds.begin(), rounds.end(), [&](const Round& each) {
            return each.number == outlook.round;
        });
        if (outlook.prospect != committee::Prospect::HandsInAgain || round == rounds.end())
            continue;
        SupportLine line;
        line.outlook = outlook;
        line.year = today.year();
        line.mayEdit = bool(desk.mayEdit(outlook.region.id));
        BERAAD_TRY(line.support, desk.support(outlook.region.id, round->id));
        BERAAD_TRY(line.visits, desk.visits(outlook.region.id));
        lines.append(line);
    }
    return lines;
}

QString dayWords(int halfDays)
{
    const QString whole = QString::number(halfDays / 2);
    if (halfDays % 2 == 0)
        return whole;
    return (halfDays > 1 ? whole : QString()) + QChar(0x00bd); // one half
}

QString accountWords(const DayAccount& account)
{
    const QString sentence = account.isOver()
                                 ? SupportWords::tr("%1 of %2 days in %3, %4 more than agreed")
                                 : SupportWords::tr("%1 of %2 days in %3, %4 left");
    const int rest = account.isOver() ? account.used - account.entitled : account.left();
    return sentence.arg(dayWords(account.used), dayWords(account.entitled),
                        QString::number(account.year), dayWords(rest));
}

} // namespace beraad::ui
