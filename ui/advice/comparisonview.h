// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/comparison.h"
#include "ui/advice/jointsheet.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace beraad::ui {

class ComparisonRow;
class FormArea;
class LeadReaderButton;

/// All reviews of a plan beside each other: a column a reader, a line a criterion. What asks for
/// talk is unfolded, the rest shows its judgements only and unfolds on demand. Names stay in sight.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// Shows it anew; the place and what is unfolded stay as they are when the rubric does.
    void show(const Comparison& comparison);
    /// What the readers find together, under each criterion. After show().
    void showJoint(const JointSheet& sheet);
    void flush();
    /// Unfolds what asks for talk and goes to the top, as for another plan.
    void startOver();
    /// Where the person is; empty while there are no criteria.
    const QString& currentCriterion() const { return m_current; }
    void goTo(const QString& criterion);
    /// To the next criterion that asks for talk, and round again; unfolds it.
    void goToNextTalk();

Q_SIGNALS:
    void evidenceActivated(const beraad::domain::Passage& passage);
    void currentChanged(const QString& criterion);
    void findingWorded(const beraad::domain::JointFinding& finding);
    void leadReaderChosen(const beraad::domain::MemberId& reader);
    void stanceRequested(const QString& criterion, int edition, beraad::domain::StanceKind kind);

private:
    void build();
    QWidget* makeTools();
    QWidget* makeNames();
    QWidget* makeVerdicts();
    void addSection(const domain::Section& section, QVBoxLayout* column);
    ComparisonRow* makeRow(const domain::Criterion& criterion);
    ComparisonRow* row(const QString& criterion) const;
    void move(const QString& from, int lines);
    void openAll(bool open);
    void showFoldAction();
    void follow(QWidget* focused);

    Comparison m_comparison;
    QString m_current;
    QList<ComparisonRow*> m_rows;
    QLabel* m_summary = nullptr;
    LeadReaderButton* m_lead = nullptr;
    QToolButton* m_foldAll = nullptr;
    QVBoxLayout* m_head;
    QWidget* m_names = nullptr;
    QWidget* m_lines = nullptr;
    FormArea* m_area;
};

} // namespace beraad::ui
