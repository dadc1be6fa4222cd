// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/entrychecks.h"

#include "core/sealing/format.h"

namespace beraad::sealing {

Result<void> EntryTaker::begin(const QString& name, qint64 size)
{
    m_kept = nullptr;
    qint64 largest = size;
    if (name == QLatin1String(kManifestName)) {
        m_kept = &m_manifest;
        largest = kLargestManifest;
    } else if (name == QLatin1String(kSignatureName)) {
        m_kept = &m_signature;
        largest = kLargestSignature;
    }
    if (size > largest)
        return Error(ErrorKind::PackageTooLarge, {m_file}, name);
    m_current = {name, size, {}, Need::Required};
    m_hash = Sha256();
    return {};
}

Result<void> EntryTaker::write(QByteArrayView bytes)
{
    if (m_kept)
        m_kept->append(bytes.data(), bytes.size());
    else
        m_hash.add(bytes);
    return {};
}

Result<void> EntryTaker::end()
{
    if (m_kept)
        return {};
    m_current.sha256 = m_hash.takeHex();
    m_entries.append(m_current);
    return {};
}

Result<void> EntryGiver::begin(const QString& name, qint64 size)
{
    m_isOwn = name == QLatin1String(kManifestName) || name == QLatin1String(kSignatureName);
    if (m_isOwn)
        return {};
    ++m_at;
    const ManifestEntry expected = m_manifest.entries.value(m_at);
    if (expected.name != name || expected.size != size)
        return Error(ErrorKind::PackageAltered, {m_file}, name);
    m_hash = Sha256();
    return m_sink.begin(name, size);
}

Result<void> EntryGiver::write(QByteArrayView bytes)
{
    if (m_isOwn)
        return {};
    m_hash.add(bytes);
    return m_sink.write(bytes);
}

Result<void> EntryGiver::end()
{
    if (m_isOwn)
        return {};
    const ManifestEntry& expected = m_manifest.entries.at(m_at);
    if (m_hash.takeHex() != expected.sha256)
        return Error(ErrorKind::PackageAltered, {m_file}, expected.name);
    return m_sink.end();
}

} // namespace beraad::sealing
