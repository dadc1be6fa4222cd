// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"

#include <QJsonObject>

/// What is proposed without discussion, and who wants to discuss, as JSON in a file and back.
namespace beraad::json {

class Fields;

QJsonObject toJson(const domain::ConsentRule& rule);
domain::ConsentRule readConsentRule(const Fields& fields);

QJsonObject toJson(const domain::DiscussionWish& wish);
domain::DiscussionWish readWish(const Fields& fields);

} // namespace beraad::json
