// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/comparing/changenote.h"

#include <QWidget>

class QLabel;

namespace beraad::ui {

class ChoiceRow;
class NoteEdit;
class QuietLabel;

/// One improvement point of an earlier round: what was asked, and what the region did with it in
/// this plan. The remark can be written once it is marked.
class FollowUpRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpRow(const committee::EarlierPoint& earlier, QWidget* parent = nullptr);

    const domain::ImprovementPoint& point() const { return m_point; }
    bool isMarked() const { return m_state.has_value(); }
    /// What the readers found of it, a line each; empty where none is done yet.
    void showFindings(const QStringList& findings);
    void showFollowUp(const std::optional<domain::FollowUp>& followUp);
    /// What changed where the point looked.
    void showNote(const PointNote& note) { m_note->showNote(note); }
    void setReadOnly(bool readOnly);
    void flush();
    void focusMark();

Q_SIGNALS:
    /// None: the person took the mark back.
    void marked(std::optional<beraad::domain::FollowUpState> state, const QString& remark);
    void changeRequested(const beraad::versions::ChangeAt& change);

private:
    void enableRemark();

    domain::ImprovementPoint m_point;
    std::optional<domain::FollowUpState> m_state;
    bool m_isReadOnly = false;
    QuietLabel* m_findings;
    ChangeNote* m_note;
    ChoiceRow* m_mark;
    NoteEdit* m_remark;
};

} // namespace beraad::ui
