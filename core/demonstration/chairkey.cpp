// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/chairkey.h"

#include "core/base/files.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

/// Long enough for the years that the demonstration plays in and those in which it is looked at.
const QDateTime kValidFrom(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime kValidUntil(QDate(2048, 12, 31), QTime(23, 59), Qt::UTC);

} // namespace

Result<DemonstrationKeys> makeKeys(const DemonstrationFolder& folder, const domain::Member& chair)
{
    using signing::CertificateAuthority;
    BERAAD_TRY(
        const CertificateAuthority authority,
        CertificateAuthority::create({u"Beraad demonstratie-autoriteit"_s,
                                      u"Demonstratie, vertrouw niet"_s, kValidFrom, kValidUntil}));
    BERAAD_TRY(const signing::SigningKey key, makeMemberKey(authority, chair));
    BERAAD_CHECK(folder.makeFolder(QFileInfo(folder.keyFile()).path()));
    BERAAD_CHECK(writeFileAtomically(folder.authority(), authority.certificate().pem()));
    const signing::Secret password(QString::fromLatin1(kKeyPassword));
    BERAAD_CHECK(signing::writeKeyFile(folder.keyFile(), key, password));
    BERAAD_TRY(const signing::SigningKey opened, signing::openKeyFile(folder.keyFile(), password));
    return DemonstrationKeys{authority, opened};
}

Result<signing::SigningKey> makeMemberKey(const signing::CertificateAuthority& authority,
                                          const domain::Member& member)
{
    return authority.issue({member.name, member.organisation, kValidFrom, kValidUntil});
}

} // namespace beraad::demonstration
