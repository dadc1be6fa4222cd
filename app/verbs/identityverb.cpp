// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/keyoptions.h"
#include "app/verbs/opendossier.h"
#include "core/forms/names.h"
#include "core/identity/registrar.h"
#include "core/storage/identityrecords.h"
#include "core/storage/memberrecords.h"

#include <QJsonArray>

namespace beraad::app {

namespace {

using domain::Member;
using domain::MemberCertificate;

Result<signing::Secret> authorityPassword(const Options& options)
{
    return readSecret(options.value(QStringLiteral("password-file")),
                      CommandLine::tr("Password of the certificate authority:"));
}

Result<void> makeAuthority(OpenDossier& opened, const Options& options)
{
    BERAAD_TRY(const signing::Secret password, authorityPassword(options));
    return identity::Registrar(opened.history())
        .makeAuthority(options.value(QStringLiteral("authority")), password);
}

Result<void> issueKey(OpenDossier& opened, const Options& options)
{
    identity::Registrar registrar(opened.history());
    BERAAD_TRY(const domain::MemberId member,
               forms::memberNamed(opened.dossier(), options.word(1)));
    BERAAD_TRY(const signing::Secret password, authorityPassword(options));
    BERAAD_TRY(const signing::CertificateAuthority authority, registrar.unlock(password));
    BERAAD_TRY(const signing::Secret forMember,
               readSecret(options.value(QStringLiteral("member-password-file")),
                          CommandLine::tr("Password for the member’s key file:")));
    std::optional<identity::Replacing> replacing;
    if (options.has(QStringLiteral("revoke")))
        replacing = identity::Replacing{options.value(QStringLiteral("revoke")),
                                        options.value(QStringLiteral("reason"))};
    return registrar.issueKeyFile(authority, member, options.word(2), forMember, replacing);
}

Result<void> revokeOne(OpenDossier& opened, const Options& options)
{
    return identity::Registrar(opened.history())
        .revoke({options.value(QStringLiteral("revoke")), options.value(QStringLiteral("reason"))});
}

/// What was asked for, if anything was.
Result<void> act(OpenDossier& opened, const Options& options)
{
    if (options.has(QStringLiteral("authority")))
        return makeAuthority(opened, options);
    if (!options.word(2).isEmpty())
        return issueKey(opened, options);
    return options.has(QStringLiteral("revoke")) ? revokeOne(opened, options) : Result<void>();
}

Result<void> list(OpenDossier& opened, const Options& options, Console& console)
{
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(opened.dossier()).members());
    BERAAD_TRY(const auto certificates, storage::IdentityRecords(opened.dossier()).certificates());
    QJsonArray all;
    for (const Member& member : members) {
        for (const MemberCertificate& each : certificates) {
            if (each.member != member.id)
                continue;
            all.append(QJsonObject{{QStringLiteral("member"), member.name},
                                   {QStringLiteral("fingerprint"), each.fingerprint},
                                   {QStringLiteral("inUse"), each.isInUse()},
                                   {QStringLiteral("reason"), each.reason}});
            const QString state = each.isInUse() ? CommandLine::tr("in use")
                                                 : CommandLine::tr("revoked: %1").arg(each.reason);
            if (!options.json())
                console.line(
                    QStringLiteral("%1  %2  %3").arg(member.name, each.fingerprint, state));
        }
    }
    if (options.json())
        console.json({{QStringLiteral("certificates"), all}});
    return {};
}

} // namespace

ExitCode runIdentity(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(
        self, {QStringLiteral("DOSSIER"), QStringLiteral("[MEMBER]"), QStringLiteral("[KEYFILE]")});
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("authority"),
                CommandLine::tr("Make the certificate authority of the dossier, of this name."),
                QStringLiteral("name"));
    options.add(QStringLiteral("revoke"),
                CommandLine::tr("Revoke the certificate with this SHA-256; with a member and a key "
                                "file, replace it."),
                QStringLiteral("sha256"));
    options.add(QStringLiteral("reason"), CommandLine::tr("Why it is revoked."),
                QStringLiteral("text"));
    options.add(QStringLiteral("password-file"),
                CommandLine::tr("A file whose first line is the authority’s password."),
                QStringLiteral("file"));
    options.add(QStringLiteral("member-password-file"),
                CommandLine::tr("A file whose first line is the password for the new key file."),
                QStringLiteral("file"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    Result<void> done = act(**opened, options);
    if (done)
        done = list(**opened, options, console);
    return done ? ExitCode::Good : console.fail(done.error());
}

} // namespace beraad::app
