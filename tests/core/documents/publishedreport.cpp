// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/publishedreport.h"

#include "core/rubrics/shippedrubrics.h"
#include "tests/support/roundfixture.h"

namespace beraad::tests {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kReportTime(QDate(2020, 5, 19), QTime(9, 0), Qt::UTC);

QList<Member> reportMembers()
{
    QList<Member> made;
    for (int i = 1; i <= 6; ++i)
        made.append({
            reportMember(i),
            u"Lid Nummer-%1"_s.arg(i),
            u"Organisatie %1"_s.arg(i),
            i == 1   ? MemberRole::Chair
            : i == 6 ? MemberRole::Secretary
                     : MemberRole::Member,
        });
    return made;
}

/// A question that was answered and changed the judgement, one without an answer, and one that
/// never went out.
QList<Clarification> reportClarifications(const PlanId& plan)
{
    Clarification asked;
    asked.plan = plan;
    asked.criterion = u"B2"_s;
    asked.text = u"Wie rijdt de leerlingen?"_s;
    asked.sentOn = QDate(2020, 4, 10);
    asked.answeredOn = QDate(2020, 4, 20);
    asked.answer = u"De scholen rijden zelf."_s;
    asked.effect = ClarificationEffect::Changes;
    asked.effectRemark = u"De twijfel is weg."_s;
    Clarification open;
    open.plan = plan;
    open.kind = ClarificationKind::Pitch;
    open.text = u"Licht de begroting toe."_s;
    open.sentOn = asked.sentOn;
    Clarification draft;
    draft.plan = plan;
    draft.text = u"Een vraag in wording"_s;
    return {asked, open, draft};
}

} // namespace

documents::ReportInput publishedReport(Language language)
{
    documents::ReportInput input;
    input.rounds = tests::publishedHistory();
    for (RoundRecords& round : input.rounds) {
        round.rubric = *rubrics::shippedRubric(u"technical-education"_s, language);
        round.members = reportMembers();
        round.programme.budget = {{2020, Money::fromEuros(100'000'000)}};
    }
    RoundRecords& last = input.rounds.last();
    last.round.subsidyCeiling = Money::fromEuros(20'000'000);
    last.round.plenaryDate = QDate(2020, 5, 12);
    last.observations = {{ObservationId::create(), last.round.id, 1, u"Tekort aan docenten"_s,
                          u"Vrijwel elke regio zoekt docenten techniek."_s}};
    PlanRecord& first = last.plans.first();
    first.conflicts = {{first.plan.id, reportMember(2), u"familie"_s, {}}};
    first.decision = Decision{first.plan.id,      DecisionKind::Adopted, Outcome::Approve,
                              QDate(2020, 6, 30), u"VO/24680"_s,         {}};
    first.clarifications = reportClarifications(first.plan.id);
    input.language = language;
    input.date = QDate(2020, 5, 19);
    input.createdAt = kReportTime;
    input.dataHash = kHash;
    return input;
}

MemberId reportMember(int number)
{
    return MemberId::fromText(u"member-%1"_s.arg(number));
}

JointFinding& findTogether(RoundRecords& round, int edition)
{
    PlanRecord& record = round.plans.first();
    JointFinding finding;
    finding.plan = record.plan.id;
    finding.criterion = round.rubric.criteria().first().key;
    finding.text = u"De cofinanciering is geregeld."_s;
    finding.edition = edition;
    record.findings = {finding};
    record.leadReader = reportMember(3);
    return record.findings.first();
}

Stance stanceOn(const JointFinding& finding, int member, int edition, StanceKind kind,
                const QString& remark)
{
    return {StanceId::create(),
            finding.plan,
            finding.criterion,
            reportMember(member),
            edition,
            kind,
            remark,
            kReportTime};
}

void stateInterest(PlanRecord& record)
{
    const ConflictDeclaration declaration{DeclarationId::create(), record.plan.id,
                                          reportMember(4),         DeclarationKind::Possible,
                                          u"Mijn zus werkt er"_s,  kReportTime};
    record.declarations = {declaration};
    record.measures = {{MeasureId::create(), declaration.id, MeasureKind::ReadsWithoutVote,
                        u"geen zeggenschap"_s, reportMember(1), kReportTime}};
}

} // namespace beraad::tests
