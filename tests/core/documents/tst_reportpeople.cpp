// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/publishedreport.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::findTogether;
using tests::publishedReport;
using tests::reportMember;
using tests::stanceOn;
using tests::stateInterest;
using tests::WrittenPdf;

/// Who stands behind what the report says of a region.
class ReportPeopleTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
    }

    void saysWhoFoundItAndWhoDoesNotAgree()
    {
        ReportInput input = publishedReport(Language::English);
        RoundRecords& last = input.rounds.last();
        const JointFinding finding = findTogether(last, 2);
        PlanRecord& record = last.plans.first();
        record.readers = {reportMember(2), reportMember(3), reportMember(4), reportMember(5)};
        record.stances = {stanceOn(finding, 2, 2, StanceKind::Agrees),
                          stanceOn(finding, 4, 2, StanceKind::Objects, u"De handtekening mist."_s),
                          stanceOn(finding, 5, 1, StanceKind::Agrees)}; // of an earlier wording
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(text.contains(u"Found by Lid Nummer-3 (lead reader); Lid Nummer-2 agrees; "
                              u"Lid Nummer-4 objects: De handtekening mist.; Lid Nummer-5 took no "
                              u"stance"_s));
    }

    void saysWhatWasDecidedOnInterests()
    {
        ReportInput input = publishedReport(Language::English);
        stateInterest(input.rounds.last().plans.first());
        const QString text = WrittenPdf(makeReport(input)->pdf).text();
        QVERIFY(text.contains(u"Did not vote Lid Nummer-4"_s));
        QVERIFY(text.contains(u"Measures on interests Lid Nummer-4: Reads and scores, does not "
                              u"vote (geen zeggenschap)"_s));
        QVERIFY(!text.contains(u"Mijn zus"_s));
    }

    /// Who was recused after reading did not score the plan, as the same page says.
    void countsTheReviewsThatCount()
    {
        ReportInput input = publishedReport(Language::English);
        RoundRecords& last = input.rounds.last();
        for (PlanRecord& record : last.plans)
            record.reviews.clear();
        PlanRecord& record = last.plans.first();
        for (const int number : {2, 3, 4}) {
            Review review;
            review.member = reportMember(number);
            review.state = ReviewState::Final;
            record.reviews.append(review);
        }
        record.conflicts = {{record.plan.id, record.reviews.last().member, {}, {}}};
        QVERIFY(WrittenPdf(makeReport(input)->pdf).text().contains(u"final reviews: 2."_s));
    }
};

BERAAD_TEST(ReportPeopleTest, QGuiApplication)
#include "tst_reportpeople.moc"
