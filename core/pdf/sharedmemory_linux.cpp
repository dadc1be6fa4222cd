// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/sharedmemory.h"

#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beraad::pdf {

namespace {

class MemoryFile final : public SharedMemory
{
public:
    MemoryFile(int descriptor, void* data, qint64 size)
        : SharedMemory(static_cast<uchar*>(data), size)
        , m_descriptor(descriptor)
    {
    }
    ~MemoryFile() override
    {
        munmap(data(), size_t(size()));
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    MemoryTicket ticket() const override { return {size(), {}, m_descriptor}; }

private:
    int m_descriptor;
};

/// An unnamed file in memory; its size can change no more, or the window would be killed (SIGBUS)
/// when it touches what a worker cut off.
int sizedFile(qint64 size)
{
    const int file = memfd_create("beraad", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0)
        return -1;
    if (ftruncate(file, size) == 0 && fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW) == 0)
        return file;
    close(file);
    return -1;
}

/// Beyond the size of the file nothing can be written.
bool writeAll(int file, QByteArrayView bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto more = write(file, bytes.data() + written, size_t(bytes.size() - written));
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

std::shared_ptr<SharedMemory> mapped(int file, qint64 size, int protection)
{
    if (file < 0)
        return nullptr;
    // The pages are there at once: faulting in a picture one page after the other costs more.
    void* data = mmap(nullptr, size_t(size), protection, MAP_SHARED | MAP_POPULATE, file, 0);
    if (data == MAP_FAILED) {
        close(file);
        return nullptr;
    }
    return std::make_shared<MemoryFile>(file, data, size);
}

} // namespace

std::shared_ptr<SharedMemory> SharedMemory::create(qint64 size)
{
    return size > 0 ? mapped(sizedFile(size), size, PROT_READ | PROT_WRITE) : nullptr;
}

Result<std::shared_ptr<SharedMemory>> SharedMemory::filled(qint64 size, const PieceSource& fill)
{
    const int file = size > 0 ? sizedFile(size) : -1;
    if (file < 0)
        return std::shared_ptr<SharedMemory>();
    qint64 written = 0;
    const Result<void> given = fill([&](QByteArrayView piece) {
        const bool took = writeAll(file, piece);
        written += took ? piece.size() : 0; // who gives them may pass over that it failed
        return took;
    });
    const bool isWhole = given && written == size;
    if (!isWhole || fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
        close(file);
        if (!given && given.error().kind() != ErrorKind::Cancelled)
            return given.error();
        return std::shared_ptr<SharedMemory>();
    }
    return mapped(file, size, PROT_READ);
}

std::shared_ptr<SharedMemory> SharedMemory::attach(const MemoryTicket& ticket, Access access)
{
    struct stat found = {};
    if (ticket.descriptor < 0)
        return nullptr;
    if (ticket.size <= 0 || fstat(ticket.descriptor, &found) != 0 || found.st_size != ticket.size) {
        close(ticket.descriptor);
        return nullptr;
    }
    return mapped(ticket.descriptor, ticket.size,
                  access == Access::ReadOnly ? PROT_READ : PROT_READ | PROT_WRITE);
}

} // namespace beraad::pdf
