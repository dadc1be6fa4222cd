// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/entrywriter.h"

#include "core/sealing/format.h"

#include <archive.h>
#include <archive_entry.h>

namespace beraad::sealing {

/// How libarchive hands over a block.
struct WriteCallback
{
    static la_ssize_t write(archive* writer, void* self, const void* bytes, size_t size)
    {
        auto* owner = static_cast<EntryWriter*>(self);
        if (owner->m_failure)
            owner->m_failure =
                owner->m_sink({static_cast<const char*>(bytes), static_cast<qsizetype>(size)});
        if (owner->m_failure)
            return static_cast<la_ssize_t>(size);
        archive_set_error(writer, EIO, "the block was not taken");
        return -1;
    }
};

void EntryWriter::Free::operator()(archive* writer) const
{
    archive_write_free(writer);
}

EntryWriter::EntryWriter(BlockSink sink)
    : m_sink(std::move(sink))
    , m_archive(archive_write_new())
{
    archive* writer = m_archive.get();
    const bool isReady =
        archive_write_set_format_pax_restricted(writer) == ARCHIVE_OK &&
        archive_write_set_bytes_per_block(writer, int(kBlockSize)) == ARCHIVE_OK &&
        archive_write_set_bytes_in_last_block(writer, int(kBlockSize)) == ARCHIVE_OK &&
        archive_write_open(writer, this, nullptr, &WriteCallback::write, nullptr) == ARCHIVE_OK;
    if (!isReady)
        m_failure = Error(ErrorKind::Internal, {}, QStringLiteral("libarchive does not start"));
}

EntryWriter::~EntryWriter()
{
    // Whatever it would still write is not wanted.
    if (m_archive)
        archive_write_fail(m_archive.get());
}

Result<void> EntryWriter::settled(bool done)
{
    if (!m_failure)
        return m_failure;
    if (!done)
        return Error(ErrorKind::Internal, {},
                     QString::fromUtf8(archive_error_string(m_archive.get())));
    return {};
}

Result<void> EntryWriter::begin(const QString& name, qint64 size)
{
    BERAAD_CHECK(settled(true));
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                         archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 0, 0);
    archive_entry_set_size(entry.get(), size);
    return settled(archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK);
}

Result<void> EntryWriter::write(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return settled(archive_write_data(m_archive.get(), bytes.data(), size) == bytes.size());
}

Result<void> EntryWriter::finish()
{
    return settled(archive_write_close(m_archive.get()) == ARCHIVE_OK);
}

} // namespace beraad::sealing
