// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progressboard.h"
#include "core/signing/cards.h"
#include "ui/keys/keychooser.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPushButton;

namespace beraad::ui {

class InlineMessage;
class KeyWork;
class Session;

/// Makes the package of the round for each member who is ticked, signed with the key of who is at
/// work, into one folder.
class PackagesDialog final : public QDialog
{
    Q_OBJECT

public:
    PackagesDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                   const QList<exchange::BoardMember>& members, QWidget* parent = nullptr);

    void reject() override; ///< the first stops what is going on

Q_SIGNALS:
    void made(int packages, const QString& folder);

private:
    void layOut();
    void fill();
    QList<exchange::BoardMember> chosen() const;
    void askFolder();
    void make(const SharedKey& key);
    void endEarly(const Error& error, int made);
    void setWorking(bool working);
    void updateButtons();

    Session& m_session;
    QList<exchange::BoardMember> m_members;
    QString m_folder;
    bool m_isWorking = false;
    QListWidget* m_list;
    KeyWork* m_work;
    KeyChooser* m_keys;
    InlineMessage* m_message;
    QDialogButtonBox* m_buttons;
    QPushButton* m_make = nullptr;
};

} // namespace beraad::ui
