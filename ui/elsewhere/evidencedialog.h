// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace beraad::ui {

/// A judgement with the evidence under it, as a line of the list.
struct EvidenceGroup
{
    domain::PlanId plan;
    QStringList cells; ///< one for each column
    QList<domain::Evidence> evidence;
};

/// Judgements with their evidence, of one plan or of many: a list to step through. Enter on a line
/// goes there, and the list makes way for the plan. Not modal.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `nothing` is said when there are no groups.
    EvidenceDialog(const QString& title, const QStringList& columns, const QString& nothing,
                   const QList<EvidenceGroup>& groups, QWidget* parent = nullptr);

Q_SIGNALS:
    void activated(const beraad::domain::PlanId& plan,
                   const std::optional<beraad::domain::Passage>& passage);

private:
    void add(const EvidenceGroup& group);
    void goTo(QTreeWidgetItem* item);

    QList<EvidenceGroup> m_groups;
    QTreeWidget* m_list;
};

} // namespace beraad::ui
