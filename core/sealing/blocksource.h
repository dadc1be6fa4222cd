// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace beraad::sealing {

/// Where the plain payload comes from, piece by piece. Private to this room.
class BlockSource
{
public:
    virtual ~BlockSource() = default;

    /// The next piece; empty at the end, which is given only when the whole payload was genuine.
    virtual Result<QByteArray> next() = 0;
    /// How many bytes there can be at most.
    virtual qint64 most() const = 0;
};

} // namespace beraad::sealing
