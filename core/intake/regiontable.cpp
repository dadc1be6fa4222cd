// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/regiontable.h"

#include "core/tables/cellvalues.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::intake {

namespace {

using domain::Money;
using domain::PartnerKind;
using domain::RegionKind;
using tables::Table;
using Column = std::optional<int>;

struct Columns
{
    int number = 0;
    int name = 0;
    Column kind, organisation, contact, street, postalCode, city, email, cofinancing, received;
    QList<std::pair<PartnerKind, int>> partners;
    QMap<int, int> subsidy; ///< column by year
};

struct OptionalColumn
{
    Column Columns::*place;
    QStringList names;
};

const QList<OptionalColumn>& optionalColumns()
{
    static const QList<OptionalColumn> columns{
        {&Columns::kind, {u"soort"_s, u"type"_s, u"kind"_s, u"soort regio"_s}},
        {&Columns::organisation,
         {u"penvoerder"_s, u"organisatie"_s, u"lead applicant"_s, u"organisation"_s}},
        {&Columns::contact, {u"contactpersoon"_s, u"contact"_s, u"contact person"_s, u"t.a.v."_s}},
        {&Columns::street, {u"adres"_s, u"straat"_s, u"postadres"_s, u"street"_s, u"address"_s}},
        {&Columns::postalCode, {u"postcode"_s, u"postal code"_s, u"zip"_s}},
        {&Columns::city, {u"plaats"_s, u"woonplaats"_s, u"city"_s, u"town"_s}},
        {&Columns::email, {u"e-mail"_s, u"mail"_s, u"e-mailadres"_s, u"e-mail address"_s}},
        {&Columns::cofinancing,
         {u"cofinanciering"_s, u"cofinanciering bedrijven"_s, u"co-financing"_s}},
        {&Columns::received,
         {u"ontvangen"_s, u"ontvangen op"_s, u"ontvangstdatum"_s, u"datum ontvangst"_s,
          u"received"_s, u"received on"_s, u"date received"_s}},
    };
    return columns;
}

struct PartnerColumn
{
    PartnerKind kind;
    QStringList names;
};

const QList<PartnerColumn>& partnerColumns()
{
    static const QList<PartnerColumn> columns{
        {PartnerKind::VmboSchool,
         {u"vmbo"_s, u"vmbo-scholen"_s, u"vmbo-school"_s, u"vmbo schools"_s}},
        {PartnerKind::MboCollege,
         {u"mbo"_s, u"mbo-instellingen"_s, u"mbo-instelling"_s, u"mbo colleges"_s,
          u"mbo college"_s}},
        {PartnerKind::Company, {u"bedrijven"_s, u"bedrijf"_s, u"companies"_s, u"company"_s}},
        {PartnerKind::Other,
         {u"overige partners"_s, u"andere partners"_s, u"partners"_s, u"other partners"_s}},
    };
    return columns;
}

/// The year of a column such as "Gevraagde subsidie 2020", "subsidy_2021" or "2022".
std::optional<int> subsidyYear(const QString& header)
{
    static const QRegularExpression form(
        u"^(?:aan)?(?:gevraagd|gevraagde|requested)?(?:subsidie|subsidy|bedrag|amount)*(20\\d\\d)$"_s);
    const auto match = form.match(tables::foldedName(header));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

Result<QMap<int, int>> subsidyColumns(const Table& table)
{
    QMap<int, int> columns;
    for (int column = 0; column < table.header().size(); ++column) {
        const auto year = subsidyYear(table.header()[column]);
        if (year && columns.contains(*year))
            return Error(ErrorKind::TableColumnTwice,
                         {table.fileName(), table.header()[column].trimmed()});
        if (year)
            columns.insert(*year, column);
    }
    return columns;
}

Result<Columns> findColumns(const Table& table)
{
    Columns columns;
    BERAAD_TRY(columns.number, table.column({u"nummer"_s, u"nr"_s, u"regionummer"_s, u"regionr"_s,
                                             u"number"_s, u"region number"_s}));
    BERAAD_TRY(columns.name, table.column({u"naam"_s, u"regio"_s, u"regionaam"_s, u"naam regio"_s,
                                           u"name"_s, u"region"_s, u"region name"_s}));
    for (const OptionalColumn& column : optionalColumns()) {
        BERAAD_TRY(columns.*column.place, table.findColumn(column.names));
    }
    for (const PartnerColumn& partner : partnerColumns()) {
        BERAAD_TRY(const Column column, table.findColumn(partner.names));
        if (column)
            columns.partners.append({partner.kind, *column});
    }
    BERAAD_TRY(columns.subsidy, subsidyColumns(table));
    return columns;
}

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

/// Reads the cells of one row; each step stops at the first cell that cannot be.
class RowReader
{
public:
    RowReader(const Table& table, const Table::Row& row, const Columns& columns)
        : m_table(table)
        , m_row(row)
        , m_columns(columns)
    {
        m_result.line = row.line;
    }

    Result<RegionRow> read()
    {
        BERAAD_CHECK(readRegion());
        readLeadApplicant();
        BERAAD_CHECK(checkEmail());
        readPartners();
        BERAAD_CHECK(readMoney());
        BERAAD_CHECK(readReceived());
        return m_result;
    }

private:
    QString text(Column column) const { return column ? m_table.cell(m_row, *column) : QString(); }
    Error wrong(Column column) const { return m_table.valueError(m_row, *column); }

    Result<void> readRegion()
    {
        const auto number = tables::wholeNumber(text(m_columns.number));
        if (!number || *number < 1)
            return wrong(m_columns.number);
        m_result.region.number = *number;
        m_result.region.name = text(m_columns.name).simplified();
        if (m_result.region.name.isEmpty())
            return wrong(m_columns.name);
        const auto kind = regionKind(text(m_columns.kind));
        if (!kind)
            return wrong(m_columns.kind);
        m_result.region.kind = *kind;
        return {};
    }

    void readLeadApplicant()
    {
        m_result.region.leadApplicant = {
            text(m_columns.organisation),           text(m_columns.contact), text(m_columns.street),
            postalCode(text(m_columns.postalCode)), text(m_columns.city),    text(m_columns.email)};
    }

    Result<void> checkEmail() const
    {
        const QString email = text(m_columns.email);
        if (!email.isEmpty() && !isEmailAddress(email))
            return wrong(m_columns.email);
        return {};
    }

    void readPartners()
    {
        static const QRegularExpression separator(u"[;|\\r\\n]"_s);
        for (const auto& [kind, column] : m_columns.partners) {
            for (const QString& part : text(column).split(separator)) {
                if (const QString name = part.simplified(); !name.isEmpty())
                    m_result.region.partners.append({name, kind});
            }
        }
    }

    Result<void> readMoney()
    {
        for (auto year = m_columns.subsidy.begin(); year != m_columns.subsidy.end(); ++year) {
            BERAAD_TRY(const auto amount, money(*year));
            if (amount)
                m_result.requested.append({year.key(), *amount});
        }
        if (m_columns.cofinancing) {
            BERAAD_TRY(m_result.cofinancing, money(*m_columns.cofinancing));
        }
        return {};
    }

    Result<std::optional<Money>> money(int column) const
    {
        const QString cell = text(column);
        if (cell.isEmpty())
            return std::optional<Money>();
        const auto cents = tables::euroCents(cell);
        if (!cents)
            return wrong(column);
        return std::optional(Money::fromCents(*cents));
    }

    Result<void> readReceived()
    {
        const QString cell = text(m_columns.received);
        const auto date = tables::day(cell);
        if (!cell.isEmpty() && !date)
            return wrong(m_columns.received);
        m_result.receivedOn = date.value_or(QDate());
        return {};
    }

    const Table& m_table;
    const Table::Row& m_row;
    const Columns& m_columns;
    RegionRow m_result;
};

} // namespace

Result<QList<RegionRow>> readRegions(const Table& table)
{
    BERAAD_TRY(const Columns columns, findColumns(table));
    QList<RegionRow> regions;
    QSet<int> numbers;
    QSet<QString> names;
    for (const Table::Row& row : table.rows()) {
        BERAAD_TRY(const RegionRow region, RowReader(table, row, columns).read());
        if (numbers.contains(region.region.number))
            return table.valueError(row, columns.number);
        if (names.contains(tables::foldedName(region.region.name)))
            return table.valueError(row, columns.name);
        numbers.insert(region.region.number);
        names.insert(tables::foldedName(region.region.name));
        regions.append(region);
    }
    return regions;
}

} // namespace beraad::intake
