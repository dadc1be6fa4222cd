// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registerpackage.h"

#include "core/commands/history.h"
#include "core/domain/keys.h"
#include "core/storage/dossier.h"

#include <QFile>

namespace beraad::exchange {

using namespace domain;
using commands::Action;

namespace {

Result<void> doAndAdd(storage::Dossier& dossier, const ExchangedPackage& package,
                      const PackageWork& work)
{
    QList<storage::PackagePart> kept;
    if (work) {
        BERAAD_TRY(kept, work(dossier));
    }
    storage::PackageRecords records(dossier);
    BERAAD_CHECK(records.add(package));
    for (const storage::PackagePart& part : std::as_const(kept))
        BERAAD_CHECK(records.add(package.id, part));
    return {};
}

} // namespace

Result<void> registerPackage(commands::History& history, ExchangedPackage package,
                             const PackageWork& work)
{
    package.handledAt = history.dossier().clock().now();
    const bool isMade = package.way == PackageWay::Made;
    return history.perform(
        {{isMade ? Action::PackageMade : Action::PackageOpened, {}},
         package.id.text(),
         {},
         {{QStringLiteral("kind"), keyOf(package.kind)},
          {QStringLiteral("round"), package.round.text()},
          {QStringLiteral("member"), package.member.text()},
          {QStringLiteral("signer"), package.signer}},
         [package, work](storage::Dossier& dossier) { return doAndAdd(dossier, package, work); },
         {},
         {}});
}

Result<PackageId> registerMade(commands::History& history, ExchangedPackage made,
                               const QString& path)
{
    made.madeAt = history.dossier().clock().now();
    if (const Result<void> registered = registerPackage(history, made); !registered) {
        QFile::remove(path);
        return registered.error();
    }
    return made.id;
}

} // namespace beraad::exchange
