// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/asidefile.h"

#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace beraad {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool flushToDisk(QFileDevice& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// A temporary file is for its owner's eyes only; the file that takes its place keeps the old
/// file's permissions, or gets the usual ones.
QFileDevice::Permissions permissionsFor(const QString& path)
{
    if (const QFileInfo old(path); old.exists())
        return old.permissions();
    return kOwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;
}

} // namespace

AsideFile::AsideFile(const QString& path)
    : m_path(path)
    // Not QSaveFile: it does not say where it wrote, so what it wrote cannot be looked at.
    , m_file(path + QStringLiteral(".XXXXXX.part"))
{
}

Error AsideFile::error() const
{
    // EFBIG: a quota or the file system's own limit; for the person it is the same.
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {
        full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, {m_path}, m_file.errorString()};
}

Result<void> AsideFile::open()
{
    errno = 0;
    if (!m_file.open())
        return error();
    return {};
}

Result<void> AsideFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return error();
    return {};
}

Result<void> AsideFile::finish()
{
    errno = 0;
    if (!flushToDisk(m_file))
        return error();
    m_file.close();
    return {};
}

Result<void> AsideFile::takePlace()
{
    return takePlace(permissionsFor(m_path));
}

Result<void> AsideFile::takePlacePrivately()
{
    return takePlace(kOwnerOnly);
}

Result<void> AsideFile::takePlace(QFileDevice::Permissions permissions)
{
    m_file.setPermissions(permissions);
    std::error_code failure;
    std::filesystem::rename(m_file.filesystemFileName(), QFileInfo(m_path).filesystemFilePath(),
                            failure);
    if (failure)
        return Error(ErrorKind::FileNotWritable, {m_path},
                     QString::fromStdString(failure.message()));
    m_file.setAutoRemove(false);
    return {};
}

} // namespace beraad
