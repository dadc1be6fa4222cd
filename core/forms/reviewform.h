// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/review.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace beraad::commands {
class History;
}
namespace beraad::domain {
struct Round;
}

namespace beraad::forms {

/// A passage as a form names it: the words and the page, without their place on it.
struct CitedWords
{
    QString document; ///< file name; empty: the plan's first document
    int page = 1;     ///< counted from 1, as people do
    QString quote;
    std::optional<domain::Bearing> bearing = std::nullopt;

    friend bool operator==(const CitedWords&, const CitedWords&) = default;
};

struct ScoreEntry
{
    QString criterion;
    domain::Judgement judgement;
    QString motivation;
    QList<CitedWords> evidence;

    friend bool operator==(const ScoreEntry&, const ScoreEntry&) = default;
};

/// What came of an improvement point of the earlier round.
struct FindingEntry
{
    int point = 1; ///< its number in the earlier advice, counted from 1
    domain::FollowUpState state = domain::FollowUpState::NotAddressed;
    QString document;        ///< as in CitedWords
    std::optional<int> page; ///< counted from 1

    friend bool operator==(const FindingEntry&, const FindingEntry&) = default;
};

/// What a reader finds of a cross-cutting theme.
struct ThemeEntry
{
    QString theme;                            ///< as the programme names it
    std::optional<domain::Coverage> coverage; ///< none: not said
    QString remark;
    std::optional<CitedWords> example;

    friend bool operator==(const ThemeEntry&, const ThemeEntry&) = default;
};

/// One review that was filled in elsewhere. Region and member are as the form names them.
struct ReviewForm
{
    QString region; ///< number or name
    QString member;
    std::optional<domain::Outcome> recommendation;
    QString remarks;
    bool isFinal = false;
    QList<ScoreEntry> scores;
    QList<FindingEntry> findings = {};
    QList<ThemeEntry> themes = {};

    friend bool operator==(const ReviewForm&, const ReviewForm&) = default;
};

/// From JSON (resources/forms/scores.schema.json). Errors: JsonSyntax and JsonField name the line.
Result<QList<ReviewForm>> readReviewsJson(const QByteArray& json, const QString& fileName);

/// From CSV, a criterion a line: region, member, criterion, judgement, motivation, page, quote,
/// bearing, recommendation, final. An empty judgement says nothing, 0 is a judgement. "point 2" for
/// a criterion is the second improvement point of the earlier advice, judged addressed, partly or
/// notAddressed; "theme Teacher shortage" is that theme, covered well, thinly or not, with a remark
/// for a motivation. Errors: TableSyntax, TableColumnMissing, TableValue.
Result<QList<ReviewForm>> readReviewsCsv(const QByteArray& csv, const QString& fileName);

/// Stores the forms by way of the ReviewDesk, all or none, so that every rule holds for them too.
/// NameUnknown names a region, member, document, improvement point or theme that is not there.
Result<void> storeReviews(commands::History& history, const domain::Round& round,
                          const QList<ReviewForm>& forms);

} // namespace beraad::forms
