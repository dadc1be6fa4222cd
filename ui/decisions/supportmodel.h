// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/supportline.h"
#include "ui/kit/linetable.h"

namespace beraad::ui {

/// The regions that hand in again, a row each, by number.
class SupportModel final : public LineModel<SupportLine>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Region,
        CriticalFriend,
        Deadline,
        Days,
        LastVisit,
        ColumnCount
    };

    using LineModel::LineModel;

    int rowOf(const domain::RegionId& region) const; ///< -1: none
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QVariant cell(const SupportLine& line, int column, int role) const override;
    QString heading(int column) const override;
};

} // namespace beraad::ui
