// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/review.h"
#include "ui/comparing/changenote.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace beraad::ui {

class ChoiceRow;

/// A page of one of the plan's PDFs.
struct PlanPage
{
    QString document; ///< SHA-256
    int page = 0;     ///< counts from 0
};

/// One improvement point of the earlier round: what was asked, what this member finds the region
/// did with it, and on which page. Shows what is stored; a mark is a wish.
class EarlierPointRow final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPointRow(const committee::EarlierPoint& earlier, QWidget* parent = nullptr);

    const domain::ImprovementPointId& point() const { return m_point; }
    bool isComplete() const;

    void showFinding(const std::optional<domain::PointFinding>& finding);
    /// What changed where the point looked.
    void showNote(const PointNote& note) { m_note->showNote(note); }
    void setReadOnly(bool readOnly);
    /// The page that is read now, and how many its PDF has.
    void setReading(const PlanPage& reading, int pages);
    void focusMissing();

Q_SIGNALS:
    /// None: the person took the mark back.
    void found(const std::optional<beraad::domain::PointFinding>& finding);
    void pageActivated(const beraad::domain::Passage& passage);
    void changeRequested(const beraad::versions::ChangeAt& change);

private:
    QWidget* makePage();
    void mark(std::optional<int> index);
    void setPage(const std::optional<PlanPage>& page);
    void showPage();

    domain::ImprovementPointId m_point;
    std::optional<domain::PointFinding> m_finding;
    PlanPage m_reading;
    bool m_isReadOnly = false;
    ChangeNote* m_note;
    ChoiceRow* m_mark;
    QSpinBox* m_page = nullptr;
    QToolButton* m_here = nullptr;
    QToolButton* m_show = nullptr;
    QWidget* m_pageLine; ///< made from the three above
};

} // namespace beraad::ui
