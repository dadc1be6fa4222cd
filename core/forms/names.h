// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/plan.h"

#include <QString>

namespace beraad::domain {
struct Round;
}
namespace beraad::storage {
class Dossier;
}

/// From how people name things to the records that they mean. NameUnknown where nothing, or more
/// than one thing, bears the name.
namespace beraad::forms {

/// The plan of the region with this number or name in the round.
Result<domain::Plan> planNamed(storage::Dossier& dossier, const domain::Round& round,
                               const QString& region);

Result<domain::MemberId> memberNamed(storage::Dossier& dossier, const QString& name);

/// The theme of the round's programme with this name.
Result<domain::ThemeId> themeNamed(storage::Dossier& dossier, const domain::Round& round,
                                   const QString& name);

/// The plan's document with this file name, or its first when `fileName` is empty.
Result<domain::DocumentFile> documentNamed(const domain::Plan& plan, const QString& fileName);

/// The round with this number, or the newest when `number` is 0.
Result<domain::Round> roundNumbered(storage::Dossier& dossier, int number);

} // namespace beraad::forms
