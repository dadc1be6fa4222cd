// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/quotebutton.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/reading/bearingsign.h"

#include "core/wording/domainwording.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace beraad::ui {

using namespace domain;

namespace {

const QKeySequence kQuoteKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
constexpr int kSignWidth = kIconSize;

} // namespace

QuoteButton::QuoteButton(const Evidence& evidence, Chip chip, QWidget* parent)
    : QAbstractButton(parent)
    , m_evidence(evidence)
    , m_chip(chip)
    , m_quote(wording::quotation(evidence.passage))
    , m_page(tr("p. %1", "page").arg(evidence.passage.page + 1))
{
    const QString bearing =
        evidence.bearing ? wording::word(*evidence.bearing) + QStringLiteral(": ") : QString();
    setAccessibleName(bearing + tr("%1, page %2").arg(m_quote).arg(evidence.passage.page + 1));
    QString tip = tr("Show in the plan: %1").arg(bearing + m_quote);
    if (chip == Chip::ToEdit)
        tip += QLatin1Char('\n') + tr("Keys: + strength, − weakness, ? question");
    setToolTip(tip);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize QuoteButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() + kStep};
}

QSize QuoteButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

/// The room has Ctrl+E; with Shift it is the chip's own while it has the focus.
bool QuoteButton::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_chip == Chip::ToEdit) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (QKeySequence(key->keyCombination()) == kQuoteKeys) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void QuoteButton::paintSign(QPainter& painter, const QRect& box) const
{
    if (!m_evidence.bearing)
        return;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colourOf(*m_evidence.bearing, palette()));
    painter.drawText(box, Qt::AlignCenter, signOf(*m_evidence.bearing));
    painter.setFont(font());
}

void QuoteButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(palette(), accentColour(palette())));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
    QRect inner = rect().adjusted(kHalfStep, 0, -kHalfStep, 0);
    // A chip to edit keeps the place of its sign, so that quotes stay under each other.
    if (m_chip == Chip::ToEdit || m_evidence.bearing) {
        paintSign(painter, QRect(inner.topLeft(), QSize(kSignWidth, inner.height())));
        inner.setLeft(inner.left() + kSignWidth + kHalfStep);
    }
    const int pageWidth = fontMetrics().horizontalAdvance(m_page);
    const int quoteWidth = inner.width() - pageWidth - kStep;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_quote, Qt::ElideRight, quoteWidth));
    painter.setPen(quietColour(palette()));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_page);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void QuoteButton::pick(Bearing bearing)
{
    const bool isSame = m_evidence.bearing == bearing;
    Q_EMIT bearingPicked(isSame ? std::nullopt : std::optional(bearing));
}

void QuoteButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (m_chip == Chip::ToRead) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto bearing = isPlain ? bearingByKey(event->text()) : std::nullopt;
    if (bearing)
        pick(*bearing);
    else if (QKeySequence(event->keyCombination()) == kQuoteKeys)
        Q_EMIT quoteRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void QuoteButton::fillMenu(QMenu& menu)
{
    menu.addAction(tr("Show in the plan"), this, [this] { click(); });
    if (m_chip == Chip::ToRead)
        return;
    menu.addSeparator();
    for (const Bearing bearing : kBearings) {
        QAction* action =
            menu.addAction(QStringLiteral("%1\t%2").arg(wording::word(bearing), signOf(bearing)),
                           this, [this, bearing] { pick(bearing); });
        action->setCheckable(true);
        action->setChecked(m_evidence.bearing == bearing);
    }
    menu.addSeparator();
    menu.addAction(QStringLiteral("%1\t%2").arg(tr("Quote in the motivation"),
                                                kQuoteKeys.toString(QKeySequence::NativeText)),
                   this, &QuoteButton::quoteRequested);
    menu.addAction(QStringLiteral("%1\t%2").arg(
                       tr("Remove this evidence"),
                       QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)),
                   this, &QuoteButton::removeRequested);
}

void QuoteButton::contextMenuEvent(QContextMenuEvent* event)
{
    // What is picked may replace this chip by a new one; the menu does not outlive it.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(QPoint(kStep, height())) : event->globalPos());
    if (byKey && !menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void QuoteButton::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void QuoteButton::mouseMoveEvent(QMouseEvent* event)
{
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    if ((event->buttons() & Qt::LeftButton) && moved >= QApplication::startDragDistance())
        startDrag();
    else
        QAbstractButton::mouseMoveEvent(event);
}

void QuoteButton::startDrag()
{
    setDown(false);
    auto* dragged = new QMimeData;
    dragged->setText(wording::reference(m_evidence.passage));
    auto* drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction);
}

void QuoteButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QuoteButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace beraad::ui

#include "moc_quotebutton.cpp"
