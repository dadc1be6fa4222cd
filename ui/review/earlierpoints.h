// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/review/earlierpointrow.h"

#include <QWidget>

class QVBoxLayout;

namespace beraad::ui {

class Fold;

/// In a later round, at the top of the form: the improvement points that the region was given, each
/// to be marked as addressed, partly or not, with the page. What the committee has found of them so
/// far stands with them. Points that are still to be marked unfold it.
class EarlierPoints final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPoints(QWidget* parent = nullptr);

    /// Hidden when there are none.
    void showPoints(const QList<committee::EarlierPoint>& points);
    void showFindings(const domain::Review& review);
    const QList<committee::EarlierPoint>& points() const { return m_shown; }
    /// What changed where each of them looked, once that is known.
    void showNotes(const PointNotes& notes);
    void setReadOnly(bool readOnly);
    void setReading(const PlanPage& reading, int pages);
    /// To the first point that lacks its mark or its page.
    void goToIncomplete();
    bool hasPoints() const { return !m_rows.isEmpty(); }

Q_SIGNALS:
    void found(const beraad::domain::ImprovementPointId& point,
               const std::optional<beraad::domain::PointFinding>& finding);
    void pageActivated(const beraad::domain::Passage& passage);
    void changeRequested(const beraad::versions::ChangeAt& change);

private:
    EarlierPointRow* makeRow(const committee::EarlierPoint& point);
    void showTitle();

    QList<committee::EarlierPoint> m_shown;
    PlanPage m_reading;
    int m_pages = 0;
    bool m_isFresh = false; ///< the person did not yet fold it open or shut
    Fold* m_fold;
    QVBoxLayout* m_lines;
    QList<EarlierPointRow*> m_rows;
};

} // namespace beraad::ui
