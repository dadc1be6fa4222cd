// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/ownkey.h"

#include "app/verbs/keyoptions.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/signing/certificaterequest.h"

#include <QFileInfo>

namespace beraad::app {

using namespace signing;

namespace {

/// How long a key can wait for the certificate that takes the place of its own.
constexpr int kOwnYears = 1;
constexpr int kDaysBefore = 1;

Result<Secret> keyPassword(const Options& options, const QString& path)
{
    return readSecret(options.value(QStringLiteral("password-file")),
                      CommandLine::tr("Password of “%1”:").arg(QFileInfo(path).fileName()));
}

Result<SigningKey> makeKeyFile(const QString& path, const QString& holder, const Secret& password)
{
    const QDateTime now = SystemClock().now();
    CertificateSubject subject;
    subject.holder = holder;
    subject.validFrom = now.addDays(-kDaysBefore);
    subject.validUntil = now.addYears(kOwnYears);
    BERAAD_TRY(const SigningKey key, makeOwnKey(subject));
    BERAAD_CHECK(writeKeyFile(path, key, password));
    return key;
}

} // namespace

void OwnKey::addTo(Options& options)
{
    options.add(QStringLiteral("request"),
                CommandLine::tr("On the member’s computer, without a dossier: write a request for "
                                "a certificate for the key in --key. Where that file is not there, "
                                "a new key for --member is made and kept in it."),
                QStringLiteral("file"));
    options.add(QStringLiteral("join"),
                CommandLine::tr("On the member’s computer, without a dossier: put the certificate "
                                "that came back into the file of --key."),
                QStringLiteral("file"));
    options.add(QStringLiteral("key"), CommandLine::tr("The member’s own key file (.p12 or .pfx)."),
                QStringLiteral("file"));
}

Result<void> OwnKey::run(Console& console) const
{
    return wantsRequest() ? request(console) : join(console);
}

Result<void> OwnKey::request(Console& console) const
{
    const QString path = keyFile();
    const QString holder = m_options.value(QStringLiteral("member"));
    const bool isThere = QFileInfo::exists(path);
    if (!isThere && holder.isEmpty())
        return Error(ErrorKind::FileNotFound, {path});
    BERAAD_TRY(const Secret password, keyPassword(m_options, path));
    BERAAD_TRY(const SigningKey key,
               isThere ? openKeyFile(path, password) : makeKeyFile(path, holder, password));
    BERAAD_TRY(const QByteArray pem, requestCertificate(key));
    const QString target = m_options.value(QStringLiteral("request"));
    BERAAD_CHECK(writeFileAtomically(target, pem));
    const QString fingerprint = keyFingerprint(key.certificate());
    if (m_options.json())
        console.json(
            {{QStringLiteral("request"), target}, {QStringLiteral("keyFingerprint"), fingerprint}});
    else
        console.line(CommandLine::tr("Send “%1” to the secretariat. By telephone they compare this "
                                     "fingerprint with you: %2")
                         .arg(target, fingerprint));
    return {};
}

Result<void> OwnKey::join(Console& console) const
{
    const QString path = keyFile();
    const QString answer = m_options.value(QStringLiteral("join"));
    BERAAD_TRY(const QByteArray pem, readFile(answer));
    BERAAD_TRY(const Secret password, keyPassword(m_options, path));
    BERAAD_TRY(const SigningKey key, openKeyFile(path, password));
    BERAAD_TRY(const SigningKey joined, withCertificate(key, pem, answer));
    BERAAD_CHECK(writeKeyFile(path, joined, password));
    const Certificate& certificate = joined.certificate();
    if (m_options.json())
        console.json({{QStringLiteral("certificate"), certificate.fingerprint()},
                      {QStringLiteral("holder"), certificate.holder()},
                      {QStringLiteral("issuer"), certificate.issuer()}});
    else
        console.line(CommandLine::tr("“%1” now holds the certificate of %2, issued by %3.")
                         .arg(path, certificate.holder(), certificate.issuer()));
    return {};
}

} // namespace beraad::app
