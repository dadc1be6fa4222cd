// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/committee/roundrecords.h"
#include "core/domain/letter.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace beraad::documents {

/// One thing that was done about a plan.
struct FileEvent
{
    qint64 number = 0; ///< in the audit trail
    QDateTime at;      ///< UTC
    QString who;
    QString what; ///< in the language of the file
};

/// What the file of a plan is made from. Drafts of reviews and of the advice are left out: they
/// count nowhere.
struct PlanFileInput
{
    committee::RoundRecords records; ///< of its round
    committee::PlanRecord record;
    QList<domain::SentLetter> letters; ///< to its region
    QList<FileEvent> events;           ///< oldest first
    Language language = Language::Dutch;
    QDateTime createdAt;
};

/// The file of one plan in one round, for who has only the archive: what was handed in, the advice
/// and what it rests on, each final review, interests, letters, and who did what when. PDF/A-1b;
/// the same input gives the same bytes. Any thread. Errors: FontMissing, Cancelled, Internal.
Result<QByteArray> makePlanFile(const PlanFileInput& input, const Progress* progress = nullptr);

} // namespace beraad::documents
