// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plandesk.h"
#include "core/identity/registrar.h"
#include "core/merging/merge.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::merging;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// A return that was found good, and a dossier that somebody worked in before it was taken in.
class TestOpenedBefore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoseKeyWasRevokedSinceIsRefused()
    {
        ExchangeOffice office;
        const Arrival arrival = open(office);
        must(identity::Registrar(office.fixture().history())
                 .revoke({office.key(office.fixture().member(0)).certificate().fingerprint(),
                          u"Gestolen"_s}));
        isRefused(office, arrival, ErrorKind::PackageSignerRevoked);
    }

    void aPlanThatWasClosedSinceIsRefused()
    {
        ExchangeOffice office;
        const Arrival arrival = open(office);
        must(commands::PlanDesk(office.fixture().history())
                 .declareConflict(office.fixture().plan(0), office.fixture().member(0).id,
                                  u"Partner werkt er"_s));
        isRefused(office, arrival, ErrorKind::PackagePlanClosed);
    }

    /// Work of others is no reason.
    void otherWorkSinceIsNoMatter()
    {
        ExchangeOffice office;
        DossierFixture& fixture = office.fixture();
        const Arrival arrival = open(office);
        fixture.scoreAll(fixture.key(1, 1));
        const Merge merge = must(Merge::workOut(fixture.dossier(), fixture.round(), {arrival}));
        QCOMPARE(merge.arrived().first().state, ArrivalState::New);
    }

private:
    static Arrival open(ExchangeOffice& office)
    {
        Laptop laptop = office.laptop(office.fixture().member(0));
        ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
        const QString path = office.sendReturn(laptop, u"back"_s);
        return {path, office.openReturn(path)};
    }
    static void isRefused(ExchangeOffice& office, const Arrival& arrival, ErrorKind kind)
    {
        DossierFixture& fixture = office.fixture();
        const Merge merge = must(Merge::workOut(fixture.dossier(), fixture.round(), {arrival}));
        QCOMPARE(merge.arrived().first().state, ArrivalState::Refused);
        QCOMPARE(merge.arrived().first().refusal->kind(), kind);
        QVERIFY(merge.isEmpty());
    }
};

BERAAD_TEST(TestOpenedBefore, QCoreApplication)
#include "tst_openedbefore.moc"
