// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"
#include "ui/kit/room.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace beraad::ui {

class AskBar;
class ClarificationForm;
class ClarificationPen;
class ClarificationTable;
class EmptyState;
class Fold;
class InlineMessage;
class PitchDayPanel;
class RoomStack;

/// What the regions of the round are asked and what they say: a table of all of it, the form of the
/// current line beside it. For who leads the round or keeps the dossier.
class ClarificationRoom final : public Room
{
    Q_OBJECT

public:
    explicit ClarificationRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    void flush() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    QWidget* makeList();
    QWidget* makeActs();
    void layOut();
    void connectParts();
    void connectForm();
    void followSession();
    void addShortcuts();
    void readSoon();
    void read();
    void showSheet();
    void showInstead(const QString& sentence, const QString& step,
                     const std::function<void()>& next);
    void showCurrent();
    void showActs();
    const ClarificationLine* current() const;
    void goToNew(const domain::ClarificationId& id);
    void takeOver();
    void send();
    void attach();
    void openAnswer();
    void saveList();
    void saveCalendar();
    void tellSaved(const Result<QString>& path);
    void copyReminder();

    QTimer m_readSoon;
    ClarificationSheet m_sheet;
    ClarificationPen* m_pen;
    ClarificationTable* m_table;
    ClarificationForm* m_form;
    AskBar* m_ask;
    Fold* m_pitchFold;
    PitchDayPanel* m_pitchDay;
    QLabel* m_status;
    InlineMessage* m_message;
    QPushButton* m_takeOver = nullptr;
    QPushButton* m_send = nullptr;
    EmptyState* m_nothing;  ///< in the place of an empty table
    QStackedWidget* m_body; ///< the table, or that
    QSplitter* m_splitter;
    RoomStack* m_stack; ///< the room, or why it is closed
};

} // namespace beraad::ui
