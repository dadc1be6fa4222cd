// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <QString>

namespace beraad::forms {

/// One of the schemas in resources/forms. Private to this room.
inline Result<QByteArray> formSchema(const QString& name)
{
    return readFile(QStringLiteral(":/forms/") + name);
}

} // namespace beraad::forms
