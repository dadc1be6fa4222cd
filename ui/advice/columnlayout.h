// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace beraad::ui {

/// A line of a table whose cells grow with their text: a narrower first cell, and equally wide ones
/// behind it. Lines of the same width with as many cells have their columns at the same place,
/// whatever stands in them. Right-hand languages mirror it.
class ColumnLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QWidget* parent = nullptr);
    ~ColumnLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rectangle) override;

private:
    /// Left edge and width of a cell, on a line of this width.
    struct Span
    {
        int left = 0;
        int width = 0;
    };
    Span spanOf(int index, int lineWidth) const;

    QList<QLayoutItem*> m_items;
};

} // namespace beraad::ui
