// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/regiontable.h"

#include "core/domain/expertise.h"
#include "core/intake/partnernames.h"
#include "core/tables/cellvalues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad::intake {

namespace {

using domain::Money;
using domain::PartnerKind;
using domain::RegionKind;
using tables::Table;

constexpr std::array kPartnerFields{std::pair(TableField::VmboSchools, PartnerKind::VmboSchool),
                                    std::pair(TableField::MboColleges, PartnerKind::MboCollege),
                                    std::pair(TableField::Companies, PartnerKind::Company),
                                    std::pair(TableField::OtherPartners, PartnerKind::Other)};

std::optional<RegionKind> regionKind(const QString& cell)
{
    const QString folded = tables::foldedName(cell);
    if (folded.isEmpty() || folded == "techniekregio"_L1 || folded == "technologyregion"_L1 ||
        folded == "regulier"_L1 || folded == "regular"_L1)
        return RegionKind::TechnologyRegion;
    if (folded == "techniekarmeregio"_L1 || folded == "techniekarm"_L1 ||
        folded == "technologypoorregion"_L1 || folded == "technologypoor"_L1)
        return RegionKind::TechnologyPoorRegion;
    return std::nullopt;
}

/// "1234ab" as the post writes it: "1234 AB". Foreign codes stay as they are.
QString postalCode(const QString& cell)
{
    static const QRegularExpression dutch(u"^([1-9]\\d{3})\\s*([A-Za-z]{2})$"_s);
    const auto match = dutch.match(cell);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2).toUpper() : cell;
}

bool isEmailAddress(const QString& cell)
{
    static const QRegularExpression form(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    return cell.contains(form);
}

/// Reads the cells of one row and notes each that cannot be.
class RowReader
{
public:
    RowReader(const Table& table, int row, const ColumnMap& columns, RegionReading& reading)
        : m_table(table)
        , m_row(row)
        , m_columns(columns)
        , m_problems(reading.problems)
        , m_doubts(reading.doubts)
    {
        m_result.line = table.rows()[row].line;
    }

    RegionRow read()
    {
        readRegion();
        readLeadApplicant();
        readPartners();
        readMoney();
        checkTotal();
        readReceived();
        return m_result;
    }

private:
    QString cell(int column) const { return m_table.cell(m_table.rows()[m_row], column); }
    QString text(TableField field) const
    {
        const auto column = m_columns.column(field);
        return column ? cell(*column) : QString();
    }
    void note(ProblemKind kind, TableField field, int column)
    {
        m_problems.append({kind, field, m_row, column});
    }
    /// Only for a field that a column holds.
    void note(ProblemKind kind, TableField field)
    {
        if (const auto column = m_columns.column(field))
            note(kind, field, *column);
    }

    void readRegion()
    {
        const auto number = tables::wholeNumber(text(TableField::Number));
        if (!number || *number < 1)
            note(ProblemKind::NotANumber, TableField::Number);
        m_result.region.number = number.value_or(0);
        m_result.region.name = text(TableField::Name).simplified();
        if (m_result.region.name.isEmpty())
            note(ProblemKind::NameMissing, TableField::Name);
        const auto kind = regionKind(text(TableField::Kind));
        if (!kind)
            note(ProblemKind::KindUnknown, TableField::Kind);
        m_result.region.kind = kind.value_or(RegionKind::TechnologyRegion);
        m_result.statesKind = !text(TableField::Kind).isEmpty();
        m_result.region.expertise = domain::expertiseIn(text(TableField::Expertise));
    }

    void readLeadApplicant()
    {
        m_result.region.leadApplicant = {
            text(TableField::Organisation), text(TableField::Contact),
            text(TableField::Street),       postalCode(text(TableField::PostalCode)),
            text(TableField::City),         text(TableField::Email)};
        const QString email = text(TableField::Email);
        if (!email.isEmpty() && !isEmailAddress(email))
            note(ProblemKind::NotAnEmailAddress, TableField::Email);
    }

    void readPartners()
    {
        for (const auto& [field, kind] : kPartnerFields) {
            for (const QString& name : namesOfCell(text(field)))
                m_result.region.partners.append({name, kind});
        }
    }

    void readMoney()
    {
        const QMap<int, int> years = m_columns.subsidyColumns();
        for (auto year = years.begin(); year != years.end(); ++year) {
            if (const auto amount = money(TableField::Subsidy, *year))
                m_result.requested.append({year.key(), *amount});
        }
        if (const auto column = m_columns.column(TableField::Cofinancing))
            m_result.cofinancing = money(TableField::Cofinancing, *column);
    }

    /// Some tables have it beside the years. It is not stored, so it stops nothing either.
    void checkTotal()
    {
        const auto column = m_columns.column(TableField::Total);
        if (!column || cell(*column).isEmpty() || m_columns.subsidyColumns().isEmpty())
            return;
        Money sum;
        for (const domain::YearAmount& year : std::as_const(m_result.requested))
            sum += year.amount;
        const auto stated = tables::euroCents(cell(*column));
        if (!stated)
            m_doubts.append({ProblemKind::NotAnAmount, TableField::Total, m_row, *column});
        else if (*stated != sum.cents())
            m_doubts.append({ProblemKind::TotalDiffers, TableField::Total, m_row, *column});
    }

    std::optional<Money> money(TableField field, int column)
    {
        if (cell(column).isEmpty())
            return std::nullopt;
        const auto cents = tables::euroCents(cell(column));
        if (!cents)
            note(ProblemKind::NotAnAmount, field, column);
        return cents ? std::optional(Money::fromCents(*cents)) : std::nullopt;
    }

    void readReceived()
    {
        const QString written = text(TableField::Received);
        const auto date = tables::day(written);
        if (!written.isEmpty() && !date)
            note(ProblemKind::NotADay, TableField::Received);
        m_result.receivedOn = date.value_or(QDate());
    }

    const Table& m_table;
    int m_row;
    const ColumnMap& m_columns;
    QList<TableProblem>& m_problems;
    QList<TableProblem>& m_doubts;
    RegionRow m_result;
};

} // namespace

RegionReading readRegions(const Table& table, const ColumnMap& columns)
{
    RegionReading reading;
    for (const TableField field : columns.missing())
        reading.problems.append({ProblemKind::ColumnMissing, field});
    if (!reading.problems.isEmpty())
        return reading;
    const int numberColumn = *columns.column(TableField::Number);
    const int nameColumn = *columns.column(TableField::Name);
    QSet<int> numbers;
    QSet<QString> names;
    for (int row = 0; row < int(table.rows().size()); ++row) {
        const qsizetype before = reading.problems.size();
        const RegionRow region = RowReader(table, row, columns, reading).read();
        const QString name = tables::foldedName(region.region.name);
        if (region.region.number > 0 && numbers.contains(region.region.number))
            reading.problems.append(
                {ProblemKind::NumberTwice, TableField::Number, row, numberColumn});
        if (!name.isEmpty() && names.contains(name))
            reading.problems.append({ProblemKind::NameTwice, TableField::Name, row, nameColumn});
        if (const auto surplus = surplusIn(table, row))
            reading.problems.append(*surplus);
        numbers.insert(region.region.number);
        names.insert(name);
        if (reading.problems.size() == before)
            reading.rows.append(region);
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(), isBefore);
    return reading;
}

NamedRegionReading readRegions(const Table& table)
{
    NamedRegionReading named;
    named.problems = ColumnMap::problemsByNames(table, TableSubject::Regions);
    if (!named.problems.isEmpty())
        return named;
    const RegionReading reading =
        readRegions(table, ColumnMap::proposed(table, TableSubject::Regions));
    named.rows = reading.rows;
    for (const TableProblem& problem : reading.problems) {
        const Table::Row& row = table.rows()[problem.row];
        named.problems.append(problem.kind == ProblemKind::CellTooMany
                                  ? table.surplusError(row, problem.column)
                                  : table.valueError(row, problem.column));
    }
    return named;
}

} // namespace beraad::intake
