// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/sharedmemory.h"

#include <QFile>
#include <QTemporaryFile>

namespace beraad::pdf {

namespace {

/// A mapped file in the folder for temporary files, known to the other side by its path.
class MappedFile final : public SharedMemory
{
public:
    MappedFile(std::unique_ptr<QFile> file, uchar* data, qint64 size)
        : SharedMemory(data, size)
        , m_file(std::move(file))
    {
    }
    ~MappedFile() override { m_file->unmap(data()); }
    MemoryTicket ticket() const override { return {size(), m_file->fileName(), -1}; }

private:
    std::unique_ptr<QFile> m_file;
};

std::shared_ptr<SharedMemory> mapped(std::unique_ptr<QFile> file, qint64 size)
{
    uchar* data = file->map(0, size);
    return data ? std::make_shared<MappedFile>(std::move(file), data, size) : nullptr;
}

} // namespace

std::shared_ptr<SharedMemory> SharedMemory::create(qint64 size)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (size <= 0 || !file->open() || !file->resize(size))
        return nullptr;
    return mapped(std::move(file), size);
}

Result<std::shared_ptr<SharedMemory>> SharedMemory::filled(qint64 size, const PieceSource& fill)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (size <= 0 || !file->open())
        return std::shared_ptr<SharedMemory>();
    const Result<void> given = fill([&](QByteArrayView piece) {
        return file->write(piece.data(), piece.size()) == piece.size();
    });
    if (!given && given.error().kind() != ErrorKind::Cancelled)
        return given.error();
    if (!given || file->pos() != size || !file->flush())
        return std::shared_ptr<SharedMemory>();
    return mapped(std::move(file), size);
}

std::shared_ptr<SharedMemory> SharedMemory::attach(const MemoryTicket& ticket, Access access)
{
    auto file = std::make_unique<QFile>(ticket.key);
    const auto mode = access == Access::ReadOnly ? QIODevice::ReadOnly : QIODevice::ReadWrite;
    if (ticket.size <= 0 || !file->open(mode) || file->size() != ticket.size)
        return nullptr;
    return mapped(std::move(file), ticket.size);
}

} // namespace beraad::pdf
