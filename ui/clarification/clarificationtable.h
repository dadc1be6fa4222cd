// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace beraad::ui {

class ClarificationModel;
class Settings;

/// The table of all that is asked in a round: one line is current, several may be selected. Typing
/// goes to a region; widths and order are remembered.
class ClarificationTable final : public QTableView
{
    Q_OBJECT

public:
    /// The settings outlive the table.
    explicit ClarificationTable(Settings& settings, QWidget* parent = nullptr);

    /// The current line stays so where it still is there; else the first becomes it.
    void showSheet(const ClarificationSheet& sheet);
    QString currentId() const; ///< empty: none
    QStringList selectedIds() const;
    void select(const QString& id);
    void remember() const;

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void currentIdChanged();
    void selectionChangedByHand();

private:
    Settings& m_settings;
    ClarificationModel* m_lines;
    QSortFilterProxyModel* m_sorted;
    bool m_isShowing = false;
};

} // namespace beraad::ui
