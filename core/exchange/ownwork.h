// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returncontents.h"
#include "core/exchange/roundcontents.h"

/// What a member handed in, back to the member: returns are sealed for who leads, so whose key was
/// replaced cannot open the last one. Private to this room.
namespace beraad::exchange {

struct OwnWork
{
    /// As it is where the round is led. Declarations and joint findings are not in it, for the
    /// package has those anyway; nor are private marks, which were never handed in.
    ReturnContents contents;
    std::optional<domain::ExchangedPackage> newest; ///< of the returns that it builds on
};

inline constexpr QLatin1String kOwnWorkEntry("ownwork.json"); ///< there when there is any

/// Of the plans in the package; none where the member wrote nothing.
Result<std::optional<OwnWork>> collectOwnWork(storage::Dossier& dossier,
                                              const RoundContents& round);

/// SHA-256 of the documents that it is about and that the plans in the package no longer have.
QStringList olderDocuments(const OwnWork& own, const RoundContents& round);

QByteArray writeOwnWork(const OwnWork& own);
/// `file` is how errors call the package: PackageContentWrong also for what is not of the member
/// and the plans of `round`; PackageTooNew, which an optional part may be.
Result<OwnWork> readOwnWork(const QByteArray& json, const RoundContents& round,
                            const QString& file);

/// Fills in what was never in this dossier: what the member wrote, changed or took away here stays
/// so. When all of it is here afterwards, the next return builds on the newest one. After
/// storeRound(), with the documents; part of the caller's transaction. PackageContentWrong.
Result<void> storeOwnWork(storage::Dossier& dossier, OwnWork own, const RoundContents& round,
                          const QString& file);

} // namespace beraad::exchange
