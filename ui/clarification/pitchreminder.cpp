// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/pitchreminder.h"

#include "core/wording/formats.h"

namespace beraad::ui {

namespace {

QString reminding(const char* text)
{
    return QCoreApplication::translate("PitchReminder", text);
}

QString timeText(const QTime& time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

QString pitchReminder(const ClarificationLine& line, const domain::Programme& programme)
{
    const domain::PitchSlot& slot = line.clarification.slot;
    QStringList parts;
    parts << reminding(QT_TRANSLATE_NOOP("PitchReminder", "Dear %1,")).arg(line.contact);
    QString when =
        reminding(QT_TRANSLATE_NOOP("PitchReminder",
                                    "The committee invites your region %1 to explain its "
                                    "plan for the programme “%2”."))
            .arg(line.region, programme.name);
    when +=
        u' ' + reminding(QT_TRANSLATE_NOOP("PitchReminder", "We expect you on %1, from %2 to %3."))
                   .arg(wording::longDate(slot.day), timeText(slot.begins), timeText(slot.ends()));
    if (!slot.place.trimmed().isEmpty())
        when += u' ' + reminding(QT_TRANSLATE_NOOP("PitchReminder", "The place is %1."))
                           .arg(slot.place.trimmed());
    parts << when;
    if (!line.text().trimmed().isEmpty())
        parts << reminding(QT_TRANSLATE_NOOP("PitchReminder", "The committee asks:")) + u'\n' +
                     line.text().trimmed();
    parts << (slot.speakers.trimmed().isEmpty()
                  ? reminding(QT_TRANSLATE_NOOP("PitchReminder",
                                                "Please let us know who will come for the region."))
                  : reminding(QT_TRANSLATE_NOOP("PitchReminder", "For the region come: %1."))
                        .arg(slot.speakers.trimmed()));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace beraad::ui
