// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/foldersnapshot.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace beraad::tests {

FolderSnapshot snapshotOf(const QString& folder)
{
    FolderSnapshot snapshot;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            snapshot.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return snapshot;
}

QString difference(const FolderSnapshot& before, const FolderSnapshot& after)
{
    QStringList found;
    for (auto file = before.begin(); file != before.end(); ++file) {
        if (!after.contains(file.key()))
            found << QStringLiteral("removed: ") + file.key();
        else if (after.value(file.key()) != file.value())
            found << QStringLiteral("changed: ") + file.key();
    }
    for (auto file = after.begin(); file != after.end(); ++file) {
        if (!before.contains(file.key()))
            found << QStringLiteral("added: ") + file.key();
    }
    return found.join(QStringLiteral(", "));
}

} // namespace beraad::tests
