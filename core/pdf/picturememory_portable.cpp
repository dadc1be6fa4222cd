// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/picturememory.h"

namespace beraad::pdf {

QImage roomForPicture(QSize size)
{
    return QImage(size, QImage::Format_RGB32);
}

} // namespace beraad::pdf
