// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundpackage.h"

#include <QString>

#include <memory>
#include <optional>

/// A round that came in on a member's laptop: what is done with it on another thread.
namespace beraad::ui {

class Settings;

/// What the person tried to open, and with what.
struct ArrivedRound
{
    QString file;         ///< the package
    QStringList compared; ///< fingerprints of senders that the person compared
    std::optional<signing::SigningKey> key = {};
    std::optional<exchange::RoundPackage> package = {}; ///< once it was found good
};

/// The errors of exchange::RoundPackage::open().
Result<void> openRound(ArrivedRound& arrival, const Clock& clock, const Progress& progress);

/// Makes the dossier at `path`, or updates the one that is there; that one must know the sender
/// and may have revoked it. The errors of RoundPackage::storeIn() and storage::Dossier::open().
Result<void> storeRound(ArrivedRound& arrival, const QString& path, const Clock& clock,
                        const Progress& progress);

/// Where the member's dossier lies: where it was made before; else beside the package, or, for a
/// package that lies where programs keep what is soon gone, in the person's documents.
QString proposedDossier(const ArrivedRound& arrival, const Settings& settings);

/// The key file that came along with the package, in its folder; none where there is no other or
/// more than one.
QString keyFileBeside(const QString& package);

/// Copies a key file that came along with the package to where the dossier lies, because what a
/// package comes on (a stick, a folder for downloads) goes away. Where the key file is then: where
/// it was, when it did not come along or cannot be copied.
QString keepKeyFile(const QString& keyFile, const QString& package, const QString& dossier);

} // namespace beraad::ui
