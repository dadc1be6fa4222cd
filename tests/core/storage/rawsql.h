// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QVariantList>

namespace beraad::tests {

/// What somebody with a database browser can do to a dossier behind the program's back: one
/// statement on a connection of its own. Gives the first column of the first row of an answer; a
/// statement that fails ends the test.
QVariant rawSql(const QString& path, const QString& statement, const QVariantList& values = {});

/// What a disk that fails does to the first page of a table; the dossier must be closed.
void damageTable(const QString& path, const QString& table);

} // namespace beraad::tests
