// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foundmodel.h"

namespace beraad::ui {

void FoundModel::show(const Findings& findings)
{
    beginResetModel();
    m_findings = findings;
    m_rows.clear();
    for (int plan = 0; plan < m_findings.plans.size(); ++plan) {
        for (int page = -1; page < m_findings.plans.at(plan).pages.size(); ++page)
            m_rows.append({plan, page});
    }
    endResetModel();
}

const storage::FoundPage* FoundModel::page(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const Row& row = m_rows.at(index.row());
    return row.page < 0 ? nullptr : &m_findings.plans.at(row.plan).pages.at(row.page);
}

QString FoundModel::titleOf(const FoundPlan& plan) const
{
    return tr("Region %1 · %2").arg(plan.region.number).arg(plan.region.name);
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const FoundPlan& plan = m_findings.plans.at(row.plan);
    const storage::FoundPage* found = page(index);
    switch (role) {
    case Qt::DisplayRole:
        return found ? found->snippet.text : titleOf(plan);
    case Qt::AccessibleTextRole:
        return found ? tr("%1, page %2: %3")
                           .arg(titleOf(plan))
                           .arg(found->page + 1)
                           .arg(found->snippet.text)
                     : titleOf(plan);
    case IsPlanRole:
        return !found;
    case PageRole:
        return found ? tr("p. %1").arg(found->page + 1)
                     : tr("%n page(s)", nullptr, int(plan.pages.size()));
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const
{
    return page(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace beraad::ui

#include "moc_foundmodel.cpp"
