// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include "core/signing/cards.h"

#include <QDir>

namespace beraad::ui {

namespace {

constexpr int kRecentDossiers = 10;

const QString kTheme = QStringLiteral("look/theme");
const QString kLanguage = QStringLiteral("look/language");
const QString kSpellingLanguage = QStringLiteral("spelling/language");
const QString kChecksSpelling = QStringLiteral("spelling/on");
const QString kRecent = QStringLiteral("recent");
const QString kReopensLast = QStringLiteral("start/reopenLast");
const QString kLastFolder = QStringLiteral("files/lastFolder");

const QString kKeyFiles = QStringLiteral("keyFile/");
const QString kLastKeyFile = QStringLiteral("signing/lastKeyFile");

QString ownDossierKey(const QString& programmeId, const QString& memberId)
{
    return QStringLiteral("ownDossier/%1/%2").arg(programmeId, memberId);
}

/// Paths contain slashes, which separate groups in a key.
QString memberKey(const QString& dossierPath)
{
    return QStringLiteral("member/") +
           QString::fromLatin1(dossierPath.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<Language> languageAt(const QSettings& store, const QString& key)
{
    const QString code = store.value(key).toString();
    if (code == QLatin1String("nl"))
        return Language::Dutch;
    if (code == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

void setLanguageAt(QSettings& store, const QString& key, std::optional<Language> language)
{
    if (language)
        store.setValue(key,
                       *language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en"));
    else
        store.remove(key);
}

} // namespace

Settings::Settings(const QString& iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{
}

Theme Settings::theme() const
{
    const QString name = m_store.value(kTheme).toString();
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    switch (theme) {
    case Theme::System:
        m_store.remove(kTheme);
        break;
    case Theme::Light:
        m_store.setValue(kTheme, QStringLiteral("light"));
        break;
    case Theme::Dark:
        m_store.setValue(kTheme, QStringLiteral("dark"));
        break;
    }
}

std::optional<Language> Settings::language() const
{
    return languageAt(m_store, kLanguage);
}

void Settings::setLanguage(std::optional<Language> language)
{
    setLanguageAt(m_store, kLanguage, language);
}

std::optional<Language> Settings::spellingLanguage() const
{
    return languageAt(m_store, kSpellingLanguage);
}

void Settings::setSpellingLanguage(std::optional<Language> language)
{
    setLanguageAt(m_store, kSpellingLanguage, language);
}

bool Settings::checksSpelling() const
{
    return m_store.value(kChecksSpelling, true).toBool();
}

void Settings::setChecksSpelling(bool checks)
{
    m_store.setValue(kChecksSpelling, checks);
}

QList<RecentDossier> Settings::recentDossiers() const
{
    QList<RecentDossier> dossiers;
    for (int i = 0; i < kRecentDossiers; ++i) {
        const QString group = QStringLiteral("%1/%2/").arg(kRecent).arg(i);
        const QString path = m_store.value(group + QStringLiteral("path")).toString();
        if (path.isEmpty())
            break;
        dossiers.append(
            {.name = m_store.value(group + QStringLiteral("name")).toString(),
             .path = path,
             .lastOpened = m_store.value(group + QStringLiteral("opened")).toDateTime()});
    }
    return dossiers;
}

void Settings::addRecentDossier(const RecentDossier& dossier)
{
    removeRecentDossier(dossier.path);
    QList<RecentDossier> dossiers = recentDossiers();
    dossiers.prepend(dossier);
    storeRecent(dossiers);
}

void Settings::removeRecentDossier(const QString& path)
{
    QList<RecentDossier> dossiers = recentDossiers();
    dossiers.removeIf([&path](const RecentDossier& one) { return one.path == path; });
    storeRecent(dossiers);
}

void Settings::storeRecent(const QList<RecentDossier>& dossiers)
{
    m_store.remove(kRecent);
    for (int i = 0; i < qMin(int(dossiers.size()), kRecentDossiers); ++i) {
        const QString group = QStringLiteral("%1/%2/").arg(kRecent).arg(i);
        m_store.setValue(group + QStringLiteral("path"), dossiers[i].path);
        m_store.setValue(group + QStringLiteral("name"), dossiers[i].name);
        m_store.setValue(group + QStringLiteral("opened"), dossiers[i].lastOpened);
    }
}

bool Settings::reopensLastDossier() const
{
    return m_store.value(kReopensLast, false).toBool();
}

void Settings::setReopensLastDossier(bool reopens)
{
    m_store.setValue(kReopensLast, reopens);
}

QString Settings::cardModule() const
{
    return m_store.value(signing::kCardModuleSetting).toString();
}

QString Settings::lastFolder() const
{
    return m_store.value(kLastFolder, QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(kLastFolder, folder);
}

QString Settings::actingMember(const QString& dossierPath) const
{
    return m_store.value(memberKey(dossierPath)).toString();
}

void Settings::setActingMember(const QString& dossierPath, const QString& memberId)
{
    m_store.setValue(memberKey(dossierPath), memberId);
}

QString Settings::keyFile(const QString& memberId) const
{
    return m_store.value(kKeyFiles + memberId).toString();
}

QString Settings::lastKeyFile() const
{
    return m_store.value(kLastKeyFile).toString();
}

void Settings::setKeyFile(const QString& memberId, const QString& path)
{
    m_store.setValue(kKeyFiles + memberId, path);
    m_store.setValue(kLastKeyFile, path);
}

QString Settings::ownDossier(const QString& programmeId, const QString& memberId) const
{
    return m_store.value(ownDossierKey(programmeId, memberId)).toString();
}

void Settings::setOwnDossier(const QString& programmeId, const QString& memberId,
                             const QString& path)
{
    m_store.setValue(ownDossierKey(programmeId, memberId), path);
}

QByteArray Settings::layout(const QString& name) const
{
    return m_store.value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
    m_store.setValue(QStringLiteral("layout/") + name, state);
}

} // namespace beraad::ui
