// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/interestlist.h"

#include "core/domain/interests.h"
#include "core/domain/keys.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"

#include <QJsonArray>

namespace beraad::app {

namespace {

using domain::ConflictDeclaration;
using domain::ConflictMeasure;

/// A declaration with all that a line tells.
struct InterestLine
{
    domain::Region region;
    domain::Member member;
    ConflictDeclaration declaration;
    std::optional<ConflictMeasure> measure;
    bool waits = false;
};

QString withReason(const QString& word, const QString& reason)
{
    return reason.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, reason);
}

QString textOf(const InterestLine& line)
{
    const ConflictDeclaration& declaration = line.declaration;
    QStringList parts{withReason(wording::word(declaration.kind), declaration.reason)};
    if (line.measure)
        parts << withReason(wording::word(line.measure->kind), line.measure->grounds);
    else if (line.waits)
        parts << CommandLine::tr("waits for the chair");
    return QStringLiteral("%1 %2  %3  %4")
        .arg(QString::number(line.region.number), line.region.name, line.member.name,
             parts.join(QStringLiteral("; ")));
}

QJsonObject jsonOf(const InterestLine& line)
{
    const ConflictDeclaration& declaration = line.declaration;
    QJsonObject json{
        {QStringLiteral("region"), line.region.number},
        {QStringLiteral("name"), line.region.name},
        {QStringLiteral("member"), line.member.name},
        {QStringLiteral("kind"), domain::keyOf(declaration.kind)},
        {QStringLiteral("reason"), declaration.reason},
        {QStringLiteral("declaredAt"), declaration.declaredAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("waits"), line.waits}};
    if (line.measure)
        json.insert(QStringLiteral("measure"),
                    QJsonObject{{QStringLiteral("kind"), domain::keyOf(line.measure->kind)},
                                {QStringLiteral("grounds"), line.measure->grounds}});
    return json;
}

Result<void> addLines(OpenDossier& opened, const domain::Plan& plan, QList<InterestLine>& lines)
{
    storage::MemberRecords members(opened.dossier());
    BERAAD_TRY(const domain::Interests interests, members.interests(plan.id));
    const commands::Actor& actor = opened.history().actor();
    for (const ConflictDeclaration& declaration : interests.declarations) {
        if (actor.role == domain::MemberRole::Member && declaration.member != actor.member)
            continue;
        InterestLine line;
        line.declaration = declaration;
        BERAAD_TRY(line.region, storage::ProgrammeRecords(opened.dossier()).region(plan.region));
        BERAAD_TRY(line.member, members.member(declaration.member));
        line.measure = measureOn(declaration.id, interests);
        line.waits = waitsForMeasure(declaration, interests);
        lines.append(line);
    }
    return {};
}

} // namespace

Result<void> listInterests(OpenDossier& opened, const std::optional<domain::PlanId>& plan,
                           const Options& options, Console& console)
{
    BERAAD_TRY(const QList<domain::Plan> plans,
               storage::PlanRecords(opened.dossier()).plans(opened.round().id));
    QList<InterestLine> lines;
    for (const domain::Plan& each : plans) {
        if (!plan || each.id == *plan)
            BERAAD_CHECK(addLines(opened, each, lines));
    }
    if (options.json()) {
        QJsonArray all;
        for (const InterestLine& line : std::as_const(lines))
            all.append(jsonOf(line));
        console.json({{QStringLiteral("declarations"), all}});
        return {};
    }
    for (const InterestLine& line : std::as_const(lines))
        console.line(textOf(line));
    if (lines.isEmpty())
        console.line(CommandLine::tr("Nothing was stated of interests yet."));
    return {};
}

} // namespace beraad::app
