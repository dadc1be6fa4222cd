// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/certificateauthority.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace beraad::tests {

enum class KeyFileCipher
{
    Aes,
    Rc2, ///< as programs wrote until about 2020
};

struct CertificateWish
{
    QString holder = QStringLiteral("A. Voorzitter");
    QString organisation = {};
    signing::KeyAlgorithm key = signing::KeyAlgorithm::EcdsaP256;
    QDateTime validFrom = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime validUntil = QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
    QByteArray usage = "critical,digitalSignature,nonRepudiation"; ///< as openssl.cnf has it
    QByteArray extendedUsage = {};                                 ///< the same
};

/// A private key with the certificate that a TestAuthority gave it.
class TestIdentity
{
public:
    explicit TestIdentity(signing::SigningKey key)
        : m_key(std::move(key))
    {
    }

    const signing::SigningKey& key() const { return m_key; }
    const signing::Certificate& certificate() const { return m_key.certificate(); }
    QByteArray certificatePem() const;
    QByteArray privateKeyPem() const;
    QByteArray keyFile(const QString& password, KeyFileCipher cipher = KeyFileCipher::Aes) const;
    QByteArray keyFileWithoutKey(const QString& password) const;

private:
    signing::SigningKey m_key;
};

/// An issuer that gives out whatever certificate a test wishes, also wrong ones.
class TestAuthority
{
public:
    TestAuthority();

    const signing::Certificate& certificate() const { return m_own.certificate(); }
    QByteArray certificatePem() const;
    TestIdentity issue(const CertificateWish& wish = {}) const;

private:
    signing::CertificateAuthority m_own;
};

} // namespace beraad::tests
