// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/deadlines.h"

#include <QByteArray>
#include <QDateTime>

namespace beraad::calendar {

/// The days as whole-day events of an iCalendar file (RFC 5545), which make nobody busy, and what
/// has a time as an event at that time, in UTC, which does. The machine's time zone is that of the
/// times. `madeAt` is when, in UTC. The same input gives the same bytes.
QByteArray writeCalendar(const QList<Deadline>& days, const QDateTime& madeAt);

} // namespace beraad::calendar
