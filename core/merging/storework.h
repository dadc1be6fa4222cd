// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/membermerge.h"

#include <QHash>

/// Private to this room.
namespace beraad::merging {

/// SHA-256 of what each plan consists of now.
using DocumentsNow = QHash<domain::PlanId, QStringList>;

Result<DocumentsNow> documentsNow(storage::Dossier& dossier, const domain::RoundId& round);

/// Writes what differs. Declarations are added and never removed; a direct one closes the plan to
/// the member, who reads it no longer. Part of the caller's transaction; the returns that are kept
/// must be in the register.
Result<void> storeHolding(storage::Dossier& dossier, const DocumentsNow& documents,
                          const domain::MemberId& member, const MemberHolding& from,
                          const MemberHolding& to);

} // namespace beraad::merging
