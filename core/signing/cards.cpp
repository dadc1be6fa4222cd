// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cards.h"

namespace beraad::signing {

QList<Certificate> Card::signingCertificates() const
{
    QList<Certificate> signing;
    for (const Certificate& certificate : certificates) {
        if (certificate.maySign())
            signing.append(certificate);
    }
    return signing;
}

Result<void> Card::canLogIn() const
{
    if (pin == PinState::Locked)
        return Error(ErrorKind::CardPinLocked);
    if (signingCertificates().isEmpty())
        return Error(ErrorKind::CardWithoutCertificate, {label});
    return {};
}

} // namespace beraad::signing
