// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zippedfile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// A thousand regions with all their columns are half a megabyte of XML.
constexpr qint64 kLargestPart = 64 * 1024 * 1024;
/// Reading skips to a part one by one, so their number is bounded too.
constexpr int kMostParts = 10'000;

struct FreeZipReader
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};
struct FreeZipWriter
{
    void operator()(archive* writer) const { archive_write_free(writer); }
};
using ZipReading = std::unique_ptr<archive, FreeZipReader>;
using ZipWriting = std::unique_ptr<archive, FreeZipWriter>;

QString wordsOf(archive* archive)
{
    return QString::fromUtf8(archive_error_string(archive));
}

/// What is open at the part of this name; none without such a part.
Result<archive_entry*> findPart(archive* reader, const QByteArray& name, const ZippedFile& file)
{
    for (int i = 0; i < kMostParts; ++i) {
        archive_entry* entry = nullptr;
        const int state = archive_read_next_header(reader, &entry);
        if (state == ARCHIVE_EOF)
            return nullptr;
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
            return file.unreadable(wordsOf(reader));
        const char* path = archive_entry_pathname_utf8(entry);
        if (path && name == path && archive_entry_filetype(entry) == AE_IFREG)
            return entry;
    }
    return file.tooLarge(u"too many parts"_s);
}

Result<QByteArray> contentOf(archive* reader, archive_entry* entry, const ZippedFile& file)
{
    if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > kLargestPart)
        return file.tooLarge(u"a part of %1 bytes"_s.arg(archive_entry_size(entry)));
    QByteArray content;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t read = archive_read_data(reader, block.data(), size_t(block.size()));
        if (read < 0)
            return file.unreadable(wordsOf(reader));
        if (read == 0)
            return content;
        content.append(block.constData(), qsizetype(read));
        if (content.size() > kLargestPart)
            return file.tooLarge(u"a part that is larger than it states"_s);
    }
}

/// How libarchive hands over what it zipped.
la_ssize_t takeZipped(archive*, void* target, const void* bytes, size_t size)
{
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

bool writePart(archive* writer, const ZipPart& part)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                         archive_entry_free);
    archive_entry_set_pathname(entry.get(), part.name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), part.content.size());
    const int form = part.form == ZipPart::Form::AsIs
                         ? archive_write_zip_set_compression_store(writer)
                         : archive_write_zip_set_compression_deflate(writer);
    return form == ARCHIVE_OK && archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, part.content.constData(), size_t(part.content.size())) ==
               part.content.size();
}

} // namespace

ZippedFile::ZippedFile(QByteArray bytes, QString fileName)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
{
}

Result<std::optional<QByteArray>> ZippedFile::part(const QByteArray& name) const
{
    const ZipReading reader(archive_read_new());
    // The list of contents at the end counts, as it does to every office program.
    if (archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK ||
        archive_read_open_memory(reader.get(), m_bytes.constData(), size_t(m_bytes.size())) !=
            ARCHIVE_OK)
        return unreadable(wordsOf(reader.get()));
    BERAAD_TRY(archive_entry * entry, findPart(reader.get(), name, *this));
    if (!entry)
        return std::optional<QByteArray>();
    BERAAD_TRY(QByteArray content, contentOf(reader.get(), entry, *this));
    return std::optional(std::move(content));
}

Result<QByteArray> ZippedFile::neededPart(const QByteArray& name) const
{
    BERAAD_TRY(auto found, part(name));
    if (!found)
        return unreadable(u"without "_s + QString::fromUtf8(name));
    return *std::move(found);
}

Error ZippedFile::unreadable(const QString& detail) const
{
    return {ErrorKind::SheetUnreadable, {m_fileName}, detail};
}

Error ZippedFile::tooLarge(const QString& detail) const
{
    return {ErrorKind::SheetTooLarge, {m_fileName}, detail};
}

Result<QByteArray> zipped(const QList<ZipPart>& parts)
{
    QByteArray file;
    const ZipWriting writer(archive_write_new());
    bool isWritten =
        archive_write_set_format_zip(writer.get()) == ARCHIVE_OK &&
        archive_write_set_bytes_in_last_block(writer.get(), 1) == ARCHIVE_OK &&
        archive_write_open(writer.get(), &file, nullptr, takeZipped, nullptr) == ARCHIVE_OK;
    for (const ZipPart& part : parts)
        isWritten = isWritten && writePart(writer.get(), part);
    isWritten = isWritten && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!isWritten)
        return Error(ErrorKind::Internal, {}, wordsOf(writer.get()));
    return file;
}

} // namespace beraad::tables
