// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/identity.h"

#include <optional>

namespace beraad::commands {

class History;

/// How the secretariat keeps the list of certificates. What a certificate is, core/identity knows;
/// here it is bytes with a fingerprint. Nothing here can be undone: what others may already trust
/// is revoked instead. Whose signature counts is for who leads the committee or keeps the dossier:
/// CertificatesOfLeaders for everybody else.
class IdentityDesk
{
public:
    explicit IdentityDesk(History& history)
        : m_history(history)
    {
    }

    /// Whether who is at work may do what follows: CertificatesOfLeaders.
    Result<void> mayChange() const;

    /// AuthorityExists when another is there; the same again changes nothing.
    Result<void> setAuthority(const domain::Authority& authority);

    /// Another certificate of a member, beside those there are; time is filled in. What is there
    /// already changes nothing. `holder` is how errors call it: CertificateOfOtherMember,
    /// CertificateRevoked.
    Result<void> add(const domain::MemberCertificate& certificate, const QString& holder);

    /// Revokes, and puts `replacement` in its place where there is one, in one step. ReasonMissing,
    /// RecordNotFound, CertificateRevoked, CertificateOfOtherMember.
    Result<void> revoke(const QString& fingerprint, const QString& reason, const QString& holder,
                        const std::optional<domain::MemberCertificate>& replacement = {});

private:
    Result<void> mayAdd(const domain::MemberCertificate& certificate, const QString& holder) const;

    History& m_history;
};

} // namespace beraad::commands
