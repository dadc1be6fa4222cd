// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace beraad::sealing {

class BlockSource;

/// What becomes of the entries of a sealed file, each told in pieces.
class EntrySink
{
public:
    virtual ~EntrySink() = default;

    /// An error from any of these stops the reading and is what it gives.
    virtual Result<void> begin(const QString& name, qint64 size) = 0;
    virtual Result<void> write(QByteArrayView bytes) = 0;
    virtual Result<void> end() = 0;
    /// False once it has what it came for: the rest is not read, nor checked.
    virtual bool wantsMore() const { return true; }
};

/// Whether an entry may have this name: small Latin letters, digits, '.', '_', '-', in parts with
/// '/' between, none of which begins with a dot. So it can climb out of no folder on any system.
bool isEntryName(const QString& name);

/// Reads all entries and then to the end of the source, so that all of it was genuine. `file` is
/// how errors call the file: PackagePathUnsafe (also for links and folders), PackageEntryTwice,
/// PackageTooLarge, PackageAltered (it is no archive), and those of source and sink.
Result<void> readEntries(BlockSource& source, EntrySink& sink, const QString& file);

} // namespace beraad::sealing
