// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"
#include "core/publishing/letteroutlet.h"
#include "ui/kit/room.h"
#include "ui/letters/letterlist.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QSplitter;

namespace beraad::ui {

class LetterPreview;
class LetterSender;
class RoomStack;

/// Where the letters of the round are looked through, released by a second person, and sent: to a
/// folder, to one file, or to the printer. What became of each is kept in the register.
class LettersRoom final : public Room
{
    Q_OBJECT

public:
    explicit LettersRoom(Session& session, QWidget* parent = nullptr);
    ~LettersRoom() override;

    void enter() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    using Letters = QList<publishing::LetterDraft>;

    void layOut();
    void connectParts();
    void readSoon();
    void read();
    Result<void> readLetters(const domain::RoundId& round);
    void showInstead(const QString& sentence, const QString& nextStep, RoomName room);
    void showLetter();
    void goToProblem();

    void grant(LetterWish wish);
    void prepare();
    void foundInOrder(const Letters& letters, const QStringList& longOnes);
    void say(const Result<void>& done);
    void notePhoned();
    void follow(domain::LetterState state);
    void changeWords();

    void saveAsFiles();
    void saveAsOneFile();
    void print();
    void saveSent();
    void saveLabels();
    void savePostingList();
    void send(const Letters& letters, std::unique_ptr<publishing::LetterOutlet> outlet,
              const QString& title);
    void sent(LetterSender& sender, int total, const QString& fault);
    void askPrinters();
    void printersAnswered();

    publishing::LetterDesk m_desk;
    QTimer m_readSoon;
    QTimer m_askPrinters;
    QList<domain::SentLetter> m_waiting; ///< that a printer has
    QFutureWatcher<QList<domain::SentLetter>> m_news;
    LetterList* m_list;
    LetterPreview* m_preview;
    QSplitter* m_splitter;
    RoomStack* m_stack; ///< the letters, or why there are none
};

} // namespace beraad::ui
