// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"
#include "core/signing/cards.h"
#include "ui/keys/keychooser.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace beraad::ui {

class ChoiceList;
class InlineMessage;
class KeyWork;
class QuietLabel;
class Session;

/// Takes returns in: asks the key that opens them, shows what each changes and what it is refused
/// for, asks where laptops differ, and stores it all in one step.
class ReturnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ReturnsDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                  QStringList files, QWidget* parent = nullptr);

    void reject() override; ///< the first stops what is going on

Q_SIGNALS:
    /// How many packages were new.
    void takenIn(int packages);

private:
    QWidget* makeAsking();
    QWidget* makePreview();
    QWidget* makeArrived();
    QWidget* makeChanges();
    void fillChanges();
    QWidget* makeChoices();
    void showLeft();
    void openKey();
    void openPackages(const SharedKey& key);
    void preview(const QList<merging::Arrival>& arrivals);
    void takeIn();
    void fail(const Error& error);
    void setWorking(bool working);
    void updateButtons();
    QString memberName(const domain::MemberId& id) const;

    Session& m_session;
    QStringList m_files;
    QList<merging::Arrival> m_arrivals;
    std::optional<merging::Merge> m_merge; ///< once they are open
    QPointer<ChoiceList> m_choices;        ///< where laptops differ
    QPointer<QuietLabel> m_left;           ///< how many are still to be chosen
    QPointer<QPushButton> m_newest;
    QPointer<QTreeWidget> m_changes; ///< by what is chosen
    QTimer m_fillSoon;               ///< once for many choices
    bool m_isWorking = false;
    QStackedWidget* m_pages;
    KeyWork* m_work;
    KeyChooser* m_keys;
    InlineMessage* m_message;
    QDialogButtonBox* m_buttons;
    QPushButton* m_next;
};

} // namespace beraad::ui
