// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/planfilter.h"

#include "ui/overview/plantablemodel.h"

#include <algorithm>

namespace beraad::ui {

PlanFilter::PlanFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(PlanTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void PlanFilter::setSelection(PlanSelection selection)
{
    m_selection = selection;
    invalidateFilter();
}

void PlanFilter::setWords(const QString& words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PlanFilter::isSelected(int row) const
{
    const auto* plans = static_cast<const PlanTableModel*>(sourceModel());
    const committee::PlanRecord& record = plans->record(row);
    const auto standing = record.standing();
    switch (m_selection) {
    case PlanSelection::All:
        return true;
    case PlanSelection::Mine:
        return plans->isMine(row);
    case PlanSelection::WithoutAdvice:
        return !standing && !record.isNotAssessed();
    case PlanSelection::Approved:
        return standing && domain::isApproval(*standing);
    case PlanSelection::NotApproved:
        return standing && !domain::isApproval(*standing);
    case PlanSelection::NotAssessed:
        return record.isNotAssessed();
    }
    return true;
}

bool PlanFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!isSelected(row))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < PlanTableModel::ColumnCount; ++column) {
            const QString text = sourceModel()->index(row, column, parent).data().toString();
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace beraad::ui

#include "moc_planfilter.cpp"
