// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/password.h"

#include <QRandomGenerator>

namespace beraad::signing {

namespace {

/// Without i, l and 1, o and 0.
constexpr QLatin1String kCharacters("abcdefghjkmnpqrstuvwxyz23456789");
constexpr int kGroups = 4;
constexpr int kGroupLength = 4;

} // namespace

QString makePassword()
{
    QString password;
    for (int i = 0; i < kGroups * kGroupLength; ++i) {
        if (i > 0 && i % kGroupLength == 0)
            password += u'-';
        password += kCharacters[QRandomGenerator::system()->bounded(int(kCharacters.size()))];
    }
    return password;
}

} // namespace beraad::signing
