// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/judgementlabel.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/standingsign.h"

#include "core/wording/domainwording.h"

#include <QPainter>

namespace beraad::ui {

using namespace domain;

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

#include "moc_judgementlabel.cpp"
