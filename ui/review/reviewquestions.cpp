// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewquestions.h"

#include "ui/review/reviewroom.h"

namespace beraad::ui {

using namespace domain;

Question finaliseQuestion(const Review& review, const QString& title)
{
    switch (review.kind) {
    case ReviewKind::Review:
        return {ReviewRoom::tr("Finalise your review?"),
                ReviewRoom::tr("Your review of %1 then counts for the committee and can only be "
                               "read. You can reopen it as long as the round is open.")
                    .arg(title),
                ReviewRoom::tr("Finalise review")};
    case ReviewKind::PreAdvice:
        return {ReviewRoom::tr("Finalise the pre-advice?"),
                ReviewRoom::tr("Each reader of %1 then sees it beside the own review once that is "
                               "final. It counts in no figure. You can reopen it until the plenary "
                               "phase.")
                    .arg(title),
                ReviewRoom::tr("Finalise pre-advice")};
    }
    Q_UNREACHABLE();
}

Question reopenQuestion(const Review& review)
{
    switch (review.kind) {
    case ReviewKind::Review:
        return {
            ReviewRoom::tr("Reopen your review?"),
            ReviewRoom::tr("It becomes a draft again and does not count until you finalise it."),
            ReviewRoom::tr("Reopen review")};
    case ReviewKind::PreAdvice:
        return {ReviewRoom::tr("Reopen the pre-advice?"),
                ReviewRoom::tr("It becomes a draft again, which readers do not see."),
                ReviewRoom::tr("Reopen pre-advice")};
    }
    Q_UNREACHABLE();
}

/// Who has no plans to read may have other work on them.
NothingToRead nothingToRead(MemberRole role)
{
    switch (role) {
    case MemberRole::Secretary:
        return {ReviewRoom::tr("There is no plan yet to write a pre-advice on. Which plans came in "
                               "is in Set-up."),
                ReviewRoom::tr("Go to set-up"), RoomName::Setup};
    case MemberRole::Chair:
        return {ReviewRoom::tr("You read no plans in this round. In Advice the reviews of the "
                               "others stand beside each other."),
                ReviewRoom::tr("Go to Advice"), RoomName::Advice};
    case MemberRole::Member:
        return {ReviewRoom::tr("In this round no plans were assigned to you."), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui
