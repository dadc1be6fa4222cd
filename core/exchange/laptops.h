// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundpackage.h"
#include "core/signing/certificateauthority.h"

#include <optional>

namespace beraad::exchange {

/// What one person is to get.
struct LaptopOrder
{
    domain::MemberId member;
    QString keyFile; ///< path
    QString package; ///< path; empty for who reads no plan
};

struct LaptopsOrder
{
    domain::RoundId round;
    QList<LaptopOrder> laptops;
    QString reason; ///< why the keys of those who have one are replaced
};

/// What one person got. The password stands nowhere else.
struct IssuedLaptop
{
    domain::Member member;
    QString password; ///< opens the key file
    QString keyFile;
    QString package; ///< empty: none, or not made yet when the work ended

    friend bool operator==(const IssuedLaptop&, const IssuedLaptop&) = default;
};

/// What was issued, also when the work ended early: a key that is listed and whose password nobody
/// knows would be of no use to anybody.
struct IssuedLaptops
{
    QList<IssuedLaptop> laptops;
    Result<void> ended;
};

/// Makes for each person a key file with a password of its own, and for who reads plans the package
/// of the round. All keys come first, so that each package knows those of all who lead. A key that
/// somebody had is revoked for the new one. The packages are signed by `sender`, or without one
/// with the new key of who is at work, who must then be among `order`.
/// Errors: those of identity::Registrar and makeRoundPackage(); Cancelled; MemberWithoutCertificate
/// (the sender's).
IssuedLaptops issueLaptops(commands::History& history,
                           const signing::CertificateAuthority& authority,
                           const LaptopsOrder& order,
                           const std::optional<signing::SigningKey>& sender,
                           const Progress& progress);

} // namespace beraad::exchange
