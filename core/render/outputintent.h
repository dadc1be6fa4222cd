// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace beraad::render {

/// The same PDF, as long, without the press that its colours are meant for (the output intent that
/// PDF/A asks for). Poppler 22.12 takes that for the screen and calculates its colours anew for
/// each page, 20 ms at a time, also where only text is read. A screen is no press: without, colours
/// are those of sRGB, and a page with the usual intent (sRGB) comes out the same to the pixel.
///
/// A PDF without one, or whose catalogue is compressed, is given back without a copy.
QByteArray withoutOutputIntent(const QByteArray& pdf);

} // namespace beraad::render
