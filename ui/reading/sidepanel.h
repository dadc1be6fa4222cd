// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace beraad::ui {

/// What stands beside the pages, one at a time: contents, thumbnails, marks, hits. Each has an
/// action that shows it while checked; one more shows and hides the panel as it was. The actions
/// stay the caller's; those of the pages are in one group, so that one at most is checked.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QAction& whole, QWidget* parent = nullptr);

    void add(QWidget* page, QAction& shows);

Q_SIGNALS:
    void opened();
    /// The person is done here, whether or not the panel is still there.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void name(int index);
    void follow(int index, bool isShown);
    void showOrHide(bool isShown);

    QAction& m_whole;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<QAction*> m_shows; ///< in the order of the tabs
    QPointer<QAction> m_last;
};

} // namespace beraad::ui
