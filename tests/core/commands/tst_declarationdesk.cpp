// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"

#include "core/commands/advicedesk.h"
#include "core/commands/history.h"
#include "core/commands/readingdesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/searchindex.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

/// Who states what, who decides, and what is closed meanwhile.
class DeclarationDeskTest final : public tests::TestCase
{
    Q_OBJECT

private:
    /// The first member and the first plan of the fixture.
    struct Stage
    {
        tests::DossierFixture fixture;

        PlanId plan() const { return fixture.plan(0); }
        void declare(DeclarationKind kind, const QString& reason = u"Was er adviseur"_s)
        {
            fixture.clock().advance(60);
            fixture.actAs(fixture.member(0));
            must(DeclarationDesk(fixture.history()).declare(plan(), kind, reason));
        }
        ConflictDeclaration lastDeclared() const
        {
            return must(storage::MemberRecords(fixture.dossier()).interests(plan()))
                .declarations.last();
        }
        Result<void> decide(MeasureKind kind, const QString& grounds = u"Vijf jaar geleden"_s)
        {
            fixture.clock().advance(60);
            return DeclarationDesk(fixture.history()).decide(lastDeclared(), kind, grounds);
        }
        ErrorKind refusalToOpen() const
        {
            return refusal(ReviewDesk(fixture.history()).mayOpen(fixture.key(0, 0)));
        }
        int voters() const
        {
            return must(AdviceDesk(fixture.history()).context(plan())).votersPresent;
        }
        QList<storage::SearchAnswer> found() const
        {
            return {must(storage::SearchIndex(fixture.dossier())
                             .search({.round = fixture.round(),
                                      .reader = fixture.member(0).id,
                                      .words = u"Visie"_s}))};
        }
        bool findsPlan() const
        {
            const auto pages = found().first().pages;
            return std::any_of(pages.begin(), pages.end(), [this](const storage::FoundPage& page) {
                return page.plan == plan();
            });
        }
        static ErrorKind refusal(const Result<void>& result)
        {
            return result ? ErrorKind::Internal : result.error().kind();
        }
    };

private Q_SLOTS:
    void aReaderDeclaresBeforeThePlanOpens()
    {
        Stage stage;
        QCOMPARE(stage.refusalToOpen(), ErrorKind::DeclarationMissing);
        QVERIFY(!stage.findsPlan());
        stage.declare(DeclarationKind::None, {});
        must(ReviewDesk(stage.fixture.history()).mayOpen(stage.fixture.key(0, 0)));
        QVERIFY(stage.findsPlan());
    }

    void aReviewThatIsThereWasOpened()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0)); // from a form that was filled in elsewhere
        must(ReviewDesk(stage.fixture.history()).mayOpen(stage.fixture.key(0, 0)));
        QVERIFY(stage.findsPlan());
    }

    void aDirectInterestClosesThePlanForGood()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.declare(DeclarationKind::Direct);
        QVERIFY(!stage.fixture.history().canUndo());
        QCOMPARE(stage.refusalToOpen(), ErrorKind::ConflictOfInterest);
        QVERIFY(!stage.findsPlan());
        QVERIFY(!must(readPlan(stage.fixture.dossier(), stage.plan()))
                     .readers.contains(stage.fixture.member(0).id));
    }

    void aPossibleInterestClosesItInEveryRoomUntilTheChairDecides()
    {
        Stage stage;
        QCOMPARE(stage.voters(), 5);
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.declare(DeclarationKind::Possible);
        QCOMPARE(stage.refusalToOpen(), ErrorKind::DeclarationWaits);
        QCOMPARE(
            Stage::refusal(
                ReviewDesk(stage.fixture.history()).setRemarks(stage.fixture.key(0, 0), u"x"_s)),
            ErrorKind::DeclarationWaits);
        const auto marks = ReadingDesk(stage.fixture.history()).marks(stage.plan());
        QVERIFY(!marks);
        QCOMPARE(marks.error().kind(), ErrorKind::DeclarationWaits);
        QVERIFY(!stage.findsPlan());
        QCOMPARE(stage.voters(), 4);
        stage.fixture.actAs(stage.fixture.chair());
        must(stage.decide(MeasureKind::ReadsAndVotes));
        must(ReviewDesk(stage.fixture.history()).mayOpen(stage.fixture.key(0, 0)));
        QVERIFY(stage.findsPlan());
        QCOMPARE(stage.voters(), 5);
    }

    void aMeasureTakesTheVoteAway()
    {
        Stage stage;
        stage.declare(DeclarationKind::Possible);
        stage.fixture.actAs(stage.fixture.chair());
        must(stage.decide(MeasureKind::ReadsWithoutVote));
        must(ReviewDesk(stage.fixture.history()).mayOpen(stage.fixture.key(0, 0)));
        QCOMPARE(stage.voters(), 4);
    }

    void toRecuseIsAConflictAndALighterMeasureLiftsIt()
    {
        Stage stage;
        stage.declare(DeclarationKind::Possible);
        stage.fixture.actAs(stage.fixture.chair());
        must(stage.decide(MeasureKind::Recused));
        QVERIFY(!stage.fixture.history().canUndo());
        const auto record = must(readPlan(stage.fixture.dossier(), stage.plan()));
        QCOMPARE(record.conflicts.first().reason, u"Was er adviseur"_s);
        QVERIFY(!record.readers.contains(stage.fixture.member(0).id));
        must(stage.decide(MeasureKind::ReadsWithoutVote));
        QVERIFY(must(readPlan(stage.fixture.dossier(), stage.plan())).conflicts.isEmpty());
        QCOMPARE(must(readPlan(stage.fixture.dossier(), stage.plan())).measures.size(), 2);
    }

    void onlyWhoLeadsDecidesAndNeverOnTheirOwn()
    {
        Stage stage;
        stage.declare(DeclarationKind::Possible);
        const auto kind = MeasureKind::ReadsAndVotes;
        QCOMPARE(Stage::refusal(stage.decide(kind)), ErrorKind::NotAllowedForRole);
        stage.fixture.actAs(stage.fixture.chair());
        QCOMPARE(Stage::refusal(stage.decide(kind, u" "_s)), ErrorKind::ReasonMissing);
        must(DeclarationDesk(stage.fixture.history())
                 .declare(stage.plan(), DeclarationKind::Possible, u"Bestuurslid"_s));
        QCOMPARE(Stage::refusal(stage.decide(kind)), ErrorKind::OwnInterest);
        stage.fixture.actAs(stage.fixture.secretary());
        must(stage.decide(kind));
    }

    void whatNeedsNoMeasureGetsNone()
    {
        Stage stage;
        stage.declare(DeclarationKind::None, {});
        stage.fixture.actAs(stage.fixture.chair());
        QCOMPARE(Stage::refusal(stage.decide(MeasureKind::Recused)), ErrorKind::RecordNotFound);
    }

    void theTrailTellsOfBoth()
    {
        Stage stage;
        stage.declare(DeclarationKind::Possible);
        stage.fixture.actAs(stage.fixture.chair());
        must(stage.decide(MeasureKind::ReadsWithoutVote, u"Vijf jaar geleden"_s));
        const auto entries =
            must(storage::AuditTrail(stage.fixture.dossier()).entries(stage.plan().text()));
        QCOMPARE(entries.last().action, u"interests.measure"_s);
        QCOMPARE(entries.last().who, stage.fixture.chair().name);
        QVERIFY(entries.last().after.contains(u"Vijf jaar geleden"_s));
        QCOMPARE(entries.at(entries.size() - 2).action, u"interests.declared"_s);
    }
};

BERAAD_TEST(DeclarationDeskTest, QCoreApplication)
#include "tst_declarationdesk.moc"
