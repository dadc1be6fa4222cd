// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returncontents.h"

namespace beraad::exchange {

/// A return as it travels (return.json): the same contents give the same bytes.
QByteArray writeReturnContents(const ReturnContents& contents);

/// `file` is how errors call the package: PackageContentWrong, PackageTooNew.
Result<ReturnContents> readReturnContents(const QByteArray& json, const QString& file);

} // namespace beraad::exchange
