// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/verdictmodel.h"

#include "ui/differences/criteriamodel.h"
#include "ui/differences/differencewords.h"
#include "ui/kit/icons.h"
#include "ui/kit/outcomebadge.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

#include <QLocale>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::ReaderVerdict;

namespace {

const ReaderVerdict* verdictOf(const DifferenceRow& row, const MemberId& reader)
{
    const QList<ReaderVerdict>& verdicts = row.differences.verdicts;
    const auto found =
        std::find_if(verdicts.begin(), verdicts.end(),
                     [&](const ReaderVerdict& verdict) { return verdict.member == reader; });
    return found == verdicts.end() ? nullptr : &*found;
}

/// The total where there are points, else the recommendation in a word.
QString wordOf(const ReaderVerdict& verdict)
{
    if (verdict.total)
        return QLocale().toString(*verdict.total, 'f', 1);
    return verdict.recommendation ? shortWord(*verdict.recommendation) : QString();
}

QString description(const DifferenceRow& row, const Member& reader)
{
    const ReaderVerdict* verdict = verdictOf(row, reader.id);
    if (!verdict)
        return row.record.readers.contains(reader.id)
                   ? VerdictModel::tr("%1 has not finished %2 yet")
                         .arg(reader.name, row.record.region.name)
                   : VerdictModel::tr("%1 does not read %2")
                         .arg(reader.name, row.record.region.name);
    QStringList parts;
    if (verdict->recommendation)
        parts << wording::word(*verdict->recommendation);
    if (verdict->total)
        parts << VerdictModel::tr("%1 points").arg(QLocale().toString(*verdict->total, 'f', 1));
    return VerdictModel::tr("%1, %2: %3")
        .arg(reader.name, row.record.region.name, parts.join(QStringLiteral(", ")));
}

} // namespace

void VerdictModel::setSheet(const DifferenceSheet& sheet)
{
    m_readers = sheet.readers();
    DifferencesModel::setSheet(sheet);
}

const Member* VerdictModel::readerAt(int column) const
{
    const int at = column - FirstReader;
    return at >= 0 && at < m_readers.size() ? &m_readers.at(at) : nullptr;
}

int VerdictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstReader + int(m_readers.size());
}

QVariant VerdictModel::splitCell(const DifferenceRow& row, int role) const
{
    const bool differs = row.differences.recommendationsDiffer();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString words = splitWords(row.differences);
        return differs ? tr("≠ %1").arg(words) : words;
    }
    default:
        return {};
    }
}

QVariant VerdictModel::cell(const DifferenceRow& row, int column, int role) const
{
    if (column == Split)
        return splitCell(row, role);
    if (column == Outcome)
        return outcomeCell(row, role);
    const Member* reader = readerAt(column);
    if (!reader)
        return {};
    const ReaderVerdict* verdict = verdictOf(row, reader->id);
    switch (role) {
    case Qt::DisplayRole:
        if (!verdict)
            return row.record.readers.contains(reader->id) ? tr("not final") : QString();
        return wordOf(*verdict);
    case Qt::DecorationRole:
        return verdict && verdict->recommendation
                   ? QVariant(outcomeIcon(documents::signOf(*verdict->recommendation)))
                   : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(row, *reader);
    default:
        return {};
    }
}

QVariant VerdictModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const Member* reader = readerAt(column))
        return reader->name;
    return column == Split ? tr("Recommendations") : tr("Advice");
}

} // namespace beraad::ui

#include "moc_verdictmodel.cpp"
