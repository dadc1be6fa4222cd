// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/chairkey.h"

#include "core/base/files.h"
#include "core/signing/certificateauthority.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

/// Long enough for the years that the demonstration plays in and those in which it is looked at.
const QDateTime kValidFrom(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime kValidUntil(QDate(2048, 12, 31), QTime(23, 59), Qt::UTC);

} // namespace

Result<signing::SigningKey> makeChairKey(const DemonstrationFolder& folder,
                                         const domain::Member& chair)
{
    using signing::CertificateAuthority;
    BERAAD_TRY(
        const CertificateAuthority authority,
        CertificateAuthority::create({u"Beraad demonstratie-autoriteit"_s,
                                      u"Demonstratie, vertrouw niet"_s, kValidFrom, kValidUntil}));
    BERAAD_TRY(const signing::SigningKey key,
               authority.issue({chair.name, chair.organisation, kValidFrom, kValidUntil}));
    BERAAD_CHECK(folder.makeFolder(QFileInfo(folder.keyFile()).path()));
    BERAAD_CHECK(writeFileAtomically(folder.authority(), authority.certificate().pem()));
    const signing::Secret password(QString::fromLatin1(kKeyPassword));
    BERAAD_CHECK(signing::writeKeyFile(folder.keyFile(), key, password));
    return signing::openKeyFile(folder.keyFile(), password);
}

} // namespace beraad::demonstration
