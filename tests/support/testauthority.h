// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace beraad::tests {

enum class KeyKind
{
    Rsa,
    Ecdsa
};

enum class KeyFileCipher
{
    Aes,
    Rc2, ///< as programs wrote until about 2020
};

struct CertificateWish
{
    QString holder = QStringLiteral("A. Voorzitter");
    KeyKind key = KeyKind::Rsa;
    QDateTime validFrom = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime validUntil = QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
    QByteArray usage = "critical,digitalSignature,nonRepudiation"; ///< as openssl.cnf has it
};

/// A private key with the certificate that a TestAuthority gave it.
class TestIdentity
{
public:
    struct Parts;
    explicit TestIdentity(std::shared_ptr<Parts> parts);

    QByteArray certificateDer() const;
    QByteArray certificatePem() const;
    QByteArray privateKeyPem() const;
    QByteArray keyFile(const QString& password, KeyFileCipher cipher = KeyFileCipher::Aes) const;
    QByteArray keyFileWithoutKey(const QString& password) const;

private:
    std::shared_ptr<Parts> m_parts;
};

/// An issuer of certificates that exists as long as the test.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();

    QByteArray certificatePem() const;
    TestIdentity issue(const CertificateWish& wish = {}) const;

private:
    std::shared_ptr<TestIdentity::Parts> m_own;
};

} // namespace beraad::tests
