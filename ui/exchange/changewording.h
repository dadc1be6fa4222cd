// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "core/domain/theme.h"
#include "core/merging/merge.h"

#include <QHash>

/// What a merge is about, in words.
namespace beraad::ui {

/// What became of a package: "new, made on 12 May", "older than what is here".
QString stateWords(const merging::Arrived& arrived);

/// What happens to a member's work on a plan.
QString changeWords(const merging::ChangedPlan& change);

/// What fields are called by.
struct FieldNames
{
    domain::Rubric rubric;
    QHash<domain::ThemeId, QString> themes;
    QHash<domain::ImprovementPointId, QString> points; ///< texts, of the round before
};

/// Which field it is: "A1 Vision, motivation", "theme: teacher shortage". Of evidence the value
/// says of which criterion; all that it can hold say the same.
QString fieldName(const merging::FieldKey& field, const merging::FieldValue& value,
                  const FieldNames& names);

/// The key of the criterion that it belongs to; of what belongs to none something else.
QString criterionOf(const merging::FieldKey& field, const merging::FieldValue& value);

/// What a field holds, on one line or more.
QString valueWords(const merging::FieldKey& field, const merging::FieldValue& value,
                   const domain::Rubric& rubric);

} // namespace beraad::ui
