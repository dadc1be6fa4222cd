// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/workerengine.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace beraad::tests {

/// The rows of a manifest of the corpus, by column name.
QList<QHash<QString, QString>> corpusManifest(const QString& folder);

/// How many pages of each file are looked at.
enum class Thoroughness
{
    Samples, ///< the first three and the last
    AllPages
};

/// What came of opening one file and looking at its pages, drawn and read.
struct Journey
{
    QString path;
    int pageCount = 0;
    int drawn = 0;
    bool hasText = false;
    std::optional<Error> refused; ///< it does not open
    QList<Error> problems;        ///< of pages
    qint64 mostData = 0; ///< bytes that a worker had of its own at most, seen between pages
};

/// Looks at all files with a few workers, in the order of `paths`; as a person who scrolls would,
/// a file is left after it brought its worker down three times.
QList<Journey> journeysThrough(const QStringList& paths, Thoroughness thoroughness,
                               const pdf::WorkerLimits& limits);

} // namespace beraad::tests
