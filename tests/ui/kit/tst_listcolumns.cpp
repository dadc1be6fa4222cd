// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/listcolumns.h"

#include "tests/support/testmain.h"
#include "ui/kit/linetable.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QString kLong = u"Goedkeuren met verbeterpunten, te regelen voor 1 september 2020"_s;

/// A list as wide as it is told, with one long text in its second column.
struct List
{
    explicit List(const QString& settingsFile, int width)
        : settings(settingsFile)
    {
        model.setHorizontalHeaderLabels({u"Nr."_s, u"Advies"_s, u"Besluit"_s, u"Volgt"_s});
        table.setModel(&model);
        ui::layOutLines(table);
        new ui::ListColumns(table, settings, u"list"_s, {4, 10, 10});
        table.resize(width, 300);
    }
    void fill()
    {
        model.appendRow({new QStandardItem(u"1"_s), new QStandardItem(kLong),
                         new QStandardItem(u"geen"_s), new QStandardItem(u"niets"_s)});
    }
    void show()
    {
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
    }
    bool isCut(int column) const
    {
        const QAbstractItemView& view = table;
        return table.columnWidth(column) < view.sizeHintForColumn(column);
    }
    /// As a hand does it: the edge between two columns is taken and let go of elsewhere.
    void dragEdgeOf(int column, int by)
    {
        QWidget* bar = table.horizontalHeader()->viewport();
        const QPoint edge(table.columnViewportPosition(column) + table.columnWidth(column) - 1,
                          bar->height() / 2);
        const QPoint there = edge + QPoint(by, 0);
        QTest::mousePress(bar, Qt::LeftButton, {}, edge);
        QMouseEvent move(QEvent::MouseMove, there, bar->mapToGlobal(there), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(bar, &move);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, there);
    }

    ui::Settings settings;
    QStandardItemModel model;
    QTableView table;
};

} // namespace

class ListColumnsTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(m_file); }

    void givesWhatIsCutTheRoomThatIsLeft()
    {
        List list(m_file, 1000);
        list.show();
        QVERIFY(list.table.columnWidth(1) < 200);
        list.fill();
        QTRY_VERIFY(!list.isCut(1));
        QVERIFY(!list.table.horizontalScrollBar()->isVisible());
    }

    void staysWithinTheTable()
    {
        List list(m_file, 420);
        list.fill();
        list.show();
        QTRY_VERIFY(list.table.columnWidth(1) > 100);
        QVERIFY(list.isCut(1));
        QCOMPARE(list.table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(list.table.columnWidth(3) >= list.table.horizontalHeader()->sectionSizeHint(3));
    }

    void leavesTheWidthsToThePersonWhoDragsAnEdge()
    {
        int own = 0;
        {
            List list(m_file, 1000);
            list.show();
            list.dragEdgeOf(1, 40);
            own = list.table.columnWidth(1);
            list.fill();
            QCoreApplication::processEvents();
            QCOMPARE(list.table.columnWidth(1), own);
            QVERIFY(list.isCut(1));
        }
        List again(m_file, 1000);
        again.fill();
        again.show();
        QCOMPARE(again.table.columnWidth(1), own);
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"settings.ini"_s);
};

BERAAD_TEST(ListColumnsTest, QApplication)
#include "tst_listcolumns.moc"
