// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/openssl.h"

#include "core/signing/certificate.h"

#include <QStringList>

#include <openssl/err.h>

namespace beraad::signing {

QString takeOpensslErrors()
{
    QStringList lines;
    while (const unsigned long code = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(code, text, sizeof text);
        lines.append(QString::fromLatin1(text));
    }
    return lines.join(QStringLiteral("; "));
}

CertificatePtr certificateFromDer(const QByteArray& der)
{
    const unsigned char* in = bytesOf(der);
    return CertificatePtr(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
}

QString nameEntry(const X509_NAME* name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int length =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0)
        return {};
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), length);
    OPENSSL_free(utf8);
    return printable(text);
}

} // namespace beraad::signing
