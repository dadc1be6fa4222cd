// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/outputrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/rounddigest.h"
#include "tests/core/publishing/lettersofaround.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::publishing;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;
using tests::WrittenPdf;

namespace {

const QStringList kPlaces{u"Noordkust"_s, u"Veenland"_s, u"Heuvelrug"_s};

/// What business brings in shows in the report and in no letter of the program.
void takeIn(const DossierFixture& fixture, int index, qint64 euros)
{
    Plan plan = must(storage::PlanRecords(fixture.dossier()).plan(fixture.plan(index)));
    plan.cofinancing = Money::fromEuros(euros);
    must(commands::PlanDesk(fixture.history()).store(plan));
}

/// Regions with names and amounts of their own, and the part of the report behind each letter.
void putPartsBehind(DossierFixture& fixture)
{
    for (int i = 0; i < kPlaces.size(); ++i) {
        Region region = fixture.region(i);
        region.name = kPlaces[i];
        must(commands::RoundDesk(fixture.history()).store(region));
        takeIn(fixture, i, 111'111 * (i + 1));
        fixture.adopt(fixture.plan(i));
    }
    fixture.actAs(fixture.secretary());
    must(LetterDesk(fixture.history())
             .setAnnexes(fixture.round(), LetterKind::Approve, Language::Dutch,
                         {{u"Uit het rapport"_s, "left out", {}, AnnexSource::ReportPart}}));
}

storage::StoredReport signedReport(const DossierFixture& fixture, const QString& dataDigest)
{
    storage::StoredReport report;
    report.id = ReportId::create();
    report.round = fixture.round();
    report.madeAt = fixture.dossier().clock().now();
    report.signedAt = report.madeAt;
    report.dataDigest = dataDigest;
    report.sha256 = sha256Hex("signed");
    return report;
}

} // namespace

/// Each region's own part of the report, from the choice to the letter that is kept.
class TestReportPart : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachRegionGetsItsOwnPartAndItIsKeptAsItLeft()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
        DossierFixture fixture(3);
        putPartsBehind(fixture);
        release(fixture);
        must(sendToFolder(fixture));
        const QList<SentLetter> sent = registered(fixture);
        QCOMPARE(sent.size(), 3);
        for (const SentLetter& letter : sent) {
            const QByteArray kept = must(LetterDesk(fixture.history()).asSent(letter));
            QCOMPARE(kept, must(readFile(letter.destination)));
            const QString text = WrittenPdf(kept).text();
            QVERIFY(text.contains(u"Bijlagen Uit het rapport"_s));
            const auto own = fixture.plans().indexOf(letter.plan);
            for (int i = 0; i < kPlaces.size(); ++i) {
                const QString amount = u"%1.%1"_s.arg(111 * (i + 1));
                QCOMPARE(text.contains(kPlaces[i]), i == own);
                QCOMPARE(text.contains(amount), i == own);
            }
        }
    }

    void theChoiceIsKeptWithoutAFileAndTakenBack()
    {
        DossierFixture fixture(3);
        putPartsBehind(fixture);
        const auto chosen = [&] {
            return must(LetterDesk(fixture.history())
                            .annexes(fixture.round(), LetterKind::Approve, Language::Dutch));
        };
        const LetterAnnex expected{u"Uit het rapport"_s, {}, {}, AnnexSource::ReportPart};
        QCOMPARE(chosen(), QList{expected});
        must(fixture.history().undo());
        QVERIFY(chosen().isEmpty());
        must(fixture.history().redo());
        fixture.reopen();
        QCOMPARE(chosen(), QList{expected});
    }

    void noneGoesBehindALetterWithoutAdvice()
    {
        DossierFixture fixture(1);
        const LetterAnnex part{u"Uit het rapport"_s, {}, {}, AnnexSource::ReportPart};
        for (const LetterKind kind :
             {LetterKind::Incomplete, LetterKind::Invitation, LetterKind::Withdrawal})
            QCOMPARE(LetterDesk(fixture.history())
                         .setAnnexes(fixture.round(), kind, Language::Dutch, {part})
                         .error(),
                     Error(ErrorKind::AnnexNeedsAdvice, {part.name}));
    }

    void otherWordsInThePartAreReleasedAnew()
    {
        DossierFixture fixture(3);
        putPartsBehind(fixture);
        release(fixture);
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Released);
        takeIn(fixture, 0, 999'999);
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Changed);
        QCOMPARE(drafts(fixture)[1].standing(), LetterStanding::Released); // it says nothing of it
    }

    void aSignedReportThatSaysSomethingElseGivesNoPart()
    {
        DossierFixture fixture(3);
        putPartsBehind(fixture);
        storage::OutputRecords reports(fixture.dossier());
        const QString now = must(storage::roundDigest(fixture.dossier(), fixture.round()));
        must(reports.save(signedReport(fixture, now), "signed"));
        QVERIFY(!drafts(fixture)[0].problem);
        takeIn(fixture, 1, 999'999);
        for (const LetterDraft& draft : drafts(fixture)) {
            QVERIFY(draft.problem);
            QCOMPARE(draft.problem->kind(), ErrorKind::ReportOutdated);
        }
        must(LetterDesk(fixture.history())
                 .setAnnexes(fixture.round(), LetterKind::Approve, Language::Dutch, {}));
        QVERIFY(!drafts(fixture)[0].problem);
    }
};

BERAAD_TEST(TestReportPart, QGuiApplication)
#include "tst_reportpart.moc"
