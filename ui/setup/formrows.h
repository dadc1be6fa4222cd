// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace beraad::ui {

class LineField;

/// A form as all sections have it: labels before their fields, one step between the rows.
QFormLayout* makeForm();

/// Adds a row. The label leads to the field by its access key, and is its accessible name.
void addRow(QFormLayout& form, const QString& label, QWidget* field);
/// The same for a field that can refuse what was typed: the sentence stands below it.
void addRow(QFormLayout& form, const QString& label, LineField* field);

} // namespace beraad::ui
