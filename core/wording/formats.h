// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/wording/phrases.h"

#include <QDate>
#include <QDateTime>

namespace beraad::wording {

/// "19 mei 2020", "19 May 2020"; empty for an invalid date.
QString longDate(const QDate& date, const Phrases& phrases = {});

/// "19 mei 2020 14:03" in local time; empty for an invalid time.
QString longDateTime(const QDateTime& time, const Phrases& phrases = {});

/// "€ 1.234.567" in Dutch, "€1,234,567" in English; with cents only where there are any. The
/// spaces do not break.
QString euros(domain::Money amount, const Phrases& phrases = {});

/// "91 %" of part and whole, as wholePercent() rounds; empty where the whole is 0. The space does
/// not break.
QString percentage(qint64 part, qint64 whole, const Phrases& phrases = {});

/// "A, B and C".
QString enumeration(const QStringList& parts, const Phrases& phrases = {});

/// The same; of more than `most` parts "A, B, C and 5 more".
QString shortEnumeration(const QStringList& parts, qsizetype most, const Phrases& phrases = {});

} // namespace beraad::wording
