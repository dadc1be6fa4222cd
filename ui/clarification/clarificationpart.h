// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace beraad::ui {

/// A part of the form of one clarification. Shows what is stored; each edit is a wish that whoever
/// listens stores.
class ClarificationPart : public QWidget
{
    Q_OBJECT

public:
    void showLine(const ClarificationLine& line, const ClarificationSheet& sheet, bool mayEdit);
    /// Gives out now what was typed.
    virtual void flush() = 0;

Q_SIGNALS:
    /// `field` names the text that was typed in; empty: nothing was typed.
    void changed(const beraad::domain::Clarification& clarification, const QString& field);

protected:
    using QWidget::QWidget;

    virtual void show(const ClarificationSheet& sheet, bool mayEdit) = 0;
    const ClarificationLine& line() const { return m_line; }
    const domain::Clarification& clarification() const { return m_line.clarification; }
    void change(const QString& field, const std::function<void(domain::Clarification&)>& how);
    /// A heading where there is one, and below it rows of label and field.
    QFormLayout* makeRows(const QString& heading);
    /// The labels of all parts are as wide, so that the fields line up.
    static void addRow(QFormLayout& rows, const QString& label, QWidget* field);

private:
    ClarificationLine m_line;
    bool m_isShowing = false;
};

} // namespace beraad::ui
