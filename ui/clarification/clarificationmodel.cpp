// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationmodel.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QFont>
#include <QLocale>

namespace beraad::ui {

using namespace domain;

namespace {

/// What asks for something to be done comes first.
int urgency(const ClarificationLine& line, const QDate& today)
{
    if (line.isQuestion())
        return 0;
    switch (stateOf(line.clarification, today)) {
    case ClarificationState::Overdue:
        return 1;
    case ClarificationState::Answered:
        return 2;
    case ClarificationState::ToSend:
        return 3;
    case ClarificationState::Sent:
        return 4;
    case ClarificationState::Settled:
        return 5;
    }
    Q_UNREACHABLE();
}

/// The day, of a pitch with its time.
QString lastDayText(const Clarification& clarification)
{
    const QDate day = lastDay(clarification);
    if (!day.isValid())
        return {};
    const QString text = QLocale().toString(day, QStringLiteral("d MMM yyyy"));
    const PitchSlot& slot = clarification.slot;
    const bool hasTime = clarification.kind == ClarificationKind::Pitch && slot.isSet();
    return hasTime ? QStringLiteral("%1, %2").arg(
                         text, QLocale().toString(slot.begins, QLocale::ShortFormat))
                   : text;
}

bool isSameShape(const ClarificationSheet& one, const ClarificationSheet& other)
{
    return std::equal(
        one.lines.begin(), one.lines.end(), other.lines.begin(), other.lines.end(),
        [](const ClarificationLine& a, const ClarificationLine& b) { return a.id() == b.id(); });
}

} // namespace

ClarificationModel::ClarificationModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ClarificationModel::setSheet(const ClarificationSheet& sheet)
{
    const bool isSame = isSameShape(sheet, m_sheet);
    if (!isSame)
        beginResetModel();
    m_sheet = sheet;
    if (!isSame)
        endResetModel();
    else if (!sheet.lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ClarificationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int ClarificationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ClarificationModel::isOverdue(const ClarificationLine& line) const
{
    return !line.isQuestion() &&
           stateOf(line.clarification, m_sheet.today) == ClarificationState::Overdue;
}

QString ClarificationModel::text(const ClarificationLine& line, int column) const
{
    switch (column) {
    case Number:
        return QString::number(line.number);
    case RegionName:
        return line.region;
    case Kind:
        if (line.isQuestion())
            return tr("Of a member");
        return line.clarification.kind == ClarificationKind::Pitch ? tr("Pitch") : tr("Question");
    case Criterion:
        return line.criterion().isEmpty() ? tr("Plan") : line.criterion();
    case Text:
        return line.text().simplified();
    case LastDay:
        return line.isQuestion() ? QString() : lastDayText(line.clarification);
    case State:
        if (line.isQuestion())
            return tr("To take over");
        return (isOverdue(line) ? QStringLiteral("⚠ ") : QString()) +
               wording::word(stateOf(line.clarification, m_sheet.today));
    default:
        return {};
    }
}

QVariant ClarificationModel::sortKey(const ClarificationLine& line, int column) const
{
    if (column == Number)
        return line.number;
    if (column == LastDay)
        return line.isQuestion()
                   ? QDateTime()
                   : QDateTime(lastDay(line.clarification), line.clarification.slot.begins);
    if (column == State)
        return urgency(line, m_sheet.today);
    return text(line, column);
}

QVariant ClarificationModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_sheet.lines.size())
        return {};
    const ClarificationLine& line = m_sheet.lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? line.text() : text(line, index.column());
    case SortRole:
        return sortKey(line, index.column());
    case IdRole:
        return line.id();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == State && (isOverdue(line) || line.isQuestion())) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ClarificationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case RegionName:
        return tr("Region");
    case Kind:
        return tr("Kind");
    case Criterion:
        return tr("On");
    case Text:
        return tr("What is asked");
    case LastDay:
        return tr("Last day");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_clarificationmodel.cpp"
