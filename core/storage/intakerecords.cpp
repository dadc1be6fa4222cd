// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intakerecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

namespace {

RequiredPart readPart(const Row& row)
{
    return {row.id<RequiredPartId>("id"), row.id<ProgrammeId>("programme"), row.number("position"),
            row.text("name"), row.number("retired") != 0};
}

std::optional<int> optionalNumber(const Row& row, const char* column)
{
    return row.isNull(column) ? std::nullopt : std::optional<int>(row.number(column));
}

PlanPart readFound(const Row& row)
{
    PlanPart found;
    found.plan = row.id<PlanId>("plan");
    found.part = row.id<RequiredPartId>("part");
    found.state = row.choice<PartState>("state");
    found.document = row.text("document");
    found.firstPage = optionalNumber(row, "first_page");
    found.lastPage = optionalNumber(row, "last_page");
    found.receivedOn = row.date("received_on");
    found.remark = row.text("remark");
    return found;
}

IntakeRule readRule(const Row& row)
{
    IntakeRule rule;
    rule.leastCofinancing = row.number("least_cofinancing");
    rule.leastSchools = row.number("least_schools");
    rule.leastColleges = row.number("least_colleges");
    rule.leastCompanies = row.number("least_companies");
    if (!row.isNull("most_cents"))
        rule.mostRequested = row.money("most_cents");
    rule.daysToComplete = row.number("days_to_complete");
    return rule;
}

PlanAdmission readAdmission(const Row& row)
{
    return {row.id<PlanId>("plan"), row.text("reason"), row.id<MemberId>("member"),
            row.time("admitted_at")};
}

ReplacedDocument readReplaced(const Row& row)
{
    return {row.id<PlanId>("plan"), row.text("document"), row.text("file_name"),
            row.text("replaced_by"), row.time("replaced_at")};
}

QVariant numberOrNone(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

Result<QList<RequiredPart>> IntakeRecords::parts(const ProgrammeId& programme) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM required_part WHERE programme = ? ORDER BY position, id"),
        {stored(programme)}, readPart);
}

Result<void> IntakeRecords::save(const RequiredPart& part)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO required_part (id, programme, position, name, retired) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "position = excluded.position, name = excluded.name, "
                       "retired = excluded.retired"),
        {stored(part.id), stored(part.programme), part.position, stored(part.name),
         part.isRetired ? 1 : 0});
}

Result<bool> IntakeRecords::isAnythingFound(const ProgrammeId& programme) const
{
    const auto one = [](const Row& row) { return row.text("part"); };
    BERAAD_TRY(const std::optional<QString> found,
               m_dossier.database().first(
                   QStringLiteral("SELECT f.part FROM plan_part f "
                                  "JOIN required_part p ON p.id = f.part WHERE p.programme = ? "
                                  "LIMIT 1"),
                   {stored(programme)}, one));
    return found.has_value();
}

Result<void> IntakeRecords::remove(const RequiredPartId& part)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM required_part WHERE id = ?"),
                                    {stored(part)});
}

Result<QList<PlanPart>> IntakeRecords::found(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM plan_part WHERE plan = ? ORDER BY part"), {stored(plan)},
        readFound);
}

Result<QList<PlanPart>> IntakeRecords::found(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT f.* FROM plan_part f JOIN plan p ON p.id = f.plan "
                       "WHERE p.round = ? ORDER BY f.plan, f.part"),
        {stored(round)}, readFound);
}

Result<void> IntakeRecords::save(const PlanPart& found)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO plan_part (plan, part, state, document, first_page, "
                       "last_page, received_on, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (plan, part) DO UPDATE SET state = excluded.state, "
                       "document = excluded.document, first_page = excluded.first_page, "
                       "last_page = excluded.last_page, received_on = excluded.received_on, "
                       "remark = excluded.remark"),
        {stored(found.plan), stored(found.part), stored(found.state),
         found.document.isEmpty() ? QVariant() : stored(found.document),
         numberOrNone(found.firstPage), numberOrNone(found.lastPage), stored(found.receivedOn),
         stored(found.remark)});
}

Result<void> IntakeRecords::remove(const PlanId& plan, const RequiredPartId& part)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM plan_part WHERE plan = ? AND part = ?"),
        {stored(plan), stored(part)});
}

Result<IntakeRule> IntakeRecords::rule(const ProgrammeId& programme) const
{
    BERAAD_TRY(
        const std::optional<IntakeRule> rule,
        m_dossier.database().first(QStringLiteral("SELECT * FROM intake_rule WHERE programme = ?"),
                                   {stored(programme)}, readRule));
    return rule.value_or(IntakeRule());
}

Result<void> IntakeRecords::save(const ProgrammeId& programme, const IntakeRule& rule)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO intake_rule (programme, least_cofinancing, least_schools, "
                       "least_colleges, least_companies, most_cents, days_to_complete) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (programme) DO UPDATE SET "
                       "least_cofinancing = excluded.least_cofinancing, "
                       "least_schools = excluded.least_schools, "
                       "least_colleges = excluded.least_colleges, "
                       "least_companies = excluded.least_companies, "
                       "most_cents = excluded.most_cents, "
                       "days_to_complete = excluded.days_to_complete"),
        {stored(programme), rule.leastCofinancing, rule.leastSchools, rule.leastColleges,
         rule.leastCompanies, stored(rule.mostRequested), rule.daysToComplete});
}

Result<std::optional<PlanAdmission>> IntakeRecords::admission(const PlanId& plan) const
{
    return m_dossier.database().first(QStringLiteral("SELECT * FROM plan_admission WHERE plan = ?"),
                                      {stored(plan)}, readAdmission);
}

Result<void> IntakeRecords::save(const PlanAdmission& admission)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO plan_admission (plan, reason, member, admitted_at) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (plan) DO UPDATE SET "
                       "reason = excluded.reason, member = excluded.member, "
                       "admitted_at = excluded.admitted_at"),
        {stored(admission.plan), stored(admission.reason), stored(admission.member),
         stored(admission.admittedAt)});
}

Result<void> IntakeRecords::removeAdmission(const PlanId& plan)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM plan_admission WHERE plan = ?"),
                                    {stored(plan)});
}

Result<QList<ReplacedDocument>> IntakeRecords::replaced(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM replaced_document WHERE plan = ? "
                       "ORDER BY replaced_at, document"),
        {stored(plan)}, readReplaced);
}

Result<void> IntakeRecords::save(const ReplacedDocument& document)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO replaced_document (plan, document, file_name, replaced_by, "
                       "replaced_at) VALUES (?, ?, ?, ?, ?)"),
        {stored(document.plan), stored(document.document), stored(document.fileName),
         stored(document.replacedBy), stored(document.replacedAt)});
}

Result<void> IntakeRecords::remove(const ReplacedDocument& document)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM replaced_document "
                       "WHERE plan = ? AND document = ? AND replaced_at = ?"),
        {stored(document.plan), stored(document.document), stored(document.replacedAt)});
}

} // namespace beraad::storage
