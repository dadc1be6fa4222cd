// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/documents/documentparts.h"
#include "core/domain/money.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace beraad::demonstration {

/// What a section of a plan is made of, one after the other.
struct Prose
{
    enum class Kind
    {
        Lead,
        Paragraph,
        Note,
        Subheading
    };
    Kind kind = Kind::Paragraph;
    QString text;
};
struct Quotation
{
    QString text;
    QString source;
};
struct ItemList
{
    QStringList items;
};
struct Terms
{
    QList<documents::Definition> definitions;
};
struct Figure
{
    documents::Drawing drawing;
    QString caption;
};
struct BarChart
{
    documents::Chart chart;
    QString caption;
};
using PlanBlock =
    std::variant<Prose, Quotation, ItemList, Terms, documents::Table, Figure, BarChart>;

/// A numbered stretch of a plan. `criteria` says which criteria its words depend on: only these
/// sections differ between the versions of two rounds.
struct PlanSection
{
    QString key;
    QStringList criteria;
    int level = 2;
    QString title;
    bool startsPage = false;
    QList<PlanBlock> blocks;

    /// All its words, for comparing versions.
    QString text() const;
};

/// A plan before it is set on pages. A value.
struct PlanContent
{
    int number = 0;
    int round = 1;
    QString title;
    QString subtitle;
    QStringList footLines;
    QList<PlanSection> sections;
    QHash<QString, QString> keySentences; ///< by criterion: what a reader would cite
    QHash<QString, QString> supporting;   ///< by criterion: another sentence that one could cite
    QList<domain::YearAmount> requested;
    domain::Money cofinancing;
};

} // namespace beraad::demonstration
