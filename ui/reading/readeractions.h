// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QKeySequence;

namespace beraad::ui {

class PlanView;

/// Everything that a person can do with the plan on screen, as actions with their keys: for the
/// toolbar, its menus and the keyboard. They act on the view that is given, and are enabled as far
/// as it can. Belongs to the pane.
class ReaderActions final : public QObject
{
    Q_OBJECT

public:
    explicit ReaderActions(QObject* parent = nullptr);

    /// The view that the person works in from now on; it may die before.
    void setView(PlanView* view);
    void retranslate();

    QList<QAction*> all() const { return m_all; }

    /// Whether something stands beside the pages, and below what: at most one is checked.
    QAction* side = nullptr;
    QAction* contents = nullptr;
    QAction* thumbnails = nullptr;
    QAction* marks = nullptr;
    QAction* hits = nullptr;

    QAction* back = nullptr;
    QAction* forward = nullptr;
    QAction* nextPage = nullptr;
    QAction* previousPage = nullptr;
    QAction* goToPage = nullptr;
    QAction* turn = nullptr;
    QAction* find = nullptr;
    QAction* region = nullptr;
    QAction* cite = nullptr;

    QAction* continuous = nullptr;
    QAction* singlePage = nullptr;
    QAction* secondBelow = nullptr;
    QAction* secondBeside = nullptr;
    QAction* ownWindow = nullptr;

    QAction* fitWidth = nullptr;
    QAction* fitPage = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    /// Sizes to choose from; their data is the percentage.
    QList<QAction*> sizes;

private:
    void makeMoving();
    void makeSides();
    void makeScaling();
    void makeArranging();
    QAction* make(const char* iconName, const QList<QKeySequence>& keys);
    QAction* choice(QActionGroup* group, const char* iconName, const QList<QKeySequence>& keys);
    /// Triggered: the view does that.
    void does(QAction* action, void (PlanView::*what)());
    void follow();
    void followScaling();

    QPointer<PlanView> m_view;
    QList<QAction*> m_all;
};

} // namespace beraad::ui
