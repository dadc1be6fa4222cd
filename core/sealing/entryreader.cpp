// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/entryreader.h"

#include "core/sealing/blocksource.h"
#include "core/sealing/format.h"

#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace beraad::sealing {

namespace {

constexpr qsizetype kLongestName = 200;

struct FreeReader
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// One reading of one archive.
class EntryReader
{
public:
    EntryReader(BlockSource& source, EntrySink& sink, const QString& file)
        : m_source(source)
        , m_sink(sink)
        , m_file(file)
        , m_archive(archive_read_new())
    {
    }

    Result<void> run();

private:
    static la_ssize_t readBlock(archive* reader, void* self, const void** bytes);
    Result<void> readEntry(archive_entry* entry);
    Result<void> readData(qint64 size);
    Result<void> checkHead(archive_entry* entry, const QString& name);
    Result<void> readToTheEnd();
    Error unreadable() const;

    BlockSource& m_source;
    EntrySink& m_sink;
    QString m_file;
    std::unique_ptr<archive, FreeReader> m_archive;
    QByteArray m_block; ///< what libarchive looks at
    Result<void> m_failure;
    QSet<QString> m_names;
};

la_ssize_t EntryReader::readBlock(archive* reader, void* self, const void** bytes)
{
    auto* owner = static_cast<EntryReader*>(self);
    Result<QByteArray> block = owner->m_source.next();
    if (!block) {
        owner->m_failure = block.error();
        archive_set_error(reader, EIO, "the block cannot be read");
        return -1;
    }
    owner->m_block = std::move(*block);
    *bytes = owner->m_block.constData();
    return static_cast<la_ssize_t>(owner->m_block.size());
}

/// What the source said is why it could not be read, where it said something.
Error EntryReader::unreadable() const
{
    if (!m_failure)
        return m_failure.error();
    return {ErrorKind::PackageAltered,
            {m_file},
            QString::fromUtf8(archive_error_string(m_archive.get()))};
}

Result<void> EntryReader::checkHead(archive_entry* entry, const QString& name)
{
    const bool isFile = archive_entry_filetype(entry) == AE_IFREG &&
                        !archive_entry_hardlink(entry) && !archive_entry_symlink(entry);
    if (!isFile || !isEntryName(name))
        return Error(ErrorKind::PackagePathUnsafe, {m_file}, name);
    // Nothing is compressed, so no entry can hold more than the file itself.
    const qint64 size = archive_entry_size(entry);
    if (size < 0 || size > m_source.most() || archive_entry_sparse_count(entry) > 0)
        return Error(ErrorKind::PackageTooLarge, {m_file}, name);
    if (m_names.contains(name))
        return Error(ErrorKind::PackageEntryTwice, {m_file}, name);
    m_names.insert(name);
    if (m_names.size() > kMostEntries)
        return Error(ErrorKind::PackageTooLarge, {m_file}, QStringLiteral("entries"));
    return {};
}

Result<void> EntryReader::readData(qint64 size)
{
    const void* bytes = nullptr;
    std::size_t length = 0;
    la_int64_t at = 0;
    qint64 done = 0;
    int state = ARCHIVE_OK;
    while ((state = archive_read_data_block(m_archive.get(), &bytes, &length, &at)) == ARCHIVE_OK) {
        // A hole would be filled with zeros that the file does not have.
        if (at != done || qint64(length) > size - done)
            return Error(ErrorKind::PackageTooLarge, {m_file}, QStringLiteral("a hole"));
        BERAAD_CHECK(
            m_sink.write({static_cast<const char*>(bytes), static_cast<qsizetype>(length)}));
        done += qint64(length);
    }
    if (state != ARCHIVE_EOF || done != size)
        return unreadable();
    return {};
}

Result<void> EntryReader::readEntry(archive_entry* entry)
{
    const char* path = archive_entry_pathname(entry);
    const QString name = QString::fromUtf8(path ? path : "");
    BERAAD_CHECK(checkHead(entry, name));
    const qint64 size = archive_entry_size(entry);
    BERAAD_CHECK(m_sink.begin(name, size));
    BERAAD_CHECK(readData(size));
    return m_sink.end();
}

Result<void> EntryReader::readToTheEnd()
{
    for (;;) {
        BERAAD_TRY(const QByteArray rest, m_source.next());
        if (rest.isEmpty())
            return {};
    }
}

Result<void> EntryReader::run()
{
    archive* reader = m_archive.get();
    archive_read_support_format_tar(reader);
    if (archive_read_open(reader, this, nullptr, &EntryReader::readBlock, nullptr) != ARCHIVE_OK)
        return unreadable();
    archive_entry* entry = nullptr;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(reader, &entry)) == ARCHIVE_OK) {
        BERAAD_CHECK(readEntry(entry));
        if (!m_sink.wantsMore())
            return {};
    }
    if (state != ARCHIVE_EOF)
        return unreadable();
    return readToTheEnd();
}

bool isPart(QStringView part)
{
    return !part.isEmpty() && !part.startsWith(QLatin1Char('.')) &&
           std::all_of(part.begin(), part.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' ||
                      c == u'_' || c == u'-';
           });
}

} // namespace

bool isEntryName(const QString& name)
{
    const QList<QStringView> parts = QStringView(name).split(u'/');
    return name.size() <= kLongestName && std::all_of(parts.begin(), parts.end(), isPart);
}

Result<void> readEntries(BlockSource& source, EntrySink& sink, const QString& file)
{
    return EntryReader(source, sink, file).run();
}

} // namespace beraad::sealing
