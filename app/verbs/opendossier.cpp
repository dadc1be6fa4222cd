// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/opendossier.h"

#include "core/forms/names.h"
#include "core/storage/memberrecords.h"

namespace beraad::app {

commands::Actor userOfThisComputer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {
        user.isEmpty() ? CommandLine::tr("command line") : user, {}, domain::MemberRole::Secretary};
}

bool isDossierFile(const QString& path)
{
    return path.endsWith(QLatin1String(".beraad"), Qt::CaseInsensitive);
}

namespace {

Result<commands::Actor> actorNamed(storage::Dossier& dossier, const QString& name)
{
    if (name.isEmpty())
        return userOfThisComputer();
    BERAAD_TRY(const domain::MemberId id, forms::memberNamed(dossier, name));
    BERAAD_TRY(const domain::Member member, storage::MemberRecords(dossier).member(id));
    return commands::Actor{member.name, member.id, member.role};
}

} // namespace

void OpenDossier::addOptions(Options& options)
{
    options.add(QStringLiteral("round"),
                CommandLine::tr("The round's number; the newest without it."),
                QStringLiteral("number"));
    options.add(QStringLiteral("as"),
                CommandLine::tr("The member who does this, for the audit trail."),
                QStringLiteral("name"));
}

Result<std::unique_ptr<OpenDossier>> OpenDossier::open(const Options& options)
{
    std::unique_ptr<OpenDossier> opened(new OpenDossier);
    BERAAD_TRY(opened->m_dossier, storage::Dossier::open(options.word(0), opened->m_clock));
    BERAAD_TRY(const commands::Actor actor,
               actorNamed(*opened->m_dossier, options.value(QStringLiteral("as"))));
    opened->m_history = std::make_unique<commands::History>(*opened->m_dossier, actor);
    const int number = options.value(QStringLiteral("round")).toInt();
    BERAAD_TRY(opened->m_round, forms::roundNumbered(*opened->m_dossier, number));
    return opened;
}

} // namespace beraad::app
