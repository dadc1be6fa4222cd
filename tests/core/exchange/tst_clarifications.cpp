// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/clarificationdesk.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// Asks the region of this plan, and keeps an answer that changes the judgement.
Clarification answered(DossierFixture& fixture, int plan)
{
    fixture.actAs(fixture.secretary());
    commands::ClarificationDesk desk(fixture.history());
    ClarificationRecords records(fixture.dossier());
    Clarification asked =
        must(records.clarification(must(desk.add(fixture.plan(plan), ClarificationKind::Written))));
    asked.text = u"Wie betaalt de leraren?"_s;
    asked.sentOn = QDate(2020, 4, 10);
    asked.dueBy = QDate(2020, 4, 24);
    asked.answer = u"De scholen."_s;
    asked.effect = ClarificationEffect::Changes;
    asked.effectRemark = u"B2 wordt voldaan."_s;
    must(desk.store(asked));
    const QString text = u"Ons antwoord"_s;
    must(desk.attachAnswer(asked.id, {u"antwoord.pdf"_s, tinyPdf({text}), {text}, {}, {}},
                           QDate(2020, 4, 20)));
    return must(records.clarification(asked.id));
}

} // namespace

/// What regions were asked and said, in the package to a member.
class TestClarifications : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatTheRegionsAnswered()
    {
        ExchangeOffice office;
        Clarification asked = answered(office.fixture(), 0);
        const Clarification draft = [&] {
            commands::ClarificationDesk desk(office.fixture().history());
            return must(ClarificationRecords(office.fixture().dossier())
                            .clarification(must(
                                desk.add(office.fixture().plan(1), ClarificationKind::Pitch))));
        }();
        const Laptop laptop = office.laptop(office.fixture().member(0));
        // Who still judges alone does not read what others find of it.
        asked.effect.reset();
        asked.effectRemark.clear();
        QCOMPARE(
            must(ClarificationRecords(*laptop.dossier).clarifications(office.fixture().plan(0))),
            QList{asked});
        QVERIFY(must(ClarificationRecords(*laptop.dossier).clarifications(draft.plan)).isEmpty());
        const Plan plan = must(PlanRecords(*laptop.dossier).plan(office.fixture().plan(0)));
        QCOMPARE(plan.documents.size(), 2);
        QCOMPARE(plan.documents.last().sha256, asked.document);
    }

    /// The package that brings the answer is not one with another version of the plan.
    void anAnswerLeavesAFinalReviewInPlace()
    {
        ExchangeOffice office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        const PlanId plan = office.fixture().plan(0);
        ExchangeOffice::write(laptop, plan, office.fixture().rubric());
        const QDateTime finished =
            must(ReviewRecords(*laptop.dossier).find(plan, laptop.member.id))->finalisedAt;
        office.fixture().clock().advance(3600);
        answered(office.fixture(), 0);
        const QString path = office.sendRound(laptop.member, u"later.beraad-round"_s);
        auto package = must(office.openRound(path, laptop.member));
        QCOMPARE(must(package.storeIn(*laptop.history, m_progress)), Intake::Stored);
        QVERIFY(
            must(PackageRecords(*laptop.dossier).judgedVersion(plan, laptop.member.id)).isEmpty());
        QVERIFY(hasAnswerAfter(must(ClarificationRecords(*laptop.dossier).clarifications(plan)),
                               finished));
    }

private:
    Progress m_progress;
};

BERAAD_TEST(TestClarifications, QCoreApplication)
#include "tst_clarifications.moc"
