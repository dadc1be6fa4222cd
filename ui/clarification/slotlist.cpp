// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/slotlist.h"

#include "ui/kit/prompts.h"

#include "core/base/files.h"
#include "core/tables/csvwriter.h"

#include <QCoreApplication>
#include <QLocale>

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
    FileQuestion question;
    question.title = slotWord(QT_TRANSLATE_NOOP("SlotList", "Save the list of slots"));
    question.filter = slotWord(QT_TRANSLATE_NOOP("SlotList", "Tables (*.csv)"));
    question.suggested =
        slotWord(QT_TRANSLATE_NOOP("SlotList", "Pitches of round %1.csv")).arg(sheet.round.number);
    question.suffix = QStringLiteral("csv");
    const QString path = prompts.saveFile(question);
    if (path.isEmpty())
        return QString();
    QList<QStringList> rows;
    for (const ClarificationLine& line : plannedPitches(sheet)) {
        const PitchSlot& slot = line.clarification.slot;
        rows.append({QLocale().toString(slot.day, QStringLiteral("d MMMM yyyy")),
                     slot.begins.toString(QStringLiteral("HH:mm")),
                     slot.ends().toString(QStringLiteral("HH:mm")), QString::number(line.number),
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
    BERAAD_CHECK(writeFileAtomically(path, tables::writeCsv(header, rows)));
    return path;
}

} // namespace beraad::ui
