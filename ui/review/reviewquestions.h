// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/review.h"
#include "ui/kit/prompts.h"
#include "ui/kit/roomname.h"

#include <optional>

namespace beraad::ui {

/// What is asked before a review, or a pre-advice, is made final, and before it is opened again.
/// `title` is what the plan is called.
Question finaliseQuestion(const domain::Review& review, const QString& title);
Question reopenQuestion(const domain::Review& review);

/// What is said where there is nothing to read, and the room where there is work instead.
struct NothingToRead
{
    QString sentence;
    QString nextStep;
    std::optional<RoomName> room;
};
NothingToRead nothingToRead(domain::MemberRole role);

} // namespace beraad::ui
