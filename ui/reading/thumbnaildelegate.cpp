// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/thumbnaildelegate.h"

#include "ui/kit/measures.h"
#include "ui/reading/pagepainter.h"
#include "ui/reading/picturesupply.h"
#include "ui/reading/thumbnailmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr QSize kThumbnail(15 * kStep, 21 * kStep); ///< the most that a page takes

} // namespace

ThumbnailDelegate::ThumbnailDelegate(const PictureSupply& pictures, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

QSize ThumbnailDelegate::sheetSize(const QModelIndex& index) const
{
    const QSizeF points = index.data(ThumbnailModel::SizeRole).toSizeF();
    const QSizeF turned = int(m_rotation) % 2 == 1 ? points.transposed() : points;
    return turned.scaled(kThumbnail, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

pdf::PictureRequest ThumbnailDelegate::request(const QModelIndex& index, double scale) const
{
    return {m_document, index.row(), (QSizeF(sheetSize(index)) * scale).toSize(),
            {},         m_rotation,  pdf::Priority::Near};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    QRect sheet(QPoint(), sheetSize(index));
    sheet.moveCenter({row.rect.center().x(), 0});
    sheet.moveTop(row.rect.top() + kStep);
    paintSheet(*painter, sheet, row.palette, Waiting::Blank);
    const pdf::PictureRequest wanted = request(index, painter->device()->devicePixelRatioF());
    QImage picture = m_pictures.picture(wanted);
    if (picture.isNull())
        picture = m_pictures.standIn(wanted);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!picture.isNull())
        painter->drawImage(sheet, picture);
    const bool isSelected = row.state & QStyle::State_Selected;
    painter->setPen(row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(row.rect.adjusted(kHalfStep, 0, -kHalfStep, -kHalfStep),
                      Qt::AlignHCenter | Qt::AlignBottom, name);
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const int name = QFontMetrics(option.font).height() + kHalfStep;
    return {kThumbnail.width() + 2 * kStep, sheetSize(index).height() + kStep + kHalfStep + name};
}

} // namespace beraad::ui

#include "moc_thumbnaildelegate.cpp"
