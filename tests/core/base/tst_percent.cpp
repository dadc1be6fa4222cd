// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"
#include "tests/support/testmain.h"

using namespace beraad;

class TestPercent : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundsPercentages_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("percent");
        QTest::newRow("as published") << 71 << 78 << 91;
        QTest::newRow("half goes up") << 1 << 8 << 13;
        QTest::newRow("below half goes down") << 1 << 3 << 33;
        QTest::newRow("nearly all is not all") << 199 << 200 << 99;
        QTest::newRow("hardly any is not none") << 1 << 1000 << 1;
        QTest::newRow("all") << 78 << 78 << 100;
        QTest::newRow("none") << 0 << 78 << 0;
        QTest::newRow("more than all") << 3 << 2 << 150;
    }

    void roundsPercentages()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QTEST(wholePercent(part, whole).value(), "percent");
        QVERIFY(!wholePercent(part, 0));
    }
};

BERAAD_TEST(TestPercent, QCoreApplication)
#include "tst_percent.moc"
