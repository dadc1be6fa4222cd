// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace beraad::signing {

enum class SetOrder
{
    Sorted, ///< as DER wants it: for what we write
    AsGiven ///< for what somebody else signed in another order
};

/// A DER SET OF with these encoded members: what a signature over signed attributes is computed
/// over (RFC 5652, 5.4), where the message itself carries them under another tag.
QByteArray derSetOf(QList<QByteArray> members, SetOrder order);

} // namespace beraad::signing
