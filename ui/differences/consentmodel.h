// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesmodel.h"

namespace beraad::ui {

/// The consent list: what is proposed without discussion first, then what is to be discussed with
/// the reasons, then what was adopted and what is closed to the viewer.
class ConsentModel final : public DifferencesModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region = kRegion,
        List,
        Split,
        Why,
        ColumnCount
    };

    using DifferencesModel::DifferencesModel;

    void setSheet(DifferenceSheet sheet);
    int proposed() const; ///< how many without discussion
    int discussed() const;

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QVariant cell(const DifferenceRow& row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    QString text(const DifferenceRow& row, int column) const;
};

} // namespace beraad::ui
