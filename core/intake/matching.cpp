// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/matching.h"

#include "core/intake/namewords.h"

#include <algorithm>

namespace beraad::intake {

namespace {

using Regions = QList<int>;

/// A region's name found at words `start` up to `end`.
struct NameFound
{
    int region = 0;
    qsizetype start = 0;
    qsizetype end = 0;

    bool isInside(const NameFound& other) const
    {
        return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
};

/// Where words from `start` on, written together, are this name; words are joined so that
/// "Noord-West", "Noord West" and "Noordwest" are the same.
std::optional<qsizetype> endOfName(const QStringList& words, qsizetype start, const QString& name)
{
    QString joined;
    for (qsizetype end = start; end < words.size() && name.startsWith(joined); ++end) {
        joined += words[end];
        if (joined == name)
            return end + 1;
    }
    return std::nullopt;
}

/// The names in a text, without those that are part of a longer name found at the same place.
QList<NameFound> namesIn(const QStringList& words, const QStringList& names)
{
    QList<NameFound> found;
    for (qsizetype start = 0; start < words.size(); ++start) {
        for (int region = 0; region < names.size(); ++region) {
            if (const auto end = endOfName(words, start, names[region]))
                found.append({region, start, *end});
        }
    }
    QList<NameFound> longest;
    for (const NameFound& name : found) {
        if (std::none_of(found.begin(), found.end(),
                         [&](const NameFound& other) { return name.isInside(other); }))
            longest.append(name);
    }
    return longest;
}

void addOnce(Regions& regions, int region)
{
    if (!regions.contains(region))
        regions.append(region);
    std::sort(regions.begin(), regions.end());
}

/// The regions that a text names, and those of which it may name another with a longer name.
struct Named
{
    Regions regions;
    Regions doubtful;
};

Named namedIn(const QString& text, const QStringList& names)
{
    const QStringList words = tellingWords(text);
    Named named;
    for (const NameFound& name : namesIn(words, names)) {
        const bool isQualified =
            isQualifier(words.value(name.start - 1)) || isQualifier(words.value(name.end));
        addOnce(isQualified ? named.doubtful : named.regions, name.region);
    }
    for (const int sure : named.regions)
        named.doubtful.removeAll(sure);
    return named;
}

Match proposal(int region, Confidence confidence, MatchReason reason)
{
    return {region, confidence, reason, {region}};
}

Match unsure(MatchReason reason, Regions candidates, const Regions& more = {})
{
    for (const int region : more)
        addOnce(candidates, region);
    return {std::nullopt, Confidence::Unsure, reason, candidates};
}

/// What the signs of one file point at.
struct Signs
{
    Regions strongNumbers;
    Regions weakNumbers;
    Named file;
    Regions document; ///< named by the title or, where that names none, the first page

    Regions numbers() const { return strongNumbers.isEmpty() ? weakNumbers : strongNumbers; }
};

Match matchByName(const Signs& signs)
{
    const Regions& names = signs.file.regions;
    const Regions numbers = signs.strongNumbers + signs.weakNumbers;
    Regions agreed;
    for (const int region : names) {
        if (numbers.contains(region))
            addOnce(agreed, region);
    }
    if (agreed.size() == 1)
        return proposal(agreed.first(), Confidence::Certain, MatchReason::NumberAndName);
    if (names.size() > 1)
        return unsure(MatchReason::SeveralPossible, names);
    if (!signs.strongNumbers.isEmpty())
        return unsure(MatchReason::Contradiction, names, signs.strongNumbers);
    const bool isConfirmed = signs.document == names;
    return proposal(names.first(), isConfirmed ? Confidence::Certain : Confidence::Likely,
                    MatchReason::Name);
}

Match matchByNumber(const Signs& signs)
{
    const Regions numbers = signs.numbers();
    if (numbers.size() > 1)
        return unsure(MatchReason::SeveralPossible, numbers);
    const int region = numbers.first();
    if (signs.document.contains(region))
        return proposal(region, Confidence::Certain, MatchReason::NumberAndName);
    if (!signs.document.isEmpty())
        return unsure(MatchReason::Contradiction, numbers, signs.document);
    return proposal(region, Confidence::Likely, MatchReason::Number);
}

Match matchByDocument(const Signs& signs)
{
    if (signs.document.size() > 1)
        return unsure(MatchReason::SeveralPossible, signs.document);
    return proposal(signs.document.first(), Confidence::Likely, MatchReason::NameInDocument);
}

Match match(const Signs& signs)
{
    if (!signs.file.regions.isEmpty())
        return matchByName(signs);
    if (!signs.file.doubtful.isEmpty() && signs.numbers() != signs.file.doubtful)
        return unsure(MatchReason::PartOfLongerName, signs.file.doubtful, signs.numbers());
    if (!signs.numbers().isEmpty())
        return matchByNumber(signs);
    if (!signs.document.isEmpty())
        return matchByDocument(signs);
    return {};
}

/// Regions with this number; more than one where a list was not checked.
Regions numbered(int number, const QList<RegionName>& regions)
{
    Regions found;
    for (int i = 0; i < regions.size(); ++i) {
        if (regions[i].number == number)
            found.append(i);
    }
    return found;
}

Signs signsOf(const PlanFile& file, const QList<RegionName>& regions, const QStringList& names)
{
    // What stands further down on a first page is as likely a neighbour or a partner.
    constexpr qsizetype kTopOfPage = 600;
    Signs signs;
    for (const NumberWord& word : regionNumbers(file.fileName)) {
        for (const int region : numbered(word.number, regions))
            addOnce(word.role == NumberRole::Strong ? signs.strongNumbers : signs.weakNumbers,
                    region);
    }
    signs.file = namedIn(stem(file.fileName), names);
    signs.document = namedIn(file.title, names).regions;
    if (signs.document.isEmpty())
        signs.document = namedIn(file.firstPage.left(kTopOfPage), names).regions;
    return signs;
}

} // namespace

QList<Match> matchFiles(const QList<PlanFile>& files, const QList<RegionName>& regions)
{
    QStringList names;
    for (const RegionName& region : regions)
        names += tellingWords(region.name).join(QString());
    QList<Match> matches;
    for (const PlanFile& file : files)
        matches += match(signsOf(file, regions, names));
    return matches;
}

} // namespace beraad::intake
