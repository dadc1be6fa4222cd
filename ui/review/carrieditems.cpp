// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/carrieditems.h"

#include "ui/comparing/plancomparer.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using versions::CarriedPassage;

namespace {

/// Whether a passage of this round is one of the places; the words may be a little other.
bool isPlaceOf(const CarriedPassage& carried, const Passage& passage)
{
    return std::any_of(carried.places.begin(), carried.places.end(), [&](const Passage& place) {
        return place.document == passage.document && place.page == passage.page &&
               place.rectangles == passage.rectangles;
    });
}

} // namespace

QList<CarriedItem> carriedItems(const PlanComparer& comparer, const Review& review,
                                const QList<domain::Mark>& marks)
{
    QList<CarriedItem> items;
    if (!comparer.comparison())
        return items;
    const versions::EarlierVersion& earlier = *comparer.earlier();
    const QList<CarriedPassage>& carried = comparer.comparison()->carried;
    qsizetype next = 0;
    const QList<Evidence> cited =
        earlier.ownReview ? earlier.ownReview->evidence : QList<Evidence>();
    for (const Evidence& evidence : cited) {
        CarriedItem item{evidence.criterion, evidence.criterion, std::nullopt, carried.at(next++),
                         false};
        item.isTaken =
            std::any_of(review.evidence.begin(), review.evidence.end(), [&](const Evidence& each) {
                return each.criterion == item.criterion && isPlaceOf(item.carried, each.passage);
            });
        items.append(item);
    }
    for (const domain::Mark& mark : earlier.marks) {
        CarriedItem item{mark.note, {}, mark, carried.at(next++), false};
        item.isTaken = std::any_of(marks.begin(), marks.end(), [&](const domain::Mark& each) {
            return each.member == mark.member && isPlaceOf(item.carried, each.passage);
        });
        if (mark.member == review.member) // what others share is theirs to carry along
            items.append(item);
    }
    return items;
}

domain::Mark markAt(const CarriedItem& item, const PlanId& plan, const Passage& place)
{
    domain::Mark mark = item.mark.value_or(domain::Mark());
    mark.plan = plan;
    mark.passage = place;
    mark.wordsBefore.clear(); // those of the earlier version
    mark.wordsAfter.clear();
    return mark;
}

} // namespace beraad::ui
