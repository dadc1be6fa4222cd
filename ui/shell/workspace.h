// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace beraad::ui {

class InlineMessage;
class PlanFinder;
class ProgressLine;
class Rail;
class Session;
class TableGuide;
class TopBar;

/// The window's inside while a dossier is open: rail, bar, rooms and status line, and the ways
/// between the rooms. Rooms are made when they are first entered.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    /// The session and the menu stay the caller's. Begins in `first`, or in the first room there
    /// is.
    Workspace(Session& session, const RoomEntries& rooms, RoomName first, QMenu* menu,
              QWidget* parent = nullptr);
    ~Workspace() override;

    /// Makes the first room and gives it the focus; call once the workspace stands in its window.
    void enterCurrent();

    RoomName currentRoom() const { return m_place.room; }
    /// Stores what was typed in the current room.
    void flush();
    QList<ShortcutHint> shortcuts() const;
    /// Above the rooms, until something is stored.
    void sayError(const Error& error);

Q_SIGNALS:
    void handInRequested();

public Q_SLOTS:
    void goTo(beraad::ui::RoomName room);
    void goBack();
    void undo();
    void redo();
    void nextPane() { movePane(1); }
    void previousPane() { movePane(-1); }
    void openMenu();
    void findInAllPlans();
    /// In the set-up, as its own button does.
    void makeArchive();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place
    {
        RoomName room;
        domain::PlanId plan;
    };

    void layOut();
    void leave();
    void addShortcuts();
    void enter(RoomName room);
    void showFound(const domain::PlanId& plan, const FoundPlace& place);
    Room* current() const;
    Room* roomFor(RoomName name);
    void showStored(const QDateTime& at);
    void report(const Result<void>& result);
    void movePane(int step);

    Session& m_session;
    RoomEntries m_entries;
    QHash<RoomName, Room*> m_rooms;
    QList<Place> m_trail; ///< where the person came from, the last place last
    Place m_place{};
    Rail* m_rail;
    TopBar* m_bar;
    InlineMessage* m_problem;
    QStackedWidget* m_stack;
    ProgressLine* m_status;
    PlanFinder* m_finder = nullptr; ///< until it is first asked for
    TableGuide* m_tables;
};

} // namespace beraad::ui
