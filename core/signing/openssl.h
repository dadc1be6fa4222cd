// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include <memory>

/// What this room needs to use OpenSSL safely: owners for its objects and its words for an error.
namespace beraad::signing {

template <auto Free> struct FreeWith
{
    template <typename T> void operator()(T* object) const { Free(object); }
};

inline void freeCertificateStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using BioPtr = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using CertificatePtr = std::unique_ptr<X509, FreeWith<X509_free>>;
using CertificateStackPtr = std::unique_ptr<STACK_OF(X509), FreeWith<freeCertificateStack>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, FreeWith<CMS_ContentInfo_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using StorePtr = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;
using TimestampPtr = std::unique_ptr<TS_TST_INFO, FreeWith<TS_TST_INFO_free>>;

/// OpenSSL's account of what just went wrong on this thread, oldest first; forgets it afterwards.
QString takeOpensslErrors();

/// DER of an object, by its i2d function; empty when OpenSSL could not write it.
template <typename T, typename Write> QByteArray toDer(T* object, Write write)
{
    const int length = write(object, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    return write(object, &out) == length ? der : QByteArray();
}

inline const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

inline QByteArray bytesOf(const ASN1_STRING* string)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
            ASN1_STRING_length(string)};
}

CertificatePtr certificateFromDer(const QByteArray& der);

/// An entry of a name, printable; empty where there is none.
QString nameEntry(const X509_NAME* name, int nid);

} // namespace beraad::signing
