// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace beraad::signing {

Secret::Secret(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    m_characters.assign(utf8.cbegin(), utf8.cend());
    m_characters.push_back('\0');
    OPENSSL_cleanse(utf8.data(), static_cast<std::size_t>(utf8.size()));
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret&& other) noexcept
    : m_characters(std::exchange(other.m_characters, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_characters = std::exchange(other.m_characters, {});
    }
    return *this;
}

Secret Secret::take(QString& text)
{
    Secret secret(text);
    OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

Secret Secret::copy() const
{
    Secret other;
    other.m_characters = m_characters;
    return other;
}

void Secret::wipe()
{
    OPENSSL_cleanse(m_characters.data(), m_characters.size());
}

} // namespace beraad::signing
