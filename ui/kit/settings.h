// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/appearance.h"

#include "core/base/language.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

#include <optional>

namespace beraad::ui {

/// A dossier that was open on this machine before.
struct RecentDossier
{
    QString name;
    QString path;
    QDateTime lastOpened; ///< UTC

    friend bool operator==(const RecentDossier&, const RecentDossier&) = default;
};

/// What this machine remembers of a person's taste and habits, never anything of a dossier's
/// content. The one place that knows the keys.
class Settings
{
public:
    Settings() = default;
    /// In a file of its own, for tests.
    explicit Settings(const QString& iniFile);

    Theme theme() const;
    void setTheme(Theme theme);

    /// None: as the system speaks.
    std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);

    /// Which language texts are checked in; none: the one that the window speaks.
    std::optional<Language> spellingLanguage() const;
    void setSpellingLanguage(std::optional<Language> language);
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);

    /// Newest first, at most ten.
    QList<RecentDossier> recentDossiers() const;
    void addRecentDossier(const RecentDossier& dossier);
    void removeRecentDossier(const QString& path);

    bool reopensLastDossier() const;
    void setReopensLastDossier(bool reopens);

    /// The library that reads the person's smart card; empty: one that is found.
    QString cardModule() const;

    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// Whom the person last was in a dossier (the id of a member), to propose again.
    QString actingMember(const QString& dossierPath) const;
    void setActingMember(const QString& dossierPath, const QString& memberId);

    /// The key file that a member (by id) last opened something with here; empty: none.
    QString keyFile(const QString& memberId) const;
    /// Whose it was does not matter: the last one on this machine.
    QString lastKeyFile() const;
    void setKeyFile(const QString& memberId, const QString& path);

    /// Where a member's own dossier of a programme lies (both by id); empty: not made here.
    QString ownDossier(const QString& programmeId, const QString& memberId) const;
    void setOwnDossier(const QString& programmeId, const QString& memberId, const QString& path);

    /// Widths, order, sizes: the saved state of a widget, by a name that the room chooses
    /// ("overview/table", "window/geometry"). Empty: none.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

private:
    void storeRecent(const QList<RecentDossier>& dossiers);

    QSettings m_store;
};

} // namespace beraad::ui
