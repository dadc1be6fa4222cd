// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/evidencelist.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

QuoteButton::QuoteButton(const Passage& passage, QWidget* parent)
    : QAbstractButton(parent)
    , m_quote(QStringLiteral("“%1”").arg(passage.quote.simplified()))
    , m_page(tr("p. %1", "page").arg(passage.page + 1))
{
    setAccessibleName(tr("%1, page %2").arg(m_quote).arg(passage.page + 1));
    setToolTip(tr("Show in the plan: %1").arg(m_quote));
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

void QuoteButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(palette(), accentColour(palette())));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
    const QRect inner = rect().adjusted(kHalfStep, 0, -kHalfStep, 0);
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

EvidenceList::EvidenceList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    hide();
}

void EvidenceList::showEvidence(const QList<Evidence>& evidence)
{
    if (evidence == m_shown)
        return;
    m_shown = evidence;
    rebuild();
}

void EvidenceList::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    rebuild();
}

void EvidenceList::rebuild()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    for (const Evidence& cited : std::as_const(m_shown))
        m_lines->addWidget(makeLine(cited));
    setVisible(!m_shown.isEmpty());
}

QWidget* EvidenceList::makeLine(const Evidence& evidence)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    auto* quote = new QuoteButton(evidence.passage, line);
    layout->addWidget(quote, 1);
    connect(quote, &QuoteButton::clicked, this,
            [this, passage = evidence.passage] { Q_EMIT activated(passage); });
    if (m_isReadOnly)
        return line;
    auto* remove = new QToolButton(line);
    remove->setAutoRaise(true);
    remove->setIcon(icon(QStringLiteral("edit-delete-remove")));
    remove->setToolTip(tr("Remove this evidence"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this,
            [this, id = evidence.id] { Q_EMIT removeRequested(id); });
    return line;
}

} // namespace beraad::ui
