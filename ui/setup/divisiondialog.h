// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assigning/proposal.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QSpinBox;
class QTableWidget;

namespace beraad::ui {

class InlineMessage;
class QuietLabel;

/// Proposes who reads which plan, with the reasons, and what that is for each reader. Nothing is
/// stored by it. Each change of the rules proposes anew; the same number gives the same proposal.
class DivisionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `earlier`, when given, is the round before.
    DivisionDialog(const committee::RoundRecords& round, const committee::RoundRecords* earlier,
                   const domain::ReadingRules& rules, QWidget* parent = nullptr);

    /// What the person accepted.
    const QList<domain::Assignment>& assignments() const { return m_proposal.assignments; }
    domain::ReadingRules rules() const;

private:
    QWidget* makeRules(const domain::ReadingRules& rules);
    QTableWidget* makeTable(const QStringList& headings, const QString& name);
    void propose();
    void showProposal();
    void showShortage(const assigning::Shortage& shortage);
    void showLoads();
    QString nameOf(const domain::MemberId& member) const;
    QString reasonText(const domain::Assignment& assignment) const;

    committee::RoundRecords m_round;
    assigning::ReadingTask m_task;
    assigning::Proposal m_proposal;
    QSpinBox* m_perPlan = nullptr;
    QSpinBox* m_mostPlans = nullptr;
    QCheckBox* m_keeps = nullptr;
    QSpinBox* m_seed = nullptr;
    InlineMessage* m_message;
    QuietLabel* m_summary;
    QTableWidget* m_plans;
    QTableWidget* m_readers;
    QDialogButtonBox* m_buttons;
};

} // namespace beraad::ui
