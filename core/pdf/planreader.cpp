// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/planreader.h"

namespace beraad::pdf {

ByteProvider copying(std::function<Result<QByteArray>()> bytes)
{
    return [bytes = std::move(bytes)]() -> Result<std::shared_ptr<SharedMemory>> {
        BERAAD_TRY(const QByteArray all, bytes());
        return SharedMemory::holding(all);
    };
}

} // namespace beraad::pdf

#include "moc_planreader.cpp"
