// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/inlinemessage.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace beraad::ui {

namespace {

QString signName(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Error:
        return QStringLiteral("dialog-error-symbolic");
    case InlineMessage::Kind::Warning:
        return QStringLiteral("dialog-warning-symbolic");
    case InlineMessage::Kind::Note:
        break;
    }
    return QStringLiteral("help-about");
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_remedy(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kStep, kStep, kStep, kStep);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_remedy, 0, Qt::AlignVCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(3 * kStep);
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, &InlineMessage::remedyRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void InlineMessage::say(Kind kind, const QString& sentence, const QString& remedy)
{
    m_kind = kind;
    m_sentenceText = sentence;
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(sentence);
    updateSign();
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::clear()
{
    m_sentenceText.clear();
    m_sentence->clear();
    setAccessibleName({});
    hide();
}

QColor InlineMessage::colour() const
{
    switch (m_kind) {
    case Kind::Error:
        return errorColour(palette());
    case Kind::Warning:
        return warningColour(palette());
    case Kind::Note:
        break;
    }
    return accentColour(palette());
}

void InlineMessage::updateSign()
{
    m_sign->setPixmap(
        icon(signName(m_kind)).pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
    update();
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(palette(), colour()));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    // The bar at the start keeps the kind apart from its neighbours in grey too.
    painter.setBrush(colour());
    const int barX = layoutDirection() == Qt::RightToLeft ? width() - kHalfStep : 0;
    painter.drawRoundedRect(QRect(barX, 0, kHalfStep, height()), kRadius / 2.0, kRadius / 2.0);
}

void InlineMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && isShowing())
        updateSign();
    QWidget::changeEvent(event);
}

} // namespace beraad::ui

#include "moc_inlinemessage.cpp"
