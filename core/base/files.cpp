// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace beraad {

namespace {

Error writeError(const QString& path, const QFileDevice& file)
{
    // EFBIG: a quota or the file system's own limit; for the person it is the same.
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, {path}, file.errorString()};
}

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
    return QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
           QFileDevice::ReadOther;
}

using Check = std::function<Result<void>(const QString&)>;

Result<void> writeAside(const QString& path, const QByteArray& bytes, const Check& check,
                        QFileDevice::Permissions permissions)
{
    // Not QSaveFile: it does not say where it wrote, so what it wrote cannot be looked at.
    errno = 0;
    QTemporaryFile aside(path + QStringLiteral(".XXXXXX.part"));
    if (!aside.open() || aside.write(bytes) != bytes.size() || !flushToDisk(aside))
        return writeError(path, aside);
    aside.close();
    BERAAD_CHECK(check(aside.fileName()));
    aside.setPermissions(permissions);
    std::error_code failure;
    std::filesystem::rename(aside.filesystemFileName(), QFileInfo(path).filesystemFilePath(),
                            failure);
    if (failure)
        return Error(ErrorKind::FileNotWritable, {path}, QString::fromStdString(failure.message()));
    aside.setAutoRemove(false);
    return {};
}

Result<void> acceptAnything(const QString&)
{
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error(ErrorKind::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileNotReadable, {path}, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error(ErrorKind::FileNotReadable, {path}, file.errorString());
    return bytes;
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    return writeFileAtomically(path, bytes, acceptAnything);
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes,
                                 const std::function<Result<void>(const QString&)>& check)
{
    return writeAside(path, bytes, check, permissionsFor(path));
}

Result<void> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    return writeAside(path, bytes, acceptAnything,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace beraad
