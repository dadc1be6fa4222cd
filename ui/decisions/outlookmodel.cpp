// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/outlookmodel.h"

#include "ui/decisions/outlookwords.h"

#include "core/wording/formats.h"

namespace beraad::ui {

using committee::RegionOutlook;

namespace {

QString cellText(const RegionOutlook& outlook, int column)
{
    switch (column) {
    case OutlookModel::Number:
        return QString::number(outlook.region.number);
    case OutlookModel::Region:
        return outlook.region.name;
    case OutlookModel::Round:
        return QString::number(outlook.round);
    case OutlookModel::Requested:
        return outlook.requested.isZero() ? QString() : wording::euros(outlook.requested);
    case OutlookModel::Advised:
        return advisedText(outlook);
    case OutlookModel::Decision:
        return decisionText(outlook);
    case OutlookModel::DecidedOn:
        return outlook.decision ? wording::longDate(outlook.decision->date) : QString();
    case OutlookModel::Reference:
        return outlook.decision ? outlook.decision->reference : QString();
    case OutlookModel::Prospect:
        return prospectText(outlook);
    default:
        return {};
    }
}

QVariant sortedBy(const RegionOutlook& outlook, int column)
{
    if (column == OutlookModel::Number)
        return outlook.region.number;
    if (column == OutlookModel::Requested)
        return outlook.requested.cents();
    if (column == OutlookModel::DecidedOn)
        return outlook.decision ? outlook.decision->date : QDate();
    return cellText(outlook, column);
}

} // namespace

int OutlookModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutlookModel::cell(const RegionOutlook& outlook, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return cellText(outlook, column);
    if (role == kSortRole)
        return sortedBy(outlook, column);
    if (role == Qt::ToolTipRole && column == Prospect)
        return committee::numberedPoints(outlook);
    if (role == Qt::TextAlignmentRole &&
        (column == Number || column == Round || column == Requested))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString OutlookModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("No.");
    case Region:
        return tr("Region");
    case Round:
        return tr("Round");
    case Requested:
        return tr("Subsidy asked");
    case Advised:
        return tr("Advice");
    case Decision:
        return tr("Decision");
    case DecidedOn:
        return tr("Decided on");
    case Reference:
        return tr("Reference");
    case Prospect:
        return tr("What comes next");
    default:
        return {};
    }
}

OutlookFilter::OutlookFilter(OutlookModel& outlooks, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_outlooks(outlooks)
{
    setSortRole(OutlookModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(&outlooks);
}

void OutlookFilter::setSelection(OutlookSelection selection)
{
    m_selection = selection;
    invalidateFilter();
}

const RegionOutlook& OutlookFilter::outlook(int row) const
{
    return m_outlooks.line(mapToSource(index(row, 0)).row());
}

bool OutlookFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    using committee::Prospect;
    const RegionOutlook& outlook = m_outlooks.line(row);
    switch (m_selection) {
    case OutlookSelection::All:
        return true;
    case OutlookSelection::Undecided:
        return outlook.advised && !outlook.decision;
    case OutlookSelection::Approved:
        return outlook.prospect == Prospect::Funded || outlook.prospect == Prospect::SettlesPoints;
    case OutlookSelection::SettlesPoints:
        return outlook.prospect == Prospect::SettlesPoints;
    case OutlookSelection::HandsInAgain:
        return outlook.prospect == Prospect::HandsInAgain;
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui

#include "moc_outlookmodel.cpp"
