// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include <QWidget>

class QPainter;

namespace beraad::ui {

/// The readers of one plan as lettered dots on the scale of each criterion, a line a criterion. Who
/// could not judge or found it not to apply stands beside the scale. Arrows move the current
/// criterion, Enter or a double click opens it.
class DotPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit DotPlot(QWidget* parent = nullptr);

    void showPlan(const DifferenceRow& row, const DifferenceSheet& sheet);
    void setCurrent(const QString& criterion);
    const QString& current() const { return m_current; }
    /// By which a reader is known in the plot: A, B and so on, in the order of the verdicts.
    static QString letterOf(int reader);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& criterion);
    void activated(const QString& criterion);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int headHeight() const;
    int rowHeight() const;
    QRect rowRect(int index) const;
    QRectF axis(const QRect& row) const;
    int indexAt(const QPoint& point) const; ///< -1: no row
    int currentIndex() const;
    void pick(int index);
    QString description(int index) const;
    void describe();

    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int index) const;
    void paintLabel(QPainter& painter, const QRect& row,
                    const committee::CriterionDifference& difference,
                    const domain::Criterion& criterion) const;
    void paintAxis(QPainter& painter, const QRectF& axis, const domain::Scale& scale) const;
    void paintDots(QPainter& painter, const QRect& row,
                   const committee::CriterionDifference& difference,
                   const domain::Scale& scale) const;

    QString m_region;
    QList<domain::Criterion> m_criteria;
    QList<committee::CriterionDifference> m_differences; ///< as m_criteria
    QString m_current;
};

} // namespace beraad::ui
