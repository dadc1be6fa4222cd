// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listimport.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace beraad::ui {

class ImportModel;

/// The table of an import, and above each column what it holds, to be corrected. The choices stay
/// in view and go along to the side.
class MappingTable final : public QWidget
{
    Q_OBJECT

public:
    /// The import stays the caller's.
    explicit MappingTable(const intake::ListImport& list, QWidget* parent = nullptr);

    /// The table, or what its columns hold, is another. `years` are those to choose a subsidy of.
    void showAnew(const QList<int>& years);
    void goTo(int row, int column);

Q_SIGNALS:
    void fieldChosen(int column, const std::optional<beraad::intake::ColumnField>& field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* makeChoice(int column, const QList<intake::ColumnField>& fields);
    void makeChoices(const QList<int>& years);
    void showChoices();
    void place();

    const intake::ListImport& m_list;
    ImportModel* m_model;
    QTableView* m_table;
    QWidget* m_strip; ///< the choices, cut off at the sides of the table
    QList<QComboBox*> m_choices;
    QList<intake::ColumnField> m_fields;
    QStringList m_shownHeader;
};

} // namespace beraad::ui
