// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/options.h"
#include "core/base/result.h"

namespace beraad::app {

/// A member's half of how a certificate is asked for and joined to the key. It needs no dossier,
/// and the private key never leaves the member's computer.
class OwnKey
{
public:
    static void addTo(Options& options);

    explicit OwnKey(const Options& options)
        : m_options(options)
    {
    }

    bool isWanted() const { return wantsRequest() || wantsJoin(); }
    bool namesKeyFile() const { return !keyFile().isEmpty(); }

    /// Makes the request, with a new key where the key file is not there and a member is named, or
    /// puts the certificate that came back into the key file. FileNotFound, CertificateOfOtherKey,
    /// CertificateUnreadable, and those of key files.
    Result<void> run(Console& console) const;

private:
    bool wantsRequest() const { return m_options.has(QStringLiteral("request")); }
    bool wantsJoin() const { return m_options.has(QStringLiteral("join")); }
    QString keyFile() const { return m_options.value(QStringLiteral("key")); }
    Result<void> request(Console& console) const;
    Result<void> join(Console& console) const;

    const Options& m_options;
};

} // namespace beraad::app
