// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/criteriamodel.h"

#include "ui/differences/differencewords.h"
#include "ui/kit/outcomebadge.h"
#include "ui/kit/showntable.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

namespace beraad::ui {

using namespace domain;

const Criterion* CriteriaModel::criterionAt(int column) const
{
    int at = column - FirstCriterion;
    for (const Section& section : sheet().rubric.sections) {
        if (at >= 0 && at < section.criteria.size())
            return &section.criteria.at(at);
        at -= int(section.criteria.size());
    }
    return nullptr;
}

const committee::CriterionDifference* CriteriaModel::differenceAt(const QModelIndex& index) const
{
    const DifferenceRow* row = rowAt(index);
    const Criterion* criterion = row ? criterionAt(index.column()) : nullptr;
    return criterion ? row->differences.criterion(criterion->key) : nullptr;
}

int CriteriaModel::columnOf(const QString& criterion) const
{
    for (int column = FirstCriterion; column < columnCount(); ++column) {
        if (criterionAt(column)->key == criterion)
            return column;
    }
    return -1;
}

int CriteriaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCriterion + int(sheet().rubric.criteria().size());
}

QString CriteriaModel::words(const DifferenceRow& row, const Criterion& criterion) const
{
    const committee::CriterionDifference* difference = row.differences.criterion(criterion.key);
    if (!difference)
        return {};
    const QString range = rangeWords(*difference, criterion.scale);
    QStringList parts{range.isEmpty() ? tr("no final review yet") : range};
    if (const QString doubt = doubtWords(*difference); !doubt.isEmpty())
        parts << doubt;
    return parts.join(u", ");
}

QString CriteriaModel::description(const DifferenceRow& row, const Criterion& criterion) const
{
    const QString said = words(row, criterion);
    return said.isEmpty() ? said
                          : tr("%1, %2: %3").arg(row.record.region.name, criterion.key, said);
}

QVariant CriteriaModel::cell(const DifferenceRow& row, int column, int role) const
{
    if (column == Outcome)
        return outcomeCell(row, role);
    if (column == Talk) {
        if (row.differences.verdicts.isEmpty())
            return {}; // nobody finished, so nobody differs
        const int differing = row.differences.differing();
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignVCenter | Qt::AlignRight);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("Readers differ on %n criteria", nullptr, differing);
        return role == Qt::DisplayRole ? QVariant(differing) : QVariant();
    }
    const Criterion* criterion = criterionAt(column);
    if (criterion && role == kCellWordsRole)
        return words(row, *criterion);
    const bool isDescribed = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return criterion && isDescribed ? description(row, *criterion) : QVariant();
}

QVariant CriteriaModel::heading(int column, int role) const
{
    const Criterion* criterion = criterionAt(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column == Talk      ? Qt::AlignRight
                                            : column == Outcome ? Qt::AlignLeft
                                                                : Qt::AlignHCenter));
    if (criterion) {
        if (role == Qt::ToolTipRole)
            return criterion->isKnockOut ? tr("%1, a knock-out").arg(criterion->title)
                                         : criterion->title;
        return role == Qt::DisplayRole ? criterion->key : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return column == Talk ? tr("On how many criteria the readers differ")
                              : tr("The adopted advice, else what the scores suggest");
    if (role == Qt::DisplayRole)
        return column == Talk ? QStringLiteral("≠") : tr("Advice");
    return {};
}

QVariant outcomeCell(const DifferenceRow& row, int role)
{
    if (!row.outcome)
        return {};
    switch (role) {
    case Qt::DecorationRole:
        return outcomeIcon(documents::signOf(*row.outcome));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString word = wording::word(*row.outcome);
        return row.isAdopted ? CriteriaModel::tr("%1, adopted").arg(word)
                             : CriteriaModel::tr("%1, as the scores suggest").arg(word);
    }
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_criteriamodel.cpp"
