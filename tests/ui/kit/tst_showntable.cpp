// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/tablefile.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/showntable.h"
#include "ui/kit/tablesaving.h"

#include <QApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace beraad;
using namespace beraad::tables;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

QStandardItem* item(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(alignment);
    return item;
}

/// Three regions in a table that can be sorted and filtered.
struct Shown
{
    QStandardItemModel model{0, 3};
    QSortFilterProxyModel filter;
    QTableView view;

    Shown()
    {
        model.setHorizontalHeaderLabels({u"No."_s, u"Region\nname"_s, u"Asked"_s});
        model.appendRow({item(u"1"_s, Qt::AlignRight), item(u"Oost"_s), item(u"€ 1.250,50"_s)});
        model.appendRow({item(u"2"_s, Qt::AlignRight), item(u"West"_s), item(u"€ 5"_s)});
        model.appendRow({item(u"3"_s, Qt::AlignRight), item(u"Noord"_s), item(QString())});
        filter.setSourceModel(&model);
        filter.setFilterKeyColumn(1);
        view.setModel(&filter);
        view.setAccessibleName(u"Regions"_s);
        view.verticalHeader()->hide();
    }
    QStringList names() const
    {
        QStringList names;
        for (const auto& row : shownTable(view).rows)
            names.append(plainText(row.at(1)));
        return names;
    }
};

} // namespace

/// What of a table on screen goes into a file.
class ShownTableTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoInTheOrderAndFilterOnScreen()
    {
        Shown shown;
        shown.filter.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown.names(), (QStringList{u"West"_s, u"Oost"_s, u"Noord"_s}));
        shown.filter.setFilterRegularExpression(u"st$"_s);
        QCOMPARE(shown.names(), (QStringList{u"West"_s, u"Oost"_s}));
    }

    void columnsGoAsTheyStandAndHiddenOnesStay()
    {
        Shown shown;
        shown.view.horizontalHeader()->moveSection(2, 0);
        shown.view.setColumnHidden(0, true);
        const CellTable table = shownTable(shown.view);
        QCOMPARE(table.header, (QStringList{u"Asked"_s, u"Region name"_s}));
        QVERIFY(table.rows.first().first() == Cell(EuroCents{125050}));
    }

    void numbersBesideTheTableAreAColumn()
    {
        Shown shown;
        shown.view.verticalHeader()->show();
        const CellTable table = shownTable(shown.view);
        QCOMPARE(table.header.size(), 4);
        QVERIFY(table.rows[1].first() == Cell(2.0));
    }

    void wordsStandForWhatIsDrawn()
    {
        Shown shown;
        shown.model.item(0, 1)->setData(u"met to not met"_s, kCellWordsRole);
        QCOMPARE(shown.names().first(), u"met to not met"_s);
    }

    void aTreeGoesOutRowByRow()
    {
        QTreeWidget tree;
        tree.setHeaderLabels({u"What"_s, u"How much"_s});
        auto* top = new QTreeWidgetItem(&tree, {u"Section A"_s, QString()});
        new QTreeWidgetItem(top, {u"A1"_s, u"0.5"_s});
        const CellTable table = shownTable(tree);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(plainText(table.rows[1].first()), u"A1"_s);
    }

    void textsAreTheValuesThatTheyShow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFigure");
        QTest::addColumn<QString>("kind");
        QTest::newRow("amount") << u"€ 1.250"_s << false << u"amount"_s;
        QTest::newRow("day") << u"19 May 2020"_s << false << u"day"_s;
        QTest::newRow("day with a time, which would be lost")
            << u"19 May 2020 14:03"_s << false << u"text"_s;
        QTest::newRow("figure") << u"14"_s << true << u"number"_s;
        QTest::newRow("a year in words") << u"2020"_s << false << u"text"_s;
        QTest::newRow("words") << u"9 of 14"_s << true << u"text"_s;
        QTest::newRow("nothing") << QString() << true << u"text"_s;
    }
    void textsAreTheValuesThatTheyShow()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFigure);
        static const QStringList kinds{u"text"_s, u"number"_s, u"amount"_s, u"day"_s};
        QTEST(kinds.at(int(shownCell(text, isFigure).index())), "kind");
    }

    void theEndingOfTheNameTellsTheForm_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("ODS") << u"ods"_s;
        QTest::newRow("XLSX") << u"xlsx"_s;
        QTest::newRow("CSV") << u"CSV"_s;
    }
    void theEndingOfTheNameTellsTheForm()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        Shown shown;
        tests::ScriptedPrompts prompts;
        const QString path = folder.filePath(u"list."_s + suffix);
        prompts.paths = {path};
        const auto saved = saveTable(shown.view, prompts);
        QVERIFY(saved.ok());
        QCOMPARE(*saved, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.peek(2) == "PK", suffix != u"CSV"_s);
        const auto table = readTableFile(path);
        QVERIFY(table.ok());
        QCOMPARE(table->rows().size(), 3);
        QCOMPARE(table->rows().first().cells[1], u"Oost"_s);
    }

    void anotherContentIsSavedWhereATableHasOne()
    {
        const QTemporaryDir folder;
        Shown shown;
        setSavedContent(shown.view, [] { return CellTable{{u"naam"_s}, {{u"alles"_s}}}; });
        tests::ScriptedPrompts prompts;
        prompts.paths = {folder.filePath(u"list.csv"_s)};
        const auto saved = saveTable(shown.view, prompts);
        QVERIFY(saved.ok());
        QCOMPARE(readTableFile(*saved)->rows().first().cells.first(), u"alles"_s);
    }

    void goingBackSavesNothing()
    {
        Shown shown;
        tests::ScriptedPrompts prompts;
        const auto saved = saveTable(shown.view, prompts);
        QVERIFY(saved.ok());
        QVERIFY(saved->isEmpty());
    }
};

BERAAD_TEST(ShownTableTest, QApplication)
#include "tst_showntable.moc"
