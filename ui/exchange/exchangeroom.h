// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cards.h"
#include "ui/kit/room.h"

#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;

namespace beraad::ui {

class BoardModel;
class BoardTable;
class InlineMessage;
class RoomStack;

/// Where the round goes out to the members and comes back: how far each is, by the last package,
/// and making packages, taking returns in and reminding. Returns can be dropped on it.
class ExchangeRoom final : public Room
{
    Q_OBJECT

public:
    /// `readers`: those of this machine when none are given.
    explicit ExchangeRoom(Session& session, QWidget* parent = nullptr,
                          std::shared_ptr<signing::CardReaders> readers = {});

    void enter() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectParts();
    void readSoon();
    void read();
    Result<void> readBoard();
    void showInstead(const QString& sentence);
    void showCurrent();
    void issueLaptops();
    void makePackages();
    void chooseReturns();
    void takeIn(const QStringList& files);
    void remind();

    std::shared_ptr<signing::CardReaders> m_readers;
    QTimer m_readSoon;
    BoardModel* m_model;
    BoardTable* m_table;
    InlineMessage* m_message;
    QLabel* m_summary;
    QPushButton* m_take;
    QPushButton* m_issue;
    QPushButton* m_make;
    QPushButton* m_remind;
    QWidget* m_board = nullptr;
    RoomStack* m_stack; ///< the board, or why there is none
};

} // namespace beraad::ui
