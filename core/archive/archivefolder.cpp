// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefolder.h"

#include "core/base/asidefile.h"
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

/// Where it is written, in a folder that is there.
Result<QString> ArchiveFolder::place(const QString& path) const
{
    const QString target = m_aside.filePath(path);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return Error(ErrorKind::FileNotWritable, {target});
    return target;
}

Result<void> ArchiveFolder::write(const QString& path, const QByteArray& content) const
{
    BERAAD_TRY(const QString target, place(path));
    return writeFileAtomically(target, content);
}

QString ArchiveFolder::freeName(const QString& path) const
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = path;
    for (int number = 2; m_names.contains(name.toLower()); ++number)
        name = u"%1 (%2)%3"_s.arg(path.chopped(suffix.size())).arg(number).arg(suffix);
    return name;
}

void ArchiveFolder::note(const ArchivedFile& file)
{
    m_names.insert(file.path.toLower());
    m_files.append(file);
}

Result<void> ArchiveFolder::add(const QString& path, const QByteArray& content, Origin origin)
{
    const QString name = freeName(path);
    BERAAD_CHECK(write(name, content));
    note({name, content.size(), sha256Hex(content), origin});
    return {};
}

Result<void> ArchiveFolder::add(const QString& path, const PieceSource& content, Origin origin)
{
    const QString name = freeName(path);
    BERAAD_TRY(const QString target, place(name));
    AsideFile file(target);
    BERAAD_CHECK(file.open());
    Sha256 hash;
    qint64 size = 0;
    Result<void> written;
    const Result<void> given = content([&](QByteArrayView piece) {
        hash.add(piece);
        size += piece.size();
        written = file.write(piece);
        return written.ok();
    });
    BERAAD_CHECK(written); // says why no more was wanted
    BERAAD_CHECK(given);
    BERAAD_CHECK(file.finish());
    BERAAD_CHECK(file.takePlace());
    note({name, size, hash.takeHex(), origin});
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
