// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparing/changenote.h"
#include "ui/reading/pagefield.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beraad::ui {

class AdvicePen;
struct AdviceSheet;
class Fold;
class FollowUpRow;
class QuietLabel;
class SectionHeading;

/// In a later round: what the committee advised before, and for each of its improvement points what
/// the region did with it. Hidden where there was no earlier advice.
class FollowUpPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the panel.
    explicit FollowUpPanel(AdvicePen& pen, QWidget* parent = nullptr);

    void show(const AdviceSheet& sheet);
    /// What changed where each point looked, once that is known.
    void showNotes(const PointNotes& notes);
    void setReadOnly(bool readOnly);
    void flush();
    /// The page that is read now, and how many its PDF has.
    void setReading(const PlanPage& reading, int pages);
    /// To the first point that lacks its mark or its page.
    void goToIncomplete();
    /// To the remark with this text; false when there is none.
    bool goToRemark(const QString& text);

Q_SIGNALS:
    void changeRequested(const beraad::versions::ChangeAt& change);
    void pageActivated(const beraad::domain::Passage& passage);

private:
    void showEarlierAdvice(const AdviceSheet& sheet);
    void showRows(const AdviceSheet& sheet);
    FollowUpRow* makeRow(const AdviceSheet& sheet, int index);

    AdvicePen& m_pen;
    bool m_isReadOnly = false;
    PlanPage m_reading;
    int m_pages = 0;
    SectionHeading* m_heading;
    QuietLabel* m_progress;
    Fold* m_fold;
    QLabel* m_advice;
    QVBoxLayout* m_lines;
    QList<FollowUpRow*> m_rows;
};

} // namespace beraad::ui
