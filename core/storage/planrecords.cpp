// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

Plan readPlan(const Row& row)
{
    Plan plan;
    plan.id = row.id<PlanId>("id");
    plan.round = row.id<RoundId>("round");
    plan.region = row.id<RegionId>("region");
    plan.state = row.choice<PlanState>("state");
    plan.receivedOn = row.date("received_on");
    if (!row.isNull("cofinancing_cents"))
        plan.cofinancing = row.money("cofinancing_cents");
    return plan;
}

} // namespace

/// `where` picks plans (p) with their region (r) and round (o) by one value.
Result<QList<Plan>> PlanRecords::select(const QString& where, const QString& value) const
{
    Database& database = m_dossier.database();
    const QString from = QStringLiteral(
        "FROM plan p JOIN region r ON r.id = p.region JOIN round o ON o.id = p.round ");
    BERAAD_TRY(QList<Plan> all, database.list(QStringLiteral("SELECT p.* ") + from + where +
                                                  QStringLiteral(" ORDER BY r.number, o.number"),
                                              {value}, readPlan));
    const auto readBudget = [](const Row& row) {
        return owned(row.text("plan"), readYearAmount(row));
    };
    BERAAD_TRY(const auto budgets,
               database.list(QStringLiteral("SELECT b.plan, b.year, b.cents ") + from +
                                 QStringLiteral("JOIN plan_budget b ON b.plan = p.id ") + where +
                                 QStringLiteral(" ORDER BY b.plan, b.year"),
                             {value}, readBudget));
    const auto readDocument = [](const Row& row) {
        return owned(row.text("plan"), DocumentFile{row.text("document"), row.text("file_name"),
                                                    row.bigNumber("bytes"), row.number("pages")});
    };
    BERAAD_TRY(
        const auto documents,
        database.list(QStringLiteral("SELECT f.plan, f.document, f.file_name, d.bytes, d.pages ") +
                          from +
                          QStringLiteral("JOIN plan_document f ON f.plan = p.id "
                                         "JOIN document d ON d.sha256 = f.document ") +
                          where + QStringLiteral(" ORDER BY f.plan, f.position"),
                      {value}, readDocument));
    handOut(budgets, all, [](Plan& plan) -> QList<YearAmount>& { return plan.requested; });
    handOut(documents, all, [](Plan& plan) -> QList<DocumentFile>& { return plan.documents; });
    return all;
}

Result<QList<Plan>> PlanRecords::plans(const RoundId& round) const
{
    return select(QStringLiteral("WHERE p.round = ?"), round.text());
}

Result<QList<Plan>> PlanRecords::plansOf(const RegionId& region) const
{
    return select(QStringLiteral("WHERE p.region = ?"), region.text());
}

Result<Plan> PlanRecords::plan(const PlanId& id) const
{
    BERAAD_TRY(const QList<Plan> all, select(QStringLiteral("WHERE p.id = ?"), id.text()));
    if (all.isEmpty())
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return all.first();
}

Result<void> PlanRecords::save(const Plan& plan)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        BERAAD_CHECK(m_dossier.database().run(
            QStringLiteral("INSERT INTO plan (id, round, region, state, received_on, "
                           "cofinancing_cents) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
                           "received_on = excluded.received_on, "
                           "cofinancing_cents = excluded.cofinancing_cents"),
            {stored(plan.id), stored(plan.round), stored(plan.region), stored(plan.state),
             stored(plan.receivedOn), stored(plan.cofinancing)}));
        return saveParts(plan);
    });
}

Result<void> PlanRecords::saveParts(const Plan& plan)
{
    Database& database = m_dossier.database();
    BERAAD_CHECK(
        database.run(QStringLiteral("DELETE FROM plan_budget WHERE plan = ?"), {stored(plan.id)}));
    for (const YearAmount& year : plan.requested) {
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO plan_budget (plan, year, cents) VALUES (?, ?, ?)"),
            {stored(plan.id), year.year, stored(year.amount)}));
    }
    BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM plan_document WHERE plan = ?"),
                              {stored(plan.id)}));
    for (qsizetype i = 0; i < plan.documents.size(); ++i) {
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO plan_document (plan, position, document, file_name) "
                           "VALUES (?, ?, ?, ?)"),
            {stored(plan.id), int(i), plan.documents[i].sha256,
             stored(plan.documents[i].fileName)}));
    }
    return {};
}

Result<void> PlanRecords::remove(const PlanId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM plan WHERE id = ?"), {stored(id)});
}

} // namespace beraad::storage
