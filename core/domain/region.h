// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace beraad::domain {

/// In a technology-poor region points decide a ranking under a subsidy ceiling; in a technology
/// region each criterion is met or not.
enum class RegionKind
{
    TechnologyRegion,
    TechnologyPoorRegion
};

enum class PartnerKind
{
    VmboSchool,
    MboCollege,
    Company,
    Other
};

struct Partner
{
    QString name;
    PartnerKind kind = PartnerKind::Other;

    friend bool operator==(const Partner&, const Partner&) = default;
};

/// Who hands in for the region (penvoerder), and where letters go.
struct LeadApplicant
{
    QString organisation;
    QString contact; ///< the person, with title as it stands on an envelope
    QString street;  ///< street and number, or a post office box
    QString postalCode;
    QString city;
    QString email;

    bool hasAddress() const
    {
        return !organisation.isEmpty() && !street.isEmpty() && !postalCode.isEmpty() &&
               !city.isEmpty();
    }
    friend bool operator==(const LeadApplicant&, const LeadApplicant&) = default;
};

/// Region (regio): schools and companies that hand in one plan a round together.
struct Region
{
    RegionId id;
    ProgrammeId programme;
    int number = 0;
    QString name;
    RegionKind kind = RegionKind::TechnologyRegion;
    LeadApplicant leadApplicant;
    QList<Partner> partners;
    QStringList expertise = {}; ///< that its plan asks of those who read it

    friend bool operator==(const Region&, const Region&) = default;
};

} // namespace beraad::domain
