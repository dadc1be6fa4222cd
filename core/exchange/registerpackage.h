// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"
#include "core/storage/packagerecords.h"

#include <functional>

namespace beraad::commands {
class History;
}
/// Private to this room.
namespace beraad::exchange {

/// Does what a package brings, and gives the parts of it that are not known but kept.
using PackageWork = std::function<Result<QList<storage::PackagePart>>(storage::Dossier&)>;

/// Writes a package in the register, after `work`, as one audited step that cannot be undone. The
/// time here is filled in.
Result<void> registerPackage(commands::History& history, domain::ExchangedPackage package,
                             const PackageWork& work = {});

/// Writes down that this package lies at `path`, made just now; where that cannot be, the file goes
/// too, for nothing leaves the house that the trail does not know of.
Result<domain::PackageId> registerMade(commands::History& history, domain::ExchangedPackage made,
                                       const QString& path);

} // namespace beraad::exchange
