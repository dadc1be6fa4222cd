// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/sealedfile.h"
#include "core/storage/packagerecords.h"

#include <functional>

namespace beraad::exchange {

/// Gives each entry as a whole, one after the other; so memory goes with the largest. Private to
/// this room.
class EntryCollector final : public sealing::EntrySink
{
public:
    using Take = std::function<Result<void>(const QString& name, const QByteArray& content)>;

    /// `file` is how errors call the package: PackageTooLarge.
    EntryCollector(QString file, Take take)
        : m_file(std::move(file))
        , m_take(std::move(take))
    {
    }

    Result<void> begin(const QString& name, qint64 size) override
    {
        constexpr qint64 kLargest = 512 << 20;
        if (size > kLargest)
            return Error(ErrorKind::PackageTooLarge, {m_file}, name);
        m_name = name;
        m_content.clear();
        m_content.reserve(size);
        return {};
    }
    Result<void> write(QByteArrayView bytes) override
    {
        m_content.append(bytes.data(), bytes.size());
        return {};
    }
    Result<void> end() override { return m_take(m_name, m_content); }

private:
    QString m_file;
    Take m_take;
    QString m_name;
    QByteArray m_content;
};

/// Takes one entry and leaves what comes after it.
class OneEntry final : public sealing::EntrySink
{
public:
    explicit OneEntry(QString name)
        : m_name(std::move(name))
    {
    }

    Result<void> begin(const QString& name, qint64) override
    {
        m_isWanted = name == m_name;
        return {};
    }
    Result<void> write(QByteArrayView bytes) override
    {
        if (m_isWanted)
            content.append(bytes.data(), bytes.size());
        return {};
    }
    Result<void> end() override
    {
        m_isOver = m_isWanted;
        return {};
    }
    bool wantsMore() const override { return !m_isOver; }

    QByteArray content;

private:
    QString m_name;
    bool m_isWanted = false;
    bool m_isOver = false;
};

/// The first entry says what the package is about. PackageOfOtherKind for another media type,
/// PackageContentWrong, PackageTooLarge.
Result<QByteArray> firstEntry(sealing::SealedFile& file, const QString& mediaType,
                              const QString& name);

/// The content of an entry that is there. PackageTooLarge.
Result<QByteArray> entryOf(sealing::SealedFile& file, const sealing::ManifestEntry& entry);

/// All that a package says may be kept by who does not know it. PackageTooLarge.
Result<QList<storage::PackagePart>> optionalEntries(sealing::SealedFile& file);

/// Whether who does not know an entry can read the package all the same.
bool isOptional(const sealing::Manifest& manifest, const QString& name);

} // namespace beraad::exchange
