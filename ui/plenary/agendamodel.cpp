// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/agendamodel.h"

#include "ui/kit/outcomebadge.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

#include <QFont>
#include <QLocale>

namespace beraad::ui {

using namespace domain;

namespace {

QVariant alignmentOf(int column)
{
    const bool isNumber = column == AgendaModel::Number || column == AgendaModel::Minutes;
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QString timeText(const QTime& time)
{
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

QString stateText(const ItemLine& line)
{
    if (line.item.isBusy())
        return AgendaModel::tr("▶ Now");
    if (line.isDecided)
        return line.isClosed ? AgendaModel::tr("Decided") : wording::word(*line.advice.standing());
    if (line.item.endedAt.isValid())
        return line.item.plan.isNull() ? AgendaModel::tr("Done") : AgendaModel::tr("Not decided");
    if (line.item.kind != ItemKind::Consent)
        return {};
    if (line.doubt.isWish)
        return AgendaModel::tr("⚠ Wish to discuss");
    return line.doubt.sentence.isEmpty() ? AgendaModel::tr("Consent item")
                                         : AgendaModel::tr("⚠ Consent item");
}

} // namespace

AgendaModel::AgendaModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AgendaModel::setSheet(const PlenarySheet& sheet)
{
    const bool isSameShape = sheet.items.size() == m_sheet.items.size();
    if (!isSameShape)
        beginResetModel();
    m_sheet = sheet;
    if (!isSameShape)
        endResetModel();
    else if (!sheet.items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AgendaModel::rowOf(const AgendaItemId& item) const
{
    for (int row = 0; row < int(m_sheet.items.size()); ++row) {
        if (m_sheet.items[row].item.id == item)
            return row;
    }
    return -1;
}

const ItemLine* AgendaModel::lineAt(int row) const
{
    return row >= 0 && row < m_sheet.items.size() ? &m_sheet.items[row] : nullptr;
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.items.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AgendaModel::text(const ItemLine& line, int column) const
{
    switch (column) {
    case Number:
        return QString::number(line.number);
    case Time:
        if (line.item.startedAt.isValid())
            return timeText(line.item.startedAt.toLocalTime().time());
        return timeText(line.expected.isValid() ? line.expected : line.planned);
    case Title:
        return line.item.title;
    case Minutes:
        return QString::number(line.item.minutes);
    case LeavingRoom:
        return line.leaving.join(QStringLiteral(", "));
    case State:
        return stateText(line);
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    const ItemLine* line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return text(*line, index.column());
    const bool isDoubted = index.column() == State && !line->doubt.sentence.isEmpty();
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) && isDoubted)
        return line->doubt.sentence;
    if (role == Qt::ToolTipRole && index.column() != LeavingRoom)
        return text(*line, index.column());
    if (role == Qt::ToolTipRole && index.column() == LeavingRoom && !line->leaving.isEmpty())
        return tr("Out of the room: %1").arg(line->leaving.join(QStringLiteral(", ")));
    if (role == Qt::DecorationRole && index.column() == State && line->advice.standing())
        return outcomeIcon(documents::signOf(*line->advice.standing()));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::FontRole && line->item.isBusy()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Title:
        return tr("Item");
    case Minutes:
        return tr("Min.");
    case LeavingRoom:
        return tr("Leaves the room");
    case State:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_agendamodel.cpp"
