// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "core/domain/rubric.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace beraad::ui {

class AdvicePen;
struct AdviceSheet;
class PointRow;
class QuietLabel;

/// The improvement points of the advice, in the order in which the region reads them.
class PointsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the panel.
    explicit PointsPanel(AdvicePen& pen, QWidget* parent = nullptr);

    void show(const AdviceSheet& sheet);
    void setReadOnly(bool readOnly);
    void flush();
    /// The criterion that a new point is tied to: where the person is in the comparison.
    void setCriterion(const QString& criterion) { m_criterion = criterion; }
    /// Adds a point, ready to be written.
    void add();
    /// To the first point without text, else to the way to add one.
    void goToEmpty();
    /// To the point with this text; nothing when there is none.
    void goToPoint(const QString& text);
    /// To its words; false when there is none.
    bool goToText(const QString& text);

Q_SIGNALS:
    void passageActivated(const beraad::domain::Passage& passage);

private:
    PointRow* makeRow(const domain::ImprovementPoint& point);
    PointRow* takeRow(const domain::ImprovementPointId& id);
    void move(const PointRow& row, int places);
    void remove(const PointRow& row);

    AdvicePen& m_pen;
    domain::Rubric m_rubric;
    QString m_criterion;
    bool m_isReadOnly = false;
    QList<PointRow*> m_rows;
    QVBoxLayout* m_lines;
    QuietLabel* m_none;
    QPushButton* m_add;
};

} // namespace beraad::ui
