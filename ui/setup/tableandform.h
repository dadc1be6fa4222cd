// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QSplitter>

#include <functional>

class QHBoxLayout;

namespace beraad::ui {

class FormArea;
class RecordTable;
class Settings;

/// A table with its tools above it, and beside it the form of the record that is current. Enter in
/// the table goes to the form. The place of the splitter is remembered under a name.
class TableAndForm final : public QSplitter
{
    Q_OBJECT

public:
    TableAndForm(const QString& name, RecordTable* table, QWidget* form, Settings& settings,
                 QWidget* parent = nullptr);

    /// A button above the table; `keys` work anywhere in here and stand in its tool tip.
    void addTool(const QString& iconName, const QString& text, const QKeySequence& keys,
                 const std::function<void()>& act);
    /// A quiet sentence at the end of the tools.
    void setRemark(QWidget* remark);

private:
    QHBoxLayout* m_tools;
};

} // namespace beraad::ui
