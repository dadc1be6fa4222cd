// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewdesk.h"
#include "core/commands/rubricdesk.h"
#include "core/merging/merge.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::merging;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// The rubric gets a new version while members have the old one on their laptops.
class TestRubricVersions : public TestCase
{
    Q_OBJECT

private:
    struct Office : ExchangeOffice
    {
        Rubric first = fixture().rubric();

        /// A second version, in which the first criterion is gone, is the round's from now on.
        void moveOn()
        {
            RubricDesk desk(fixture().history());
            const RubricId now =
                must(ProgrammeRecords(fixture().dossier()).round(fixture().round())).rubric;
            const RubricId next = must(desk.newVersion(now));
            Rubric second = first;
            second.sections[0].criteria.removeFirst();
            must(desk.change(next, second));
            must(desk.use(fixture().round(), next));
        }
        void takeIn(const QString& path)
        {
            must(must(Merge::workOut(fixture().dossier(), fixture().round(),
                                     {{path, openReturn(path)}}))
                     .perform(fixture().history()));
        }
        void score(Laptop& laptop)
        {
            const Criterion& criterion = first.sections[0].criteria[0];
            must(ReviewDesk(*laptop.history)
                     .setJudgement({fixture().plan(0), laptop.member.id}, criterion.key,
                                   judgementAt(criterion, ScaleEnd::Highest)));
        }
        Review stored(const Laptop& laptop)
        {
            return must(
                       ReviewRecords(fixture().dossier()).find(fixture().plan(0), laptop.member.id))
                .value_or(Review());
        }
    };

private Q_SLOTS:
    void aPackageFreezesTheRubric()
    {
        Office office;
        const Round round =
            must(ProgrammeRecords(office.fixture().dossier()).round(office.fixture().round()));
        RubricDesk desk(office.fixture().history());
        QVERIFY(!must(desk.rubric(round.rubric)).isFrozen());
        office.sendRound(office.fixture().member(0), u"round"_s);
        QVERIFY(must(desk.rubric(round.rubric)).frozenAt.isValid());
    }

    void aReturnOnTheOldVersionIsTakenInAsThatVersion()
    {
        Office office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        office.score(laptop);
        office.moveOn();
        office.takeIn(office.sendReturn(laptop, u"back"_s));
        const Review review = office.stored(laptop);
        QCOMPARE(review.form, std::optional(office.first));
        QVERIFY(!review.score(office.first.sections[0].criteria[0].key).judgement.isEmpty());
    }

    void whatWasBegunOnALaptopStaysWhenTheNewVersionComes()
    {
        Office office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        office.score(laptop);
        office.moveOn();
        const QString again = office.sendRound(laptop.member, u"again"_s);
        must(must(office.openRound(again, laptop.member)).storeIn(*laptop.history, Progress()));
        const ReviewDesk desk(*laptop.history);
        QCOMPARE(must(desk.review({office.fixture().plan(0), laptop.member.id})).form,
                 std::optional(office.first));
        QVERIFY(!must(desk.review({office.fixture().plan(1), laptop.member.id})).form);
        office.takeIn(office.sendReturn(laptop, u"back"_s));
        QCOMPARE(office.stored(laptop).form, std::optional(office.first));
    }

    void aReturnOnTheNewVersionIsOfTheRound()
    {
        Office office;
        office.moveOn();
        Laptop laptop = office.laptop(office.fixture().member(0));
        const Criterion& criterion = office.first.sections[0].criteria[1];
        must(ReviewDesk(*laptop.history)
                 .setJudgement({office.fixture().plan(0), laptop.member.id}, criterion.key,
                               judgementAt(criterion, ScaleEnd::Highest)));
        office.takeIn(office.sendReturn(laptop, u"back"_s));
        QVERIFY(!office.stored(laptop).form);
    }
};

BERAAD_TEST(TestRubricVersions, QCoreApplication)
#include "tst_rubricversions.moc"
