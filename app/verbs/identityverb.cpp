// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/keyoptions.h"
#include "app/verbs/opendossier.h"
#include "app/verbs/ownkey.h"
#include "core/base/files.h"
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

/// What `--revoke` says that a new certificate takes the place of.
std::optional<identity::Replacing> replaced(const Options& options)
{
    if (!options.has(QStringLiteral("revoke")))
        return std::nullopt;
    return identity::Replacing{options.value(QStringLiteral("revoke")),
                               options.value(QStringLiteral("reason"))};
}

QString memberNameIn(const Options& options)
{
    const QString named = options.value(QStringLiteral("member"));
    return named.isEmpty() ? options.word(1) : named;
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
    return registrar.issueKeyFile(authority, member, options.word(2), forMember, replaced(options));
}

Result<void> addCertificate(OpenDossier& opened, const Options& options)
{
    BERAAD_TRY(const domain::MemberId member,
               forms::memberNamed(opened.dossier(), memberNameIn(options)));
    const QString file = options.value(QStringLiteral("add"));
    BERAAD_TRY(const QByteArray bytes, readFile(file));
    return identity::Registrar(opened.history()).add(member, bytes, file, replaced(options));
}

Result<void> answerRequest(OpenDossier& opened, const Options& options, Console& console)
{
    identity::Registrar registrar(opened.history());
    BERAAD_TRY(const domain::MemberId member,
               forms::memberNamed(opened.dossier(), memberNameIn(options)));
    const QString file = options.value(QStringLiteral("answer"));
    BERAAD_TRY(const QByteArray pem, readFile(file));
    BERAAD_TRY(const auto request, signing::CertificateRequest::fromPem(pem, file));
    BERAAD_TRY(const signing::Secret password, authorityPassword(options));
    BERAAD_TRY(const signing::CertificateAuthority authority, registrar.unlock(password));
    BERAAD_CHECK(registrar.answerTo(options.value(QStringLiteral("out")), authority, member,
                                    request, replaced(options)));
    if (!options.json())
        console.line(CommandLine::tr("The key of the request has the fingerprint %1. Compare it "
                                     "with %2 by telephone; revoke the certificate if it differs.")
                         .arg(request.keyFingerprint(), memberNameIn(options)));
    return {};
}

Result<void> revokeOne(OpenDossier& opened, const Options& options)
{
    return identity::Registrar(opened.history())
        .revoke({options.value(QStringLiteral("revoke")), options.value(QStringLiteral("reason"))});
}

/// What was asked for, if anything was.
Result<void> act(OpenDossier& opened, const Options& options, Console& console)
{
    if (options.has(QStringLiteral("authority")))
        return makeAuthority(opened, options);
    if (options.has(QStringLiteral("add")))
        return addCertificate(opened, options);
    if (options.has(QStringLiteral("answer")))
        return answerRequest(opened, options, console);
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

void addIdentityOptions(Options& options)
{
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("authority"),
                CommandLine::tr("Make the certificate authority of the dossier, of this name."),
                QStringLiteral("name"));
    options.add(QStringLiteral("add"),
                CommandLine::tr("Add a certificate that a member has from elsewhere, such as that "
                                "of a card (PEM or DER)."),
                QStringLiteral("file"));
    options.add(QStringLiteral("answer"),
                CommandLine::tr("Issue a certificate for a request that a member made; --out says "
                                "where it goes."),
                QStringLiteral("file"));
    options.add(QStringLiteral("out"),
                CommandLine::tr("Where the certificate goes that answers a request."),
                QStringLiteral("file"));
    options.add(QStringLiteral("member"),
                CommandLine::tr("Whose certificate it is, in the place of MEMBER."),
                QStringLiteral("name"));
    options.add(QStringLiteral("revoke"),
                CommandLine::tr("Revoke the certificate with this SHA-256; with one that is issued "
                                "or added, replace it."),
                QStringLiteral("sha256"));
    options.add(QStringLiteral("reason"), CommandLine::tr("Why it is revoked."),
                QStringLiteral("text"));
    OwnKey::addTo(options);
    options.add(QStringLiteral("password-file"),
                CommandLine::tr("A file whose first line is the authority’s password, or that of "
                                "the file of --key."),
                QStringLiteral("file"));
    options.add(QStringLiteral("member-password-file"),
                CommandLine::tr("A file whose first line is the password for the new key file."),
                QStringLiteral("file"));
}

/// What must still be said; empty: nothing.
QString missingIn(const Options& options)
{
    const OwnKey ownKey(options);
    if (ownKey.isWanted())
        return ownKey.namesKeyFile() ? QString()
                                     : CommandLine::tr("Say which key file it is: --key FILE.");
    if (options.word(0).isEmpty())
        return CommandLine::tr("Name the dossier. More with: beraad identity --help");
    const bool answers = options.has(QStringLiteral("answer"));
    if ((answers || options.has(QStringLiteral("add"))) && memberNameIn(options).isEmpty())
        return CommandLine::tr("Say whose certificate it is: --member NAME.");
    if (answers && !options.has(QStringLiteral("out")))
        return CommandLine::tr("Say where the certificate goes: --out FILE.");
    return {};
}

Result<void> runOnDossier(const Options& options, Console& console)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    BERAAD_CHECK(act(*opened, options, console));
    return list(*opened, options, console);
}

} // namespace

ExitCode runIdentity(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("[DOSSIER]"), QStringLiteral("[MEMBER]"),
                           QStringLiteral("[KEYFILE]")});
    addIdentityOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    if (const QString unclear = missingIn(options); !unclear.isEmpty()) {
        console.complain(unclear);
        return ExitCode::CouldNotRun;
    }
    const OwnKey ownKey(options);
    const Result<void> done =
        ownKey.isWanted() ? ownKey.run(console) : runOnDossier(options, console);
    return done ? ExitCode::Good : console.fail(done.error());
}

} // namespace beraad::app
