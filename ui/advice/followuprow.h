// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/comparing/changenote.h"
#include "ui/reading/pagefield.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace beraad::ui {

class ChoiceRow;
class NoteEdit;
class QuietLabel;

/// One improvement point of an earlier round: what was asked, and what the region did with it in
/// this plan, and where. Remark and page can be given once it is marked.
class FollowUpRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpRow(const committee::EarlierPoint& earlier, QWidget* parent = nullptr);

    const domain::ImprovementPoint& point() const { return m_point; }
    bool isMarked() const { return m_followUp.has_value(); }
    bool isComplete() const;
    /// What the readers found of it, a line each; empty where none is done yet.
    void showFindings(const QStringList& findings);
    /// The page to start from when the person marks the point.
    void setProposedPage(const std::optional<PlanPage>& page) { m_proposed = page; }
    /// The page that is read now, and how many its PDF has.
    void setReading(const PlanPage& reading, int pages) { m_page->setReading(reading, pages); }
    void showFollowUp(const std::optional<domain::FollowUp>& followUp);
    /// What changed where the point looked.
    void showNote(const PointNote& note) { m_note->showNote(note); }
    void setReadOnly(bool readOnly);
    void flush();
    void focusMissing();
    QString remark() const;
    void focusRemark();

Q_SIGNALS:
    /// None: the person took the mark back. Of the value, point and plan are the panel's to fill.
    void marked(const std::optional<beraad::domain::FollowUp>& followUp);
    void pageActivated(const beraad::domain::Passage& passage);
    void changeRequested(const beraad::versions::ChangeAt& change);

private:
    void mark(std::optional<int> index);
    void change(const std::function<void(domain::FollowUp&)>& how);
    void showDetails();

    domain::ImprovementPoint m_point;
    std::optional<domain::FollowUp> m_followUp;
    std::optional<PlanPage> m_proposed;
    bool m_isReadOnly = false;
    QuietLabel* m_findings;
    ChangeNote* m_note;
    ChoiceRow* m_mark;
    PageField* m_page;
    NoteEdit* m_remark;
};

} // namespace beraad::ui
