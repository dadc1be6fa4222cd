// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roundcontents.h"

/// Private to this room.
namespace beraad::exchange {

QByteArray writeRoundContents(const RoundContents& contents);

/// `file` is how errors call the package: PackageContentWrong also for what contradicts itself,
/// PackageTooNew.
Result<RoundContents> readRoundContents(const QByteArray& json, const QString& file);

} // namespace beraad::exchange
