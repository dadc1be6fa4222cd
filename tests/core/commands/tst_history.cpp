// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/history.h"

#include "core/commands/advicedesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::tests;

class TestHistory : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsEverythingBackAfterReopening();
};

void TestHistory::findsEverythingBackAfterReopening()
{
    DossierFixture fixture;
    fixture.finaliseReview(fixture.key(0, 0));
    const auto before = must(commands::readRound(fixture.dossier(), fixture.round()));
    const qint64 entries = must(storage::AuditTrail(fixture.dossier()).verify());
    fixture.reopen();
    QCOMPARE(must(commands::readRound(fixture.dossier(), fixture.round())), before);
    QCOMPARE(must(storage::AuditTrail(fixture.dossier()).verify()), entries);
}

BERAAD_TEST(TestHistory, QCoreApplication)
#include "tst_history.moc"
