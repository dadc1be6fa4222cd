// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/planimport.h"

#include <QStringList>

namespace beraad::ui {

/// What is worth knowing of a file that can be read, a sentence each.
struct FileRemarks
{
    QStringList sentences;
    bool warns = false; ///< somebody should do something about it
};

FileRemarks remarksOn(const intake::PreparedFile& file);

} // namespace beraad::ui
