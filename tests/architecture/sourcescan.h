// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/housetable.h"

#include <QString>
#include <QStringList>

namespace beraad::tests {

/// What a source file includes.
struct Include
{
    int line = 0;
    QString path;
    bool isQuoted = false; ///< "path", not <path>
};

/// Reads the sources of a tree (core, ui, app, tests) and says where the rules of the house are
/// broken, each as "file:line: what". The tree is a parameter, so that each rule can be shown to
/// fail on a bad one.
class SourceScan
{
public:
    /// `qtHeaders` is the folder that holds QtCore, QtGui and so on.
    SourceScan(const QString& tree, const HouseTable& table, const QString& qtHeaders);

    /// Includes of another room that the table does not allow.
    QStringList forbiddenRooms() const;
    /// Includes of a library, Qt modules among them, that the table does not allow.
    QStringList forbiddenLibraries() const;
    /// Includes that do not start from the root, or name a file that is not there.
    QStringList crookedIncludes() const;
    /// Sources without the two lines of licence.
    QStringList withoutLicence() const;
    /// Headers without #pragma once.
    QStringList withoutPragma() const;
    /// Files of more than 500 lines.
    QStringList tooLong() const;
    /// Rooms without a README of 1 to 20 lines, or that the table does not know.
    QStringList undescribedRooms() const;
    /// Sources and tests that the CMakeLists of their folder does not name: they are not built or,
    /// as a header of a room, not checked.
    QStringList unbuilt() const;

private:
    QStringList sources(const QStringList& parts) const;
    QString textOf(const QString& file) const;
    QList<Include> includesOf(const QString& file) const;
    /// "core/base" for core/base/error.h; "app" for all of app.
    QString roomOf(const QString& file) const;
    /// "Qt6::Widgets", "PkgConfig::POPPLER"; empty for the C++ library and what else is free.
    QString libraryOf(const QString& header) const;

    QString m_tree;
    HouseTable m_table;
    QString m_qtHeaders;
    QStringList m_qtModules; ///< QtCore, QtGui …
};

} // namespace beraad::tests
