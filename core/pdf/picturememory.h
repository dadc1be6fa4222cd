// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace beraad::pdf {

/// A picture with room for its pixels (Format_RGB32), which are anything yet. The system hands out
/// its memory in few large pieces where it can: a page at 96 dpi has a thousand of the usual ones,
/// and to ask for each when it is first written takes longer than the writing. Null when there is
/// no memory.
QImage roomForPicture(QSize size);

} // namespace beraad::pdf
