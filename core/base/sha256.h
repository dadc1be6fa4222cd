// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace beraad {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. OpenSSL reckons it with the processor's own
/// instructions where it has them; QCryptographicHash of Qt 6.4 does not, and that was a fifth of
/// the time of taking in a whole round. Not for two threads at once.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);

    /// The digest, 32 bytes. What is added afterwards counts from nothing again.
    QByteArray take();
    /// The same as 64 lower-case hexadecimal digits.
    QString takeHex();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

QByteArray sha256(QByteArrayView bytes); ///< 32 bytes
QString sha256Hex(QByteArrayView bytes); ///< 64 lower-case hexadecimal digits

} // namespace beraad
