// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/format.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace beraad::sealing {

/// The key of one sealed file, wiped from memory when it goes. Private to this room.
class ContentKey
{
public:
    static ContentKey random()
    {
        ContentKey key;
        crypto_secretstream_xchacha20poly1305_keygen(key.m_bytes.data());
        return key;
    }
    /// Wipes `bytes`. Nothing when they are too many or too few.
    static std::optional<ContentKey> take(QByteArray& bytes)
    {
        std::optional<ContentKey> key;
        if (bytes.size() == kContentKeySize) {
            key.emplace(ContentKey());
            std::copy_n(reinterpret_cast<const unsigned char*>(bytes.constData()), bytes.size(),
                        key->m_bytes.begin());
        }
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
        return key;
    }
    ~ContentKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    ContentKey(const ContentKey&) = default;
    ContentKey& operator=(const ContentKey&) = default;

    const unsigned char* data() const { return m_bytes.data(); }
    /// A copy, which the caller wipes.
    QByteArray bytes() const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()), qsizetype(m_bytes.size())};
    }

private:
    ContentKey() = default;

    std::array<unsigned char, kContentKeySize> m_bytes = {};
};

} // namespace beraad::sealing
