// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace beraad::ui {

/// A long form that scrolls up and down: a column of parts. Keeps in sight what has the focus and,
/// while a note grows under the typing hand, its cursor.
class FormArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget* parent = nullptr);

    QVBoxLayout& column() const { return *m_column; }
    /// The part as a whole where it fits, else its start.
    void reveal(QWidget* part);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void follow(QWidget* focused);
    void followCursor();

    QVBoxLayout* m_column;
};

} // namespace beraad::ui
