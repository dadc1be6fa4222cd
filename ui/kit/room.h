// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/roomname.h"

#include "core/base/error.h"
#include "core/domain/review.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace beraad::ui {

class Session;

/// A key of a room as the shortcut sheet (F1) shows it.
struct ShortcutHint
{
    QKeySequence keys;
    QString meaning; ///< translated
};

/// Where words were found in a plan.
struct FoundPlace
{
    QString document; ///< SHA-256 of the PDF
    int page = 0;     ///< counts from 0
    QString words;    ///< to be marked there
};

/// One room of the window on an open dossier. It is made when it is first entered, lives no longer
/// than its session, and is made anew when the language or the theme changes; what must survive
/// that is stored in the dossier, the settings or the session.
class Room : public QWidget
{
    Q_OBJECT

public:
    /// The session stays the window's.
    Room(RoomName name, Session& session, QWidget* parent = nullptr);

    RoomName name() const { return m_name; }
    Session& session() const { return m_session; }

    /// The room comes into view; session().plan() says which plan it is about.
    virtual void enter() {}
    /// Goes there in session().plan(), when the room shows it; comes after enter().
    virtual void showFound(const FoundPlace&) {}
    /// The same of what was judged of one criterion, and of a passage.
    virtual void showCriterion(const QString&) {}
    virtual void showPassage(const domain::Passage&) {}
    /// The same of what stands in the way of something: to the field that it is about.
    virtual void showObjection(const Error&) {}
    /// The window's menu asks for an archive; only the set-up makes one.
    virtual void makeArchive() {}
    /// The room goes out of view; flush() came before.
    virtual void leave() {}
    /// What was typed is stored now: before the room is left, before undo, before closing.
    virtual void flush() {}
    /// Esc: closes what the room has open (a search, a selection); false when there is nothing,
    /// and the window then goes back to where the person came from.
    virtual bool stepBack() { return false; }
    /// Between what F6 moves, in reading order; each takes the focus or has a child that does.
    virtual QList<QWidget*> panes() { return {this}; }
    virtual QList<ShortcutHint> shortcuts() const { return {}; }
    /// What may stand in the window's bar instead of in one of the room's own, to leave the room to
    /// what is read: who asks takes it in and shows it while the room is in view. Null: nothing.
    virtual QWidget* giveBar() { return nullptr; }

Q_SIGNALS:
    /// The person wants to go there, about session().plan().
    void roomRequested(beraad::ui::RoomName room);
    /// The same, and there to this criterion or passage.
    void criterionRequested(beraad::ui::RoomName room, const QString& criterion);
    void passageRequested(beraad::ui::RoomName room, const beraad::domain::Passage& passage);
    /// The same, and there to the field that the objection is about.
    void objectionRequested(beraad::ui::RoomName room, const beraad::Error& objection);
    /// The member wants to hand in what was written here.
    void handInRequested();

private:
    RoomName m_name;
    Session& m_session;
};

/// How the program's composition root names the rooms that there are.
struct RoomEntry
{
    RoomName name;
    std::function<Room*(Session&)> make; ///< the caller owns what it gives
    /// Begins what the room will wait for when it is entered, before the window is built around it.
    /// What it gives is kept until the room was entered. None: nothing to begin.
    std::function<std::shared_ptr<void>(Session&)> begin = {};
};
using RoomEntries = std::vector<RoomEntry>;

/// begin() of the room of that name, when it has one.
std::shared_ptr<void> beginOf(const RoomEntries& rooms, RoomName name, Session& session);

} // namespace beraad::ui
