// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/deadlines.h"

#include <QByteArray>
#include <QDateTime>

namespace beraad::calendar {

/// The days as whole-day events of an iCalendar file (RFC 5545); none of them makes anybody busy.
/// `madeAt` is when, in UTC. The same input gives the same bytes.
QByteArray writeCalendar(const QList<Deadline>& days, const QDateTime& madeAt);

} // namespace beraad::calendar
