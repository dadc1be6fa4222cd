// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/completion.h"

#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/searchindex.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

/// The fixture's documents came in without saying where their words stand, as those of an older
/// version did.
class CompletionTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhereTheWordsOfOldDocumentsStand()
    {
        const DossierFixture fixture(2);
        storage::DocumentRecords records(fixture.dossier());
        QCOMPARE(must(records.withoutLayout()).size(), 2);
        QVERIFY(must(intake::hasIncomplete(fixture.dossier())));
        const auto connection = must(fixture.dossier().alongside());
        must(intake::complete(*connection, Progress()));
        QVERIFY(!must(intake::hasIncomplete(fixture.dossier())));
        const text::Layout layout = must(records.layout(fixture.document(1).sha256));
        QCOMPARE(layout.pages.size(), 2);
        const auto words = text::unpacked(layout.pages.first());
        QVERIFY(words);
        QCOMPARE(text::lines(*words), u"Visie op regio 2"_s);
    }

    void keepsWhatIsDoneWhenItIsStopped()
    {
        const DossierFixture fixture(3);
        Progress* stop = nullptr;
        Progress progress([&stop](int done, int, const QString&) {
            if (done == 1)
                stop->cancel();
        });
        stop = &progress;
        const Result<void> completed = intake::complete(fixture.dossier(), progress);
        QCOMPARE(completed.error().kind(), ErrorKind::Cancelled);
        storage::DocumentRecords records(fixture.dossier());
        QCOMPARE(must(records.withoutLayout()).size(), 2);
    }
};

BERAAD_TEST(CompletionTest, QCoreApplication)
#include "tst_completion.moc"
