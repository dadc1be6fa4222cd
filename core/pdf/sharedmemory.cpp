// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/sharedmemory.h"

namespace beraad::pdf {

std::shared_ptr<SharedMemory> SharedMemory::holding(const QByteArray& bytes)
{
    const auto fill = [&](const PieceSink& sink) -> Result<void> {
        sink(bytes);
        return {};
    };
    return filled(bytes.size(), fill).valueOr({});
}

QByteArray SharedMemory::bytes() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(m_data), m_size);
}

} // namespace beraad::pdf
