// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/identitydesk.h"

#include "core/base/sha256.h"
#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/storage/memberrecords.h"

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::IdentityRecords;

Result<void> IdentityDesk::mayChange() const
{
    return mayAdvise(m_history.actor().role) ? Result<void>()
                                             : Error(ErrorKind::CertificatesOfLeaders);
}

Result<void> IdentityDesk::setAuthority(const Authority& authority)
{
    BERAAD_CHECK(mayChange());
    IdentityRecords records(m_history.dossier());
    BERAAD_TRY(const std::optional<Authority> known, records.authority());
    if (known && known->certificate != authority.certificate)
        return Error(ErrorKind::AuthorityExists);
    if (known && (authority.keyFile.isEmpty() || known->keyFile == authority.keyFile))
        return {};
    const QString fingerprint = sha256Hex(authority.certificate);
    return m_history.perform(
        {{Action::AuthorityMade, {}},
         fingerprint,
         {},
         {{QStringLiteral("fingerprint"), fingerprint}},
         [authority](Dossier& dossier) { return IdentityRecords(dossier).save(authority); },
         {},
         {}});
}

Result<void> IdentityDesk::mayAdd(const MemberCertificate& certificate, const QString& holder) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const auto known, IdentityRecords(dossier).find(certificate.fingerprint));
    if (known && known->member != certificate.member) {
        BERAAD_TRY(const Member other, storage::MemberRecords(dossier).member(known->member));
        return Error(ErrorKind::CertificateOfOtherMember, {holder, other.name});
    }
    if (known && !known->isInUse())
        return Error(ErrorKind::CertificateRevoked, {holder});
    return {};
}

Result<void> IdentityDesk::add(const MemberCertificate& certificate, const QString& holder)
{
    BERAAD_CHECK(mayChange());
    BERAAD_CHECK(mayAdd(certificate, holder));
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const auto known, IdentityRecords(dossier).find(certificate.fingerprint));
    if (known)
        return {};
    MemberCertificate added = certificate;
    added.addedAt = dossier.clock().now();
    added.revokedAt = {};
    return m_history.perform(
        {{Action::CertificateAdded, {}},
         added.member.text(),
         {},
         auditJson(added),
         [added](Dossier& target) { return IdentityRecords(target).save(added); },
         {},
         {}});
}

Result<void> IdentityDesk::revoke(const QString& fingerprint, const QString& reason,
                                  const QString& holder,
                                  const std::optional<MemberCertificate>& replacement)
{
    BERAAD_CHECK(mayChange());
    Dossier& dossier = m_history.dossier();
    if (reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    BERAAD_TRY(const auto known, IdentityRecords(dossier).find(fingerprint));
    if (!known)
        return Error(ErrorKind::RecordNotFound, {fingerprint});
    if (!known->isInUse())
        return Error(ErrorKind::CertificateRevoked, {holder});
    std::optional<MemberCertificate> next = replacement;
    if (next) {
        next->member = known->member;
        next->addedAt = dossier.clock().now();
        BERAAD_CHECK(mayAdd(*next, holder));
    }
    MemberCertificate revoked = *known;
    revoked.revokedAt = dossier.clock().now();
    revoked.reason = reason.trimmed();
    revoked.replacedBy = next ? next->fingerprint : QString();
    return m_history.perform({{Action::CertificateRevoked, {}},
                              revoked.member.text(),
                              auditJson(*known),
                              auditJson(revoked),
                              [revoked, next](Dossier& target) -> Result<void> {
                                  if (next)
                                      BERAAD_CHECK(IdentityRecords(target).save(*next));
                                  return IdentityRecords(target).save(revoked);
                              },
                              {},
                              {}});
}

} // namespace beraad::commands
