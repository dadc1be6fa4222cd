// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/pointchanges.h"

#include "core/text/headings.h"

#include <algorithm>

namespace beraad::versions {

using namespace domain;
using text::Change;
using text::ChangeSide;
using text::Comparison;

namespace {

/// About a line and a half of text: what was written right behind a cited passage belongs to it.
constexpr double kBeside = 0.02;

QRectF withNeighbours(const QRectF& line)
{
    return line.adjusted(0, -kBeside / 2, 0, kBeside);
}

double topOf(const Passage& passage)
{
    double top = 1;
    for (const QRectF& line : passage.rectangles)
        top = std::min(top, line.top());
    return passage.rectangles.isEmpty() ? 0 : top;
}

/// What came in has no place of its own in the earlier version, only a height.
bool cameInBeside(const ChangeSide& before, const Passage& passage)
{
    if (before.place.page != passage.page)
        return false;
    return std::any_of(
        passage.rectangles.begin(), passage.rectangles.end(), [&](const QRectF& line) {
            const QRectF around = withNeighbours(line);
            return before.place.top >= around.top() && before.place.top <= around.bottom();
        });
}

bool touches(const ChangeSide& before, const Passage& passage)
{
    if (before.parts.isEmpty())
        return cameInBeside(before, passage);
    return std::any_of(before.parts.begin(), before.parts.end(), [&](const text::PagePart& part) {
        if (part.page != passage.page)
            return false;
        return std::any_of(part.rectangles.begin(), part.rectangles.end(), [&](const QRectF& area) {
            return std::any_of(passage.rectangles.begin(), passage.rectangles.end(),
                               [&](const QRectF& line) { return line.intersects(area); });
        });
    });
}

QString titleAt(const QList<text::Heading>& outline, int heading)
{
    return outline.value(heading).title.simplified();
}

/// By title too: what was added at the end of a section stands, in the earlier version, where the
/// next one begins.
bool isInSection(const Change& change, const Comparison& comparison, int heading)
{
    if (heading < 0)
        return false;
    const QString title = titleAt(comparison.beforeOutline, heading);
    if (change.after.heading >= 0 && !change.after.parts.isEmpty())
        return titleAt(comparison.afterOutline, change.after.heading) == title ||
               (!change.before.parts.isEmpty() && change.before.heading == heading);
    return change.before.heading == heading;
}

QList<Passage> citedFor(const QList<Review>& reviews, const QStringList& criteria)
{
    QList<Passage> cited;
    for (const Review& review : reviews) {
        for (const Evidence& evidence : review.evidence) {
            if (criteria.contains(evidence.criterion) && !cited.contains(evidence.passage))
                cited.append(evidence.passage);
        }
    }
    return cited;
}

} // namespace

QList<Passage> passagesBehind(const ImprovementPoint& point, const Rubric& rubric,
                              const QList<Review>& reviews)
{
    const QList<Passage> own = citedFor(reviews, {point.criterion});
    if (!own.isEmpty())
        return own;
    for (const Section& section : rubric.sections) {
        QStringList keys;
        for (const Criterion& criterion : section.criteria)
            keys.append(criterion.key);
        if (keys.contains(point.criterion))
            return citedFor(reviews, keys);
    }
    return {};
}

PointChanges changesAround(const QList<Passage>& passages, const PlanComparison& plan)
{
    PointChanges found;
    for (int document = 0; document < int(plan.documents.size()); ++document) {
        const DocumentComparison& compared = plan.documents.at(document);
        if (!compared.documents.isBoth())
            continue;
        QList<Passage> here = passages;
        here.removeIf([&](const Passage& passage) {
            return passage.document != compared.documents.before->sha256;
        });
        found.hasEvidence |= !here.isEmpty();
        const Comparison& comparison = compared.comparison;
        const auto isNear = [&](const Change& change, const Passage& passage) {
            return isInSection(
                change, comparison,
                text::headingAt(comparison.beforeOutline, passage.page, topOf(passage)));
        };
        for (int i = 0; i < int(comparison.changes.size()); ++i) {
            const Change& change = comparison.changes.at(i);
            if (std::any_of(here.begin(), here.end(),
                            [&](const Passage& each) { return touches(change.before, each); }))
                found.passages.append({document, i});
            else if (std::any_of(here.begin(), here.end(),
                                 [&](const Passage& each) { return isNear(change, each); }))
                found.section.append({document, i});
        }
    }
    return found;
}

} // namespace beraad::versions
