// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"

#include <QStyledItemDelegate>

namespace beraad::ui {

class PictureSupply;

/// Paints a row of a ThumbnailModel: the page small, its name under it. Takes what pictures there
/// are and asks for none.
class ThumbnailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThumbnailDelegate(const PictureSupply& pictures, QObject* parent = nullptr);

    void setDocument(const QString& document) { m_document = document; }
    void setRotation(pdf::Rotation rotation) { m_rotation = rotation; }
    /// The picture that a row shows, on a screen with `scale` device pixels to the pixel.
    pdf::PictureRequest request(const QModelIndex& index, double scale) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QSize sheetSize(const QModelIndex& index) const;

    const PictureSupply& m_pictures;
    QString m_document;
    pdf::Rotation m_rotation = pdf::Rotation::None;
};

} // namespace beraad::ui
