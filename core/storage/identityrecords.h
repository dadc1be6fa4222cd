// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/identity.h"

#include <QList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// Who vouches for the members of this dossier, and by which certificates they are known.
class IdentityRecords
{
public:
    explicit IdentityRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<std::optional<domain::Authority>> authority() const;
    Result<void> save(const domain::Authority& authority);

    /// By member and time; revoked ones too.
    Result<QList<domain::MemberCertificate>> certificates() const;
    Result<std::optional<domain::MemberCertificate>> find(const QString& fingerprint) const;
    /// Adds; of one that is there only its revocation changes.
    Result<void> save(const domain::MemberCertificate& certificate);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
