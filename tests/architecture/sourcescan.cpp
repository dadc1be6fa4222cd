// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcescan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::tests {

namespace {

const QStringList kBuiltParts{u"core"_s, u"ui"_s, u"app"_s};
const QStringList kAllParts{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};

bool isRoom(const QString& name)
{
    return name.startsWith("core/"_L1) || name.startsWith("ui/"_L1);
}

QString at(const QString& file, int line, const QString& what)
{
    return u"%1:%2: %3"_s.arg(file).arg(line).arg(what);
}

/// All but the parts that tests share with each other, and the headers of the program.
bool mustBeNamed(const QString& file)
{
    if (file.startsWith("tests/"_L1))
        return file.section(u'/', -1).startsWith("tst_"_L1);
    return isRoom(file) || file.endsWith(".cpp"_L1);
}

} // namespace

SourceScan::SourceScan(const QString& tree, const HouseTable& table, const QString& qtHeaders)
    : m_tree(tree)
    , m_table(table)
    , m_qtHeaders(qtHeaders)
    , m_qtModules(QDir(qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs))
{
}

QStringList SourceScan::forbiddenRooms() const
{
    QStringList found;
    for (const QString& file : sources(kBuiltParts)) {
        const QString room = roomOf(file);
        for (const Include& include : includesOf(file)) {
            const QString used = include.isQuoted ? roomOf(include.path) : QString();
            const bool isOwnOrNone = used.isEmpty() || used == room;
            if (!isOwnOrNone && !m_table.uses(room).contains(used))
                found += at(file, include.line, u"%1 may not use %2"_s.arg(room, used));
        }
    }
    return found;
}

QStringList SourceScan::forbiddenLibraries() const
{
    QStringList found;
    for (const QString& file : sources(kBuiltParts)) {
        const QString room = roomOf(file);
        for (const Include& include : includesOf(file)) {
            const QString library = include.isQuoted ? QString() : libraryOf(include.path);
            if (!library.isEmpty() && !m_table.uses(room).contains(library))
                found += at(file, include.line,
                            u"%1 may not use %2 (%3)"_s.arg(room, library, include.path));
        }
    }
    return found;
}

QStringList SourceScan::crookedIncludes() const
{
    QStringList found;
    for (const QString& file : sources(kAllParts)) {
        for (const Include& include : includesOf(file)) {
            // What moc writes lies in the build folder.
            if (!include.isQuoted || include.path.endsWith(".moc"_L1) ||
                include.path.startsWith("moc_"_L1))
                continue;
            const bool isFromRoot = kAllParts.contains(include.path.section(u'/', 0, 0));
            if (!isFromRoot || !QFile::exists(m_tree + u'/' + include.path))
                found +=
                    at(file, include.line, u"\"%1\" is no file from the root"_s.arg(include.path));
        }
    }
    return found;
}

QStringList SourceScan::withoutLicence() const
{
    QStringList found;
    for (const QString& file : sources(kAllParts)) {
        const QStringList lines = textOf(file).split(u'\n');
        if (lines.value(0) != "// SPDX-FileCopyrightText: The Beraad contributors"_L1 ||
            lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            found += at(file, 1, u"does not begin with the two lines of licence"_s);
    }
    return found;
}

QStringList SourceScan::withoutPragma() const
{
    QStringList found;
    for (const QString& file : sources(kAllParts)) {
        if (file.endsWith(".h"_L1) && !textOf(file).contains("\n#pragma once\n"_L1))
            found += at(file, 1, u"has no #pragma once"_s);
    }
    return found;
}

QStringList SourceScan::tooLong() const
{
    constexpr qsizetype kMostLines = 500;
    QStringList found;
    for (const QString& file : sources(kAllParts)) {
        const qsizetype lines = textOf(file).count(u'\n');
        if (lines > kMostLines)
            found += at(file, int(lines), u"is longer than %1 lines"_s.arg(kMostLines));
    }
    return found;
}

QStringList SourceScan::undescribedRooms() const
{
    constexpr qsizetype kMostLines = 20;
    QStringList found;
    for (const QString& part : {u"core"_s, u"ui"_s}) {
        for (const QString& name :
             QDir(m_tree + u'/' + part).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString room = part + u'/' + name;
            const qsizetype lines = textOf(room + "/README.md"_L1).count(u'\n');
            if (!m_table.contains(room))
                found += u"%1: is not in the table of rooms"_s.arg(room);
            if (lines == 0 || lines > kMostLines)
                found += u"%1/README.md: has %2 lines, not 1 to %3"_s.arg(room).arg(lines).arg(
                    kMostLines);
        }
    }
    return found;
}

QStringList SourceScan::unbuilt() const
{
    QStringList found;
    for (const QString& file : sources(kAllParts)) {
        const QString folder = file.section(u'/', 0, -2);
        const QString name = file.section(u'/', -1);
        if (!mustBeNamed(file))
            continue;
        // A test is named by its path without tst_ and ending.
        QString listed = name;
        if (name.startsWith("tst_"_L1))
            listed = name.mid(4).section(u'.', 0, 0);
        const QRegularExpression mention(
            u"(^|[\\s/\"])%1($|[\\s)\"])"_s.arg(QRegularExpression::escape(listed)),
            QRegularExpression::MultilineOption);
        if (!textOf(folder + "/CMakeLists.txt"_L1).contains(mention))
            found += at(file, 1, u"is not named in %1/CMakeLists.txt"_s.arg(folder));
    }
    return found;
}

QStringList SourceScan::sources(const QStringList& parts) const
{
    QStringList files;
    for (const QString& part : parts) {
        QDirIterator iterator(m_tree + u'/' + part, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files += QDir(m_tree).relativeFilePath(iterator.next());
    }
    files.sort();
    return files;
}

QString SourceScan::textOf(const QString& file) const
{
    QFile source(m_tree + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> SourceScan::includesOf(const QString& file) const
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    const QStringList lines = textOf(file).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = form.match(lines[i]);
        if (match.hasMatch())
            includes.append({i + 1, match.captured(2), match.captured(1) == "\""_L1});
    }
    return includes;
}

QString SourceScan::roomOf(const QString& file) const
{
    const QString part = file.section(u'/', 0, 0);
    if (file.startsWith("app/reader/"_L1))
        return u"app/reader"_s; // a program of its own
    if (part == "app"_L1 || part == "tests"_L1)
        return part;
    const QString room = file.section(u'/', 0, 1);
    return isRoom(room) ? room : QString();
}

QString SourceScan::libraryOf(const QString& header) const
{
    static const QList<std::pair<QString, QString>> foreign{
        {u"poppler"_s, u"PkgConfig::POPPLER"_s},
        {u"qpdf/"_s, u"PkgConfig::QPDF"_s},
        {u"openssl/"_s, u"OpenSSL::Crypto"_s},
        {u"libp11"_s, u"PkgConfig::LIBP11"_s},
        {u"seccomp"_s, u"PkgConfig::SECCOMP"_s},
        {u"cups/"_s, u"Cups::Cups"_s},
        {u"sodium"_s, u"PkgConfig::SODIUM"_s},
        {u"archive"_s, u"PkgConfig::LIBARCHIVE"_s},
        {u"hunspell"_s, u"PkgConfig::HUNSPELL"_s},
        {u"sqlite3.h"_s, u"SQLite::SQLite3"_s},
        {u"glpk"_s, u"Glpk::Glpk"_s},
        {u"libical/"_s, u"PkgConfig::ICAL"_s},
        {u"xlsxwriter"_s, u"PkgConfig::XLSXWRITER"_s}};
    for (const auto& [start, library] : foreign) {
        if (header.startsWith(start))
            return library;
    }
    const QString stated = header.section(u'/', 0, -2);
    for (const QString& module : m_qtModules) {
        const bool isHere =
            stated.isEmpty() && QFile::exists(m_qtHeaders + u'/' + module + u'/' + header);
        if (stated == module || isHere)
            return "Qt6::"_L1 + module.mid(2);
    }
    return {};
}

} // namespace beraad::tests
