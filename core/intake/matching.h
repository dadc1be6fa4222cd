// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace beraad::intake {

/// What is known of a PDF before it is taken in. The last two may be empty.
struct PlanFile
{
    QString fileName;
    QString title;     ///< as the PDF states it
    QString firstPage; ///< its text
};

struct RegionName
{
    int number = 0;
    QString name;
};

enum class MatchReason
{
    NumberAndName,  ///< both point at this region
    Number,         ///< the number in the file name
    Name,           ///< the name in the file name
    NameInDocument, ///< the name in the title or on the first page
    Contradiction,  ///< number and name, or file and title, point at different regions
    SeveralPossible,
    PartOfLongerName, ///< "Noord-West" where only "West" is known
    Nothing,
};

enum class Confidence
{
    Certain, ///< two signs agree
    Likely,  ///< one sign
    Unsure,  ///< no region is proposed; a person chooses
};

/// What is proposed for one file. Regions are indices in the list that was given.
struct Match
{
    std::optional<int> region;
    Confidence confidence = Confidence::Unsure;
    MatchReason reason = MatchReason::Nothing;
    QList<int> candidates; ///< what can be meant, in the order of the list; with a region just it

    friend bool operator==(const Match&, const Match&) = default;
};

/// Proposes a region for each file, in the order of the files. Where two regions are possible, none
/// is proposed: a person sees both and chooses. Several files may belong to one region (plan,
/// budget). Pure.
QList<Match> matchFiles(const QList<PlanFile>& files, const QList<RegionName>& regions);

} // namespace beraad::intake
