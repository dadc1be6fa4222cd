// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/plancomparison.h"

#include "core/text/headings.h"
#include "core/text/picturecomparison.h"
#include "core/versions/versionreader.h"

#include <numeric>

namespace beraad::versions {

using text::Change;
using text::ChangeKind;
using text::ChangeSide;
using text::Comparison;

namespace {

const QList<QRectF> kWholePage{QRectF(0, 0, 1, 1)};

ChangeSide sideOf(int page, const QList<QRectF>& rectangles, const QList<text::Heading>& outline)
{
    const double top = rectangles.isEmpty() ? 0 : rectangles.first().top();
    ChangeSide side{{}, {}, {page, top}, text::headingAt(outline, page, top)};
    if (!rectangles.isEmpty())
        side.parts.append({page, rectangles});
    return side;
}

/// Regions that look different, and pages that came or went, as changes without words.
Comparison changesBetween(const QList<QImage>& before, const QList<QImage>& after,
                          const QList<text::Heading>& beforeOutline,
                          const QList<text::Heading>& afterOutline)
{
    const text::PictureComparison pictures = text::comparePictures(before, after);
    Comparison made{{}, pictures.alignment, beforeOutline, afterOutline};
    int lastBefore = 0;
    int lastAfter = 0;
    for (const text::PicturePair& pair : pictures.pages) {
        const bool isIn = pair.before < 0;
        const bool isOut = pair.after < 0;
        lastBefore = isIn ? lastBefore : pair.before;
        lastAfter = isOut ? lastAfter : pair.after;
        if (!isIn && !isOut && pair.different.isEmpty())
            continue;
        const QList<QRectF>& area = isIn || isOut ? kWholePage : pair.different;
        made.changes.append({isIn    ? ChangeKind::Inserted
                             : isOut ? ChangeKind::Removed
                                     : ChangeKind::Changed,
                             sideOf(lastBefore, isIn ? QList<QRectF>() : area, beforeOutline),
                             sideOf(lastAfter, isOut ? QList<QRectF>() : area, afterOutline),
                             {}});
    }
    return made;
}

text::PageAlignment pageByPage(int pages)
{
    QList<int> same(pages);
    std::iota(same.begin(), same.end(), 0);
    return {same, pages};
}

Result<DocumentComparison> compareDocuments(VersionReader& reader, const DocumentPair& pair)
{
    DocumentComparison made;
    made.documents = pair;
    if (!pair.isBoth())
        return made;
    if (pair.isSameFile()) {
        made.by = ComparedBy::Words;
        made.comparison.alignment = pageByPage(pair.after->pages);
        return made;
    }
    BERAAD_TRY(const auto before, reader.words(*pair.before));
    BERAAD_TRY(const auto after, reader.words(*pair.after));
    if (before->hasText() && after->hasText()) {
        made.by = ComparedBy::Words;
        made.comparison = text::compare(*before, *after);
        return made;
    }
    BERAAD_TRY(const QList<QImage> beforePictures, reader.pictures(*pair.before));
    BERAAD_TRY(const QList<QImage> afterPictures, reader.pictures(*pair.after));
    made.by = ComparedBy::Pictures;
    made.comparison =
        changesBetween(beforePictures, afterPictures, before->outline, after->outline);
    return made;
}

} // namespace

Result<PlanComparison> comparePlans(VersionReader& reader, const domain::Plan& before,
                                    const domain::Plan& after, const QList<KnownPassage>& passages)
{
    PlanComparison made;
    const QList<DocumentPair> pairs = pairedDocuments(before.documents, after.documents);
    for (const DocumentPair& pair : pairs) {
        BERAAD_TRY(DocumentComparison compared, compareDocuments(reader, pair));
        made.documents.append(std::move(compared));
    }
    BERAAD_TRY(made.carried, carriedPassages(reader, pairs, passages));
    return made;
}

} // namespace beraad::versions
