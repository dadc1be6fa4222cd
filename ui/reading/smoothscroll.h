// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantAnimation>

class QScrollBar;

namespace beraad::ui {

/// Moves a scroll bar so that the eye can follow: quickly, and slower towards the end. Steps add up
/// to where it is going, so that a key held down does not lag. Whoever else moves the bar ends the
/// motion. A style that wants no motion (SH_Widget_Animation_Duration 0) gets none.
///
/// For wheel and arrows, whose few lines the eye follows. Of a whole screen hardly a line stays:
/// there is nothing to follow, and motion only keeps the reader waiting.
class SmoothScroll final : public QObject
{
    Q_OBJECT

public:
    /// The bar must outlive it.
    SmoothScroll(QScrollBar& bar, QObject* parent);

    void by(int distance);
    void to(int value);
    /// As far as by(), at once.
    void jumpBy(int distance);
    /// Where the bar is or will be.
    int goal() const;

private:
    QScrollBar& m_bar;
    QVariantAnimation m_motion;
    bool m_isMoving = false; ///< the bar moves because we say so
};

} // namespace beraad::ui
