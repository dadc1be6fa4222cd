// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/citable.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

QString readerName(const QList<Member>& members, const MemberId& id)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == members.end() ? QString() : found->name;
}

} // namespace

QList<CitablePassage> citablePassages(const committee::PlanRecord& record,
                                      const QList<Member>& members, const QString& criterion)
{
    QList<CitablePassage> all;
    const QList<Review> counting = record.countingReviews();
    for (const Review& review : counting) {
        for (const Evidence& evidence : review.evidence) {
            if (evidence.criterion == criterion)
                all.append({{review.member, evidence.id, evidence.passage},
                            readerName(members, review.member)});
        }
    }
    return all;
}

QList<CitablePassage> withReaders(const QList<Citation>& citations, const QList<Member>& members)
{
    QList<CitablePassage> all;
    for (const Citation& citation : citations)
        all.append({citation, readerName(members, citation.member)});
    return all;
}

} // namespace beraad::ui
