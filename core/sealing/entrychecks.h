// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/sealing/entryreader.h"
#include "core/sealing/manifest.h"

/// The two readings of a sealed file: first all of it is looked at, then it is given away. Private
/// to this room.
namespace beraad::sealing {

/// First reading: what each entry is, and the two that say what it should be.
class EntryTaker final : public EntrySink
{
public:
    explicit EntryTaker(QString file)
        : m_file(std::move(file))
    {
    }

    Result<void> begin(const QString& name, qint64 size) override;
    Result<void> write(QByteArrayView bytes) override;
    Result<void> end() override;

    const QByteArray& manifest() const { return m_manifest; }
    const QByteArray& signature() const { return m_signature; }
    const QList<ManifestEntry>& entries() const { return m_entries; }

private:
    QString m_file;
    QByteArray m_manifest;
    QByteArray m_signature;
    QByteArray* m_kept = nullptr; ///< one of those two, while it is read
    QList<ManifestEntry> m_entries;
    ManifestEntry m_current;
    Sha256 m_hash;
};

/// Second reading: passes on what the manifest names, as long as it is what the manifest says.
class EntryGiver final : public EntrySink
{
public:
    EntryGiver(const Manifest& manifest, EntrySink& sink, QString file)
        : m_manifest(manifest)
        , m_sink(sink)
        , m_file(std::move(file))
    {
    }

    Result<void> begin(const QString& name, qint64 size) override;
    Result<void> write(QByteArrayView bytes) override;
    Result<void> end() override;
    bool wantsMore() const override { return m_sink.wantsMore(); }

private:
    const Manifest& m_manifest;
    EntrySink& m_sink;
    QString m_file;
    qsizetype m_at = -1;
    bool m_isOwn = false; ///< the manifest or its signature
    Sha256 m_hash;
};

} // namespace beraad::sealing
