// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace beraad::storage {

class Dossier;

/// A field of a return for which a person took what another laptop brought. The words of `part`
/// are those of core/merging.
struct PassedOver
{
    domain::PlanId plan;
    QString part;
    QString which; ///< criterion or identity; empty where the part has one field a plan

    friend bool operator==(const PassedOver&, const PassedOver&) = default;
};

/// A return as it came in.
struct KeptReturn
{
    domain::PackageId package;
    QDateTime madeAt;   ///< by the register, UTC; keep() passes over it
    QByteArray content; ///< its return.json
    QList<PassedOver> passedOver;

    friend bool operator==(const KeptReturn&, const KeptReturn&) = default;
};

/// The returns that later ones are held against: of each line of a member's work the newest.
class ReturnRecords
{
public:
    explicit ReturnRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// Of one member in one round, by identity of the package.
    Result<QList<KeptReturn>> kept(const domain::RoundId& round,
                                   const domain::MemberId& member) const;
    /// Adds or replaces; the package must be in the register.
    Result<void> keep(const KeptReturn& kept);
    Result<void> drop(const domain::PackageId& package);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
