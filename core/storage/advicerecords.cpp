// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/advicerecords.h"

#include "core/storage/dossier.h"
#include "core/storage/judgementrows.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

Advice readAdvice(const Row& row)
{
    Advice advice;
    advice.id = row.id<AdviceId>("id");
    advice.plan = row.id<PlanId>("plan");
    advice.state = row.choice<AdviceState>("state");
    advice.outcome = row.optionalChoice<Outcome>("outcome");
    advice.motivation = row.text("motivation");
    advice.cause = row.optionalChoice<Cause>("cause");
    advice.ownCause = row.text("own_cause");
    advice.causeRemark = row.text("cause_remark");
    advice.settleBefore = row.date("settle_before");
    advice.knockOutJustification = row.text("knock_out_justification");
    if (!row.isNull("votes_in_favour")) {
        advice.votes = Votes{row.number("votes_in_favour"), row.number("votes_against"),
                             row.number("votes_abstained")};
    }
    return advice;
}

FollowUp readFollowUp(const Row& row)
{
    return {row.id<ImprovementPointId>("point"),
            row.id<PlanId>("plan"),
            row.choice<FollowUpState>("state"),
            row.text("remark"),
            row.text("document"),
            row.isNull("page") ? std::nullopt : std::optional(row.number("page"))};
}

Settlement readSettlement(const Row& row)
{
    return {row.id<ImprovementPointId>("point"),
            row.id<PlanId>("plan"),
            row.choice<SettlementState>("state"),
            row.date("judged_on"),
            row.text("judged_by"),
            row.text("reference")};
}

Decision readDecision(const Row& row)
{
    return {row.id<PlanId>("plan"),         row.choice<DecisionKind>("kind"),
            row.choice<Outcome>("outcome"), row.date("decided_on"),
            row.text("reference"),          row.text("reason")};
}

} // namespace

/// `where` picks advices (a) with their plan (p).
Result<QList<Advice>> AdviceRecords::select(const QString& where, const QString& value) const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(
        QList<Advice> all,
        database.list(QStringLiteral("SELECT a.* FROM advice a JOIN plan p ON p.id = a.plan ") +
                          where + QStringLiteral(" ORDER BY a.plan"),
                      {value}, readAdvice));
    const auto readPoint = [](const Row& row) {
        return owned(row.text("advice"),
                     ImprovementPoint{row.id<ImprovementPointId>("id"), row.text("criterion"),
                                      row.text("body"), row.choice<PointNeed>("need"),
                                      row.date("due_by")});
    };
    BERAAD_TRY(const auto points,
               database.list(QStringLiteral("SELECT i.* FROM advice a JOIN plan p ON p.id = a.plan "
                                            "JOIN improvement_point i ON i.advice = a.id ") +
                                 where + QStringLiteral(" ORDER BY i.position, i.id"),
                             {value}, readPoint));
    handOut(points, all,
            [](Advice& advice) -> QList<ImprovementPoint>& { return advice.improvementPoints; });
    BERAAD_TRY(const auto citations,
               database.list(QStringLiteral("SELECT c.* FROM advice a JOIN plan p ON p.id = a.plan "
                                            "JOIN improvement_point i ON i.advice = a.id "
                                            "JOIN point_citation c ON c.point = i.id ") +
                                 where + QStringLiteral(" ORDER BY c.position"),
                             {value}, [](const Row& row) {
                                 return owned(row.text("point"), readCitation(row));
                             }));
    for (Advice& advice : all)
        handOut(citations, advice.improvementPoints,
                [](ImprovementPoint& point) -> QList<Citation>& { return point.citations; });
    return all;
}

Result<QList<Advice>> AdviceRecords::advices(const RoundId& round) const
{
    return select(QStringLiteral("WHERE p.round = ?"), round.text());
}

Result<std::optional<Advice>> AdviceRecords::find(const PlanId& plan) const
{
    BERAAD_TRY(const QList<Advice> all, select(QStringLiteral("WHERE a.plan = ?"), plan.text()));
    return all.isEmpty() ? std::optional<Advice>() : all.first();
}

Result<void> AdviceRecords::save(const Advice& advice)
{
    const std::optional<Votes>& votes = advice.votes;
    const auto count = [&](int Votes::*part) {
        return votes ? QVariant((*votes).*part) : QVariant();
    };
    return inTransaction(m_dossier, [&]() -> Result<void> {
        BERAAD_CHECK(m_dossier.database().run(
            QStringLiteral(
                "INSERT INTO advice (id, plan, state, outcome, motivation, cause, cause_remark, "
                "settle_before, knock_out_justification, votes_in_favour, votes_against, "
                "votes_abstained, own_cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET state = excluded.state, outcome = "
                "excluded.outcome, "
                "motivation = excluded.motivation, cause = excluded.cause, "
                "cause_remark = excluded.cause_remark, settle_before = excluded.settle_before, "
                "knock_out_justification = excluded.knock_out_justification, "
                "votes_in_favour = excluded.votes_in_favour, votes_against = "
                "excluded.votes_against, "
                "votes_abstained = excluded.votes_abstained, own_cause = excluded.own_cause"),
            {stored(advice.id), stored(advice.plan), stored(advice.state), stored(advice.outcome),
             stored(advice.motivation), stored(advice.cause), stored(advice.causeRemark),
             stored(advice.settleBefore), stored(advice.knockOutJustification),
             count(&Votes::inFavour), count(&Votes::against), count(&Votes::abstained),
             stored(advice.ownCause)}));
        return savePoints(advice);
    });
}

Result<void> AdviceRecords::saveCitations(const ImprovementPoint& point)
{
    Database& database = m_dossier.database();
    BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM point_citation WHERE point = ?"),
                              {stored(point.id)}));
    for (qsizetype i = 0; i < point.citations.size(); ++i)
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO point_citation (point, position, member, evidence, "
                           "document, page, rectangles, quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            QVariantList{stored(point.id)} + storedCitation(point.citations[i], int(i))));
    return {};
}

Result<void> AdviceRecords::savePoints(const Advice& advice)
{
    Database& database = m_dossier.database();
    const auto readId = [](const Row& row) { return row.text("id"); };
    BERAAD_TRY(QStringList gone,
               database.list(QStringLiteral("SELECT id FROM improvement_point WHERE advice = ?"),
                             {stored(advice.id)}, readId));
    for (qsizetype i = 0; i < advice.improvementPoints.size(); ++i) {
        const ImprovementPoint& point = advice.improvementPoints[i];
        gone.removeAll(point.id.text());
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO improvement_point (id, advice, position, criterion, body, "
                           "need, due_by) VALUES (?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
                           "criterion = excluded.criterion, body = excluded.body, "
                           "need = excluded.need, due_by = excluded.due_by"),
            {stored(point.id), stored(advice.id), int(i), stored(point.criterion),
             stored(point.text), stored(point.need), stored(point.dueBy)}));
        BERAAD_CHECK(saveCitations(point));
    }
    for (const QString& id : gone)
        BERAAD_CHECK(
            database.run(QStringLiteral("DELETE FROM improvement_point WHERE id = ?"), {id}));
    return {};
}

Result<void> AdviceRecords::remove(const AdviceId& advice)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM improvement_point WHERE advice = ?"),
                                  {stored(advice)}));
        return database.run(QStringLiteral("DELETE FROM advice WHERE id = ?"), {stored(advice)});
    });
}

Result<QList<FollowUp>> AdviceRecords::followUps(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT f.* FROM follow_up f JOIN plan p ON p.id = f.plan WHERE p.round = ? "
                       "ORDER BY f.plan, f.point"),
        {stored(round)}, readFollowUp);
}

Result<QList<FollowUp>> AdviceRecords::followUps(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM follow_up WHERE plan = ? ORDER BY point"), {stored(plan)},
        readFollowUp);
}

Result<void> AdviceRecords::save(const FollowUp& followUp)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO follow_up (point, plan, state, remark, document, page) "
                       "VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (point, plan) DO UPDATE SET state = excluded.state, "
                       "remark = excluded.remark, document = excluded.document, "
                       "page = excluded.page"),
        {stored(followUp.point), stored(followUp.plan), stored(followUp.state),
         stored(followUp.remark), stored(followUp.document),
         followUp.page ? QVariant(*followUp.page) : QVariant()});
}

Result<void> AdviceRecords::removeFollowUp(const ImprovementPointId& point, const PlanId& plan)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM follow_up WHERE point = ? AND plan = ?"),
        {stored(point), stored(plan)});
}

Result<QList<Settlement>> AdviceRecords::settlements(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM settlement WHERE plan = ? ORDER BY point"), {stored(plan)},
        readSettlement);
}

Result<std::optional<Settlement>> AdviceRecords::settlement(const ImprovementPointId& point) const
{
    return m_dossier.database().first(QStringLiteral("SELECT * FROM settlement WHERE point = ?"),
                                      {stored(point)}, readSettlement);
}

Result<void> AdviceRecords::save(const Settlement& settlement)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO settlement (point, plan, state, judged_on, judged_by, "
                       "reference) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (point) DO UPDATE SET "
                       "state = excluded.state, judged_on = excluded.judged_on, "
                       "judged_by = excluded.judged_by, reference = excluded.reference"),
        {stored(settlement.point), stored(settlement.plan), stored(settlement.state),
         stored(settlement.day), stored(settlement.judgedBy), stored(settlement.reference)});
}

Result<void> AdviceRecords::removeSettlement(const ImprovementPointId& point)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM settlement WHERE point = ?"),
                                    {stored(point)});
}

Result<QList<Decision>> AdviceRecords::decisions(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT d.* FROM decision d JOIN plan p ON p.id = d.plan WHERE p.round = ? "
                       "ORDER BY d.plan"),
        {stored(round)}, readDecision);
}

Result<std::optional<Decision>> AdviceRecords::decision(const PlanId& plan) const
{
    return m_dossier.database().first(QStringLiteral("SELECT * FROM decision WHERE plan = ?"),
                                      {stored(plan)}, readDecision);
}

Result<void> AdviceRecords::save(const Decision& decision)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO decision (plan, kind, outcome, decided_on, reference, reason) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (plan) DO UPDATE SET "
                       "kind = excluded.kind, outcome = excluded.outcome, "
                       "decided_on = excluded.decided_on, reference = excluded.reference, "
                       "reason = excluded.reason"),
        {stored(decision.plan), stored(decision.kind), stored(decision.outcome),
         stored(decision.date), stored(decision.reference), stored(decision.reason)});
}

Result<void> AdviceRecords::removeDecision(const PlanId& plan)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM decision WHERE plan = ?"),
                                    {stored(plan)});
}

} // namespace beraad::storage
