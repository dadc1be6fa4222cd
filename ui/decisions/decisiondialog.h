// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDialogButtonBox;

namespace beraad::ui {

class DateField;
class LineField;

/// Asks for the letter by which the minister adopts the advice on some regions.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QStringList& regions, const QDate& today, QWidget* parent = nullptr);

    QDate date() const;
    QString reference() const;

private:
    void enable();

    DateField* m_date;
    LineField* m_reference;
    QDialogButtonBox* m_buttons;
};

} // namespace beraad::ui
