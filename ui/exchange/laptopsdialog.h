// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/laptops.h"
#include "core/exchange/progressboard.h"
#include "core/signing/cards.h"
#include "ui/keys/keychooser.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace beraad::ui {

class AuthorityPassword;
class InlineMessage;
class KeyWork;
class PasswordSheet;
class Session;

/// Gives everybody who is ticked a key and the package of the round in one step, and then shows the
/// passwords, which are kept nowhere.
class LaptopsDialog final : public QDialog
{
    Q_OBJECT

public:
    LaptopsDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                  const exchange::ProgressBoard& board, QWidget* parent = nullptr);

    /// The first stops what is going on; asks before passwords are lost.
    void reject() override;

Q_SIGNALS:
    void issued(int people, const QString& folder);

private:
    /// One line of the list.
    struct Person
    {
        domain::Member member;
        int reads = 0;
        bool hasKey = false;
    };

    Result<void> findPeople(const exchange::ProgressBoard& board);
    void layOut();
    QWidget* makeQuestion();
    void fill();
    QList<Person> chosen() const;
    bool replacesKeys() const;
    bool signsWithNewKey() const;
    exchange::LaptopsOrder order() const;
    void askFolder();
    void issue(const SharedKey& sender);
    void showIssued(const exchange::IssuedLaptops& issued);
    void showAuthority();
    void fail(const Error& error);
    void setWorking(bool working);
    void updateButtons();
    QString missing() const; ///< what must still be done before keys can be made, as a sentence

    Session& m_session;
    QList<Person> m_people;
    QString m_folder;
    bool m_isWorking = false;
    InlineMessage* m_message;
    QStackedWidget* m_steps;
    QListWidget* m_list;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason; ///< only where a key is replaced
    AuthorityPassword* m_authority;
    QLabel* m_ownKey; ///< in the place of m_keys when the new key signs
    KeyWork* m_work;
    KeyChooser* m_keys;
    PasswordSheet* m_sheet;
    QLabel* m_missing;
    QDialogButtonBox* m_buttons;
    QPushButton* m_issue = nullptr;
};

} // namespace beraad::ui
