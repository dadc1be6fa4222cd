// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/columnlayout.h"

#include "ui/kit/measures.h"

#include <QWidget>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kGap = 2 * kStep;
constexpr int kLeastFirst = 22 * kStep;
constexpr int kMostFirst = 34 * kStep;
constexpr int kLeastOther = 15 * kStep;

int heightOf(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

ColumnLayout::ColumnLayout(QWidget* parent)
    : QLayout(parent)
{
}

ColumnLayout::~ColumnLayout()
{
    qDeleteAll(m_items);
}

void ColumnLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* ColumnLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* ColumnLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

ColumnLayout::Span ColumnLayout::spanOf(int index, int lineWidth) const
{
    const auto others = std::max(1, int(m_items.size()) - 1);
    const int first = std::clamp(lineWidth / (others + 1), kLeastFirst, kMostFirst);
    const int each = std::max(0, (lineWidth - first - others * kGap) / others);
    if (index == 0)
        return {0, first};
    return {first + kGap + (index - 1) * (each + kGap), each};
}

int ColumnLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    int tallest = 0;
    for (int i = 0; i < count(); ++i) {
        if (!m_items.at(i)->isEmpty())
            tallest = std::max(tallest, heightOf(m_items.at(i), spanOf(i, inner).width));
    }
    return tallest + margins.top() + margins.bottom();
}

QSize ColumnLayout::sizeHint() const
{
    const int width = kMostFirst + std::max(1, count() - 1) * (2 * kLeastOther + kGap);
    return {width, heightForWidth(width)};
}

QSize ColumnLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    const int width = kLeastFirst + std::max(1, count() - 1) * (kLeastOther + kGap);
    return {width + margins.left() + margins.right(), 0};
}

void ColumnLayout::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    const QRect inner = rectangle.marginsRemoved(contentsMargins());
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (int i = 0; i < count(); ++i) {
        const Span span = spanOf(i, inner.width());
        const int left = isMirrored ? inner.width() - span.left - span.width : span.left;
        m_items.at(i)->setGeometry(QRect(inner.left() + left, inner.top(), span.width,
                                         heightOf(m_items.at(i), span.width)));
    }
}

} // namespace beraad::ui

#include "moc_columnlayout.cpp"
