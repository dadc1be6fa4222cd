// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationtable.h"

#include "ui/clarification/clarificationmodel.h"
#include "ui/kit/settings.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <array>

namespace beraad::ui {

namespace {

const QString kLayoutName = QStringLiteral("clarification/table");
/// Widths at first, in characters; what is asked takes what is left.
constexpr std::array<int, ClarificationModel::ColumnCount> kCharacters{7, 19, 14, 6, 24, 20, 24};

} // namespace

ClarificationTable::ClarificationTable(Settings& settings, QWidget* parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_lines(new ClarificationModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_lines);
    m_sorted->setSortRole(ClarificationModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setAccessibleName(tr("What the regions are asked"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    for (std::size_t column = 0; column < kCharacters.size(); ++column)
        setColumnWidth(int(column), kCharacters[column] * fontMetrics().averageCharWidth());
    header->setSortIndicator(ClarificationModel::Number, Qt::AscendingOrder);
    header->restoreState(m_settings.layout(kLayoutName));
    header->setSectionResizeMode(ClarificationModel::Text, QHeaderView::Stretch);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT currentIdChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT selectionChangedByHand();
    });
}

void ClarificationTable::showSheet(const ClarificationSheet& sheet)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString before = currentId();
    m_lines->setSheet(sheet);
    if (!sheet.lines.isEmpty() && (before.isEmpty() || currentId() != before))
        select(before);
}

QString ClarificationTable::currentId() const
{
    return currentIndex().data(ClarificationModel::IdRole).toString();
}

QStringList ClarificationTable::selectedIds() const
{
    QStringList ids;
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        ids.append(row.data(ClarificationModel::IdRole).toString());
    return ids;
}

void ClarificationTable::select(const QString& id)
{
    int at = 0;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(ClarificationModel::IdRole).toString() == id)
            at = row;
    }
    selectRow(at);
    scrollTo(m_sorted->index(at, 0));
}

void ClarificationTable::keyboardSearch(const QString& search)
{
    // The view searches the column of the current cell.
    const int column = currentIndex().column();
    const QModelIndex name = currentIndex().siblingAtColumn(ClarificationModel::RegionName);
    selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
    selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(column),
                                      QItemSelectionModel::NoUpdate);
}

void ClarificationTable::remember() const
{
    m_settings.setLayout(kLayoutName, horizontalHeader()->saveState());
}

} // namespace beraad::ui

#include "moc_clarificationtable.cpp"
