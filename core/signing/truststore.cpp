// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/truststore.h"

#include "core/base/files.h"
#include "core/signing/openssl.h"

#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace beraad::signing {

TrustStore TrustStore::ofSystem()
{
    TrustStore store;
    const QString bundle =
        QString::fromUtf8(X509_get_default_cert_dir()) + QStringLiteral("/ca-certificates.crt");
    for (const QString& path : {QString::fromUtf8(X509_get_default_cert_file()), bundle}) {
        const auto bytes = readFile(path);
        if (bytes && store.add(*bytes))
            break;
    }
    return store;
}

Result<void> TrustStore::add(const QByteArray& pemOrDer)
{
    if (const auto certificate = Certificate::fromDer(pemOrDer)) {
        m_certificates.append(*certificate);
        return {};
    }
    const BioPtr in(BIO_new_mem_buf(pemOrDer.constData(), static_cast<int>(pemOrDer.size())));
    const qsizetype before = m_certificates.size();
    while (const CertificatePtr next{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)}) {
        if (const auto certificate = Certificate::fromDer(toDer(next.get(), i2d_X509)))
            m_certificates.append(*certificate);
    }
    ERR_clear_error();
    if (m_certificates.size() == before)
        return Error(ErrorKind::CertificateUnreadable);
    return {};
}

Result<void> TrustStore::addFile(const QString& path)
{
    BERAAD_TRY(const QByteArray bytes, readFile(path));
    if (!add(bytes))
        return Error(ErrorKind::CertificateUnreadable, {QFileInfo(path).fileName()});
    return {};
}

} // namespace beraad::signing
