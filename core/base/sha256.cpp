// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QByteArray>

#include <openssl/evp.h>

namespace beraad {

namespace {

/// OpenSSL fails here only where there is no memory left, or no SHA-256 in it at all: nothing that
/// a caller could answer, and a hash that is not one must never be stored.
void mustHold(int outcome)
{
    if (outcome != 1)
        qFatal("OpenSSL cannot reckon SHA-256");
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    mustHold(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr));
}

void Sha256::add(QByteArrayView bytes)
{
    mustHold(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())));
}

QByteArray Sha256::take()
{
    QByteArray digest(32, '\0');
    mustHold(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(digest.data()),
                                nullptr));
    mustHold(EVP_DigestInit_ex(m_context.get(), nullptr, nullptr));
    return digest;
}

QString Sha256::takeHex()
{
    return QString::fromLatin1(take().toHex());
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.take();
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace beraad
