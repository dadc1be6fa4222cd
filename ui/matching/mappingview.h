// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listimport.h"

#include <QWidget>

class QListWidget;

namespace beraad::ui {

class InlineMessage;
class MappingTable;
class QuietLabel;

/// A list before it is stored: where it was read, its table with what each column holds, to be
/// corrected, and every problem with its row and column; one click goes to the cell.
class MappingView final : public QWidget
{
    Q_OBJECT

public:
    /// The list stays the caller's; what a person chooses is set in it.
    explicit MappingView(intake::ListImport& list, QWidget* parent = nullptr);

    /// The table is another. `years` are those to choose a subsidy of.
    void showAnew(const QList<int>& years);
    /// What stands in the way besides the problems of the table.
    void sayError(const QString& sentence);

Q_SIGNALS:
    void changed(); ///< a column holds something else now

private:
    void showProblems();

    intake::ListImport& m_list;
    QList<int> m_years;
    QuietLabel* m_source;
    MappingTable* m_table;
    InlineMessage* m_message;
    QListWidget* m_problems;
};

} // namespace beraad::ui
