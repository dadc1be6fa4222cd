// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop/arrivedround.h"

#include "ui/kit/settings.h"

#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/exchange/senders.h"
#include "core/storage/dossier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace beraad::ui {

using exchange::RoundPackage;

namespace {

/// A program for mail puts what is opened from it in such a folder.
bool isPassing(const QFileInfo& folder)
{
    const QStringList passing{
        QDir::tempPath(), QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
    for (const QString& one : passing) {
        if (!one.isEmpty() && (folder.absoluteFilePath() + u'/').startsWith(one + u'/'))
            return true;
    }
    return !folder.isWritable();
}

/// The programme's name without what a file system does not take.
QString fileNameFor(const exchange::RoundContents& contents)
{
    static const QRegularExpression unwanted(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString programme = contents.programme.name;
    programme.replace(unwanted, QStringLiteral(" "));
    return QCoreApplication::translate("beraad::ui::RoundDialog", "%1 round %2")
               .arg(programme.simplified().left(80))
               .arg(contents.round.number) +
           QStringLiteral(".beraad");
}

} // namespace

Result<void> openRound(ArrivedRound& arrival, const Clock& clock, const Progress& progress)
{
    const signing::Unlocking with{&*arrival.key, {}};
    sealing::KnownSigners signers = exchange::knownLeaders(with);
    signers.compared = arrival.compared;
    BERAAD_TRY(RoundPackage package,
               RoundPackage::open(arrival.file, with, signers, clock, progress));
    arrival.package.emplace(std::move(package));
    return {};
}

Result<void> storeRound(ArrivedRound& arrival, const QString& path, const Clock& clock,
                        const Progress& progress)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // the documents may be a folder nobody used yet
    if (!QFileInfo::exists(path))
        return arrival.package->makeDossier(path, clock, progress);
    BERAAD_TRY(const std::unique_ptr<storage::Dossier> dossier,
               storage::Dossier::open(path, clock));
    const signing::Unlocking with{&*arrival.key, {}};
    BERAAD_TRY(sealing::KnownSigners signers, exchange::knownLeaders(*dossier, with));
    signers.compared = arrival.compared;
    BERAAD_TRY(RoundPackage package,
               RoundPackage::open(arrival.file, with, signers, clock, progress));
    const domain::Member& member = package.contents().member;
    commands::History history(*dossier, {member.name, member.id, member.role});
    BERAAD_TRY([[maybe_unused]] const exchange::Intake intake, package.storeIn(history, progress));
    return {};
}

QString proposedDossier(const ArrivedRound& arrival, const Settings& settings)
{
    const exchange::RoundContents& contents = arrival.package->contents();
    const QString own =
        settings.ownDossier(contents.programme.id.text(), contents.member.id.text());
    if (!own.isEmpty() && QFileInfo::exists(own))
        return own;
    const QFileInfo folder(QFileInfo(arrival.file).absolutePath());
    const QDir place(isPassing(folder)
                         ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                         : folder.absoluteFilePath());
    return place.absoluteFilePath(fileNameFor(contents));
}

QString keyFileBeside(const QString& package)
{
    const QFileInfoList found = QFileInfo(package).dir().entryInfoList(
        {QStringLiteral("*.p12"), QStringLiteral("*.pfx")}, QDir::Files);
    return found.size() == 1 ? found.first().absoluteFilePath() : QString();
}

QString keepKeyFile(const QString& keyFile, const QString& package, const QString& dossier)
{
    const QFileInfo key(keyFile);
    const QString kept = QFileInfo(dossier).dir().filePath(key.fileName());
    const bool cameAlong = key.absoluteDir() == QFileInfo(package).absoluteDir();
    if (!cameAlong || QFileInfo::exists(kept))
        return key.absoluteFilePath();
    const Result<QByteArray> bytes = readFile(keyFile);
    return bytes && writePrivateFile(kept, *bytes) ? kept : key.absoluteFilePath();
}

} // namespace beraad::ui
