// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>

namespace beraad {

/// Takes bytes that are too many to be held at once, piece by piece, in order. What it is given is
/// valid during the call only. False: no more is wanted.
using PieceSink = std::function<bool(QByteArrayView piece)>;

/// Gives such bytes, all of them when it gives no error. Cancelled when the sink wants no more.
using PieceSource = std::function<Result<void>(const PieceSink& sink)>;

} // namespace beraad
