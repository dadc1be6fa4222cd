// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/criterioncell.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace beraad::ui {

namespace {

constexpr int kIndent = 2 * kStep;
constexpr int kInset = 2; ///< so that the focus ring leaves the text alone
constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

CriterionCell::CriterionCell(const QString& key, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(QStringLiteral("%1 %2").arg(key, title));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CriterionCell::showTags(const QStringList& tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    setAccessibleDescription(tags.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QFont CriterionCell::titleFont() const
{
    QFont title = font();
    title.setBold(!m_tags.isEmpty());
    return title;
}

QString CriterionCell::titleText() const
{
    return m_key.isEmpty() ? text() : QStringLiteral("%1  %2").arg(m_key, text());
}

int CriterionCell::titleHeight(int width) const
{
    const QRect room(0, 0, width - kIndent - kHalfStep, 10000);
    return QFontMetrics(titleFont()).boundingRect(room, kFlags, titleText()).height();
}

int CriterionCell::heightForWidth(int width) const
{
    return titleHeight(width) + int(m_tags.size()) * fontMetrics().lineSpacing() + 2 * kInset;
}

QSize CriterionCell::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 28;
    return {width, heightForWidth(width)};
}

QSize CriterionCell::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().lineSpacing()};
}

void CriterionCell::paintArrow(QPainter& painter) const
{
    const qreal middle = kInset + fontMetrics().height() / 2.0;
    const qreal half = kHalfStep - 0.5;
    QPolygonF arrow;
    if (isChecked())
        arrow << QPointF(2, middle - half / 2) << QPointF(2 + 2 * half, middle - half / 2)
              << QPointF(2 + half, middle + half / 2 + 1);
    else
        arrow << QPointF(3, middle - half) << QPointF(3, middle + half)
              << QPointF(3 + half + 1, middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? palette().color(QPalette::WindowText) : quietColour(palette()));
    painter.drawPolygon(arrow);
}

void CriterionCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isCheckable())
        paintArrow(painter);
    const QRect inner = rect().adjusted(kIndent, kInset, -kHalfStep, 0);
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(inner, kFlags, titleText());
    painter.setFont(font());
    painter.setPen(warningColour(palette()));
    const int top = titleHeight(width());
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const QRect line = inner.adjusted(0, top + int(i) * fontMetrics().lineSpacing(), 0, 0);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_tags.at(i));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void CriterionCell::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Up)
        Q_EMIT moveRequested(-1);
    else if (isPlain && event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(1);
    else if (isPlain && event->key() == Qt::Key_Left)
        setChecked(false);
    else if (isPlain && event->key() == Qt::Key_Right)
        setChecked(true);
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        toggle();
    else
        QAbstractButton::keyPressEvent(event);
}

void CriterionCell::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CriterionCell::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace beraad::ui

#include "moc_criterioncell.cpp"
