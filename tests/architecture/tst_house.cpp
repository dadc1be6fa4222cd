// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcescan.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

using Rule = QStringList (SourceScan::*)() const;

const QString kQtHeaders = QStringLiteral(BERAAD_QT_HEADERS);

/// A house of three rooms and an app, for trees made here.
const QString kSmallTable = u"core/base Qt6::Core\n"
                            "core/storage core/base Qt6::Core Qt6::Sql\n"
                            "ui/kit core/base core/storage Qt6::Core Qt6::Gui Qt6::Widgets\n"
                            "core/render core/base Qt6::Core\n"
                            "app core/base core/storage ui/kit Qt6::Core Qt6::Widgets\n"_s;

const QByteArray kLicence = "// SPDX-FileCopyrightText: The Beraad contributors\n"
                            "// SPDX-License-Identifier: GPL-3.0-or-later\n";

QString realTable()
{
    QFile file(QStringLiteral(BERAAD_HOUSE_TABLE));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QTemporaryDir& tree, const QString& file, const QByteArray& content)
{
    QVERIFY(QDir(tree.path()).mkpath(file.section(u'/', 0, -2)));
    QFile target(tree.filePath(file));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(content);
}

/// A tree in which every rule is kept.
void writeGoodTree(const QTemporaryDir& tree)
{
    write(tree, u"core/base/README.md"_s, "# core/base\n");
    write(tree, u"core/base/CMakeLists.txt"_s, "HEADERS error.h\nSOURCES error.cpp\n");
    write(tree, u"core/base/error.h"_s, kLicence + "#pragma once\n\n#include <QString>\n");
    write(tree, u"core/base/error.cpp"_s,
          kLicence + "#include \"core/base/error.h\"\n\n#include <vector>\n");
    write(tree, u"tests/core/base/CMakeLists.txt"_s, "beraad_test(core/base/error)\n");
    write(tree, u"tests/core/base/tst_error.cpp"_s,
          kLicence + "#include \"core/base/error.h\"\n#include \"tst_error.moc\"\n");
}

} // namespace

Q_DECLARE_METATYPE(Rule)

class TestHouse : public TestCase
{
    Q_OBJECT

private:
    static void addRules()
    {
        QTest::addColumn<Rule>("rule");
        QTest::newRow("rooms use only what the table says") << &SourceScan::forbiddenRooms;
        QTest::newRow("libraries are used where the table says") << &SourceScan::forbiddenLibraries;
        QTest::newRow("includes start from the root") << &SourceScan::crookedIncludes;
        QTest::newRow("every source states its licence") << &SourceScan::withoutLicence;
        QTest::newRow("every header is read once") << &SourceScan::withoutPragma;
        QTest::newRow("no file is too long") << &SourceScan::tooLong;
        QTest::newRow("every room says what it is") << &SourceScan::undescribedRooms;
        QTest::newRow("every source is built") << &SourceScan::unbuilt;
    }

private Q_SLOTS:
    void houseKeepsItsRules_data() { addRules(); }
    void houseKeepsItsRules()
    {
        QFETCH(Rule, rule);
        const auto table = HouseTable::parse(realTable());
        QVERIFY(table.rooms().size() > 15);
        const SourceScan scan(QStringLiteral(BERAAD_SOURCE_DIR), table, kQtHeaders);
        const QStringList broken = (scan.*rule)();
        QVERIFY2(broken.isEmpty(), qPrintable(u"\n  "_s + broken.join(u"\n  "_s)));
    }

    void tableHasNoCircles()
    {
        QCOMPARE(HouseTable::parse(realTable()).upwardUses(), QStringList());
        QCOMPARE(HouseTable::parse(u"core/a core/b\ncore/b core/a\n"_s).upwardUses(),
                 QStringList{u"core/a stands below core/b and uses it"_s});
    }

    void goodTreePasses_data() { addRules(); }
    void goodTreePasses()
    {
        QFETCH(Rule, rule);
        const QTemporaryDir tree;
        writeGoodTree(tree);
        const SourceScan scan(tree.path(), HouseTable::parse(kSmallTable), kQtHeaders);
        QCOMPARE((scan.*rule)(), QStringList());
    }

    /// Each rule can fail: the good tree with one bad file.
    void badFileIsFound_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("core uses a room above it")
            << &SourceScan::forbiddenRooms << u"core/base/a.cpp"_s
            << QByteArray("#include \"core/storage/dossier.h\"\n")
            << u"core/base/a.cpp:1: core/base may not use core/storage"_s;
        QTest::newRow("core uses the window")
            << &SourceScan::forbiddenRooms << u"core/storage/a.h"_s
            << QByteArray("\n#include \"ui/kit/button.h\"\n")
            << u"core/storage/a.h:2: core/storage may not use ui/kit"_s;
        QTest::newRow("window uses the program") << &SourceScan::forbiddenRooms << u"ui/kit/a.cpp"_s
                                                 << QByteArray("  #  include \"app/main.h\"\n")
                                                 << u"ui/kit/a.cpp:1: ui/kit may not use app"_s;
        QTest::newRow("program uses tests") << &SourceScan::forbiddenRooms << u"app/a.cpp"_s
                                            << QByteArray("#include \"tests/support/testmain.h\"\n")
                                            << u"app/a.cpp:1: app may not use tests"_s;
        QTest::newRow("widget in core")
            << &SourceScan::forbiddenLibraries << u"core/storage/a.cpp"_s
            << QByteArray("#include <QWidget>\n")
            << u"core/storage/a.cpp:1: core/storage may not use Qt6::Widgets (QWidget)"_s;
        QTest::newRow("widget in core, by its module")
            << &SourceScan::forbiddenLibraries << u"core/base/a.cpp"_s
            << QByteArray("#include <QtWidgets/QLabel>\n")
            << u"core/base/a.cpp:1: core/base may not use Qt6::Widgets (QtWidgets/QLabel)"_s;
        QTest::newRow("SQL in the window")
            << &SourceScan::forbiddenLibraries << u"ui/kit/a.cpp"_s
            << QByteArray("#include <QSqlQuery>\n")
            << u"ui/kit/a.cpp:1: ui/kit may not use Qt6::Sql (QSqlQuery)"_s;
        QTest::newRow("Poppler in the window")
            << &SourceScan::forbiddenLibraries << u"ui/kit/a.cpp"_s
            << QByteArray("#include <poppler-qt6.h>\n")
            << u"ui/kit/a.cpp:1: ui/kit may not use PkgConfig::POPPLER (poppler-qt6.h)"_s;
        QTest::newRow("window uses what reads strangers' files")
            << &SourceScan::forbiddenRooms << u"app/a.cpp"_s
            << QByteArray("#include \"core/render/worker.h\"\n")
            << u"app/a.cpp:1: app may not use core/render"_s;
        QTest::newRow("include beside the file")
            << &SourceScan::crookedIncludes << u"core/base/a.cpp"_s
            << QByteArray("#include \"error.h\"\n")
            << u"core/base/a.cpp:1: \"error.h\" is no file from the root"_s;
        QTest::newRow("no licence")
            << &SourceScan::withoutLicence << u"tests/core/base/tst_error.cpp"_s
            << QByteArray("int main() {}\n")
            << u"tests/core/base/tst_error.cpp:1: does not begin with the two lines of licence"_s;
        QTest::newRow("no pragma") << &SourceScan::withoutPragma << u"core/base/error.h"_s
                                   << kLicence << u"core/base/error.h:1: has no #pragma once"_s;
        QTest::newRow("long file")
            << &SourceScan::tooLong << u"app/a.cpp"_s << QByteArray(501, '\n')
            << u"app/a.cpp:501: is longer than 500 lines"_s;
        QTest::newRow("wordy room")
            << &SourceScan::undescribedRooms << u"core/base/README.md"_s << QByteArray(21, '\n')
            << u"core/base/README.md: has 21 lines, not 1 to 20"_s;
        QTest::newRow("room that nobody decided on")
            << &SourceScan::undescribedRooms << u"core/misc/README.md"_s
            << QByteArray("# core/misc\n") << u"core/misc: is not in the table of rooms"_s;
        QTest::newRow("source that is not built")
            << &SourceScan::unbuilt << u"core/base/rror.h"_s << QByteArray()
            << u"core/base/rror.h:1: is not named in core/base/CMakeLists.txt"_s;
        QTest::newRow("test that is not run")
            << &SourceScan::unbuilt << u"tests/core/base/tst_files.cpp"_s << QByteArray()
            << u"tests/core/base/tst_files.cpp:1: is not named in tests/core/base/CMakeLists.txt"_s;
    }
    void badFileIsFound()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const QTemporaryDir tree;
        writeGoodTree(tree);
        write(tree, file, content);
        const SourceScan scan(tree.path(), HouseTable::parse(kSmallTable), kQtHeaders);
        QCOMPARE((scan.*rule)(), QStringList{expected});
    }
};

BERAAD_TEST(TestHouse, QCoreApplication)
#include "tst_house.moc"
