// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plansequence.h"

#include "tests/support/testmain.h"

#include <QApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

class PlanSequenceTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreGoneThroughFromFirstToLast()
    {
        const PlanId a = PlanId::fromText(u"a"_s);
        const PlanId b = PlanId::fromText(u"b"_s);
        const PlanSequence plans({a, b});
        QCOMPARE(plans.position(b), 2);
        QCOMPARE(plans.after(a), b);
        QVERIFY(plans.after(b).isNull());
        QCOMPARE(plans.before(b), a);
        QVERIFY(plans.before(a).isNull());
    }

    void aPlanOutsideTheRowHasNoNeighbours()
    {
        const PlanSequence plans({PlanId::fromText(u"a"_s)});
        const PlanId other = PlanId::fromText(u"c"_s);
        QVERIFY(!plans.position(other));
        QVERIFY(plans.after(other).isNull());
        QVERIFY(plans.before(other).isNull());
    }
};

BERAAD_TEST(PlanSequenceTest, QApplication)
#include "tst_plansequence.moc"
