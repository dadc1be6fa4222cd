// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace beraad::ui {

class Session;

/// The slim bar above the rooms: which dossier or what the room has to say there, which round (a
/// switch), undo and redo, who works here, and the window's menu.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The session and the menu stay the caller's.
    TopBar(Session& session, QMenu* menu, QWidget* parent = nullptr);

    /// Opens the menu as a click on its button does.
    void openMenu();

    /// What a room gave (see Room::giveBar()), in the middle, until the next; null: nothing, and
    /// the name of the dossier shows. Becomes the bar's.
    void showBarOfRoom(QWidget* bar);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void findRequested();
    void undoRequested();
    void redoRequested();

private:
    void layOut();
    void showRounds();
    void showMembers();
    void showUndo();
    QToolButton* makeButton(const QString& iconName, const QString& name);

    Session& m_session;
    QLabel* m_name;
    QStackedWidget* m_middle; ///< the bars of rooms
    QWidget* m_empty;         ///< in the middle where there is none
    QComboBox* m_round;
    QToolButton* m_find;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QComboBox* m_member;
    QToolButton* m_menu;
};

} // namespace beraad::ui
