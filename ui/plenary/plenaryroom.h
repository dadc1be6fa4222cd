// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/history.h"
#include "ui/kit/room.h"
#include "ui/plenary/plenarysheet.h"

#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace beraad::ui {

class AgendaEdits;
class AgendaModel;
class ArrangePanel;
class InlineMessage;
class ItemPanel;
class MeetingScreen;
class PlenaryPen;
class PresenceList;
class RoomStack;

/// The plenary of the round: its agenda, who is there, and the item at hand; led by keys.
class PlenaryRoom final : public Room
{
    Q_OBJECT

public:
    explicit PlenaryRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void flush() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    QWidget* makeAgenda();
    QWidget* makeSide();
    void layOut();
    void connectParts();
    void followSession();
    void addShortcuts();
    void readSoon();
    void read();
    Result<void> readSheet();
    void showInstead(const QString& sentence, const QString& step,
                     const std::function<void()>& next);
    void showAgenda();
    void showCurrent();
    void showActions();
    void openOrClose();
    void startCurrent();
    void takeAgain(const domain::AgendaItemId& item, const QString& title);
    void goOn();
    void sayRefusal(const Error& error);
    void goToAdvice();
    void showScreen();
    void writeMinutes();
    const ItemLine* current() const;
    void select(const domain::AgendaItemId& item);

    QTimer m_readSoon;
    PlenarySheet m_sheet;
    ConsentDoubts m_doubts;
    PlenaryPen* m_pen;
    bool m_mayEdit = false;
    QLabel* m_status;
    InlineMessage* m_message;
    AgendaModel* m_model;
    QTableView* m_table;
    ArrangePanel* m_arrange;
    PresenceList* m_presence;
    ItemPanel* m_item;
    QPushButton* m_open;
    QPushButton* m_next;
    QPushButton* m_minutes;
    AgendaEdits* m_edits;
    QWidget* m_meeting = nullptr;
    RoomStack* m_stack; ///< the meeting, or why there is none
    MeetingScreen* m_screen = nullptr;
};

} // namespace beraad::ui
