// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivetables.h"

#include "core/domain/keys.h"
#include "core/wording/domainwording.h"

namespace beraad::archive {

using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

QString nameOf(const RoundPapers& papers, const MemberId& id)
{
    for (const Member& member : papers.records.members) {
        if (member.id == id)
            return member.name;
    }
    return {};
}

/// With two decimals and a point: a number for any program.
QString euros(Money money)
{
    return QString::number(double(money.cents()) / 100, 'f', 2);
}

/// All of it as text: an archive is read by programs that nobody knows yet.
tables::CellTable tableOf(const QStringList& header, const QList<QStringList>& rows)
{
    tables::CellTable table{header, {}};
    for (const QStringList& row : rows)
        table.rows.append(QList<tables::Cell>(row.begin(), row.end()));
    return table;
}

QStringList regionCells(const PlanPapers& papers)
{
    return {QString::number(papers.record.region.number), papers.record.region.name};
}

QStringList regionHeader(const Phrases& phrases)
{
    return {phrases.translate("Archive", "No."), phrases.translate("Archive", "Region")};
}

QStringList verdictCells(const committee::PlanRecord& record, const Phrases& phrases)
{
    if (!record.standing())
        return {record.isNotAssessed() ? wording::notAssessed(phrases) : QString(), {}, {}, {}};
    const Advice& advice = *record.advice;
    const auto cause = advice.statedCause();
    return {wording::word(*advice.outcome, phrases),
            cause ? wording::word(*cause, phrases) : QString(),
            advice.votes ? u"%1/%2/%3"_s.arg(advice.votes->inFavour)
                               .arg(advice.votes->against)
                               .arg(advice.votes->abstained)
                         : QString(),
            advice.motivation};
}

QStringList decisionCells(const committee::PlanRecord& record, const Phrases& phrases)
{
    if (!record.decision)
        return {{}, {}, {}};
    return {wording::word(record.decision->outcome, phrases),
            record.decision->date.toString(Qt::ISODate), record.decision->reference};
}

QStringList settlementCells(const committee::PlanRecord& record, const ImprovementPointId& point,
                            const Phrases& phrases)
{
    for (const Settlement& each : record.settlements) {
        if (each.point == point)
            return {wording::word(each.state, phrases), each.day.toString(Qt::ISODate),
                    each.judgedBy, each.reference};
    }
    return {{}, {}, {}, {}};
}

} // namespace

tables::CellTable plansTable(const RoundPapers& papers, const Phrases& phrases)
{
    const QStringList header =
        regionHeader(phrases) +
        QStringList{phrases.translate("Archive", "State"),
                    phrases.translate("Archive", "Received on"),
                    phrases.translate("Archive", "Subsidy asked"),
                    phrases.translate("Archive", "Co-financing"),
                    phrases.translate("Archive", "Advice"),
                    phrases.translate("Archive", "Cause"),
                    phrases.translate("Archive", "Votes (in favour/against/abstained)"),
                    phrases.translate("Archive", "Motivation"),
                    phrases.translate("Archive", "Decision"),
                    phrases.translate("Archive", "Decided on"),
                    phrases.translate("Archive", "Reference")};
    QList<QStringList> rows;
    for (const PlanPapers& plan : papers.plans) {
        const Plan& record = plan.record.plan;
        rows.append(regionCells(plan) +
                    QStringList{wording::word(record.state, phrases),
                                record.receivedOn.toString(Qt::ISODate),
                                euros(record.requestedTotal()),
                                record.cofinancing ? euros(*record.cofinancing) : QString()} +
                    verdictCells(plan.record, phrases) + decisionCells(plan.record, phrases));
    }
    return tableOf(header, rows);
}

tables::CellTable reviewsTable(const RoundPapers& papers, const Phrases& phrases)
{
    const QStringList header =
        regionHeader(phrases) + QStringList{phrases.translate("Archive", "Member"),
                                            phrases.translate("Archive", "Version of the rubric"),
                                            phrases.translate("Archive", "Criterion"),
                                            phrases.translate("Archive", "Judgement"),
                                            phrases.translate("Archive", "Motivation"),
                                            phrases.translate("Archive", "Recommendation")};
    QList<QStringList> rows;
    for (const PlanPapers& plan : papers.plans) {
        for (const Review& review : plan.record.reviews) {
            if (review.state != ReviewState::Final)
                continue;
            const Rubric& form = review.formOr(papers.records.rubric);
            for (const Criterion& criterion : form.criteria()) {
                const Score score = review.score(criterion.key);
                rows.append(regionCells(plan) +
                            QStringList{nameOf(papers, review.member), form.version, criterion.key,
                                        wording::word(score.judgement, criterion.scale, phrases),
                                        score.motivation,
                                        review.recommendation
                                            ? wording::word(*review.recommendation, phrases)
                                            : QString()});
            }
        }
    }
    return tableOf(header, rows);
}

tables::CellTable pointsTable(const RoundPapers& papers, const Phrases& phrases)
{
    const QStringList header =
        regionHeader(phrases) + QStringList{phrases.translate("Archive", "Criterion"),
                                            phrases.translate("Archive", "Improvement point"),
                                            phrases.translate("Archive", "Need"),
                                            phrases.translate("Archive", "Due by"),
                                            phrases.translate("Archive", "What came of it"),
                                            phrases.translate("Archive", "Judged on"),
                                            phrases.translate("Archive", "Judged by"),
                                            phrases.translate("Archive", "Reference")};
    QList<QStringList> rows;
    for (const PlanPapers& plan : papers.plans) {
        if (!plan.record.standing())
            continue;
        for (const ImprovementPoint& point : plan.record.advice->improvementPoints)
            rows.append(regionCells(plan) +
                        QStringList{point.criterion, point.text, wording::word(point.need, phrases),
                                    point.dueBy.toString(Qt::ISODate)} +
                        settlementCells(plan.record, point.id, phrases));
    }
    return tableOf(header, rows);
}

tables::CellTable lettersTable(const RoundPapers& papers, const Phrases& phrases)
{
    const QStringList header =
        regionHeader(phrases) + QStringList{phrases.translate("Archive", "Letter"),
                                            phrases.translate("Archive", "Language"),
                                            phrases.translate("Archive", "Made at"),
                                            phrases.translate("Archive", "By"),
                                            phrases.translate("Archive", "Way"),
                                            phrases.translate("Archive", "State"),
                                            phrases.translate("Archive", "Destination"),
                                            phrases.translate("Archive", "Copies"),
                                            phrases.translate("Archive", "Again because"),
                                            phrases.translate("Archive", "Early because"),
                                            phrases.translate("Archive", "SHA-256")};
    QList<QStringList> rows;
    for (const PlanPapers& plan : papers.plans) {
        for (const SentLetter& letter : plan.letters)
            rows.append(regionCells(plan) +
                        QStringList{keyOf(letter.kind), keyOf(letter.language),
                                    letter.madeAt.toString(Qt::ISODateWithMs), letter.madeBy,
                                    keyOf(letter.way), keyOf(letter.state), letter.destination,
                                    QString::number(letter.copies), letter.againBecause,
                                    letter.earlyBecause, letter.sha256});
    }
    return tableOf(header, rows);
}

} // namespace beraad::archive
