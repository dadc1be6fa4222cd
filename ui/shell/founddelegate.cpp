// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/founddelegate.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/snippetpainter.h"
#include "ui/shell/foundmodel.h"

#include <QApplication>
#include <QPainter>

namespace beraad::ui {

namespace {

int pageColumn(const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("p. 000")) + 2 * kStep;
}

} // namespace

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    painter->save();
    if (index.data(FoundModel::IsPlanRole).toBool()) {
        paintPlan(*painter, row, index);
    } else {
        const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        paintPage(*painter, row, index);
    }
    painter->restore();
}

void FoundDelegate::paintPlan(QPainter& painter, const QStyleOptionViewItem& row,
                              const QModelIndex& index) const
{
    const QRect box = row.rect.adjusted(kStep, kStep, -kStep, -kHalfStep);
    const QString count = index.data(FoundModel::PageRole).toString();
    painter.setPen(quietColour(row.palette));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, count);
    const int room = box.width() - QFontMetrics(row.font).horizontalAdvance(count) - kStep;
    QFont bold = row.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(row.palette.color(QPalette::Active, QPalette::Text));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(),
                                                   Qt::ElideRight, room));
    painter.setPen(hairlineColour(row.palette));
    painter.drawLine(row.rect.bottomLeft(), row.rect.bottomRight());
}

void FoundDelegate::paintPage(QPainter& painter, const QStyleOptionViewItem& row,
                              const QModelIndex& index) const
{
    const storage::FoundPage* found = static_cast<const FoundModel*>(index.model())->page(index);
    const bool isSelected = row.state & QStyle::State_Selected;
    const QColor ink = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QRect box = row.rect.adjusted(kStep, kHalfStep, -kStep, -kHalfStep);
    painter.setPen(isSelected ? ink : quietColour(row.palette));
    painter.drawText(box, Qt::AlignTop | Qt::AlignLeft,
                     index.data(FoundModel::PageRole).toString());
    box.setLeft(box.left() + pageColumn(row.font));
    painter.setPen(ink);
    painter.setFont(row.font);
    paintSnippet(painter, box, found->snippet.text, found->snippet.marked);
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    return index.data(FoundModel::IsPlanRole).toBool()
               ? QSize(40 * kStep, line + kStep + kHalfStep)
               : QSize(40 * kStep, kSnippetLines * line + kStep);
}

} // namespace beraad::ui

#include "moc_founddelegate.cpp"
