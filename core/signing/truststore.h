// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/certificate.h"

#include <QList>

namespace beraad::signing {

/// The certificates that somebody decided to trust: of authorities, or of single persons. A value.
class TrustStore
{
public:
    /// What this machine trusts (on Debian /etc/ssl/certs); those are for websites in the first
    /// place, so it is the caller's decision. Empty where there is no such file.
    static TrustStore ofSystem();

    /// All certificates in a PEM text, or one in DER. CertificateUnreadable (without a file name)
    /// when there is none.
    Result<void> add(const QByteArray& pemOrDer);
    /// The same from a file. Also: FileNotFound, FileNotReadable.
    Result<void> addFile(const QString& path);
    void add(const Certificate& certificate) { m_certificates.append(certificate); }
    void add(const TrustStore& other) { m_certificates += other.m_certificates; }

    const QList<Certificate>& certificates() const { return m_certificates; }

private:
    QList<Certificate> m_certificates;
};

} // namespace beraad::signing
