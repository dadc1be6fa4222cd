// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fulldisk.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace beraad::tests {

#ifdef Q_OS_LINUX

std::unique_ptr<FileSizeLimit> FileSizeLimit::of(qint64 bytes)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return nullptr;
    std::unique_ptr<FileSizeLimit> made(new FileSizeLimit);
    made->m_before = limit.rlim_cur;
    limit.rlim_cur = rlim_t(bytes);
    // Without this the signal ends the process before the write can fail.
    std::signal(SIGXFSZ, SIG_IGN);
    return setrlimit(RLIMIT_FSIZE, &limit) == 0 ? std::move(made) : nullptr;
}

FileSizeLimit::~FileSizeLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
}

std::unique_ptr<ReadOnlyFolder> ReadOnlyFolder::of(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (geteuid() != 0) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        return std::unique_ptr<ReadOnlyFolder>(new ReadOnlyFolder(folder));
    }
    // The superuser is refused nothing but what is mounted read-only.
    if (mount(path, path, nullptr, MS_BIND, nullptr) != 0)
        return nullptr;
    if (mount(nullptr, path, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) != 0) {
        umount2(path, MNT_DETACH);
        return nullptr;
    }
    return std::unique_ptr<ReadOnlyFolder>(new ReadOnlyFolder(folder));
}

ReadOnlyFolder::~ReadOnlyFolder()
{
    if (geteuid() == 0)
        umount2(QFile::encodeName(m_folder), MNT_DETACH);
    else
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::unique_ptr<SmallDisk> SmallDisk::at(const QString& folder, qint64 bytes)
{
    const QByteArray size = "size=" + QByteArray::number(bytes);
    if (mount("tmpfs", QFile::encodeName(folder), "tmpfs", 0, size.constData()) != 0)
        return nullptr;
    return std::unique_ptr<SmallDisk>(new SmallDisk(folder));
}

SmallDisk::~SmallDisk()
{
    umount2(QFile::encodeName(m_folder), MNT_DETACH);
}

#else

std::unique_ptr<FileSizeLimit> FileSizeLimit::of(qint64)
{
    return nullptr;
}
FileSizeLimit::~FileSizeLimit() = default;
std::unique_ptr<ReadOnlyFolder> ReadOnlyFolder::of(const QString&)
{
    return nullptr;
}
ReadOnlyFolder::~ReadOnlyFolder() = default;
std::unique_ptr<SmallDisk> SmallDisk::at(const QString&, qint64)
{
    return nullptr;
}
SmallDisk::~SmallDisk() = default;

#endif

void SmallDisk::fill(const QString& file) const
{
    QFile filler(file);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    for (int size : {4096, 1}) {
        const QByteArray block(size, 'f');
        while (filler.write(block) == size) {
        }
    }
}

} // namespace beraad::tests
