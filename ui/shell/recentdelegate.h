// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace beraad::ui {

/// A recent dossier in two lines: its name with the date at the end, its path below.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        PathRole = Qt::UserRole,
        DateRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace beraad::ui
