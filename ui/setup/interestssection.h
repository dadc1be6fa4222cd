// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/setup/setupsection.h"

#include <QHash>

class QLabel;
class QPushButton;

namespace beraad::ui {

class ChoiceRow;
class NoteEdit;
class QuietLabel;
class RecordTable;

/// What members stated of interests in the plans of the round, line by line, and what was decided
/// on it. Here the chair, or the secretary on the chair's behalf, records the measure that a
/// possible interest waits for.
class InterestsSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit InterestsSection(Session& session, QWidget* parent = nullptr);

protected:
    Result<void> read() override;

private:
    /// A declaration with the plan that it is about.
    struct Line
    {
        domain::ConflictDeclaration declaration;
        int plan = 0; ///< its place in the round's records
    };
    /// What is chosen and typed and not yet recorded.
    struct Draft
    {
        std::optional<int> kind;
        QString grounds;
    };

    void layOut();
    void layOutMeasure();
    bool maySee() const;
    const Line* current() const;
    const committee::PlanRecord& planOf(const Line& line) const
    {
        return m_records.plans.at(line.plan);
    }
    QString nameOf(const domain::MemberId& member) const;
    QString measuresOn(const Line& line) const;
    void showSummary();
    void showLine();
    void showMeasure(const Line* line);
    void record();

    committee::RoundRecords m_records;
    QList<Line> m_lines;
    QHash<QString, Draft> m_drafts; ///< by the declaration
    QLabel* m_summary;
    RecordTable* m_table;
    QWidget* m_form;
    QWidget* m_both = nullptr; ///< table and form
    QLabel* m_stated;
    QLabel* m_decided;
    QWidget* m_measure;
    ChoiceRow* m_kind;
    NoteEdit* m_grounds;
    QPushButton* m_record;
    QuietLabel* m_hindrance;
};

} // namespace beraad::ui
