// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace beraad::ui {

class ElidingLabel;

/// Which plan this is, and its place in the row of plans that one goes through: a bar with a line
/// below.
class PlanHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(QWidget* parent = nullptr);

    void showPlan(const QString& title);
    /// `position` from 1; none: the plan is not in the row.
    void showPosition(std::optional<int> position, int count);
    /// Something of the room's own, at the end of the line.
    void append(QWidget* part);
    /// Within another bar, which has its own edges and its own line below.
    void giveUpEdges();

Q_SIGNALS:
    void previousRequested();
    void nextRequested();

private:
    QToolButton* makeButton(const char* iconName, const QString& text);

    QHBoxLayout* m_row;
    QWidget* m_line;
    ElidingLabel* m_title;
    QLabel* m_position;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace beraad::ui
