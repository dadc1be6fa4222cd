// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenu.h"

#include "ui/kit/icons.h"
#include "ui/kit/settings.h"

#include "core/wording/domainwording.h"

#include <QActionGroup>

namespace beraad::ui {

WindowMenu::WindowMenu(const Settings& settings, Offers offers, QWidget* parent)
    : QMenu(parent)
{
    addDossierActions(offers);
    addSeparator();
    addLanguages(settings.language());
    addThemes(settings.theme());
    QAction* reopen = addAction(tr("&Reopen the last dossier at start"));
    reopen->setCheckable(true);
    reopen->setChecked(settings.reopensLastDossier());
    connect(reopen, &QAction::toggled, this, &WindowMenu::reopenLastChosen);
    addSeparator();
    QAction* keys = addAction(ui::icon(QStringLiteral("input-keyboard")), tr("&Keys"), this,
                              &WindowMenu::keysRequested);
    keys->setShortcut(Qt::Key_F1);
    QAction* manual = addAction(ui::icon(QStringLiteral("help-contents")), tr("&Manual"), this,
                                &WindowMenu::manualRequested);
    manual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    addAction(ui::icon(QStringLiteral("help-about")), tr("&About Beraad"), this,
              &WindowMenu::aboutRequested);
    QAction* quit = addAction(ui::icon(QStringLiteral("application-exit")), tr("&Quit"), this,
                              &WindowMenu::quitRequested);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowMenu::addDossierActions(Offers offers)
{
    if (offers.newDossier && offers.dossier) {
        addAction(ui::icon(QStringLiteral("document-new")), tr("&New dossier…"), this,
                  &WindowMenu::newRequested)
            ->setShortcut(QKeySequence::New);
    }
    if (offers.dossier) {
        addAction(ui::icon(QStringLiteral("document-open")), tr("&Open dossier…"), this,
                  &WindowMenu::openRequested)
            ->setShortcut(QKeySequence::Open);
        addAction(ui::icon(QStringLiteral("document-close")), tr("&Close dossier"), this,
                  &WindowMenu::closeRequested)
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    }
    if (offers.dossier) {
        addAction(ui::icon(QStringLiteral("document-save")), tr("&Make an archive…"), this,
                  &WindowMenu::archiveRequested);
    }
    m_handIn = addAction(ui::icon(QStringLiteral("document-send")), tr("&Hand in…"), this,
                         &WindowMenu::handInRequested);
    offerHandIn(offers.handIn);
    addAction(ui::icon(QStringLiteral("document-revert")), tr("R&estore a backup…"), this,
              &WindowMenu::restoreRequested);
}

void WindowMenu::offerHandIn(bool offers)
{
    m_handIn->setVisible(offers);
}

void WindowMenu::addLanguages(std::optional<Language> current)
{
    QMenu* menu = addMenu(tr("&Language"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, std::optional<Language> language) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(language == current);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    };
    add(tr("As the system"), std::nullopt);
    add(wording::nameOf(Language::Dutch), Language::Dutch);
    add(wording::nameOf(Language::English), Language::English);
}

void WindowMenu::addThemes(Theme current)
{
    QMenu* menu = addMenu(tr("&Colours"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Theme theme) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(theme == current);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    };
    add(tr("As the system"), Theme::System);
    add(tr("Light"), Theme::Light);
    add(tr("Dark"), Theme::Dark);
}

} // namespace beraad::ui

#include "moc_windowmenu.cpp"
