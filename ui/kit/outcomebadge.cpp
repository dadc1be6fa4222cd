// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/outcomebadge.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>

namespace beraad::ui {

namespace {

class OutcomeIconEngine final : public QIconEngine
{
public:
    explicit OutcomeIconEngine(documents::OutcomeSign sign)
        : m_sign(sign)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                      : outcomeColours(palette)[m_sign];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        documents::paintOutcomeSign(*painter, rect, m_sign, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new OutcomeIconEngine(m_sign); }

private:
    documents::OutcomeSign m_sign;
};

} // namespace

OutcomeBadge::OutcomeBadge(documents::OutcomeSign sign, const QString& word, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOutcome(sign, word);
}

void OutcomeBadge::setOutcome(documents::OutcomeSign sign, const QString& word)
{
    m_sign = sign;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize OutcomeBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {signSize() + kHalfStep + metrics.horizontalAdvance(m_word),
            qMax(signSize(), metrics.height())};
}

int OutcomeBadge::signSize() const
{
    return qMax(kIconSize, QFontMetrics(font()).ascent());
}

void OutcomeBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = signSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect box(isMirrored ? width() - size : 0, (height() - size) / 2, size, size);
    documents::paintOutcomeSign(painter, box, m_sign, outcomeColours(palette())[m_sign]);
    painter.setPen(palette().color(foregroundRole()));
    const int indent = size + kHalfStep;
    painter.drawText(rect().adjusted(isMirrored ? 0 : indent, 0, isMirrored ? -indent : 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

void OutcomeBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QIcon outcomeIcon(documents::OutcomeSign sign)
{
    return QIcon(new OutcomeIconEngine(sign));
}

} // namespace beraad::ui

#include "moc_outcomebadge.cpp"
