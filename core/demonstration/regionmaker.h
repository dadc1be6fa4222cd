// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/world.h"

namespace beraad::demonstration {

/// Makes up the 78 regions with towns, schools, companies and people. No town or company is used
/// by two regions. One use; private to this room.
class RegionMaker
{
public:
    /// The trades of the country; keys of the phrasebook, and what members know something of.
    static const QStringList& sectors();

    RegionMaker(const Phrasebook& phrases, Dice dice);
    QList<FictionalRegion> make();

private:
    FictionalRegion makeRegion(int number, const QString& name);
    void placeSchools(FictionalRegion& region);
    void placeCompanies(FictionalRegion& region);
    void nameLeadApplicant(FictionalRegion& region);
    void listPartners(FictionalRegion& region) const;

    const Phrasebook& m_phrases;
    Dice m_dice;
    QStringList m_towns;
    QStringList m_companyNames;
    QHash<QString, int> m_postcodes; ///< the four digits of a town
};

/// Which criteria the region's plans fall short of, as its course asks for.
void giveWeaknesses(FictionalRegion& region, Dice dice);

} // namespace beraad::demonstration
