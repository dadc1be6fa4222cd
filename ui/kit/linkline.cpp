// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linkline.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QPainter>
#include <QStyleOption>

namespace beraad::ui {

namespace {

constexpr int kBulletWidth = 2 * kStep;
constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

LinkLine::LinkLine(const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(sentence);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkLine::heightForWidth(int width) const
{
    const QRect room(0, 0, width - kBulletWidth - kHalfStep, 10000);
    return fontMetrics().boundingRect(room, kFlags, text()).height() + kStep;
}

QSize LinkLine::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, heightForWidth(width)};
}

QSize LinkLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + kStep};
}

void LinkLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor link = palette().color(QPalette::Link);
    const qreal dot = kHalfStep;
    painter.setPen(Qt::NoPen);
    painter.setBrush(warningColour(palette()));
    painter.drawEllipse(
        QRectF(kHalfStep, (fontMetrics().height() - dot) / 2 + kHalfStep, dot, dot));
    QFont font = painter.font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(link);
    painter.drawText(rect().adjusted(kBulletWidth, kHalfStep, -kHalfStep, -kHalfStep), kFlags,
                     text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace beraad::ui

#include "moc_linkline.cpp"
