// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace beraad::ui {

class CriteriaModel;

/// Draws a criterion of a plan so that it can be read at a glance: the sign of how far the readers
/// together find it met, and beside it, where they differ, a dot a reader on a line from the lower
/// to the upper end of the scale. What asks for talk lies on a tint; a knock-out in doubt has an
/// exclamation mark, what could not be judged a question mark. Colour never says it alone.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model is the view's and outlives this.
    explicit DifferenceDelegate(const CriteriaModel& model, QObject* parent = nullptr);

    /// As wide as the sign and the line need.
    static int cellWidth();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const CriteriaModel& m_model;
};

} // namespace beraad::ui
