// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plenary/plenarysheet.h"

#include <QWidget>

class QLabel;
class QScreen;

namespace beraad::ui {

/// What all may see on the beamer: the item at hand, who is out for it, and the next. Nothing of
/// anybody's judgement. A window of its own.
class MeetingScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingScreen(QWidget* parent = nullptr);

    void showSheet(const PlenarySheet& sheet);
    /// Fills a screen beside the one on which the person works, where there is one.
    void goToBeamer(const QScreen& own);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* addLabel(bool isQuiet);
    void fitFonts();

    QLabel* m_round;
    QLabel* m_nowLabel;
    QLabel* m_now;
    QLabel* m_leaving;
    QLabel* m_nextLabel;
    QLabel* m_next;
    QLabel* m_nextLeaving;
};

} // namespace beraad::ui
