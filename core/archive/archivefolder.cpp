// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefolder.h"

#include "core/base/files.h"
#include "core/base/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace beraad::archive {

namespace {

constexpr qsizetype kLongestName = 120;

QString besideOf(const QString& path)
{
    const QFileInfo info(path);
    return u"%1/.%2-XXXXXX"_s.arg(info.absolutePath(), info.fileName());
}

bool isTaken(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() &&
           (!info.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                 QDir::NoDotAndDotDot));
}

} // namespace

QString safeName(const QString& name)
{
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]"_s);
    static const QRegularExpression ends(u"^[. ]+|[. ]+$"_s);
    QString safe = name.normalized(QString::NormalizationForm_C);
    safe.replace(unsafe, u"-"_s);
    const QString suffix = QFileInfo(safe).suffix();
    if (safe.size() > kLongestName) {
        safe.truncate(kLongestName);
        if (!suffix.isEmpty() && suffix.size() < 8)
            safe = safe.chopped(suffix.size() + 1) + u'.' + suffix;
    }
    safe.remove(ends);
    return safe.isEmpty() ? u"-"_s : safe;
}

ArchiveFolder::ArchiveFolder(const QString& path)
    : m_path(path)
    , m_aside(besideOf(path))
{
}

Result<std::unique_ptr<ArchiveFolder>> ArchiveFolder::begin(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (isTaken(absolute))
        return Error(ErrorKind::ArchiveNotEmpty, {absolute});
    if (!QDir().mkpath(QFileInfo(absolute).absolutePath()))
        return Error(ErrorKind::FileNotWritable, {absolute});
    std::unique_ptr<ArchiveFolder> folder(new ArchiveFolder(absolute));
    if (!folder->m_aside.isValid())
        return Error(ErrorKind::FileNotWritable, {absolute}, folder->m_aside.errorString());
    return folder;
}

Result<void> ArchiveFolder::write(const QString& path, const QByteArray& content) const
{
    const QString target = m_aside.filePath(path);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return Error(ErrorKind::FileNotWritable, {target});
    return writeFileAtomically(target, content);
}

Result<void> ArchiveFolder::add(const QString& path, const QByteArray& content, Origin origin)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = path;
    for (int number = 2; m_names.contains(name.toLower()); ++number)
        name = u"%1 (%2)%3"_s.arg(path.chopped(suffix.size())).arg(number).arg(suffix);
    BERAAD_CHECK(write(name, content));
    m_names.insert(name.toLower());
    m_files.append({name, content.size(), sha256Hex(content), origin});
    return {};
}

Result<QString> ArchiveFolder::finish(Manifest manifest)
{
    std::sort(m_files.begin(), m_files.end(),
              [](const ArchivedFile& a, const ArchivedFile& b) { return a.path < b.path; });
    manifest.files = m_files;
    const QByteArray json = writeManifest(manifest);
    const QString sha256 = sha256Hex(json);
    BERAAD_CHECK(write(kManifestName, json));
    BERAAD_CHECK(write(kSumsName, writeSums(m_files, sha256)));
    // Not every system puts a folder over an empty one; where there is none this does nothing.
    QDir().rmdir(m_path);
    std::error_code failure;
    std::filesystem::rename(m_aside.path().toStdU16String(), m_path.toStdU16String(), failure);
    if (failure)
        return Error(ErrorKind::FileNotWritable, {m_path},
                     QString::fromStdString(failure.message()));
    m_aside.setAutoRemove(false);
    return sha256;
}

} // namespace beraad::archive
