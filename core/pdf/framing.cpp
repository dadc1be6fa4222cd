// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/framing.h"

#include "core/pdf/protocol.h"

#include <QtEndian>

namespace beraad::pdf {

QByteArray framed(const QByteArray& message)
{
    QByteArray frame(kFrameHead, Qt::Uninitialized);
    qToLittleEndian(quint32(message.size()), frame.data());
    return frame + message;
}

std::optional<qsizetype> framedLength(const char* head)
{
    const auto length = qFromLittleEndian<quint32>(head);
    return length <= protocol::kMostBytes ? std::optional<qsizetype>(length) : std::nullopt;
}

Unframed takeFramed(QByteArray& arrived, QByteArray& message)
{
    if (arrived.size() < kFrameHead)
        return Unframed::Incomplete;
    const auto length = framedLength(arrived.constData());
    if (!length)
        return Unframed::Nonsense;
    if (arrived.size() < kFrameHead + *length)
        return Unframed::Incomplete;
    message = arrived.mid(kFrameHead, *length);
    arrived.remove(0, kFrameHead + *length);
    return Unframed::Message;
}

} // namespace beraad::pdf
