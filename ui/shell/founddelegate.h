// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace beraad::ui {

/// Paints the rows of a FoundModel: the name of a plan over a hairline, a page with its number
/// and, in at most two lines, the text in which the bold words were found.
class FoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPlan(QPainter& painter, const QStyleOptionViewItem& row,
                   const QModelIndex& index) const;
    void paintPage(QPainter& painter, const QStyleOptionViewItem& row,
                   const QModelIndex& index) const;
};

} // namespace beraad::ui
