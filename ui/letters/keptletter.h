// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/letter.h"

#include <QByteArray>
#include <QString>

namespace beraad::ui {

class Prompts;

/// What stands above a letter that left: which one it is, and its SHA-256.
QString asSentWords(const domain::SentLetter& letter);

/// Asks where to and writes the file that left there; `region` names to whom. Nothing when the
/// person goes back. FileNotWritable, DiskFull.
Result<void> saveAsSent(const domain::SentLetter& letter, const QByteArray& pdf,
                        const QString& region, Prompts& prompts);

} // namespace beraad::ui
