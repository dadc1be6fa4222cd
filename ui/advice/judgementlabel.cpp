// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/judgementlabel.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include "core/wording/domainwording.h"

#include <QPainter>

namespace beraad::ui {

using namespace domain;
using documents::OutcomeSign;

namespace {

/// Half of a disc filled: partly.
void paintHalf(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QRectF disc = box.adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawChord(disc, 90 * 16, 180 * 16);
}

void paintStanding(QPainter& painter, const QRectF& box, Standing standing, const QPalette& palette)
{
    const documents::OutcomeColours& colours = outcomeColours(palette);
    switch (standing) {
    case Standing::Met:
        documents::paintOutcomeSign(painter, box, OutcomeSign::Approve,
                                    colours[OutcomeSign::Approve]);
        return;
    case Standing::PartlyMet:
        paintHalf(painter, box, warningColour(palette));
        return;
    case Standing::NotMet:
        documents::paintOutcomeSign(painter, box, OutcomeSign::Reject,
                                    colours[OutcomeSign::Reject]);
        return;
    }
}

} // namespace

JudgementLabel::JudgementLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void JudgementLabel::showJudgement(const Scale& scale, const Judgement& judgement)
{
    m_word = wording::word(judgement, scale);
    m_standing = standing(judgement, scale);
    setAccessibleName(m_word);
    setToolTip(m_word);
    updateGeometry();
    update();
}

void JudgementLabel::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    update();
}

QSize JudgementLabel::sizeHint() const
{
    return {kIconSize + kStep + fontMetrics().horizontalAdvance(m_word),
            std::max(kIconSize, fontMetrics().height()) + kHalfStep};
}

QSize JudgementLabel::minimumSizeHint() const
{
    return {kIconSize + kStep + fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void JudgementLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_standing) {
        const QRectF box(0, (height() - kIconSize) / 2.0, kIconSize, kIconSize);
        paintStanding(painter, box, *m_standing, palette());
    }
    const bool stepsBack = m_isQuiet || !m_standing;
    painter.setPen(stepsBack ? quietColour(palette()) : palette().color(QPalette::WindowText));
    const QRect text = rect().adjusted(kIconSize + kHalfStep, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_word, Qt::ElideRight, text.width()));
}

} // namespace beraad::ui
