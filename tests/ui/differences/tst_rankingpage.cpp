// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plandesk.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/differences/differencesroom.h"
#include "ui/differences/rankingpage.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// Four plans that ask a million each, under a ceiling of two: the first is of a region with much
/// technology, the last gets the most points.
struct RankingStage
{
    DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DifferencesRoom> room;

    explicit RankingStage(bool isClosedToTheChair = false,
                          const QString& rubric = u"technical-education-ranking"_s)
        : fixture(4, rubric)
    {
        storage::ProgrammeRecords programmes(fixture.dossier());
        Round round = must(programmes.round(fixture.round()));
        round.subsidyCeiling = Money::fromEuros(2'000'000);
        must(programmes.save(round));
        for (int place = 0; place < 4; ++place)
            judge(place, 0.4 + 0.1 * place);
        fixture.moveTo(RoundPhase::Plenary);
        if (isClosedToTheChair)
            must(commands::PlanDesk(fixture.history())
                     .declareConflict(fixture.plan(3), fixture.chair().id, u"familie"_s));
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.chair().id);
        room = std::make_unique<DifferencesRoom>(*session);
        room->resize(1280, 720);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        auto* tabs = room->findChild<QTabBar*>();
        tabs->setFocus();
        while (!page().isVisible())
            QTest::keyClick(tabs, Qt::Key_Right);
        page().setFocus();
    }
    ~RankingStage()
    {
        room.reset();
        session.reset();
    }

    void judge(int place, double share)
    {
        Region region = fixture.region(place);
        region.kind = place == 0 ? RegionKind::TechnologyRegion : RegionKind::TechnologyPoorRegion;
        must(storage::ProgrammeRecords(fixture.dossier()).save(region));
        Plan plan = must(storage::PlanRecords(fixture.dossier()).plan(fixture.plan(place)));
        plan.requested = {{2020, Money::fromEuros(1'000'000)}};
        must(storage::PlanRecords(fixture.dossier()).save(plan));
        for (int reader = 0; reader < 3; ++reader) {
            Review review;
            review.plan = plan.id;
            review.member = fixture.member(reader).id;
            review.id = reviewIdOf(plan.id, review.member);
            review.recommendation = Outcome::Approve;
            review.state = ReviewState::Final;
            for (const Criterion& criterion : fixture.rubric().criteria()) {
                const bool hasPoints = criterion.scale.kind == Scale::Kind::Points;
                const Judgement judgement =
                    hasPoints ? Judgement::ofPoints(criterion.scale.maximum * share)
                              : judgementAt(criterion, ScaleEnd::Highest);
                review.scores.insert(criterion.key, {criterion.key, judgement, u"Omdat."_s});
            }
            must(storage::ReviewRecords(fixture.dossier()).replace(review));
        }
    }

    /// The readers of the plan find together that it deserves all points there are.
    void agreeOnTheMost(int place)
    {
        storage::ConsensusRecords consensus(session->dossier());
        for (const Criterion& criterion : fixture.rubric().criteria()) {
            JointFinding finding;
            finding.plan = fixture.plan(place);
            finding.criterion = criterion.key;
            finding.judgement = judgementAt(criterion, ScaleEnd::Highest);
            finding.edition = 1;
            must(consensus.save(finding));
            for (int reader = 1; reader < 3; ++reader) {
                Stance stance;
                stance.id = StanceId::create();
                stance.plan = finding.plan;
                stance.criterion = criterion.key;
                stance.member = fixture.member(reader).id;
                stance.takenAt = fixture.clock().now();
                must(consensus.add(stance));
            }
        }
    }

    RankingPage& page() const { return *room->findChild<RankingPage*>(); }
    QString cell(int row, int column) const
    {
        return page().grid().model()->index(row, column).data().toString();
    }
};

} // namespace

class RankingPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComeFirstUntilTheCeiling()
    {
        RankingStage stage;
        QVERIFY(stage.page().isVisible());
        const auto* model = stage.page().grid().model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(stage.cell(0, 0), stage.fixture.region(3).name);
        QCOMPARE(model->headerData(0, Qt::Vertical).toInt(), stage.fixture.region(3).number);
        QCOMPARE(stage.cell(0, 1), u"1"_s);
        QCOMPARE(stage.cell(1, 6), u"Fits"_s);
        QCOMPARE(stage.cell(2, 0), stage.fixture.region(1).name);
        QCOMPARE(stage.cell(2, 6), u"Falls outside"_s);
    }

    void saysWhetherAPlanIsRankedOnWhatItsReadersAgreedOn()
    {
        RankingStage stage;
        QCOMPARE(stage.cell(2, 3), u"Mean of the reviews"_s);
        stage.agreeOnTheMost(1);
        stage.room->enter();
        QCOMPARE(stage.cell(0, 0), stage.fixture.region(1).name);
        QCOMPARE(stage.cell(0, 3), u"Joint points"_s);
        QCOMPARE(stage.cell(1, 3), u"Mean of the reviews"_s);
    }

    void withoutPointsThereIsNoRankingAndThatIsSaid()
    {
        RankingStage stage(false, u"technical-education"_s);
        QVERIFY(!stage.page().grid().isVisible());
        const auto labels = stage.page().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(u"needs a rubric that gives points"_s);
        }));
    }

    void enterGoesToTheReviewsOfThePlan()
    {
        RankingStage stage;
        QSignalSpy asked(stage.room.get(), &Room::criterionRequested);
        QTest::keyClick(&stage.page().grid(), Qt::Key_Down);
        QTest::keyClick(&stage.page().grid(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(2));
    }

    void whatIsClosedToThePersonIsNotRankedAndThatIsSaid()
    {
        RankingStage stage(true);
        QCOMPARE(stage.page().grid().model()->rowCount(), 2);
        QCOMPARE(stage.cell(0, 0), stage.fixture.region(2).name);
        const auto labels = stage.page().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(u"closed to you"_s);
        }));
    }
};

BERAAD_TEST(RankingPageTest, QApplication)
#include "tst_rankingpage.moc"
