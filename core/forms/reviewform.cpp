// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/reviewform.h"

#include "core/domain/keys.h"
#include "core/forms/formschema.h"
#include "core/rubrics/checkedjson.h"
#include "core/tables/csvreader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace beraad::forms {

using namespace domain;

namespace {

constexpr auto kCannotBeJudged = "cannotBeJudged";
constexpr auto kNotApplicable = "notApplicable";

Judgement judgementOf(const QString& word)
{
    if (word.isEmpty())
        return {};
    if (word == QLatin1String(kCannotBeJudged))
        return Judgement::cannotBeJudged();
    if (word == QLatin1String(kNotApplicable))
        return Judgement::notApplicable();
    bool isNumber = false;
    const double points = QString(word).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? Judgement::ofPoints(points) : Judgement::ofLevel(word);
}

Judgement judgementOf(const QJsonValue& value)
{
    return value.isDouble() ? Judgement::ofPoints(value.toDouble()) : judgementOf(value.toString());
}

CitedWords citedIn(const QJsonValue& json)
{
    return {json[u"document"].toString(), json[u"page"].toInt(1), json[u"quote"].toString(),
            fromKey<Bearing>(json[u"bearing"].toString())};
}

ScoreEntry scoreOf(const QJsonObject& json)
{
    ScoreEntry entry;
    entry.criterion = json.value(u"criterion").toString();
    entry.judgement = judgementOf(json.value(u"judgement"));
    entry.motivation = json.value(u"motivation").toString();
    const QJsonArray evidence = json.value(u"evidence").toArray();
    for (const QJsonValue& cited : evidence)
        entry.evidence.append(citedIn(cited));
    return entry;
}

ThemeEntry themeOf(const QJsonObject& json)
{
    ThemeEntry entry;
    entry.theme = json.value(u"theme").toString();
    entry.coverage = fromKey<Coverage>(json.value(u"coverage").toString());
    entry.remark = json.value(u"remark").toString();
    if (const QJsonValue example = json.value(u"example"); example.isObject())
        entry.example = citedIn(example);
    return entry;
}

FindingEntry findingOf(const QJsonObject& json)
{
    FindingEntry entry;
    entry.point = json.value(u"point").toInt(1);
    entry.state = fromKey<FollowUpState>(json.value(u"state").toString())
                      .value_or(FollowUpState::NotAddressed);
    entry.document = json.value(u"document").toString();
    if (const QJsonValue page = json.value(u"page"); page.isDouble())
        entry.page = page.toInt();
    return entry;
}

/// The columns of a CSV of scores; those that may be absent are then -1.
struct Columns
{
    int region = -1;
    int member = -1;
    int criterion = -1;
    int judgement = -1;
    int motivation = -1;
    int page = -1;
    int quote = -1;
    int bearing = -1;
    int recommendation = -1;
    int isFinal = -1;
};

Result<int> optionalColumn(const tables::Table& table, const QStringList& names)
{
    BERAAD_TRY(const std::optional<int> column, table.findColumn(names));
    return column.value_or(-1);
}

Result<Columns> columnsOf(const tables::Table& table)
{
    const auto names = [](const char* english, const char* dutch) {
        return QStringList{QString::fromLatin1(english), QString::fromLatin1(dutch)};
    };
    Columns columns;
    BERAAD_TRY(columns.region, table.column(names("region", "regio")));
    BERAAD_TRY(columns.member, table.column(names("member", "commissielid")));
    BERAAD_TRY(columns.criterion, table.column(names("criterion", "criterium")));
    BERAAD_TRY(columns.judgement, table.column(names("judgement", "oordeel")));
    BERAAD_TRY(columns.motivation, optionalColumn(table, names("motivation", "motivering")));
    BERAAD_TRY(columns.page, optionalColumn(table, names("page", "bladzijde")));
    BERAAD_TRY(columns.quote, optionalColumn(table, names("quote", "citaat")));
    BERAAD_TRY(columns.bearing, optionalColumn(table, names("bearing", "strekking")));
    BERAAD_TRY(columns.recommendation,
               optionalColumn(table, names("recommendation", "aanbeveling")));
    BERAAD_TRY(columns.isFinal, optionalColumn(table, names("final", "definitief")));
    return columns;
}

QString cellOf(const tables::Table& table, const tables::Table::Row& row, int column)
{
    return column < 0 ? QString() : table.cell(row, column);
}

/// The number behind "point" or "verbeterpunt" in the column of the criterion; none for a
/// criterion.
std::optional<int> pointNumber(const QString& criterion)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:point|verbeterpunt) (\\d+)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(criterion);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// The name behind "theme" or "thema" in the column of the criterion; empty for another line.
QString themeName(const QString& criterion)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:theme|thema) (.+)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(criterion).captured(1).trimmed();
}

Result<std::optional<int>> pageOf(const tables::Table& table, const tables::Table::Row& row,
                                  const Columns& columns)
{
    const QString text = cellOf(table, row, columns.page);
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int page = text.toInt(&isNumber);
    if (!isNumber || page < 1)
        return table.valueError(row, columns.page);
    return std::optional(page);
}

Result<FindingEntry> findingIn(const tables::Table& table, const tables::Table::Row& row,
                               const Columns& columns, int point)
{
    const auto state = fromKey<FollowUpState>(table.cell(row, columns.judgement));
    if (!state)
        return table.valueError(row, columns.judgement);
    BERAAD_TRY(const std::optional<int> page, pageOf(table, row, columns));
    return FindingEntry{point, *state, {}, page};
}

/// None where the line quotes nothing.
Result<std::optional<CitedWords>> citedOn(const tables::Table& table, const tables::Table::Row& row,
                                          const Columns& columns)
{
    const QString quote = cellOf(table, row, columns.quote);
    if (quote.isEmpty())
        return std::optional<CitedWords>();
    BERAAD_TRY(const std::optional<int> page, pageOf(table, row, columns));
    if (!page)
        return table.valueError(row, qMax(columns.page, 0));
    const QString word = cellOf(table, row, columns.bearing);
    const auto bearing = fromKey<Bearing>(word);
    if (!word.isEmpty() && !bearing)
        return table.valueError(row, columns.bearing);
    return std::optional(CitedWords{QString(), *page, quote, bearing});
}

Result<ScoreEntry> scoreIn(const tables::Table& table, const tables::Table::Row& row,
                           const Columns& columns)
{
    ScoreEntry entry{table.cell(row, columns.criterion),
                     judgementOf(table.cell(row, columns.judgement)),
                     cellOf(table, row, columns.motivation),
                     {}};
    BERAAD_TRY(const std::optional<CitedWords> cited, citedOn(table, row, columns));
    if (cited)
        entry.evidence.append(*cited);
    return entry;
}

Result<ThemeEntry> themeIn(const tables::Table& table, const tables::Table::Row& row,
                           const Columns& columns, const QString& name)
{
    const QString word = table.cell(row, columns.judgement);
    ThemeEntry entry{name, fromKey<Coverage>(word), cellOf(table, row, columns.motivation), {}};
    if (!word.isEmpty() && !entry.coverage)
        return table.valueError(row, columns.judgement);
    BERAAD_TRY(entry.example, citedOn(table, row, columns));
    return entry;
}

Result<void> addRow(const tables::Table& table, const tables::Table::Row& row,
                    const Columns& columns, QList<ReviewForm>& forms)
{
    const QString region = table.cell(row, columns.region);
    const QString member = table.cell(row, columns.member);
    auto form = std::find_if(forms.begin(), forms.end(), [&](const ReviewForm& each) {
        return each.region == region && each.member == member;
    });
    if (form == forms.end()) {
        forms.append(ReviewForm{region, member, {}, {}, false, {}, {}, {}});
        form = std::prev(forms.end());
    }
    if (const QString word = cellOf(table, row, columns.recommendation); !word.isEmpty()) {
        form->recommendation = fromKey<Outcome>(word);
        if (!form->recommendation)
            return table.valueError(row, columns.recommendation);
    }
    if (const QString word = cellOf(table, row, columns.isFinal).toLower(); !word.isEmpty())
        form->isFinal = QStringList{QStringLiteral("1"), QStringLiteral("yes"),
                                    QStringLiteral("ja"), QStringLiteral("true")}
                            .contains(word);

    if (const auto point = pointNumber(table.cell(row, columns.criterion))) {
        BERAAD_TRY(const FindingEntry finding, findingIn(table, row, columns, *point));
        form->findings.append(finding);
        return {};
    }
    if (const QString name = themeName(table.cell(row, columns.criterion)); !name.isEmpty()) {
        BERAAD_TRY(const ThemeEntry theme, themeIn(table, row, columns, name));
        form->themes.append(theme);
        return {};
    }
    BERAAD_TRY(const ScoreEntry entry, scoreIn(table, row, columns));
    form->scores.append(entry);
    return {};
}

} // namespace

Result<QList<ReviewForm>> readReviewsJson(const QByteArray& json, const QString& fileName)
{
    BERAAD_TRY(const QByteArray schema, formSchema(QStringLiteral("scores.schema.json")));
    BERAAD_TRY(const rubrics::CheckedJson checked,
               rubrics::CheckedJson::parse(json, fileName, schema));
    QList<ReviewForm> forms;
    const QJsonArray reviews = checked.root().value(u"reviews").toArray();
    for (const QJsonValue& value : reviews) {
        const QJsonObject review = value.toObject();
        ReviewForm form;
        form.region = review.value(u"region").toVariant().toString();
        form.member = review.value(u"member").toString();
        form.recommendation = fromKey<Outcome>(review.value(u"recommendation").toString());
        form.remarks = review.value(u"remarks").toString();
        form.isFinal = review.value(u"final").toBool();
        const QJsonArray scores = review.value(u"scores").toArray();
        for (const QJsonValue& score : scores)
            form.scores.append(scoreOf(score.toObject()));
        const QJsonArray findings = review.value(u"earlierPoints").toArray();
        for (const QJsonValue& finding : findings)
            form.findings.append(findingOf(finding.toObject()));
        const QJsonArray themes = review.value(u"themes").toArray();
        for (const QJsonValue& theme : themes)
            form.themes.append(themeOf(theme.toObject()));
        forms.append(form);
    }
    return forms;
}

Result<QList<ReviewForm>> readReviewsCsv(const QByteArray& csv, const QString& fileName)
{
    BERAAD_TRY(const tables::Table table, tables::readCsv(csv, fileName));
    BERAAD_TRY(const Columns columns, columnsOf(table));
    QList<ReviewForm> forms;
    for (const tables::Table::Row& row : table.rows())
        BERAAD_CHECK(addRow(table, row, columns, forms));
    return forms;
}

} // namespace beraad::forms
