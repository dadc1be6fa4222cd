// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/committee/roundrecords.h"
#include "core/domain/meeting.h"

#include <QByteArray>
#include <QDateTime>

namespace beraad::documents {

/// What the minutes of a plenary are made from: nothing but what was kept while it was held, and
/// the advice that came of it.
struct MinutesInput
{
    committee::RoundRecords records;
    domain::Plenary plenary;
    Language language = Language::Dutch;
    QDateTime createdAt;
};

/// The minutes as PDF/A-1b. Errors: MeetingNotOpen for a meeting that was never opened,
/// FontMissing, Internal.
Result<QByteArray> makeMinutesPdf(const MinutesInput& input);

/// The same as a text that can be worked on (OpenDocument).
Result<QByteArray> makeMinutesOdt(const MinutesInput& input);

} // namespace beraad::documents
