// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/review.h"
#include "ui/comparing/changenote.h"
#include "ui/reading/pagefield.h"

#include <QWidget>

namespace beraad::ui {

class ChoiceRow;

/// One improvement point of the earlier round: what was asked, what this member finds the region
/// did with it, and on which page. Shows what is stored; a mark is a wish.
class EarlierPointRow final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPointRow(const committee::EarlierPoint& earlier, QWidget* parent = nullptr);

    const domain::ImprovementPointId& point() const { return m_point.id; }
    bool isComplete() const;

    void showFinding(const std::optional<domain::PointFinding>& finding);
    /// What changed where the point looked.
    void showNote(const PointNote& note) { m_note->showNote(note); }
    void setReadOnly(bool readOnly);
    /// The page that is read now, and how many its PDF has.
    void setReading(const PlanPage& reading, int pages) { m_page->setReading(reading, pages); }
    void focusMissing();

Q_SIGNALS:
    /// None: the person took the mark back.
    void found(const std::optional<beraad::domain::PointFinding>& finding);
    void pageActivated(const beraad::domain::Passage& passage);
    void changeRequested(const beraad::versions::ChangeAt& change);

private:
    void mark(std::optional<int> index);
    void setPage(const std::optional<PlanPage>& page);
    void showPage();

    domain::ImprovementPoint m_point;
    std::optional<domain::PointFinding> m_finding;
    bool m_isReadOnly = false;
    ChangeNote* m_note;
    ChoiceRow* m_mark;
    PageField* m_page;
};

} // namespace beraad::ui
