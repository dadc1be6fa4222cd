// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/hitdelegate.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/snippetpainter.h"
#include "ui/reading/hitmodel.h"

#include <QApplication>
#include <QPainter>

namespace beraad::ui {

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setFont(row.font);
    const bool isSelected = row.state & QStyle::State_Selected;
    const QColor ink = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QRect box = row.rect.adjusted(kStep, kHalfStep, -kStep, -kHalfStep);
    painter->setPen(isSelected ? ink : quietColour(row.palette));
    painter->drawText(box, Qt::AlignTop | Qt::AlignLeft, index.data(HitModel::PageRole).toString());
    box.setTop(box.top() + row.fontMetrics.height());
    painter->setPen(ink);
    const pdf::Snippet& snippet = static_cast<const HitModel*>(index.model())->hit(index).snippet;
    paintSnippet(*painter, box, snippet.text, {{snippet.found.start, snippet.found.length()}});
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {20 * kStep, (1 + kSnippetLines) * option.fontMetrics.height() + kStep};
}

} // namespace beraad::ui

#include "moc_hitdelegate.cpp"
