// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/smoothscroll.h"

#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kMotion = 140; ///< milliseconds; longer makes a reader wait

} // namespace

SmoothScroll::SmoothScroll(QScrollBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_isMoving = true;
        m_bar.setValue(value.toInt());
        m_isMoving = false;
    });
    connect(&bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_isMoving)
            m_motion.stop();
    });
}

int SmoothScroll::goal() const
{
    return m_motion.state() == QAbstractAnimation::Running ? m_motion.endValue().toInt()
                                                           : m_bar.value();
}

void SmoothScroll::by(int distance)
{
    if (distance != 0)
        to(goal() + distance);
}

void SmoothScroll::jumpBy(int distance)
{
    const int wanted = goal() + distance;
    m_motion.stop();
    m_bar.setValue(wanted);
}

void SmoothScroll::to(int value)
{
    const int wanted = std::clamp(value, m_bar.minimum(), m_bar.maximum());
    const int wished =
        m_bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_bar);
    m_motion.stop();
    if (wished <= 0)
        return m_bar.setValue(wanted);
    m_motion.setDuration(std::min(wished, kMotion));
    m_motion.setStartValue(m_bar.value());
    m_motion.setEndValue(wanted);
    m_motion.start();
}

} // namespace beraad::ui

#include "moc_smoothscroll.cpp"
