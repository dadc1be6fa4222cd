// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/takein.h"

#include "core/commands/history.h"
#include "core/intake/storeregions.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::intake;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

namespace {

RegionRow row(int number, const QString& name)
{
    RegionRow row;
    row.region.number = number;
    row.region.name = name;
    return row;
}

PlanOfRegion planOf(int region, const QString& fileName)
{
    PreparedFile file;
    file.path = fileName;
    file.pdf = tests::tinyPdf({fileName});
    file.facts.pageTexts = QStringList{fileName};
    return {region, {file}};
}

QList<Region> storedRegions(const DossierFixture& fixture)
{
    return must(storage::ProgrammeRecords(fixture.dossier()).regions(fixture.programme().id));
}

qsizetype auditEntries(const DossierFixture& fixture)
{
    return must(storage::AuditTrail(fixture.dossier()).entries()).size();
}

} // namespace

class TakeInTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void storesNewRegionsAndPlansTogether()
    {
        DossierFixture fixture;
        must(takeIn(fixture.history(), fixture.round(),
                    {{row(8, u"Acht"_s)},
                     {planOf(8, u"acht.pdf"_s), planOf(1, u"een.pdf"_s)},
                     QDate(2020, 4, 2)},
                    Progress()));
        QCOMPARE(storedRegions(fixture).last().name, u"Acht"_s);
        const QList<Plan> plans =
            must(storage::PlanRecords(fixture.dossier()).plans(fixture.round()));
        QCOMPARE(plans.last().documents.first().fileName, u"acht.pdf"_s);
        QCOMPARE(plans.last().receivedOn, QDate(2020, 4, 2));
        QCOMPARE(plans.first().documents.size(), 2);
    }

    void storesNothingWhenARegionIsNotKnown()
    {
        DossierFixture fixture;
        const qsizetype before = auditEntries(fixture);
        const auto stored =
            takeIn(fixture.history(), fixture.round(),
                   {{row(8, u"Acht"_s)}, {planOf(9, u"negen.pdf"_s)}, {}}, Progress());
        QCOMPARE(stored.error().kind(), ErrorKind::NameUnknown);
        QCOMPARE(storedRegions(fixture).size(), 3);
        QCOMPARE(auditEntries(fixture), before);
    }

    /// What was rolled back was offered for undo, and undoing it would have made up a change.
    void offersNoUndoOfWhatWasRolledBack()
    {
        DossierFixture fixture;
        fixture.finaliseRound();
        // The region is replaced, but in a final round no plan is expected of a new one.
        const auto stored = storeRegions(fixture.history(), fixture.round(),
                                         {row(1, u"Anders"_s), row(8, u"Acht"_s)});
        QCOMPARE(stored.error().kind(), ErrorKind::RoundIsFinal);
        QCOMPARE(storedRegions(fixture).first().name, u"Regio 1"_s);
        QVERIFY(!fixture.history().canUndo());
    }

    void undoTakesBackARegionThatWasReplaced()
    {
        DossierFixture fixture;
        must(storeRegions(fixture.history(), fixture.round(), {row(1, u"Anders"_s)}));
        QCOMPARE(storedRegions(fixture).first().name, u"Anders"_s);
        must(fixture.history().undo());
        QCOMPARE(storedRegions(fixture).first().name, u"Regio 1"_s);
    }
};

BERAAD_TEST(TakeInTest, QCoreApplication)
#include "tst_takein.moc"
