// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"
#include "ui/kit/room.h"

#include <QTimer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace beraad::ui {

class LetterList;
class LetterPreview;

/// Where the advice letters of the round are looked through one by one, and made all at once: as
/// PDFs in a folder or on the printer. What went out when is kept in the register.
class LettersRoom final : public Room
{
    Q_OBJECT

public:
    explicit LettersRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;

private:
    void layOut();
    void connectParts();
    void readSoon();
    void read();
    Result<void> readLetters(const domain::RoundId& round);
    void showInstead(const QString& sentence, const QString& nextStep, RoomName room);
    void showLetter();

    void saveAsFiles();
    bool mayReplace(const QList<publishing::LetterDraft>& letters, const QString& folder) const;
    void print();

    /// How letters go out.
    struct Delivery
    {
        using Letters = QList<publishing::MadeLetter>;

        QString title;
        std::function<Result<void>(const Letters&, const Progress&)> give; ///< on another thread
        std::function<Result<void>(publishing::LetterDesk&, const Letters&)> keep;
        QString done; ///< what then happened
    };
    void deliver(const QList<publishing::LetterDraft>& letters, const Delivery& delivery);

    publishing::LetterDesk m_desk;
    QTimer m_readSoon;
    LetterList* m_list;
    LetterPreview* m_preview;
    QSplitter* m_splitter;
    QStackedWidget* m_stack; ///< the letters, or why there are none
};

} // namespace beraad::ui
