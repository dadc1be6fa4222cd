// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/asidefile.h"

#include <QFile>

namespace beraad {

namespace {

using Check = std::function<Result<void>(const QString&)>;

Result<void> writeAside(AsideFile& aside, const QByteArray& bytes, const Check& check)
{
    BERAAD_CHECK(aside.open());
    BERAAD_CHECK(aside.write(bytes));
    BERAAD_CHECK(aside.finish());
    return check(aside.name());
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
    AsideFile aside(path);
    BERAAD_CHECK(writeAside(aside, bytes, check));
    return aside.takePlace();
}

Result<void> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    AsideFile aside(path);
    BERAAD_CHECK(writeAside(aside, bytes, acceptAnything));
    return aside.takePlacePrivately();
}

} // namespace beraad
