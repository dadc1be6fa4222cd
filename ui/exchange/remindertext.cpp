// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/remindertext.h"

#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

namespace {

QString reminding(const char* text, int n = -1)
{
    return QCoreApplication::translate("Reminder", text, nullptr, n);
}

QString standing(const exchange::BoardMember& member)
{
    if (!member.received)
        return reminding(
            QT_TRANSLATE_NOOP("Reminder", "We have not received a return package from you yet."));
    return reminding(QT_TRANSLATE_NOOP("Reminder",
                                       "By the package that you made on %1, %2 of your %3 "
                                       "reviews are final."))
        .arg(wording::longDate(member.received->madeAt.toLocalTime().date()))
        .arg(member.done)
        .arg(member.reads);
}

} // namespace

QString reminderText(const exchange::BoardMember& member, const domain::Round& round,
                     const domain::Programme& programme)
{
    QStringList parts;
    parts << reminding(QT_TRANSLATE_NOOP("Reminder", "Dear %1,")).arg(member.member.name);
    parts << reminding(QT_TRANSLATE_N_NOOP(
                           "Reminder", "You read %n plan(s) in round %1 of the programme “%2”."),
                       member.reads)
                     .arg(round.number)
                     .arg(programme.name) +
                 u' ' + standing(member);
    if (member.waiting > 0)
        parts << reminding(
            QT_TRANSLATE_N_NOOP("Reminder",
                                "%n of these plans wait(s) for the chair to decide on the interest "
                                "that you stated; nothing is asked of you there now."),
            member.waiting);
    if (round.plenaryDate.isValid())
        parts << reminding(QT_TRANSLATE_NOOP("Reminder", "The committee meets on %1."))
                     .arg(wording::longDate(round.plenaryDate));
    parts << reminding(QT_TRANSLATE_NOOP(
        "Reminder", "Open Beraad, finalise your reviews and choose “Hand in”. Then "
                    "mail the file that it makes to the secretariat."));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace beraad::ui
