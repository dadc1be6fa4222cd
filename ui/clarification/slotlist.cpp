// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/slotlist.h"

#include "ui/kit/prompts.h"
#include "ui/kit/tablesaving.h"

#include "core/base/files.h"
#include "core/calendar/calendarfile.h"
#include "core/tables/tablefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace beraad::ui {

using namespace domain;

namespace {

QString slotWord(const char* source)
{
    return QCoreApplication::translate("SlotList", source);
}

QList<ClarificationLine> plannedPitches(const ClarificationSheet& sheet)
{
    QList<ClarificationLine> planned;
    for (const ClarificationLine& line : sheet.lines) {
        if (line.clarification.kind == ClarificationKind::Pitch && line.clarification.slot.isSet())
            planned.append(line);
    }
    std::sort(planned.begin(), planned.end(),
              [](const ClarificationLine& a, const ClarificationLine& b) {
                  return std::tie(a.clarification.slot.day, a.clarification.slot.begins) <
                         std::tie(b.clarification.slot.day, b.clarification.slot.begins);
              });
    return planned;
}

} // namespace

Result<QString> saveSlotList(const ClarificationSheet& sheet, Prompts& prompts)
{
    const QString path = askTableFile(
        slotWord(QT_TRANSLATE_NOOP("SlotList", "Save the list of slots")),
        slotWord(QT_TRANSLATE_NOOP("SlotList", "Pitches of round %1")).arg(sheet.round.number),
        prompts);
    if (path.isEmpty())
        return QString();
    QList<QList<tables::Cell>> rows;
    for (const ClarificationLine& line : plannedPitches(sheet)) {
        const PitchSlot& slot = line.clarification.slot;
        rows.append({slot.day, slot.begins.toString(QStringLiteral("HH:mm")),
                     slot.ends().toString(QStringLiteral("HH:mm")), double(line.number),
                     line.region, slot.place, slot.speakers, line.text()});
    }
    const QStringList header{slotWord(QT_TRANSLATE_NOOP("SlotList", "Day")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "From")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "To")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "No.")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "Region")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "Place")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "Speakers")),
                             slotWord(QT_TRANSLATE_NOOP("SlotList", "What is asked"))};
    BERAAD_CHECK(tables::writeTableFile(path, {header, rows}));
    return path;
}

Result<QString> saveSlotCalendar(const ClarificationSheet& sheet, const QDateTime& now,
                                 Prompts& prompts)
{
    const QString path = prompts.saveFile(
        {.title = slotWord(QT_TRANSLATE_NOOP("SlotList", "Save calendar")),
         .folder = {},
         .filter = slotWord(QT_TRANSLATE_NOOP("SlotList", "Calendars (*.ics)")),
         .suggested = slotWord(QT_TRANSLATE_NOOP("SlotList", "Pitches of round %1"))
                          .arg(sheet.round.number) +
                      QStringLiteral(".ics"),
         .suffix = QStringLiteral("ics")});
    if (path.isEmpty())
        return QString();
    QList<calendar::Deadline> days;
    for (const ClarificationLine& line : plannedPitches(sheet))
        days.append(calendar::pitchOf(line.clarification, line.region, {}));
    BERAAD_CHECK(writeFileAtomically(path, calendar::writeCalendar(days, now)));
    return path;
}

} // namespace beraad::ui
