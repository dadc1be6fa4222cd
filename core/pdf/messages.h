// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/pdf/pagetext.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

/// What a reader of plans and its client say to each other: plain values without pointers, so that
/// the reader may live in a thread or in a process of its own.
///
/// Pages count from 0. Places on a page are fractions (0 to 1) of the page as the PDF shows it
/// before the person turns it, from its top left corner.
namespace beraad::pdf {

// More than this is not a plan; whoever reads stops there, and whoever is told more does not
// believe it.
inline constexpr int kMostPages = 20000;
inline constexpr int kMostLetters = 200'000; ///< on one page
inline constexpr int kMostLinks = 5000;      ///< on one page
inline constexpr int kMostOutlineEntries = 5000;
inline constexpr int kMostOutlineLevels = 12;
inline constexpr int kMostNames = 2000;  ///< fonts, embedded files
inline constexpr int kLongestLabel = 40; ///< letters in what the PDF calls a page
inline constexpr qint64 kMostPixels = 64'000'000;
inline constexpr double kLongestSide = 20000; ///< of a page, in points

/// Names one request; never 0, never used twice by one reader.
using RequestId = quint64;

/// How far the person has turned the page, clockwise, on top of what the PDF itself says.
enum class Rotation
{
    None = 0,
    Quarter = 1,
    Half = 2,
    ThreeQuarters = 3
};

/// What is done first: what the person looks at, then what is close to it, then the rest.
enum class Priority
{
    Visible,
    Near,
    Background
};

/// Asks for a picture of a page, or of a part of one.
struct PictureRequest
{
    QString document; ///< SHA-256 of the PDF
    int page = 0;
    QSize size; ///< of the whole page after turning, in device pixels
    QRect part; ///< which pixels of `size` are wanted; a null rectangle means all of them
    Rotation rotation = Rotation::None;
    Priority priority = Priority::Visible;

    QRect pixels() const { return part.isNull() ? QRect(QPoint(), size) : part; }
    friend bool operator==(const PictureRequest&, const PictureRequest&) = default;
};

/// The answer: an image, or a null one and what went wrong.
struct Picture
{
    RequestId id = 0;
    PictureRequest request;
    QImage image;
    std::optional<Error> problem = {};
};

/// A place on a page that leads elsewhere: to another page of the document or to an address.
struct PageLink
{
    QRectF area;
    int page = -1;  ///< -1: the link leads to `address`
    double top = 0; ///< fraction of that page
    QString address;

    friend bool operator==(const PageLink&, const PageLink&) = default;
};

/// The words of a page and its links; none, with a problem, when reading them failed.
struct PageContent
{
    RequestId id = 0;
    QString document;
    int page = 0;
    PageText text;
    QList<PageLink> links;
    std::optional<Error> problem = {};
};

enum class Letters
{
    AnyCase, ///< capitals and accents make no difference
    AsTyped
};

enum class Extent
{
    PartsOfWords,
    WholeWords ///< nothing but white space or punctuation stands against what is found
};

/// Asks for all places where some words stand, page by page from `firstPage` and around.
struct FindRequest
{
    QString document;
    QString words;
    int firstPage = 0;
    Letters letters = Letters::AnyCase;
    Extent extent = Extent::PartsOfWords;
};

/// One line of what stands around something that was found.
struct Snippet
{
    QString text;
    TextRange found; ///< which letters of `text`

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// One place that was found; more than one rectangle when it runs over a line end.
struct Hit
{
    int page = 0;
    TextRange range;
    QList<QRectF> rectangles;
    Snippet snippet = {};

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// What was found on one page. The search is over when `pagesSearched` equals `pageCount`.
struct PageHits
{
    RequestId id = 0;
    QString document;
    int page = 0;
    QList<Hit> hits;
    int pagesSearched = 0;
    int pageCount = 0;
};

/// A line of the document's own table of contents, in order; `level` 0 is the outermost.
struct OutlineEntry
{
    QString title;
    int level = 0;
    int page = -1;  ///< -1: leads nowhere
    double top = 0; ///< fraction of that page

    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

/// A document that is ready to be asked for pages.
struct OpenedDocument
{
    QString document;
    QString title;
    QList<QSizeF> pageSizes; ///< in points (1/72 inch), unturned
    QList<OutlineEntry> outline;
    /// What the PDF calls its pages ("iv", "A-3"), one for each; empty when it only counts them.
    QStringList pageLabels = {};
};

/// A font that a PDF uses; one that is not embedded looks different on each machine.
struct FontFact
{
    QString name;
    bool isEmbedded = false;

    friend bool operator==(const FontFact&, const FontFact&) = default;
};

/// What is written on a page of a copy: the passage in a colour, with a note to it.
struct Annotation
{
    enum class Shape
    {
        Highlight, ///< words
        Box        ///< a region
    };

    int page = 0;
    QList<QRectF> areas; ///< in fractions of the page, unturned
    Shape shape = Shape::Highlight;
    QColor colour;
    QString author; ///< may be empty
    QString text;   ///< may be empty

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// Of one copy, and of the rectangles of one of them.
inline constexpr int kMostAnnotations = 10'000;

/// What is in a PDF beside its pages.
struct PdfDetails
{
    QList<FontFact> fonts;
    QStringList embeddedFiles;          ///< by name; they are never opened
    int signatures = 0;                 ///< that are signed, whether or not they hold
    std::optional<bool> signaturesHold; ///< all intact, as core/signing judges; none: not signed,
                                        ///< or locked with a password

    friend bool operator==(const PdfDetails&, const PdfDetails&) = default;
};

} // namespace beraad::pdf
