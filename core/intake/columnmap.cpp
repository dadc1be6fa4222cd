// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/columnmap.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::intake {

namespace {

using tables::Table;

struct KnownNames
{
    TableField field;
    QStringList names; ///< first those that are written, in Dutch and in English
};

const QList<KnownNames>& regionNamesOfColumns()
{
    using enum TableField;
    static const QList<KnownNames> columns{
        {Number,
         {u"nummer"_s, u"number"_s, u"nr"_s, u"no"_s, u"regionummer"_s, u"regionr"_s,
          u"region number"_s}},
        {Name,
         {u"naam"_s, u"name"_s, u"regio"_s, u"regionaam"_s, u"naam regio"_s, u"region"_s,
          u"region name"_s}},
        {Kind, {u"soort"_s, u"kind"_s, u"type"_s, u"soort regio"_s}},
        {Organisation,
         {u"penvoerder"_s, u"lead applicant"_s, u"organisatie"_s, u"organisation"_s,
          u"naam penvoerder"_s, u"penvoerder naam"_s}},
        {Contact, {u"contactpersoon"_s, u"contact person"_s, u"contact"_s, u"t.a.v."_s}},
        {Street, {u"adres"_s, u"street"_s, u"straat"_s, u"postadres"_s, u"address"_s}},
        {PostalCode, {u"postcode"_s, u"postal code"_s, u"zip"_s}},
        {City, {u"plaats"_s, u"city"_s, u"woonplaats"_s, u"town"_s}},
        {Email, {u"e-mail"_s, u"e-mail"_s, u"mail"_s, u"e-mailadres"_s, u"e-mail address"_s}},
        {VmboSchools, {u"vmbo-scholen"_s, u"vmbo schools"_s, u"vmbo"_s, u"vmbo-school"_s}},
        {MboColleges,
         {u"mbo-instellingen"_s, u"mbo colleges"_s, u"mbo"_s, u"mbo-instelling"_s,
          u"mbo college"_s}},
        {Companies, {u"bedrijven"_s, u"companies"_s, u"bedrijf"_s, u"company"_s}},
        {OtherPartners,
         {u"overige partners"_s, u"other partners"_s, u"andere partners"_s, u"partners"_s}},
        {Subsidy, {u"subsidie"_s, u"subsidy"_s}},
        {Total,
         {u"totaal"_s, u"total"_s, u"subsidie totaal"_s, u"totale subsidie"_s, u"totaal gevraagd"_s,
          u"totaal gevraagde subsidie"_s, u"total subsidy"_s, u"subsidy total"_s,
          u"total requested"_s}},
        {Cofinancing, {u"cofinanciering"_s, u"co-financing"_s, u"cofinanciering bedrijven"_s}},
        {Received,
         {u"ontvangen"_s, u"received"_s, u"ontvangen op"_s, u"ontvangstdatum"_s,
          u"datum ontvangst"_s, u"received on"_s, u"date received"_s}},
        {Expertise,
         {u"gevraagde deskundigheid"_s, u"expertise asked for"_s, u"deskundigheid"_s,
          u"expertise"_s}},
    };
    return columns;
}

const QList<KnownNames>& memberNamesOfColumns()
{
    using enum TableField;
    static const QList<KnownNames> columns{
        {Name,
         {u"naam"_s, u"name"_s, u"lid"_s, u"commissielid"_s, u"naam lid"_s, u"member"_s,
          u"member name"_s}},
        {Organisation,
         {u"organisatie"_s, u"organisation"_s, u"instelling"_s, u"werkgever"_s, u"organization"_s,
          u"employer"_s}},
        {Role, {u"rol"_s, u"role"_s, u"functie"_s, u"rol in de commissie"_s}},
        {Expertise, {u"deskundigheid"_s, u"expertise"_s, u"vakgebied"_s, u"field"_s}},
    };
    return columns;
}

const QList<KnownNames>& namesOfColumns(TableSubject subject)
{
    return subject == TableSubject::Regions ? regionNamesOfColumns() : memberNamesOfColumns();
}

/// The year of a column such as "Gevraagde subsidie 2020", "subsidy_2021" or "2022".
std::optional<int> subsidyYear(const QString& header)
{
    static const QRegularExpression form(
        u"^(?:aan)?(?:gevraagd|gevraagde|requested)?(?:subsidie|subsidy|bedrag|amount)*(20\\d\\d)$"_s);
    const auto match = form.match(tables::foldedName(header));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<ColumnField> fieldNamed(const QString& header, TableSubject subject)
{
    const QString folded = tables::foldedName(header);
    if (folded.isEmpty())
        return std::nullopt;
    for (const KnownNames& known : namesOfColumns(subject)) {
        const bool isIt =
            std::any_of(known.names.begin(), known.names.end(),
                        [&](const QString& name) { return tables::foldedName(name) == folded; });
        if (isIt && known.field != TableField::Subsidy)
            return ColumnField{known.field};
    }
    const auto year = subject == TableSubject::Regions ? subsidyYear(header) : std::nullopt;
    return year ? std::optional(ColumnField{TableField::Subsidy, *year}) : std::nullopt;
}

} // namespace

ColumnMap::ColumnMap(TableSubject subject, qsizetype columns)
    : m_subject(subject)
    , m_fields(columns)
{
}

ColumnMap ColumnMap::proposed(const Table& table, TableSubject subject)
{
    ColumnMap map(subject, table.header().size());
    for (qsizetype column = 0; column < table.header().size(); ++column) {
        const auto field = fieldNamed(table.header()[column], subject);
        if (field && !map.m_fields.contains(field))
            map.m_fields[column] = field;
    }
    return map;
}

QList<Error> ColumnMap::problemsByNames(const Table& table, TableSubject subject)
{
    const ColumnMap map = proposed(table, subject);
    QList<Error> problems;
    for (int column = 0; column < int(table.header().size()); ++column) {
        if (!map.field(column) && fieldNamed(table.header()[column], subject))
            problems.append(Error(ErrorKind::TableColumnTwice,
                                  {table.fileName(), table.header()[column].trimmed()}));
    }
    for (const TableField field : map.missing())
        problems.append(Error(ErrorKind::TableColumnMissing,
                              {table.fileName(), columnName(subject, {field}, Language::Dutch)}));
    return problems;
}

void ColumnMap::setField(int column, const std::optional<ColumnField>& field)
{
    if (field)
        std::replace(m_fields.begin(), m_fields.end(), field, std::optional<ColumnField>());
    m_fields[column] = field;
}

std::optional<int> ColumnMap::column(TableField what) const
{
    const qsizetype column = m_fields.indexOf(ColumnField{what});
    return column < 0 ? std::nullopt : std::optional(int(column));
}

QMap<int, int> ColumnMap::subsidyColumns() const
{
    QMap<int, int> columns;
    for (int column = 0; column < int(m_fields.size()); ++column) {
        if (m_fields[column] && m_fields[column]->what == TableField::Subsidy)
            columns.insert(m_fields[column]->year, column);
    }
    return columns;
}

QList<TableField> ColumnMap::missing() const
{
    QList<TableField> needed{TableField::Name};
    if (m_subject == TableSubject::Regions)
        needed.prepend(TableField::Number);
    needed.removeIf([this](TableField field) { return column(field).has_value(); });
    return needed;
}

QList<ColumnField> possibleFields(TableSubject subject, const QList<int>& years)
{
    QList<ColumnField> fields;
    for (const KnownNames& known : namesOfColumns(subject)) {
        if (known.field != TableField::Subsidy) {
            fields.append({known.field});
            continue;
        }
        for (const int year : years)
            fields.append({known.field, year});
    }
    return fields;
}

QString columnName(TableSubject subject, const ColumnField& field, Language language)
{
    for (const KnownNames& known : namesOfColumns(subject)) {
        if (known.field != field.what)
            continue;
        const QString& name = known.names.at(language == Language::Dutch ? 0 : 1);
        return field.what == TableField::Subsidy ? u"%1 %2"_s.arg(name).arg(field.year) : name;
    }
    return {};
}

} // namespace beraad::intake
