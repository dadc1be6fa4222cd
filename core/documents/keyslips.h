// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace beraad::documents {

/// What one person needs to know to open a round.
struct KeySlip
{
    QString holder;
    QString password;
    QString keyFile;     ///< its name, without a folder
    QString packageFile; ///< the same; empty for who reads no plan
};

struct KeySlips
{
    QString programme;
    int round = 0;
    QList<KeySlip> slips;
    Language language = Language::Dutch;
    QDateTime createdAt;
};

/// A page for each person with the password of the key file and what to do with both, to be handed
/// over by another way than the files. Errors: FontMissing, Internal.
Result<QByteArray> makeKeySlips(const KeySlips& slips);

} // namespace beraad::documents
