// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/archivefolder.h"
#include "core/archive/archivewriter.h"
#include "core/base/log.h"
#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/domain/interests.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/snapshot.h"

namespace beraad::archive {

using namespace domain;
using commands::Action;

Result<MadeArchive> makeArchive(storage::Dossier& dossier, const ArchiveRequest& request,
                                const Progress& progress)
{
    qCInfo(publishingLog) << "making an archive in" << request.folder;
    BERAAD_TRY(const auto folder, ArchiveFolder::begin(request.folder));
    BERAAD_TRY(const storage::Snapshot snapshot, storage::Snapshot::take(dossier));
    ArchiveWriter writer(dossier, request, *folder, progress);
    BERAAD_CHECK(writer.write());
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    MadeArchive made;
    made.folder = request.folder;
    made.remadeLetters = writer.remadeLetters();
    BERAAD_TRY(made.manifestSha256, folder->finish(writer.manifest()));
    made.files = int(folder->files().size());
    for (const ArchivedFile& file : folder->files())
        made.bytes += file.bytes;
    return made;
}

Result<void> ArchiveDesk::mayMake() const
{
    const commands::Actor& actor = m_history.actor();
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    if (actor.member.isNull())
        return {};
    const Member member{actor.member, actor.name, {}, actor.role};
    storage::ProgrammeRecords programmes(m_history.dossier());
    BERAAD_TRY(const QList<Programme> all, programmes.programmes());
    for (const Programme& programme : all) {
        BERAAD_TRY(const QList<Region> regions, programmes.regions(programme.id));
        for (const Region& region : regions) {
            BERAAD_TRY(const QList<Plan> plans,
                       storage::PlanRecords(m_history.dossier()).plansOf(region.id));
            for (const Plan& plan : plans) {
                BERAAD_TRY(const Interests interests,
                           storage::MemberRecords(m_history.dossier()).interests(plan.id));
                BERAAD_CHECK(mayKnow(plan.id, region, member, interests));
            }
        }
    }
    return {};
}

Result<void> ArchiveDesk::record(const MadeArchive& made)
{
    return m_history.perform({{Action::ArchiveMade, {}},
                              {},
                              {},
                              {{QStringLiteral("folder"), made.folder},
                               {QStringLiteral("files"), made.files},
                               {QStringLiteral("bytes"), made.bytes},
                               {QStringLiteral("manifest"), made.manifestSha256}},
                              [](storage::Dossier&) { return Result<void>(); },
                              {},
                              {}});
}

} // namespace beraad::archive
