// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/supportreminder.h"

#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

namespace {

QString reminding(const char* text)
{
    return QCoreApplication::translate("SupportReminder", text);
}

QString help(const SupportLine& line)
{
    const domain::DayAccount days = line.days();
    QString text = days.left() > 0
                       ? reminding(QT_TRANSLATE_NOOP("SupportReminder",
                                                     "The support team has %1 days left for you "
                                                     "this year."))
                             .arg(dayWords(days.left()))
                       : reminding(QT_TRANSLATE_NOOP("SupportReminder",
                                                     "The support team has spent the days that it "
                                                     "has for you this year."));
    if (!line.support.criticalFriend.isEmpty())
        text += u' ' + reminding(QT_TRANSLATE_NOOP("SupportReminder",
                                                   "%1 is your critical friend: call on them."))
                           .arg(line.support.criticalFriend);
    return text;
}

} // namespace

QString supportReminder(const SupportLine& line, const domain::Programme& programme)
{
    const domain::LeadApplicant& lead = line.outlook.region.leadApplicant;
    QStringList parts;
    parts << reminding(QT_TRANSLATE_NOOP("SupportReminder", "Dear %1,"))
                 .arg(lead.contact.isEmpty() ? lead.organisation : lead.contact);
    QString asked = reminding(QT_TRANSLATE_NOOP("SupportReminder",
                                                "Your region %1 can hand in its plan for the "
                                                "programme “%2” again."))
                        .arg(line.outlook.region.name, programme.name);
    if (line.outlook.day.isValid())
        asked +=
            u' ' + reminding(QT_TRANSLATE_NOOP("SupportReminder", "The last day to hand in is %1."))
                       .arg(wording::longDate(line.outlook.day));
    parts << asked;
    if (!line.outlook.points.isEmpty())
        parts << reminding(QT_TRANSLATE_NOOP("SupportReminder",
                                             "The committee looks for these improvements:")) +
                     u'\n' + committee::numberedPoints(line.outlook);
    parts << help(line);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace beraad::ui
