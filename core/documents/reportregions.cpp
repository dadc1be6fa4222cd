// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportregions.h"

#include "core/committee/reportcheck.h"
#include "core/documents/figurecharts.h"
#include "core/documents/reportclarification.h"
#include "core/documents/reportfindings.h"
#include "core/documents/reportsettling.h"
#include "core/domain/rules.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

QString regionHeading(const Region& region)
{
    return u"%1 %2"_s.arg(region.number).arg(region.name);
}

QString regionAnchor(const Region& region)
{
    return u"region-"_s + region.id.text();
}

QString standingText(const PlanRecord& record, const Phrases& phrases)
{
    if (record.isNotAssessed())
        return wording::notAssessed(phrases);
    const std::optional<Outcome> standing = record.standing();
    return standing ? wording::word(*standing, phrases)
                    : phrases.translate("Figures", "No advice yet");
}

ReportRegions::ReportRegions(DocumentBuilder& builder, const RoundRecords& records,
                             const Phrases& phrases)
    : m_builder(builder)
    , m_records(records)
    , m_phrases(phrases)
{
}

void ReportRegions::write()
{
    m_builder.pageBreak();
    m_builder.heading(1, m_phrases.translate("Report", "Advice per region"));
    for (const PlanRecord& record : m_records.plans)
        writeRegion(record);
}

void ReportRegions::writeRegion(const PlanRecord& record)
{
    m_builder.heading(2, regionHeading(record.region), regionAnchor(record.region), InContents::No);
    writeFacts(record);
    if (record.isNotAssessed()) {
        m_builder.paragraph(
            record.plan.state == PlanState::Withdrawn
                ? m_phrases.translate("Report", "The region withdrew its plan before the committee "
                                                "gave advice. The committee gives no advice on it.")
                : m_phrases.translate("Report", "The region handed in no plan in this round. The "
                                                "committee gives no advice."));
        return;
    }
    if (record.standing())
        writeAdvice(record);
    writeClarifications(m_builder, record, m_phrases);
    writeFollowUps(record);
}

QString ReportRegions::requestedText(const Plan& plan) const
{
    const QString total = wording::euros(plan.requestedTotal(), m_phrases);
    if (plan.requested.size() < 2)
        return total;
    QStringList years;
    for (const YearAmount& year : plan.requested)
        years << u"%1: %2"_s.arg(year.year).arg(wording::euros(year.amount, m_phrases));
    return u"%1 (%2)"_s.arg(total, years.join(u"; "_s));
}

QString ReportRegions::votesText(const Votes& votes) const
{
    return m_phrases.translate("Report", "%1 in favour, %2 against, %3 abstained")
        .arg(votes.inFavour)
        .arg(votes.against)
        .arg(votes.abstained);
}

QString ReportRegions::recusedNames(const PlanRecord& record) const
{
    QStringList names;
    for (const Member& member : m_records.members) {
        if (hasConflict(record.conflicts, record.plan.id, member.id))
            names << member.name;
    }
    return wording::enumeration(names, m_phrases);
}

/// By a measure on a possible interest.
QString ReportRegions::voteless(const PlanRecord& record) const
{
    QStringList names;
    for (const Member& member : m_records.members) {
        const bool isRecused = hasConflict(record.conflicts, record.plan.id, member.id);
        if (member.role != MemberRole::Secretary && !isRecused &&
            !mayVote(member, record.plan.id, record.interests()))
            names << member.name;
    }
    return wording::enumeration(names, m_phrases);
}

/// What was decided on possible interests and why. What the members stated themselves is not for
/// the report.
QString ReportRegions::measuresText(const PlanRecord& record) const
{
    QStringList measures;
    for (const ConflictDeclaration& declaration : record.declarations) {
        const auto measure = measureOn(declaration.id, record.interests());
        const auto member =
            std::find_if(m_records.members.begin(), m_records.members.end(),
                         [&](const Member& each) { return each.id == declaration.member; });
        if (!measure || member == m_records.members.end())
            continue;
        QString text = u"%1: %2"_s.arg(member->name, wording::word(measure->kind, m_phrases));
        if (const QString grounds = measure->grounds.simplified(); !grounds.isEmpty())
            text += u" (%1)"_s.arg(grounds);
        measures << text;
    }
    return measures.join(u"; "_s);
}

/// Over the chair's words on why the plan is approved although something speaks against it.
QString ReportRegions::justificationHeading(const PlanRecord& record) const
{
    const QStringList against = findingsAgainst(*record.advice->outcome, m_records.rubric, record);
    const auto isKnockOut = [&](const QString& key) {
        return m_records.rubric.criterion(key)->isKnockOut;
    };
    const bool isOfOthersOnly =
        !against.isEmpty() && std::none_of(against.begin(), against.end(), isKnockOut) &&
        knockOutsNotMet(m_records.rubric, record.countingReviews()).isEmpty();
    return isOfOthersOnly ? m_phrases.translate("Report", "Approval despite a finding")
                          : m_phrases.translate("Report", "Approval despite a knock-out");
}

void ReportRegions::writeFacts(const PlanRecord& record)
{
    QList<Definition> facts;
    Definition advice{m_phrases.translate("Report", "Advice"), standingText(record, m_phrases)};
    advice.sign = signOf(record);
    facts << advice;
    if (record.standing())
        addAdviceFacts(facts, record);
    addDecision(facts, record);
    if (!record.region.leadApplicant.organisation.isEmpty())
        facts << Definition{m_phrases.translate("Report", "Lead applicant"),
                            record.region.leadApplicant.organisation};
    if (record.region.kind == RegionKind::TechnologyPoorRegion)
        facts << Definition{m_phrases.translate("Report", "Kind"),
                            wording::word(record.region.kind, m_phrases)};
    if (!record.plan.requested.isEmpty())
        facts << Definition{m_phrases.translate("Report", "Subsidy asked"),
                            requestedText(record.plan)};
    if (record.plan.cofinancing)
        facts << Definition{m_phrases.translate("Report", "Co-financing"),
                            wording::euros(*record.plan.cofinancing, m_phrases)};
    m_builder.definitions(facts);
}

void ReportRegions::addAdviceFacts(QList<Definition>& facts, const PlanRecord& record) const
{
    const Advice& advice = *record.advice;
    if (advice.cause && needsCause(*advice.outcome)) {
        const QString cause = wording::word(*advice.statedCause(), m_phrases);
        facts << Definition{m_phrases.translate("Report", "Cause"),
                            advice.causeRemark.isEmpty() ? cause
                                                         : cause + u": "_s + advice.causeRemark};
    }
    if (advice.outcome == Outcome::ApproveWithPoints && advice.settleBefore.isValid())
        facts << Definition{m_phrases.translate("Report", "Settle before"),
                            wording::longDate(advice.settleBefore, m_phrases)};
    facts << Definition{m_phrases.translate("Report", "Votes"),
                        advice.votes ? votesText(*advice.votes)
                                     : m_phrases.translate("Report", "adopted without a vote")};
    const QString recused = recusedNames(record);
    if (!recused.isEmpty())
        facts << Definition{
            m_phrases.translate("Report", "Recused"),
            m_phrases.translate("Report", "%1 (conflict of interest)").arg(recused)};
    if (const QString names = voteless(record); !names.isEmpty())
        facts << Definition{
            m_phrases.translate("Report", "Did not vote"),
            m_phrases.translate("Report", "%1 (possible conflict of interest)").arg(names)};
    if (const QString measures = measuresText(record); !measures.isEmpty())
        facts << Definition{m_phrases.translate("Report", "Measures on interests"), measures};
}

void ReportRegions::addDecision(QList<Definition>& facts, const PlanRecord& record) const
{
    if (!record.decision)
        return;
    const Decision& decision = *record.decision;
    QStringList parts{
        wording::word(decision.kind, m_phrases), wording::word(decision.outcome, m_phrases),
        wording::longDate(decision.date, m_phrases), decision.reference, decision.reason};
    parts.removeAll(QString());
    facts << Definition{m_phrases.translate("Report", "Decision"), parts.join(u"; "_s)};
}

void ReportRegions::writeAdvice(const PlanRecord& record)
{
    const Advice& advice = *record.advice;
    m_builder.paragraph(advice.motivation);
    writeFindings(m_builder, record, m_records, m_phrases);
    if (!advice.knockOutJustification.isEmpty()) {
        m_builder.heading(3, justificationHeading(record));
        m_builder.paragraph(advice.knockOutJustification);
    }
    if (advice.improvementPoints.isEmpty())
        return;
    m_builder.heading(3, m_phrases.translate("Report", "Improvement points"));
    QStringList points;
    for (const ImprovementPoint& point : advice.improvementPoints)
        points << pointText(point, m_phrases);
    m_builder.numberedList(points);
}

void ReportRegions::writeFollowUps(const PlanRecord& record)
{
    if (record.earlierPoints.isEmpty())
        return;
    m_builder.heading(3, m_phrases.translate("Report", "What came of earlier improvement points"));
    Table table;
    table.columns = {{m_phrases.translate("Report", "Round"), Alignment::Left, 1},
                     {m_phrases.translate("Report", "Improvement point"), Alignment::Left, 5},
                     {m_phrases.translate("Report", "Follow-up"), Alignment::Left, 2.5},
                     {m_phrases.translate("Report", "Remark"), Alignment::Left, 4}};
    for (const EarlierPoint& earlier : record.earlierPoints) {
        QString state = earlier.followUp ? wording::word(earlier.followUp->state, m_phrases)
                                         : m_phrases.translate("Report", "Not looked for yet");
        if (earlier.followUp && earlier.followUp->page)
            state += u" ("_s +
                     m_phrases.translate("Report", "p. %1").arg(*earlier.followUp->page + 1) + u')';
        QStringList remarks{earlier.followUp ? earlier.followUp->remark.trimmed() : QString()};
        if (earlier.settlement)
            remarks << settlementText(*earlier.settlement, m_phrases);
        remarks.removeAll(QString());
        table.addRow(
            {QString::number(earlier.round), earlier.point.text, state, remarks.join(u'\n')});
    }
    m_builder.table(table);
}

} // namespace beraad::documents
