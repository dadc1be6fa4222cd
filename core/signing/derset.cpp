// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/derset.h"

#include <algorithm>
#include <cstring>

namespace beraad::signing {

namespace {

constexpr char kSetTag = 0x31;

QByteArray derLength(qsizetype length)
{
    if (length < 0x80)
        return QByteArray(1, static_cast<char>(length));
    QByteArray digits;
    for (; length > 0; length >>= 8)
        digits.prepend(static_cast<char>(length & 0xFF));
    return char(0x80 | digits.size()) + digits;
}

/// Octet by octet, unsigned, a prefix first (X.690, 11.6).
bool comesBefore(const QByteArray& a, const QByteArray& b)
{
    const auto shared = static_cast<std::size_t>(std::min(a.size(), b.size()));
    const int order = std::memcmp(a.constData(), b.constData(), shared);
    return order != 0 ? order < 0 : a.size() < b.size();
}

} // namespace

QByteArray derSetOf(QList<QByteArray> members, SetOrder order)
{
    if (order == SetOrder::Sorted)
        std::sort(members.begin(), members.end(), comesBefore);
    const QByteArray content = members.join();
    return kSetTag + derLength(content.size()) + content;
}

} // namespace beraad::signing
