// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/settlingmodel.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

namespace beraad::ui {

using committee::PointToSettle;
using committee::SettlingState;

namespace {

/// Whether its day is over and it was not settled.
bool isOverdue(const PointToSettle& point, const QDate& today)
{
    return point.isOpen() && point.due.isValid() && point.due < today;
}

} // namespace

QString settlingWords(SettlingState state)
{
    switch (state) {
    case SettlingState::Waiting:
        return SettlingModel::tr("To be settled");
    case SettlingState::Late:
        return SettlingModel::tr("⚠ Late");
    case SettlingState::Settled:
        return SettlingModel::tr("✓ Settled");
    case SettlingState::NotSettled:
        return SettlingModel::tr("✕ Not settled");
    }
    Q_UNREACHABLE();
}

int SettlingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SettlingModel::text(const PointToSettle& point, int column) const
{
    switch (column) {
    case Number:
        return QString::number(point.region.number);
    case Region:
        return point.region.name;
    case Point:
        return QStringLiteral("%1. %2").arg(point.number).arg(point.point.text.simplified());
    case Due:
        return wording::longDate(point.due);
    case State:
        return settlingWords(point.state(m_today));
    case JudgedBy:
        return point.settlement ? point.settlement->judgedBy : QString();
    case Reference:
        return point.settlement ? point.settlement->reference : QString();
    default:
        return {};
    }
}

QVariant SettlingModel::cell(const PointToSettle& point, int column, int role) const
{
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Point))
        return text(point, column);
    if (role == kSortRole && column == Number)
        return point.region.number;
    if (role == kSortRole)
        return column == Due ? QVariant(point.due) : QVariant(text(point, column));
    if (role == Qt::TextAlignmentRole && column == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString SettlingModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("No.");
    case Region:
        return tr("Region");
    case Point:
        return tr("Improvement point");
    case Due:
        return tr("Settle before");
    case State:
        return tr("State");
    case JudgedBy:
        return tr("Judged by");
    case Reference:
        return tr("Reference");
    default:
        return {};
    }
}

SettlingFilter::SettlingFilter(SettlingModel& points, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_points(points)
{
    setSortRole(SettlingModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(&points);
}

void SettlingFilter::setSelection(SettlingSelection selection)
{
    m_selection = selection;
    invalidateFilter();
}

const PointToSettle& SettlingFilter::point(int row) const
{
    return m_points.line(mapToSource(index(row, 0)).row());
}

int SettlingFilter::rowOf(const domain::ImprovementPointId& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (point(row).point.id == id)
            return row;
    }
    return -1;
}

bool SettlingFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const PointToSettle& point = m_points.line(row);
    switch (m_selection) {
    case SettlingSelection::Open:
        return point.isOpen();
    case SettlingSelection::Late:
        return isOverdue(point, m_points.today());
    case SettlingSelection::All:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui

#include "moc_settlingmodel.cpp"
