// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/cards.h"
#include "core/signing/signingkey.h"
#include "ui/kit/longtask.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;
class QTabBar;

namespace beraad::ui {

class KeyFilePage;
class KeyPage;
class Prompts;
class Session;

/// A key on its way from the thread that opened it; emptied by who is done with it, so that a card
/// is logged out at once.
using SharedKey = std::shared_ptr<std::optional<signing::SigningKey>>;

/// Asks for a key, in a file or on a card. Each try is typed anew.
class KeyChooser final : public QWidget
{
    Q_OBJECT

public:
    KeyChooser(Session& session, std::shared_ptr<signing::CardReaders> readers,
               QWidget* parent = nullptr);
    /// Where no dossier is open yet.
    KeyChooser(Prompts& prompts, TaskStarter start, std::shared_ptr<signing::CardReaders> readers,
               QWidget* parent = nullptr);

    /// Proposes a key file, so that only its password is asked.
    void setKeyFile(const QString& path);
    /// Of which the key was opened; empty: it is on a card.
    QString keyFile() const;

    bool isComplete() const;
    /// Opens it on another thread; ends with opened() or failed(), which is Cancelled when it was
    /// stopped before it began.
    void open();
    /// At the field where it can be mended.
    void showError(const Error& error);

Q_SIGNALS:
    void completeChanged();
    void opened(const beraad::ui::SharedKey& key);
    void failed(const beraad::Error& error);

private:
    void addPage(const QString& title, KeyPage* page);
    KeyPage* page() const;

    TaskStarter m_start;
    QTabBar* m_ways;
    QStackedWidget* m_pages;
    KeyFilePage* m_file;
};

} // namespace beraad::ui
