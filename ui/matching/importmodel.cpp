// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/importmodel.h"

#include "ui/kit/icons.h"
#include "ui/matching/importwords.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace beraad::ui {

using intake::TableProblem;

ImportModel::ImportModel(const intake::ListImport& list, QObject* parent)
    : QAbstractTableModel(parent)
    , m_list(list)
{
}

void ImportModel::showAnew()
{
    beginResetModel();
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_list.table().rows().size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_list.table().header().size());
}

const TableProblem* ImportModel::problemAt(const QModelIndex& index) const
{
    const auto& problems = m_list.problems();
    const auto found =
        std::find_if(problems.begin(), problems.end(), [&](const TableProblem& problem) {
            return problem.row == index.row() && problem.column == index.column();
        });
    return found == problems.end() ? nullptr : &*found;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_list.table().cell(m_list.table().rows().at(index.row()), index.column());
    case Qt::DecorationRole:
        return problemAt(index) ? QVariant(icon(QStringLiteral("dialog-warning-symbolic")))
                                : QVariant();
    case Qt::ToolTipRole: {
        const TableProblem* problem = problemAt(index);
        return problem ? problemWord(*problem, m_list) : data(index, Qt::DisplayRole);
    }
    case Qt::ForegroundRole:
        return m_list.columns().field(index.column())
                   ? QVariant()
                   : QVariant(QGuiApplication::palette().placeholderText());
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!isColumn)
        return m_list.table().rows().at(section).line;
    return m_list.table().header().at(section).simplified();
}

} // namespace beraad::ui

#include "moc_importmodel.cpp"
