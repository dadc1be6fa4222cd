// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entrycollector.h"

#include <algorithm>

namespace beraad::exchange {

namespace {

constexpr qint64 kLargestRead = 64 << 20;

} // namespace

Result<QByteArray> firstEntry(sealing::SealedFile& file, const QString& mediaType,
                              const QString& name)
{
    const sealing::Manifest& manifest = file.manifest();
    if (manifest.mediaType != mediaType)
        return Error(ErrorKind::PackageOfOtherKind, {file.name()});
    const sealing::ManifestEntry first = manifest.entries.value(0);
    if (first.name != name)
        return Error(ErrorKind::PackageContentWrong, {file.name(), first.name});
    return entryOf(file, first);
}

Result<QByteArray> entryOf(sealing::SealedFile& file, const sealing::ManifestEntry& entry)
{
    if (entry.size > kLargestRead)
        return Error(ErrorKind::PackageTooLarge, {file.name()}, entry.name);
    OneEntry one(entry.name);
    const Progress unseen;
    BERAAD_CHECK(file.read(one, unseen));
    return one.content;
}

Result<QList<storage::PackagePart>> optionalEntries(sealing::SealedFile& file)
{
    QList<storage::PackagePart> parts;
    EntryCollector collector(file.name(), [&](const QString& name, const QByteArray& content) {
        if (isOptional(file.manifest(), name))
            parts.append({name, content});
        return Result<void>();
    });
    if (file.manifest().entries.size() > 1)
        BERAAD_CHECK(file.read(collector, Progress()));
    return parts;
}

bool isOptional(const sealing::Manifest& manifest, const QString& name)
{
    return std::any_of(manifest.entries.begin(), manifest.entries.end(),
                       [&](const sealing::ManifestEntry& entry) {
                           return entry.name == name && entry.need == sealing::Need::Optional;
                       });
}

} // namespace beraad::exchange
