// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/entryreader.h"

#include <QByteArray>

namespace beraad::tests {

/// All that stands in a package, one entry behind the other, as a curious reader sees it.
class Everything final : public sealing::EntrySink
{
public:
    Result<void> begin(const QString& name, qint64) override
    {
        bytes += name.toUtf8() + '\n';
        return {};
    }
    Result<void> write(QByteArrayView piece) override
    {
        bytes.append(piece.data(), piece.size());
        return {};
    }
    Result<void> end() override { return {}; }

    QByteArray bytes;
};

} // namespace beraad::tests
