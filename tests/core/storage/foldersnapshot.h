// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace beraad::tests {

/// Each file below a folder by its name, with its bytes: two snapshots are equal when nothing in
/// the folder was changed, added or removed.
using FolderSnapshot = QMap<QString, QByteArray>;
FolderSnapshot snapshotOf(const QString& folder);

/// Which files differ between two snapshots, for the message of a test that fails.
QString difference(const FolderSnapshot& before, const FolderSnapshot& after);

} // namespace beraad::tests
