// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/versiondesk.h"

#include "core/commands/history.h"
#include "core/domain/rules.h"
#include "core/storage/dossier.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

#include <QJsonArray>

namespace beraad::commands {

using storage::Dossier;

namespace {

Edit::Step judgingOn(const ReviewKey& key, const QStringList& documents)
{
    return [key, documents](Dossier& dossier) {
        return storage::PackageRecords(dossier).setJudgedVersion(key.plan, key.member, documents);
    };
}

} // namespace

Result<QStringList> VersionDesk::judged(const ReviewKey& key) const
{
    return storage::PackageRecords(m_history.dossier()).judgedVersion(key.plan, key.member);
}

Result<void> VersionDesk::stand(const ReviewKey& key)
{
    BERAAD_TRY(const QStringList before, judged(key));
    if (before.isEmpty())
        return {};
    BERAAD_CHECK(ReviewDesk(m_history).mayOpen(key));
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const domain::Plan plan, storage::PlanRecords(dossier).plan(key.plan));
    BERAAD_TRY(const domain::Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    BERAAD_CHECK(domain::mayChange(round));
    return m_history.perform({{Action::VersionJudged, key.plan},
                              key.plan.text(),
                              {{QStringLiteral("documents"), QJsonArray::fromStringList(before)}},
                              {},
                              judgingOn(key, {}),
                              judgingOn(key, before),
                              {}});
}

} // namespace beraad::commands
