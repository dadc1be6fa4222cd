// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/markexport.h"

#include "core/tables/csvwriter.h"
#include "core/wording/domainwording.h"

#include <QCoreApplication>

namespace beraad::ui {

QByteArray marksAsCsv(const QList<MarkEntry>& marks)
{
    QList<QStringList> rows;
    for (const MarkEntry& entry : marks) {
        const domain::Mark& mark = entry.mark;
        rows.append({QString::number(mark.passage.page + 1), wording::word(mark.colour),
                     mark.passage.quote, mark.note, entry.maker, wording::word(mark.sharing)});
    }
    return tables::writeCsv({QCoreApplication::translate("MarkExport", "Page"),
                             QCoreApplication::translate("MarkExport", "Colour"),
                             QCoreApplication::translate("MarkExport", "Passage"),
                             QCoreApplication::translate("MarkExport", "Note"),
                             QCoreApplication::translate("MarkExport", "Made by"),
                             QCoreApplication::translate("MarkExport", "Shared")},
                            rows);
}

QByteArray marksAsText(const QList<MarkEntry>& marks)
{
    QStringList parts;
    for (const MarkEntry& entry : marks) {
        const domain::Mark& mark = entry.mark;
        QString part =
            QCoreApplication::translate("MarkExport", "Page %1, %2")
                .arg(QString::number(mark.passage.page + 1), wording::word(mark.colour).toLower());
        if (!entry.isOwn())
            part += QStringLiteral(" (%1)").arg(entry.maker);
        if (!mark.passage.quote.isEmpty())
            part += QStringLiteral("\n“%1”").arg(mark.passage.quote.simplified());
        if (!mark.note.isEmpty())
            part += QLatin1Char('\n') + mark.note;
        parts.append(part + QLatin1Char('\n'));
    }
    return parts.join(QLatin1Char('\n')).toUtf8();
}

} // namespace beraad::ui
