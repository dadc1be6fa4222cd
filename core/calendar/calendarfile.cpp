// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"

#include <libical/ical.h>

#include <memory>

namespace beraad::calendar {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype dayOf(const QDate& day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype timeOf(const QDateTime& moment)
{
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0,
                                         icaltimezone_get_utc_timezone());
}

icalcomponent* eventOf(const Deadline& deadline, const QDateTime& madeAt)
{
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty* property) {
        icalcomponent_add_property(event, property);
    };
    add(icalproperty_new_uid((deadline.key + QStringLiteral("@beraad")).toUtf8().constData()));
    add(icalproperty_new_dtstamp(timeOf(madeAt)));
    const bool hasTime = deadline.begins.isValid();
    if (hasTime) {
        const QDateTime begins(deadline.day, deadline.begins);
        add(icalproperty_new_dtstart(timeOf(begins)));
        add(icalproperty_new_dtend(timeOf(begins.addSecs(60 * deadline.minutes))));
    } else {
        add(icalproperty_new_dtstart(dayOf(deadline.day)));
        add(icalproperty_new_dtend(dayOf(deadline.day.addDays(1)))); // the first day after it
    }
    add(icalproperty_new_summary(deadline.title.toUtf8().constData()));
    if (!deadline.details.isEmpty())
        add(icalproperty_new_description(deadline.details.toUtf8().constData()));
    if (!deadline.place.isEmpty())
        add(icalproperty_new_location(deadline.place.toUtf8().constData()));
    add(icalproperty_new_transp(hasTime ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray writeCalendar(const QList<Deadline>& days, const QDateTime& madeAt)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Beraad//" BERAAD_VERSION "//NL"));
    for (const Deadline& deadline : days)
        icalcomponent_add_component(calendar.get(), eventOf(deadline, madeAt));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace beraad::calendar
