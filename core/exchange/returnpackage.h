// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returncontents.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/packagerecords.h"

namespace beraad::commands {
class History;
}

namespace beraad::exchange {

/// What the file is called and what it is.
inline constexpr QLatin1String kReturnSuffix("beraad-return");
inline constexpr QLatin1String kReturnMediaType("application/vnd.beraad.return");

struct ReturnOrder
{
    domain::RoundId round;
    domain::MemberId member;
    QString machine; ///< a name by which people tell two laptops apart
    QString path;
};

/// Makes the package of what a member wrote, signed by the member, for all who lead or keep the
/// dossier; the member can open it too, so that a laptop that breaks is no loss. The plans do not
/// travel back. Gives its identity. AddresseesMissing, MemberWithoutCertificate (the key is not
/// the member's), those of sealing::SealedWriter and of reading the dossier.
Result<domain::PackageId> makeReturnPackage(commands::History& history, const ReturnOrder& order,
                                            const signing::SigningKey& key,
                                            const Progress& progress);

/// A package that came back, opened where the round is led and found to hold nothing but what its
/// member may write. Nothing of it is stored yet.
struct ReturnPackage
{
    domain::PackageId id;
    QString file; ///< its name, without a folder
    QDateTime madeAt;
    signing::Certificate signer;
    ReturnContents contents;
    QByteArray json;                   ///< the same as it came, to be kept: keptWith()
    QList<storage::PackagePart> parts; ///< what a later program added and may be kept unread
    qint64 checkedAt = 0; ///< how long the dossier’s audit trail was when it was checked

    /// Errors: those of SealedFile::open() and of checkReturn(); PackageOfOtherKind, PackageTooNew,
    /// PackagePartUnknown, PackageContentWrong, PackageSignedByOther.
    static Result<ReturnPackage> open(storage::Dossier& dossier, const QString& path,
                                      const signing::Unlocking& with, const Progress& progress);

    /// Once more what the dossier says of its signer and of what the member may write, which may
    /// have changed since: PackageSignerRevoked, PackageSignedByOther, those of checkReturn().
    Result<void> check(storage::Dossier& dossier) const;
};

} // namespace beraad::exchange
