// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/openssl.h"

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

} // namespace beraad::signing
