// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/handingin.h"
#include "core/exchange/returnpackage.h"
#include "core/signing/cards.h"
#include "ui/keys/keychooser.h"
#include "ui/kit/growingdialog.h"

#include <memory>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace beraad::ui {

class InlineMessage;
class KeyWork;
class Session;

/// Makes the package that a member hands in: shows how far each plan is and what stays here, asks
/// for the key and where the file will lie, and says what to do with it. A member may hand in as
/// often as there is something new.
class HandInDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    /// In a dossier that came in a package, of the acting member.
    HandInDialog(Session& session, const exchange::HandingIn& handing,
                 std::shared_ptr<signing::CardReaders> readers, QWidget* parent = nullptr);

    /// Shows the dialog over `window`, in a dossier that came to the acting member in a package.
    static void run(Session& session, std::shared_ptr<signing::CardReaders> readers,
                    QWidget* window);

    void reject() override; ///< the first stops what is going on

private:
    QWidget* makeStanding();
    QWidget* makeQuestion();
    void fillPlans(QTreeWidget* list) const;
    QString summary() const;
    void begin();
    void makeWith(const SharedKey& key);
    void showMade();
    void setWorking(bool isWorking);
    void fail(const Error& error);
    void updateButtons();

    Session& m_session;
    exchange::HandingIn m_handing;
    exchange::ReturnOrder m_order;
    bool m_isWorking = false;
    InlineMessage* m_outcome;
    QLineEdit* m_machine = nullptr;
    KeyWork* m_work;
    KeyChooser* m_keys = nullptr;
    QWidget* m_question = nullptr;
    QDialogButtonBox* m_buttons;
    QPushButton* m_make = nullptr;
};

} // namespace beraad::ui
