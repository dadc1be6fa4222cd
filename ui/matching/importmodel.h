// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listimport.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// The table of an import as it was read, with a sign at each cell that cannot be taken in; columns
/// that are left out are quiet. Looks at the import of the caller, who says when it changed.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportModel(const intake::ListImport& list, QObject* parent = nullptr);

    /// The table, or what its columns hold, is another.
    void showAnew();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const intake::TableProblem* problemAt(const QModelIndex& index) const;

    const intake::ListImport& m_list;
};

} // namespace beraad::ui
