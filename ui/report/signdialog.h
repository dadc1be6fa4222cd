// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/publishing/reportdesk.h"
#include "core/signing/cards.h"
#include "ui/keys/keychooser.h"
#include "ui/kit/growingdialog.h"

#include <memory>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace beraad::ui {

class InlineMessage;
class LongTask;
class Session;

/// Signs the report of a round: shows what will be signed, asks for the key, and shows what
/// happened. Each click is one try. The signed report is verified and stored in the dossier before
/// the dialog says so.
class SignDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    SignDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
               const domain::Round& round, const storage::StoredReport& report,
               QWidget* parent = nullptr);

    void reject() override; ///< not while the key is at work

Q_SIGNALS:
    void saveRequested(); ///< of the signed report

private:
    QWidget* makeFacts();
    QWidget* makeKeys();
    void addButtons();

    void openKey();
    void signWith(const SharedKey& key);
    void keep(const QByteArray& pdf, const signing::Certificate& signer);
    void showSigned(const storage::StoredReport& report, const signing::Certificate& signer);
    void setWorking(bool working);
    void fail(const Error& error);
    void updateButtons();

    Session& m_session;
    domain::Round m_round;
    storage::StoredReport m_report;
    bool m_isWorking = false;
    QLabel* m_intention;
    KeyChooser* m_keys;
    QWidget* m_asking = nullptr; ///< all that goes when it is done
    InlineMessage* m_outcome;
    QDialogButtonBox* m_buttons;
    QPushButton* m_sign = nullptr;
};

} // namespace beraad::ui
