// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/manifest.h"
#include "core/signing/envelope.h"

#include <QByteArray>
#include <QList>

/// Sealed files as nobody in their right mind would make them, byte by byte.
namespace beraad::tests {

struct RawEntry
{
    QByteArray name;
    QByteArray content = {};
    char type = '0';      ///< of the tar entry; '0': a file
    qint64 claimed = -1;  ///< size in the head; -1: that of the content
    QByteArray link = {}; ///< where a link leads
};

/// A tar of these entries, in whole blocks of the format.
QByteArray rawPayload(const QList<RawEntry>& entries);

/// The same entries, behind them a manifest that fits them, signed by `sender`.
QByteArray signedPayload(const QList<RawEntry>& entries, const signing::SigningKey& sender,
                         const signing::SigningKey& recipient);

/// Seals a payload as it is.
void sealRaw(const QString& path, const QByteArray& payload, const signing::SigningKey& recipient);

} // namespace beraad::tests
