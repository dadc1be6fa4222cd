// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/findings.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace beraad::ui {

/// Which joint findings go into a motivation: a line for each criterion with the passages below it,
/// each ticked or not. What decides the outcome is ticked to begin with, unless the motivation says
/// it already. Space ticks, Enter inserts; it stores nothing itself.
class FindingsDialog final : public QDialog
{
    Q_OBJECT

public:
    FindingsDialog(const QList<committee::CriterionFinding>& findings, const QString& motivation,
                   QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The ticked findings as prose, in the order of the form.
    void chosen(const QString& prose);

private:
    bool hasWritten() const;
    void fill(const QString& motivation);
    void addLine(const committee::CriterionFinding& finding, const QString& motivation);
    void addPassages(QTreeWidgetItem* line, const domain::JointFinding& finding);
    void layOut();
    void enable();
    /// The finding of a line with those of its passages that are ticked.
    committee::CriterionFinding chosenOf(int line) const;

    QList<committee::CriterionFinding> m_findings;
    QTreeWidget* m_list;
    QPushButton* m_insert = nullptr;
};

} // namespace beraad::ui
