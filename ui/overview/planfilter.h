// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace beraad::ui {

/// Which of the plans are shown.
enum class PlanSelection
{
    All,
    Mine,          ///< that I read
    WithoutAdvice, ///< the committee is not done with
    Approved,
    NotApproved, ///< advised to revise or reject
    NotAssessed
};

/// The plan table, filtered by a choice and by words, and sorted by any column. A row stays when
/// each word stands somewhere in it.
class PlanFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlanFilter(QObject* parent = nullptr);

    void setSelection(PlanSelection selection);
    PlanSelection selection() const { return m_selection; }
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isSelected(int row) const;

    PlanSelection m_selection = PlanSelection::All;
    QStringList m_words;
};

} // namespace beraad::ui
