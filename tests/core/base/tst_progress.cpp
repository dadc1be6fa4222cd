// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestProgress : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStepMovesTheWholeOn()
    {
        QStringList told;
        const Progress whole([&](int done, int total, const QString& what) {
            told << u"%1/%2 %3"_s.arg(done).arg(total).arg(what);
        });
        const Progress step = stepOf(whole, 1, 4, u"Albers"_s);
        step.report(1, 2, u"een deel"_s);
        step.report(0, 0); // how much there is, is not known
        QCOMPARE(told, (QStringList{u"1000/4000 Albers"_s, u"1500/4000 Albers"_s,
                                    u"1000/4000 Albers"_s}));
    }

    void aStepIsStoppedWithTheWhole()
    {
        Progress whole;
        const Progress step = stepOf(whole, 0, 1, {});
        QVERIFY(!step.isCancelled());
        whole.cancel();
        QVERIFY(step.isCancelled());
    }
};

BERAAD_TEST(TestProgress, QCoreApplication)
#include "tst_progress.moc"
