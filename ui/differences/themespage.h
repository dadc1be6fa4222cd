// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include "core/committee/themes.h"

#include <QPointer>
#include <QWidget>

class QModelIndex;
class QStandardItemModel;

namespace beraad::ui {

class EvidenceDialog;
class PlanGrid;
class QuietLabel;

/// The cross-cutting themes: in how many of the plans that are open to the viewer each is covered
/// well, thinly or not. Enter on a number shows those plans, with what their readers say of it.
class ThemesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemesPage(QWidget* parent = nullptr);

    void showSheet(const DifferenceSheet& sheet);
    PlanGrid& grid() const { return *m_grid; }
    /// The list of plans, should it be open.
    void closeList();

Q_SIGNALS:
    void passageRequested(const beraad::domain::PlanId& plan,
                          const std::optional<beraad::domain::Passage>& passage);

private:
    void open(const QModelIndex& index);

    DifferenceSheet m_sheet;
    QList<committee::ThemeFigures> m_figures; ///< a row each
    QStandardItemModel* m_model;
    PlanGrid* m_grid;
    QuietLabel* m_note;
    QPointer<EvidenceDialog> m_list;
};

} // namespace beraad::ui
