// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/roundcontents.h"
#include "core/signing/signingkey.h"

#include <QByteArray>

/// What is done with a package from a stranger, at each depth that a stranger can reach; each must
/// come back, whatever the bytes are.
namespace beraad::tests {

enum class PackageDepth : char
{
    File,    ///< as it came
    Entries, ///< the archive in it, which anybody can seal for us
    Round,   ///< round.json, from somebody known who means harm
    Return,  ///< return.json, the same
    Text,    ///< texts/….json, the same
    Wishes,  ///< wishes.json, the same
    OwnWork, ///< ownwork.json in a package of targetRound(), the same
};
inline constexpr int kPackageDepths = 7;

/// A round without plans, for one member.
exchange::RoundContents targetRound();

Result<void> readAnyPackage(PackageDepth depth, const QByteArray& bytes,
                            const signing::SigningKey& key);

} // namespace beraad::tests
