// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/appearance.h"

#include "core/base/language.h"

#include <QMenu>

#include <optional>

namespace beraad::ui {

class Settings;

/// The one menu of the window: dossiers, backups, taste and help. It only asks; the window acts.
class WindowMenu final : public QMenu
{
    Q_OBJECT

public:
    struct Offers
    {
        bool newDossier = false;
        bool dossier = false; ///< one is open
        bool handIn = false;  ///< of a member whose dossier came in a package
    };

    /// Shows what the settings say when it is made.
    WindowMenu(const Settings& settings, Offers offers, QWidget* parent = nullptr);

    void offerHandIn(bool offers);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void closeRequested();
    void archiveRequested();
    void handInRequested();
    void restoreRequested();
    void languageChosen(std::optional<beraad::Language> language);
    void themeChosen(beraad::ui::Theme theme);
    void reopenLastChosen(bool reopens);
    void keysRequested();
    void manualRequested();
    void aboutRequested();
    void quitRequested();

private:
    void addDossierActions(Offers offers);
    void addLanguages(std::optional<Language> current);
    void addThemes(Theme current);

    QAction* m_handIn = nullptr;
};

} // namespace beraad::ui
