// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/names.h"

#include "core/domain/programme.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/themerecords.h"

#include <algorithm>

namespace beraad::forms {

using namespace domain;

namespace {

bool sameName(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Plan> planNamed(storage::Dossier& dossier, const Round& round, const QString& name)
{
    BERAAD_TRY(const QList<Region> regions,
               storage::ProgrammeRecords(dossier).regions(round.programme));
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    const auto region = std::find_if(regions.begin(), regions.end(), [&](const Region& each) {
        return isNumber ? each.number == number : sameName(each.name, name);
    });
    if (region == regions.end())
        return Error(ErrorKind::NameUnknown, {name});
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plansOf(region->id));
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&](const Plan& each) { return each.round == round.id; });
    if (plan == plans.end())
        return Error(ErrorKind::NameUnknown, {name});
    return *plan;
}

Result<MemberId> memberNamed(storage::Dossier& dossier, const QString& name)
{
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    const auto isMeant = [&](const Member& each) { return sameName(each.name, name); };
    if (std::count_if(members.begin(), members.end(), isMeant) != 1)
        return Error(ErrorKind::NameUnknown, {name});
    return std::find_if(members.begin(), members.end(), isMeant)->id;
}

Result<ThemeId> themeNamed(storage::Dossier& dossier, const Round& round, const QString& name)
{
    BERAAD_TRY(const QList<Theme> themes, storage::ThemeRecords(dossier).themes(round.programme));
    const auto isMeant = [&](const Theme& each) { return sameName(each.name, name); };
    if (std::count_if(themes.begin(), themes.end(), isMeant) != 1)
        return Error(ErrorKind::NameUnknown, {name});
    return std::find_if(themes.begin(), themes.end(), isMeant)->id;
}

Result<DocumentFile> documentNamed(const Plan& plan, const QString& fileName)
{
    for (const DocumentFile& document : plan.documents) {
        if (fileName.isEmpty() || sameName(document.fileName, fileName))
            return document;
    }
    return Error(ErrorKind::NameUnknown, {fileName});
}

Result<Round> roundNumbered(storage::Dossier& dossier, int number)
{
    storage::ProgrammeRecords records(dossier);
    BERAAD_TRY(const QList<Programme> programmes, records.programmes());
    for (const Programme& programme : programmes) {
        BERAAD_TRY(const QList<Round> rounds, records.rounds(programme.id));
        if (number == 0 && !rounds.isEmpty())
            return rounds.last();
        for (const Round& round : rounds) {
            if (round.number == number)
                return round;
        }
    }
    return Error(ErrorKind::RecordNotFound, {QString::number(number)});
}

} // namespace beraad::forms
