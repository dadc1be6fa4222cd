// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesmodel.h"

namespace beraad::ui {

/// Plans × readers: what each recommends and the total of the points, and how the recommendations
/// are split.
class VerdictModel final : public DifferencesModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region = kRegion,
        Split,
        Outcome,
        FirstReader
    };

    using DifferencesModel::DifferencesModel;

    void setSheet(const DifferenceSheet& sheet);
    const domain::Member* readerAt(int column) const; ///< null for the columns before them

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QVariant cell(const DifferenceRow& row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    QVariant splitCell(const DifferenceRow& row, int role) const;

    QList<domain::Member> m_readers;
};

} // namespace beraad::ui
