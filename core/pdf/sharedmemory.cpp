// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/sharedmemory.h"

namespace beraad::pdf {

QByteArray SharedMemory::bytes() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(m_data), m_size);
}

} // namespace beraad::pdf
