// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/readingbudget.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

ReadingLoad loadOf(const MemberId& reader, const RoundRecords& records)
{
    ReadingLoad load;
    for (const PlanRecord& record : records.plans) {
        if (record.isNotAssessed() || !record.readers.contains(reader))
            continue;
        const int pages = pagesOf(record.plan);
        ++load.plans;
        load.pages += pages;
        if (hasFinished(record.reviews, reader))
            continue;
        ++load.plansLeft;
        load.pagesLeft += pages;
    }
    return load;
}

} // namespace

int pagesOf(const Plan& plan)
{
    int pages = 0;
    for (const DocumentFile& document : plan.documents)
        pages += document.pages;
    return pages;
}

ReadingLoad& ReadingLoad::operator+=(const ReadingLoad& other)
{
    plans += other.plans;
    pages += other.pages;
    plansLeft += other.plansLeft;
    pagesLeft += other.pagesLeft;
    return *this;
}

QList<ReaderLoad> readingLoads(const RoundRecords& records)
{
    QList<ReaderLoad> loads;
    for (const Member& member : records.members) {
        const ReadingLoad load = loadOf(member.id, records);
        if (load.plans > 0)
            loads.append({member, load});
    }
    return loads;
}

ReadingLoad sumOf(const QList<ReaderLoad>& loads)
{
    ReadingLoad sum;
    for (const ReaderLoad& each : loads)
        sum += each.load;
    return sum;
}

std::optional<double> hoursFor(int pages, int pagesPerHour)
{
    if (pagesPerHour <= 0)
        return std::nullopt;
    return double(pages) / pagesPerHour;
}

std::optional<int> daysToRead(const Round& round, const QDate& today)
{
    if (!round.plenaryDate.isValid())
        return std::nullopt;
    return int(std::max<qint64>(0, today.daysTo(round.plenaryDate)));
}

} // namespace beraad::committee
