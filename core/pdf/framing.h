// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace beraad::pdf {

/// Messages on a line of bytes: four bytes of length, then the message.
inline constexpr qsizetype kFrameHead = 4;

QByteArray framed(const QByteArray& message);
/// Length of the message that begins with these four bytes; none when it is longer than any is.
std::optional<qsizetype> framedLength(const char* head);

/// Takes the first whole message off the front of what has come in.
enum class Unframed
{
    Message,
    Incomplete,
    Nonsense
};
Unframed takeFramed(QByteArray& arrived, QByteArray& message);

} // namespace beraad::pdf
