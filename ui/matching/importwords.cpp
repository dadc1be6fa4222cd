// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/importwords.h"

#include "core/tables/cellvalues.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

using namespace intake;

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::ImportWords)
};

QString partnersWord(TableField field)
{
    if (field == TableField::VmboSchools)
        return ImportWords::tr("Vmbo schools");
    if (field == TableField::MboColleges)
        return ImportWords::tr("Mbo colleges");
    return field == TableField::Companies ? ImportWords::tr("Companies")
                                          : ImportWords::tr("Other partners");
}

QString addressWord(TableField field)
{
    if (field == TableField::Contact)
        return ImportWords::tr("Contact person");
    if (field == TableField::Street)
        return ImportWords::tr("Street or PO box");
    if (field == TableField::PostalCode)
        return ImportWords::tr("Postal code");
    return field == TableField::City ? ImportWords::tr("City") : ImportWords::tr("E-mail");
}

domain::Money sumOfYears(const ListImport& list, int row)
{
    const tables::Table& table = list.table();
    domain::Money sum;
    for (const int column : list.columns().subsidyColumns()) {
        if (const auto cents = tables::euroCents(table.cell(table.rows().at(row), column)))
            sum += domain::Money::fromCents(*cents);
    }
    return sum;
}

} // namespace

QString fieldWord(TableSubject subject, const ColumnField& field)
{
    switch (field.what) {
    case TableField::Number:
        return ImportWords::tr("Number");
    case TableField::Name:
        return subject == TableSubject::Regions ? ImportWords::tr("Region")
                                                : ImportWords::tr("Name");
    case TableField::Kind:
        return ImportWords::tr("Kind of region");
    case TableField::Organisation:
        return subject == TableSubject::Regions ? ImportWords::tr("Lead applicant")
                                                : ImportWords::tr("Organisation");
    case TableField::Contact:
    case TableField::Street:
    case TableField::PostalCode:
    case TableField::City:
    case TableField::Email:
        return addressWord(field.what);
    case TableField::VmboSchools:
    case TableField::MboColleges:
    case TableField::Companies:
    case TableField::OtherPartners:
        return partnersWord(field.what);
    case TableField::Subsidy:
        return ImportWords::tr("Subsidy asked in %1").arg(field.year);
    case TableField::Total:
        return ImportWords::tr("Subsidy asked in all years");
    case TableField::Cofinancing:
        return ImportWords::tr("Co-financing");
    case TableField::Received:
        return ImportWords::tr("Received on");
    case TableField::Role:
        return ImportWords::tr("Role");
    case TableField::Expertise:
        return subject == TableSubject::Regions ? ImportWords::tr("Expertise asked for")
                                                : ImportWords::tr("Expertise");
    }
    Q_UNREACHABLE();
}

QString problemWord(const TableProblem& problem, const ListImport& list)
{
    const tables::Table& table = list.table();
    const QString value =
        problem.row < 0 ? QString() : table.cell(table.rows().at(problem.row), problem.column);
    switch (problem.kind) {
    case ProblemKind::ColumnMissing:
        return ImportWords::tr("No column holds “%1”. Choose it above the column that does.")
            .arg(fieldWord(list.columns().subject(), {problem.field}));
    case ProblemKind::NotANumber:
        return value.isEmpty()
                   ? ImportWords::tr("The number is missing.")
                   : ImportWords::tr("“%1” is no number of a region, such as 14.").arg(value);
    case ProblemKind::NameMissing:
        return ImportWords::tr("The name is missing.");
    case ProblemKind::NumberTwice:
        return ImportWords::tr("An earlier row has number %1 too.").arg(value);
    case ProblemKind::NameTwice:
        return ImportWords::tr("An earlier row has the name “%1” too.").arg(value);
    case ProblemKind::KindUnknown:
        return ImportWords::tr("“%1” is no kind of region. It is “technology region” or "
                               "“technology-poor region”.")
            .arg(value);
    case ProblemKind::RoleUnknown:
        return ImportWords::tr("“%1” is no role. It is “member”, “chair” or “secretary”.")
            .arg(value);
    case ProblemKind::NotAnEmailAddress:
        return ImportWords::tr("“%1” is no e-mail address.").arg(value);
    case ProblemKind::NotAnAmount:
        return ImportWords::tr("“%1” is no amount in euros and cents, such as 1250000.").arg(value);
    case ProblemKind::NotADay:
        return ImportWords::tr("“%1” is no day, such as 31-03-2020.").arg(value);
    case ProblemKind::CellTooMany:
        return ImportWords::tr("“%1” is a cell too many, for it has no heading. Perhaps a comma or "
                               "semicolon stands in a name or an amount; put that cell between "
                               "double quotes in the file.")
            .arg(value);
    case ProblemKind::TotalDiffers:
        return ImportWords::tr("The total is “%1”, but the years add up to %2.")
            .arg(value, wording::euros(sumOfYears(list, problem.row)));
    }
    Q_UNREACHABLE();
}

QString problemSentence(const TableProblem& problem, const ListImport& list)
{
    const QString word = problemWord(problem, list);
    if (problem.row < 0)
        return word;
    const int line = list.table().rows().at(problem.row).line;
    const QString heading = list.table().header().at(problem.column).simplified();
    if (heading.isEmpty())
        return ImportWords::tr("Row %1, column %2: %3").arg(line).arg(problem.column + 1).arg(word);
    return ImportWords::tr("Row %1, “%2”: %3").arg(line).arg(heading, word);
}

QString effectsSentence(const QList<RowEffect>& effects)
{
    return ImportWords::tr("New: %1. Changed: %2. As it is stored: %3.")
        .arg(effects.count(RowEffect::Added))
        .arg(effects.count(RowEffect::Changed))
        .arg(effects.count(RowEffect::Unchanged));
}

} // namespace beraad::ui
