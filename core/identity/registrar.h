// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/identity.h"
#include "core/domain/member.h"
#include "core/signing/certificateauthority.h"
#include "core/signing/certificaterequest.h"
#include "core/signing/secret.h"

#include <optional>

namespace beraad::commands {
class History;
}

namespace beraad::identity {

/// What an issued certificate takes the place of; the two are one step.
struct Replacing
{
    QString fingerprint;
    QString reason;
};

/// How the secretariat gives members their certificates. Each step is stored and in the audit
/// trail; none can be undone. CertificatesOfLeaders for who neither leads nor keeps the dossier.
class Registrar
{
public:
    explicit Registrar(commands::History& history)
        : m_history(history)
    {
    }

    /// The authority of this dossier, for ten years, its key under `password`. AuthorityExists;
    /// CertificateNotMade for a name beyond 64 characters.
    Result<void> makeAuthority(const QString& name, const signing::Secret& password);

    /// The authority with its key, to issue with. AuthorityMissing, KeyWrongPassword.
    Result<signing::CertificateAuthority> unlock(const signing::Secret& password) const;

    /// Makes a key for a member and writes it, with certificate and that of the authority, to a
    /// key file under `password`, which goes to the member by another way. Nothing is left when
    /// it fails. FileNotWritable, DiskFull, and what IdentityDesk says.
    Result<void> issueKeyFile(const signing::CertificateAuthority& authority,
                              const domain::MemberId& member, const QString& path,
                              const signing::Secret& password,
                              const std::optional<Replacing>& replacing = {});

    /// Answers the request of a member who keeps the key. The certificate and that of the
    /// authority, as PEM, to send back.
    Result<QByteArray> answer(const signing::CertificateAuthority& authority,
                              const domain::MemberId& member,
                              const signing::CertificateRequest& request,
                              const std::optional<Replacing>& replacing = {});

    /// The same to a file at `path`, which is there exactly when the certificate counts.
    /// FileNotWritable, DiskFull.
    Result<void> answerTo(const QString& path, const signing::CertificateAuthority& authority,
                          const domain::MemberId& member,
                          const signing::CertificateRequest& request,
                          const std::optional<Replacing>& replacing = {});

    /// A certificate from elsewhere, PEM or DER, such as that of a card. CertificateUnreadable;
    /// `name` is how errors call the file.
    Result<void> add(const domain::MemberId& member, const QByteArray& pemOrDer,
                     const QString& name, const std::optional<Replacing>& replacing = {});

    /// What IdentityDesk::revoke() says.
    Result<void> revoke(const Replacing& revoked);

private:
    Result<signing::CertificateSubject> subjectFor(const domain::MemberId& member) const;
    Result<void> store(const domain::MemberId& member, const signing::Certificate& certificate,
                       domain::CertificateOrigin origin, const std::optional<Replacing>& replacing);

    commands::History& m_history;
};

} // namespace beraad::identity
