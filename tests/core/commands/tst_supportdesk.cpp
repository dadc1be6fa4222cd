// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/supportdesk.h"

#include "core/commands/plandesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/supportrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

struct SupportOffice
{
    Visit visit(const QDate& day, int halfDays = 1) const
    {
        return {{},       fixture.region(0).id, fixture.round(),   day,
                halfDays, u"P. Steun"_s,        u"schoolleiders"_s};
    }
    QList<Visit> stored() const
    {
        return must(storage::SupportRecords(fixture.dossier()).visits(fixture.region(0).id));
    }
    DayAccount account(int year)
    {
        return daysIn(year, must(desk.support(fixture.region(0).id, fixture.round())), stored());
    }

    tests::DossierFixture fixture{2};
    SupportDesk desk{fixture.history()};
};

} // namespace

class SupportDeskTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fiveDaysAYearWhereNobodySaidOtherwise()
    {
        SupportOffice office;
        QCOMPARE(office.account(2020).entitled, 10);
        Support support =
            must(office.desk.support(office.fixture.region(0).id, office.fixture.round()));
        support.criticalFriend = u"Q. Vriend"_s;
        support.halfDaysEntitled = 6;
        must(office.desk.plan(support));
        QCOMPARE(must(office.desk.support(support.region, support.round)), support);
        must(office.fixture.history().undo());
        QVERIFY(!must(
            storage::SupportRecords(office.fixture.dossier()).find(support.region, support.round)));
    }

    void countsHalfDaysByTheYear()
    {
        SupportOffice office;
        must(office.desk.note(office.visit(QDate(2020, 6, 8), 2)));
        must(office.desk.note(office.visit(QDate(2020, 9, 1), 1)));
        must(office.desk.note(office.visit(QDate(2021, 1, 11), 2)));
        QCOMPARE(office.account(2020).used, 3);
        QCOMPARE(office.account(2020).left(), 7);
        QCOMPARE(office.account(2021).used, 2);
    }

    void moreThanTheRegionIsEntitledToIsToldAndNotRefused()
    {
        SupportOffice office;
        for (int day = 1; day <= 6; ++day)
            must(office.desk.note(office.visit(QDate(2020, 6, day), 2)));
        QVERIFY(office.account(2020).isOver());
        QCOMPARE(office.account(2020).left(), 0);
        QCOMPARE(office.stored().size(), 6);
    }

    void aVisitIsChangedRemovedAndPutBack()
    {
        SupportOffice office;
        Visit visit = office.visit(QDate(2020, 6, 8));
        visit.id = must(office.desk.note(visit));
        visit.day = QDate(2020, 6, 9);
        must(office.desk.note(visit));
        QCOMPARE(office.stored(), QList{visit});
        must(office.desk.remove(visit.id));
        QVERIFY(office.stored().isEmpty());
        must(office.fixture.history().undo());
        QCOMPARE(office.stored(), QList{visit});
        const auto entries = must(storage::AuditTrail(office.fixture.dossier())
                                      .entries(office.fixture.region(0).id.text()));
        QCOMPARE(entries.at(entries.size() - 2).action, u"support.visitRemoved"_s);
    }

    void isForWhoLeadsAndMayKnowTheRegion()
    {
        SupportOffice office;
        must(PlanDesk(office.fixture.history())
                 .declareConflict(office.fixture.plan(0), office.fixture.chair().id, u"familie"_s));
        office.fixture.actAs(office.fixture.chair());
        QCOMPARE(office.desk.note(office.visit(QDate(2020, 6, 8))).error().kind(),
                 ErrorKind::ConflictOfInterest);
        must(office.desk.mayEdit(office.fixture.region(1).id));
        office.fixture.actAs(office.fixture.member(0));
        QCOMPARE(office.desk.mayEdit(office.fixture.region(1).id).error().kind(),
                 ErrorKind::NotAllowedForRole);
    }
};

BERAAD_TEST(SupportDeskTest, QCoreApplication)
#include "tst_supportdesk.moc"
