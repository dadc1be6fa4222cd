// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/advice.h"
#include "core/domain/programme.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace beraad::commands {
class History;
}

namespace beraad::forms {

/// What the form says became of an earlier point; the form names them in the order of the advice.
struct FollowUpEntry
{
    domain::FollowUpState state = domain::FollowUpState::NotAddressed;
    QString remark;
    std::optional<int> page =
        {}; ///< of the plan's first document, from 1; none: where a reader found it

    friend bool operator==(const FollowUpEntry&, const FollowUpEntry&) = default;
};

/// The advice on one plan, written elsewhere. Of `advice` all but identity, plan and state count.
struct AdviceForm
{
    QString region; ///< number or name
    domain::Advice advice;
    QList<FollowUpEntry> followUps;
    bool isAdopted = false;

    friend bool operator==(const AdviceForm&, const AdviceForm&) = default;
};

/// A round's advice, and what the committee noticed across the plans.
struct AdviceForms
{
    QList<AdviceForm> advice;
    QList<domain::Observation> observations; ///< heading and text only

    friend bool operator==(const AdviceForms&, const AdviceForms&) = default;
};

/// From JSON (resources/forms/advice.schema.json). Errors: JsonSyntax and JsonField name the line.
Result<AdviceForms> readAdviceJson(const QByteArray& json, const QString& fileName);

/// Stores the forms by way of the desks, all or none, so that every rule holds for them too.
/// NameUnknown names a region that is not there.
Result<void> storeAdvice(commands::History& history, const domain::Round& round,
                         const AdviceForms& forms);

} // namespace beraad::forms
