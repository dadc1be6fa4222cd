// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/storemembers.h"

#include "core/commands/history.h"
#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::intake {

using namespace domain;

namespace {

/// As it would be stored: who is known, with what the row states, or somebody new.
Member memberAfter(const QList<Member>& members, const MemberRow& row)
{
    const QString name = tables::foldedName(row.name);
    const auto before = std::find_if(members.begin(), members.end(), [&](const Member& each) {
        return tables::foldedName(each.name) == name;
    });
    Member member = before == members.end() ? Member{{}, row.name, {}, {}, {}} : *before;
    if (!row.organisation.isEmpty())
        member.organisation = row.organisation;
    if (row.role)
        member.role = *row.role;
    if (!row.expertise.isEmpty())
        member.expertise = row.expertise;
    return member;
}

} // namespace

Result<void> storeMembers(commands::History& history, const QList<MemberRow>& rows)
{
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(history.dossier()).members());
    const Result<void> stored = storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        for (const MemberRow& row : rows) {
            const auto id = commands::RoundDesk(history).store(memberAfter(members, row));
            if (!id)
                return id.error();
        }
        return {};
    });
    if (!stored)
        history.forget(); // what was rolled back must not be offered for undo
    return stored;
}

Result<QList<RowEffect>> effectsOf(storage::Dossier& dossier, const QList<MemberRow>& rows)
{
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    QList<RowEffect> effects;
    for (const MemberRow& row : rows) {
        const Member after = memberAfter(members, row);
        effects.append(after.id.isNull()         ? RowEffect::Added
                       : members.contains(after) ? RowEffect::Unchanged
                                                 : RowEffect::Changed);
    }
    return effects;
}

} // namespace beraad::intake
