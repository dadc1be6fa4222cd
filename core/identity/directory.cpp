// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/directory.h"

#include "core/domain/keys.h"
#include "core/storage/identityrecords.h"
#include "core/storage/memberrecords.h"

#include <QSet>

namespace beraad::identity {

using namespace domain;
using signing::Certificate;
using storage::Dossier;
using storage::IdentityRecords;

namespace {

const QLatin1String kUnitPrefix("beraad:");

Result<QList<Certificate>> inUse(Dossier& dossier, const QSet<MemberId>& members)
{
    BERAAD_TRY(const auto all, IdentityRecords(dossier).certificates());
    QList<Certificate> found;
    for (const MemberCertificate& record : all) {
        if (!record.isInUse() || !members.contains(record.member))
            continue;
        if (const auto certificate = Certificate::fromDer(record.der))
            found.append(*certificate);
    }
    return found;
}

} // namespace

Result<QList<Certificate>> certificatesOf(Dossier& dossier, const MemberId& member)
{
    return inUse(dossier, {member});
}

Result<QList<Certificate>> certificatesOf(Dossier& dossier, MemberRole role)
{
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    QSet<MemberId> wanted;
    for (const Member& member : members) {
        if (member.role == role)
            wanted.insert(member.id);
    }
    return inUse(dossier, wanted);
}

Result<QStringList> revokedCertificates(Dossier& dossier)
{
    BERAAD_TRY(const auto all, IdentityRecords(dossier).certificates());
    QStringList revoked;
    for (const MemberCertificate& record : all) {
        if (!record.isInUse())
            revoked.append(record.fingerprint);
    }
    return revoked;
}

Result<std::optional<Member>> holderOf(Dossier& dossier, const Certificate& certificate)
{
    BERAAD_TRY(const auto record, IdentityRecords(dossier).find(certificate.fingerprint()));
    if (!record)
        return std::optional<Member>();
    BERAAD_TRY(const Member member, storage::MemberRecords(dossier).member(record->member));
    return std::optional<Member>(member);
}

Result<std::optional<Certificate>> authorityOf(Dossier& dossier)
{
    BERAAD_TRY(const auto authority, IdentityRecords(dossier).authority());
    if (!authority)
        return std::optional<Certificate>();
    return Certificate::fromDer(authority->certificate);
}

QString unitFor(MemberRole role)
{
    return kUnitPrefix + keyOf(role);
}

std::optional<MemberRole> roleIn(const Certificate& certificate)
{
    if (!certificate.unit().startsWith(kUnitPrefix))
        return std::nullopt;
    return fromKey<MemberRole>(QStringView(certificate.unit()).mid(kUnitPrefix.size()));
}

MemberCertificate recordOf(const Certificate& certificate, const MemberId& member,
                           CertificateOrigin origin)
{
    MemberCertificate record;
    record.fingerprint = certificate.fingerprint();
    record.member = member;
    record.der = certificate.der();
    record.origin = origin;
    return record;
}

} // namespace beraad::identity
