// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/demonstrationfolder.h"

#include "core/storage/dossier.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace beraad::demonstration {

DemonstrationFolder::DemonstrationFolder(const QString& path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
}

QString DemonstrationFolder::inside(const char* name) const
{
    return QDir(m_path).filePath(QString::fromLatin1(name));
}

QString DemonstrationFolder::inside(const char* name, int round) const
{
    return QDir(m_path).filePath(QString::fromLatin1(name).arg(round));
}

bool DemonstrationFolder::isFinished() const
{
    return QFileInfo::exists(dossier());
}

bool DemonstrationFolder::isFree() const
{
    const QFileInfo place(m_path);
    return !place.exists() || (place.isDir() && QDir(m_path).isEmpty());
}

bool DemonstrationFolder::isUnfinished() const
{
    return QFileInfo::exists(unfinishedDossier());
}

Result<void> DemonstrationFolder::makeFolder(const QString& path) const
{
    if (!QDir().mkpath(path))
        return Error(ErrorKind::FileNotWritable, {path});
    return {};
}

Result<void> DemonstrationFolder::prepare()
{
    m_isNew = !QFileInfo::exists(m_path);
    if (isUnfinished()) {
        // Another program may be at work on it.
        if (const auto lock = storage::lockDossier(unfinishedDossier()); !lock)
            return lock.error();
        clear();
    }
    if (!isFree())
        return Error(ErrorKind::FileNotWritable, {m_path}, QStringLiteral("it is not empty"));
    return makeFolder(m_path);
}

/// By name, so that nothing goes that somebody else put there.
void DemonstrationFolder::clear()
{
    for (const QString& folder : {plans(), inside("brieven"), inside("sleutel")})
        QDir(folder).removeRecursively();
    const QStringList files{QStringLiteral("adviesrapport-ronde-*.pdf"),
                            QStringLiteral("onvoltooid.*"), QFileInfo(dossier()).fileName() + u'*',
                            QFileInfo(regionTable()).fileName(), QFileInfo(readMe()).fileName()};
    QDir here(m_path);
    for (const QString& name : here.entryList(files, QDir::Files | QDir::Hidden))
        here.remove(name);
    for (const QString& name : here.entryList(files, QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(here.filePath(name)).removeRecursively();
    if (m_isNew)
        QDir().rmdir(m_path);
}

} // namespace beraad::demonstration
