// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/senders.h"

#include "core/identity/directory.h"

namespace beraad::exchange {

using domain::MemberRole;
using signing::Certificate;

namespace {

Result<void> addHolders(storage::Dossier& dossier, MemberRole role, sealing::KnownSigners& known)
{
    BERAAD_TRY(const QList<Certificate> certificates, identity::certificatesOf(dossier, role));
    for (const Certificate& certificate : certificates)
        known.trusted.add(certificate);
    return {};
}

} // namespace

Result<sealing::KnownSigners> knownMembers(storage::Dossier& dossier)
{
    sealing::KnownSigners known;
    for (const MemberRole role : {MemberRole::Member, MemberRole::Chair, MemberRole::Secretary})
        BERAAD_CHECK(addHolders(dossier, role, known));
    BERAAD_TRY(known.revoked, identity::revokedCertificates(dossier));
    return known;
}

sealing::KnownSigners knownLeaders(const signing::Unlocking& with)
{
    sealing::KnownSigners known;
    if (!with.key)
        return known;
    for (const Certificate& issuer : with.key->chain())
        known.trusted.add(issuer);
    return known;
}

Result<sealing::KnownSigners> knownLeaders(storage::Dossier& dossier,
                                           const signing::Unlocking& with)
{
    sealing::KnownSigners known = knownLeaders(with);
    for (const MemberRole role : {MemberRole::Chair, MemberRole::Secretary})
        BERAAD_CHECK(addHolders(dossier, role, known));
    BERAAD_TRY(const auto authority, identity::authorityOf(dossier));
    if (authority)
        known.trusted.add(*authority);
    BERAAD_TRY(known.revoked, identity::revokedCertificates(dossier));
    return known;
}

bool mayLead(const Certificate& certificate)
{
    const auto role = identity::roleIn(certificate);
    return role == MemberRole::Chair || role == MemberRole::Secretary;
}

} // namespace beraad::exchange
