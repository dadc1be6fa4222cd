// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/settings.h"

#include <QWidget>

class QListWidget;
class QMenu;

namespace beraad::ui {

class InlineMessage;
class ProgressLine;

/// What stands in the window while no dossier is open: the recent dossiers, and ways to begin.
class StartScreen final : public QWidget
{
    Q_OBJECT

public:
    struct Offers
    {
        bool newDossier = false;
        bool demonstration = false;
    };

    /// The menu stays the caller's.
    StartScreen(const QList<RecentDossier>& recent, Offers offers, QMenu* menu,
                QWidget* parent = nullptr);

    /// Stays until the next thing is tried. `remedy` as in InlineMessage.
    void sayError(const QString& sentence, const QString& remedy = {});
    /// The same of what is no error.
    void sayNote(const QString& sentence);
    void clearError();
    ProgressLine* progressLine() const { return m_progress; }
    void setBusy(bool isBusy); ///< while the demonstration is built

Q_SIGNALS:
    void openRequested(const QString& path);
    void browseRequested();
    void newRequested();
    void demonstrationRequested();
    void forgetRequested(const QString& path);
    void remedyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeading(QMenu* menu);
    QWidget* makeBeginning(Offers offers);
    QWidget* makeRecent(const QList<RecentDossier>& recent);
    void openCurrent();

    InlineMessage* m_problem;
    QWidget* m_beginning;
    QListWidget* m_recent = nullptr;
    ProgressLine* m_progress;
};

} // namespace beraad::ui
