// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/registrar.h"

#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/commands/identitydesk.h"
#include "core/identity/directory.h"
#include "core/signing/truststore.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/storage/memberrecords.h"

#include <QFile>

namespace beraad::identity {

using namespace domain;
using commands::IdentityDesk;
using signing::Certificate;
using signing::CertificateAuthority;
using signing::CertificateSubject;
using signing::Secret;
using signing::SigningKey;

namespace {

constexpr int kAuthorityYears = 10;
constexpr int kMemberYears = 5;
/// Clocks of laptops are not exact; a certificate must not be of tomorrow there.
constexpr int kDaysBefore = 1;

} // namespace

Result<void> Registrar::makeAuthority(const QString& name, const Secret& password)
{
    storage::Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const auto known, storage::IdentityRecords(dossier).authority());
    if (known)
        return Error(ErrorKind::AuthorityExists);
    const QDateTime now = dossier.clock().now();
    CertificateSubject subject;
    subject.holder = name;
    subject.validFrom = now.addDays(-kDaysBefore);
    subject.validUntil = now.addYears(kAuthorityYears);
    BERAAD_TRY(const CertificateAuthority made, CertificateAuthority::create(subject));
    BERAAD_TRY(const QByteArray keyFile, signing::packKeyFile(made.key(), password));
    return IdentityDesk(m_history).setAuthority({made.certificate().der(), keyFile, now});
}

Result<CertificateAuthority> Registrar::unlock(const Secret& password) const
{
    BERAAD_TRY(const auto known, storage::IdentityRecords(m_history.dossier()).authority());
    if (!known || known->keyFile.isEmpty())
        return Error(ErrorKind::AuthorityMissing);
    const auto certificate = Certificate::fromDer(known->certificate);
    BERAAD_TRY(const SigningKey key,
               signing::readKeyFile(known->keyFile, certificate ? certificate->holder() : QString(),
                                    password));
    return CertificateAuthority::with(key);
}

Result<CertificateSubject> Registrar::subjectFor(const MemberId& id) const
{
    storage::Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Member member, storage::MemberRecords(dossier).member(id));
    const QDateTime now = dossier.clock().now();
    CertificateSubject subject;
    subject.holder = member.name;
    subject.organisation = member.organisation;
    subject.unit = unitFor(member.role);
    subject.validFrom = now.addDays(-kDaysBefore);
    subject.validUntil = now.addYears(kMemberYears);
    return subject;
}

Result<void> Registrar::store(const MemberId& member, const Certificate& certificate,
                              CertificateOrigin origin, const std::optional<Replacing>& replacing)
{
    const MemberCertificate record = recordOf(certificate, member, origin);
    IdentityDesk desk(m_history);
    if (!replacing)
        return desk.add(record, certificate.holder());
    return desk.revoke(replacing->fingerprint, replacing->reason, certificate.holder(), record);
}

Result<void> Registrar::issueKeyFile(const CertificateAuthority& authority, const MemberId& member,
                                     const QString& path, const Secret& password,
                                     const std::optional<Replacing>& replacing)
{
    // Before the file is written: it may take the place of one that somebody still opens with.
    BERAAD_CHECK(IdentityDesk(m_history).mayChange());
    BERAAD_TRY(const CertificateSubject subject, subjectFor(member));
    BERAAD_TRY(const SigningKey key, authority.issue(subject));
    BERAAD_CHECK(signing::writeKeyFile(path, key, password));
    const Result<void> stored =
        store(member, key.certificate(), CertificateOrigin::Authority, replacing);
    if (!stored)
        QFile::remove(path);
    return stored;
}

Result<QByteArray> Registrar::answer(const CertificateAuthority& authority, const MemberId& member,
                                     const signing::CertificateRequest& request,
                                     const std::optional<Replacing>& replacing)
{
    BERAAD_TRY(const CertificateSubject subject, subjectFor(member));
    BERAAD_TRY(const Certificate issued, authority.issue(request, subject));
    BERAAD_CHECK(store(member, issued, CertificateOrigin::Authority, replacing));
    return issued.pem() + authority.certificate().pem();
}

Result<void> Registrar::answerTo(const QString& path, const CertificateAuthority& authority,
                                 const MemberId& member, const signing::CertificateRequest& request,
                                 const std::optional<Replacing>& replacing)
{
    BERAAD_TRY(const CertificateSubject subject, subjectFor(member));
    BERAAD_TRY(const Certificate issued, authority.issue(request, subject));
    return writeFileAtomically(
        path, issued.pem() + authority.certificate().pem(), [&](const QString&) {
            return store(member, issued, CertificateOrigin::Authority, replacing);
        });
}

Result<void> Registrar::add(const MemberId& member, const QByteArray& pemOrDer, const QString& name,
                            const std::optional<Replacing>& replacing)
{
    signing::TrustStore read;
    if (!read.add(pemOrDer))
        return Error(ErrorKind::CertificateUnreadable, {name});
    return store(member, read.certificates().first(), CertificateOrigin::Elsewhere, replacing);
}

Result<void> Registrar::revoke(const Replacing& revoked)
{
    BERAAD_TRY(const auto known,
               storage::IdentityRecords(m_history.dossier()).find(revoked.fingerprint));
    const auto certificate = known ? Certificate::fromDer(known->der) : std::nullopt;
    return IdentityDesk(m_history).revoke(revoked.fingerprint, revoked.reason,
                                          certificate ? certificate->holder() : QString());
}

} // namespace beraad::identity
