// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdelegate.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

namespace beraad::ui {

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state & QStyle::State_Selected;
    const QColor ink = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : quietColour(row.palette);
    const QRect box = row.rect.adjusted(kStep, kStep, -kStep, -kStep);
    const QFontMetrics metrics(row.font);

    painter->save();
    const QString date = index.data(DateRole).toString();
    painter->setPen(quiet);
    painter->drawText(box, Qt::AlignTop | Qt::AlignRight, date);
    const QString path = QDir::toNativeSeparators(index.data(PathRole).toString());
    painter->drawText(box, Qt::AlignBottom | Qt::AlignLeft,
                      metrics.elidedText(path, Qt::ElideMiddle, box.width()));
    QFont bold = row.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    const int room = box.width() - metrics.horizontalAdvance(date) - 2 * kStep;
    painter->drawText(box, Qt::AlignTop | Qt::AlignLeft,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, room));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {40 * kStep, 2 * QFontMetrics(option.font).height() + kHalfStep + 2 * kStep};
}

} // namespace beraad::ui

#include "moc_recentdelegate.cpp"
