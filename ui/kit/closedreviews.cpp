// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/closedreviews.h"

#include "core/wording/errorwording.h"

#include <QCoreApplication>

namespace beraad::ui {

using domain::ReviewAccess;

QString whyReviewsAreClosed(ReviewAccess access, const domain::Member& member,
                            const domain::Region& region)
{
    switch (access) {
    case ReviewAccess::Open:
        return {};
    case ReviewAccess::Recused:
        return wording::sentence(Error(ErrorKind::ConflictOfInterest, {member.name, region.name}));
    case ReviewAccess::AwaitsMeasure:
        return wording::sentence(Error(ErrorKind::DeclarationWaits, {member.name, region.name}));
    case ReviewAccess::TakenAway:
        return wording::sentence(Error(ErrorKind::NotAssigned, {member.name, region.name}));
    case ReviewAccess::LaterPhase:
        return QCoreApplication::translate(
                   "ClosedReviews",
                   "You see the reviews of %1 and the advice in a later phase of the "
                   "round. Set-up shows who sees what when, under Round.")
            .arg(region.name);
    case ReviewAccess::OwnReviewFirst:
        return QCoreApplication::translate(
                   "ClosedReviews",
                   "You see the other reviews of %1 and the advice once your own review is "
                   "final, so that each reader judges alone first.")
            .arg(region.name);
    }
    Q_UNREACHABLE();
}

QString whyOutgoingIsClosed(ReviewAccess access, const domain::Region& region)
{
    switch (access) {
    case ReviewAccess::Open:
        return {};
    case ReviewAccess::Recused:
        return QCoreApplication::translate(
                   "ClosedReviews",
                   "The report also says what the committee advises on %1, where you have a "
                   "conflict of interest. That is why you do not see it here.")
            .arg(region.name);
    case ReviewAccess::AwaitsMeasure:
        return QCoreApplication::translate(
                   "ClosedReviews",
                   "The report also says what the committee advises on %1, where you may have an "
                   "interest. You see it once the chair has decided what that means.")
            .arg(region.name);
    case ReviewAccess::TakenAway:
        return QCoreApplication::translate(
                   "ClosedReviews",
                   "The report also says what the committee advises on %1, which you no longer "
                   "read. That is why you do not see it here.")
            .arg(region.name);
    case ReviewAccess::LaterPhase:
        return QCoreApplication::translate(
            "ClosedReviews", "You see the report and the letters in a later phase of the round. "
                             "Set-up shows who sees what when, under Round.");
    case ReviewAccess::OwnReviewFirst:
        return QCoreApplication::translate(
                   "ClosedReviews", "You see the report once your own review of %1 is final, so "
                                    "that each reader judges alone first.")
            .arg(region.name);
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui
