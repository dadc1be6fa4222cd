// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/roundcontents.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/packagerecords.h"

#include <memory>

namespace beraad::commands {
class History;
}

namespace beraad::exchange {

struct OwnWork;

/// What the file is called and what it is.
inline constexpr QLatin1String kRoundSuffix("beraad-round");
inline constexpr QLatin1String kRoundMediaType("application/vnd.beraad.round");

struct RoundOrder
{
    domain::RoundId round;
    domain::MemberId member;
    QString path;
    signing::Secret password = {}; ///< opens it too; empty: only the member's certificates do
};

/// Makes the package of a round for one member, signed with the key of somebody who leads or keeps
/// the dossier, and writes that down. Gives its identity.
/// Errors: NothingToRead; MemberWithoutCertificate (the member's, where there is no password, or
/// the sender's); those of sealing::SealedWriter and of reading the dossier.
Result<domain::PackageId> makeRoundPackage(commands::History& history, const RoundOrder& order,
                                           const signing::SigningKey& sender,
                                           const Progress& progress);

enum class Intake
{
    Stored,
    AlreadyThere, ///< this very package was opened before
};

/// What came along of what the member handed in, for where it is missing.
enum class OwnWorkState
{
    None,
    Read,
    TooNew, ///< a later program made it; it is kept unread
};

/// A package of a round on the member's laptop, opened and found good.
class RoundPackage
{
public:
    /// `signers` by knownLeaders(). Errors: those of SealedFile::open(); PackageSignerUnknown also
    /// for a signer whom the authority knows as a member; PackageOfOtherKind, PackageTooNew,
    /// PackagePartUnknown, PackageTooLarge, PackageContentWrong.
    static Result<RoundPackage> open(const QString& path, const signing::Unlocking& with,
                                     const sealing::KnownSigners& signers, const Clock& clock,
                                     const Progress& progress);

    const RoundContents& contents() const { return m_contents; }
    domain::PackageId id() const;
    OwnWorkState ownWork() const { return m_ownWorkState; }
    const sealing::SealedFile& file() const { return *m_file; }

    /// Makes or updates the member's own dossier, in one audited step that cannot be undone. What
    /// the member wrote stays as it is. PackageOfOtherMember, PackageOfOtherRound (another
    /// programme), PackageOlder; Cancelled leaves everything as it was.
    Result<Intake> storeIn(commands::History& history, const Progress& progress);

    /// The same into a new dossier at `path`; nothing is left there when it fails. DossierExists.
    Result<void> makeDossier(const QString& path, const Clock& clock, const Progress& progress);

private:
    RoundPackage(std::unique_ptr<sealing::SealedFile> file, RoundContents contents)
        : m_file(std::move(file))
        , m_contents(std::move(contents))
    {
    }
    Result<void> checkEntries() const;
    Result<void> readOwnWork();
    Result<void> mayGoInto(storage::Dossier& dossier) const;
    Result<QList<storage::PackagePart>> storeAll(storage::Dossier& dossier,
                                                 const Progress& progress);

    std::unique_ptr<sealing::SealedFile> m_file;
    RoundContents m_contents;
    OwnWorkState m_ownWorkState = OwnWorkState::None;
    std::shared_ptr<const OwnWork> m_ownWork; ///< where it was read
};

} // namespace beraad::exchange
