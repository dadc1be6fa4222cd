// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cards.h"
#include "ui/keys/keypage.h"
#include "ui/kit/longtask.h"

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace beraad::ui {

class InlineMessage;

/// A key on a smart card: which certificate of which card, and its PIN or the PIN pad of the
/// reader. Looks for cards when it is shown and when asked; each click on "sign" is one try of the
/// PIN, which nobody repeats.
class CardPage final : public KeyPage
{
    Q_OBJECT

public:
    CardPage(TaskStarter start, std::shared_ptr<signing::CardReaders> readers,
             QWidget* parent = nullptr);

    bool isComplete() const override;
    Opener take() override;
    void showError(const Error& error) override;
    void clearError() override;

    void lookForCards();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One certificate to sign with, on the card that has it.
    struct Choice
    {
        signing::Card card;
        signing::Certificate certificate;
    };

    void layOut();
    void showCards(const QList<signing::Card>& cards);
    void addCard(const signing::Card& card);
    const Choice* chosen() const;
    void showChosen();

    TaskStarter m_start;
    std::shared_ptr<signing::CardReaders> m_readers;
    QList<Choice> m_choices; ///< as the rows of the list
    bool m_isLooking = false;
    bool m_hasLooked = false;
    QListWidget* m_list;
    QPushButton* m_again;
    QLabel* m_state; ///< of the PIN
    QLabel* m_pinLabel;
    QLineEdit* m_pin;
    InlineMessage* m_message;
};

} // namespace beraad::ui
