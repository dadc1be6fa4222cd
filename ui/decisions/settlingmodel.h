// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/linetable.h"

#include "core/committee/settling.h"

#include <QDate>
#include <QSortFilterProxyModel>

namespace beraad::ui {

/// What regions settle after their plan was approved, a row a point.
class SettlingModel final : public LineModel<committee::PointToSettle>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Region,
        Point,
        Due,
        State,
        JudgedBy,
        Reference,
        ColumnCount
    };
    static constexpr int kSortRole = Qt::UserRole;

    using LineModel::LineModel;

    /// What is late is so from a day on.
    void setToday(const QDate& today) { m_today = today; }
    const QDate& today() const { return m_today; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QVariant cell(const committee::PointToSettle& point, int column, int role) const override;
    QString heading(int column) const override;

private:
    QString text(const committee::PointToSettle& point, int column) const;

    QDate m_today;
};

/// Which points are shown.
enum class SettlingSelection
{
    Open, ///< that a region still has to settle
    Late, ///< of those, whose day is over
    All
};

/// The points, filtered by a choice and sorted by any column.
class SettlingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SettlingFilter(SettlingModel& points, QObject* parent = nullptr);

    void setSelection(SettlingSelection selection);
    const committee::PointToSettle& point(int row) const;
    int rowOf(const domain::ImprovementPointId& point) const; ///< -1: not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    SettlingModel& m_points;
    SettlingSelection m_selection = SettlingSelection::Open;
};

/// "Late", "Settled"; for a point that waits, that it does.
QString settlingWords(committee::SettlingState state);

} // namespace beraad::ui
