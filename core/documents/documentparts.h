// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/drawing.h"
#include "core/documents/outcomesign.h"
#include "core/domain/letter.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What DocumentBuilder is given to write: values without a look of their own.
namespace beraad::documents {

/// What stands on the first page of a report or plan, from top to bottom.
struct TitlePage
{
    QString kicker; ///< small, above the title: what kind of document this is
    QString title;
    QString subtitle;
    QStringList lines; ///< at the foot: who, for whom, when
    std::optional<Drawing> drawing = {};
    QString signatureLabel = {}; ///< given: a place for a visible signature stands above `lines`
    QString colophon = {};       ///< below `lines`, small and quiet
};

/// The name of the title page's place for a visible signature (PlacedPdf::places).
inline constexpr QLatin1String kSignaturePlace("signature");

struct Definition
{
    QString term;
    QString text;
    std::optional<OutcomeSign> sign = {}; ///< stands before the text
};

/// What stands above the text of a letter, each in its fixed place.
struct LetterHead
{
    QByteArray logo; ///< PNG or JPEG, above the sender; empty: none
    QString sender;
    QStringList senderLines;
    domain::WindowSide window = domain::WindowSide::Left;
    QStringList address; ///< as on an envelope; a long line is broken
    QList<Definition> references;
};

/// A stretch of text with one weight, an outcome's sign before it or not; a paragraph is a list of
/// them.
struct TextRun
{
    enum class Emphasis
    {
        None,
        Strong,
        Italic,
        Quiet
    };

    QString text;
    Emphasis emphasis = Emphasis::None;
    std::optional<OutcomeSign> sign = {};
};

/// Whether a heading is listed in the contents; all of them are in the outline.
enum class InContents
{
    Yes,
    No
};

enum class Alignment
{
    Left,
    Right,
    Centre
};

struct TableColumn
{
    QString title;
    Alignment alignment = Alignment::Left; ///< amounts and counts stand right
    qreal share = 1;                       ///< of the table's width, in proportion to the others
};

/// One cell. With `sign` the outcome's sign stands before the text; with `target` a click on the
/// cell goes to the heading with that anchor; with `pageOf` the text is that heading's page number.
struct TableCell
{
    TableCell(QString cellText = {})
        : text(std::move(cellText))
    {
    }
    static TableCell pageNumber(const QString& anchor);

    QString text;
    std::optional<OutcomeSign> sign;
    QString target;
    QString pageOf;
};

struct Table
{
    QString caption;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows;
    int totalRows = 0; ///< how many rows at the end are sums, set apart and strong

    void addRow(const QStringList& texts);
};

} // namespace beraad::documents
