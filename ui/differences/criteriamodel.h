// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesmodel.h"

namespace beraad::ui {

/// Plans × criteria: how far the readers find each criterion met, and how far apart they lie. Drawn
/// by DifferenceDelegate; as text each cell says the same.
class CriteriaModel final : public DifferencesModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region = kRegion,
        Talk,    ///< on how many criteria the readers differ
        Outcome, ///< adopted, else what the scores suggest
        FirstCriterion
    };

    using DifferencesModel::DifferencesModel;

    /// Null for the columns before the criteria.
    const domain::Criterion* criterionAt(int column) const;
    /// Null there and in closed rows.
    const committee::CriterionDifference* differenceAt(const QModelIndex& index) const;
    int columnOf(const QString& criterion) const; ///< -1: not in the form

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QVariant cell(const DifferenceRow& row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    QString words(const DifferenceRow& row, const domain::Criterion& criterion) const;
    QString description(const DifferenceRow& row, const domain::Criterion& criterion) const;
};

/// The cell of an outcome in the tables: its sign, and in words whether it was adopted.
QVariant outcomeCell(const DifferenceRow& row, int role);

} // namespace beraad::ui
