// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/outlooktable.h"

#include "ui/decisions/outlookwords.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

using committee::RegionOutlook;

namespace {

struct OutlookTable
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::OutlookTable)
};

QList<tables::Cell> cells(const RegionOutlook& outlook)
{
    const domain::LeadApplicant& applicant = outlook.region.leadApplicant;
    const auto& decision = outlook.decision;
    return {double(outlook.region.number),
            outlook.region.name,
            applicant.organisation,
            applicant.contact,
            applicant.email,
            double(outlook.round),
            tables::EuroCents{outlook.requested.cents()},
            advisedText(outlook),
            decisionText(outlook),
            decision ? decision->date : QDate(),
            decision ? decision->reference : QString(),
            prospectText(outlook),
            outlook.cause ? wording::word(*outlook.cause) : QString(),
            committee::numberedPoints(outlook)};
}

} // namespace

tables::CellTable outlookTable(const QList<RegionOutlook>& outlooks)
{
    const QStringList header{
        OutlookTable::tr("No."),           OutlookTable::tr("Region"),
        OutlookTable::tr("Applicant"),     OutlookTable::tr("Contact"),
        OutlookTable::tr("E-mail"),        OutlookTable::tr("Round"),
        OutlookTable::tr("Subsidy asked"), OutlookTable::tr("Advice"),
        OutlookTable::tr("Decision"),      OutlookTable::tr("Decided on"),
        OutlookTable::tr("Reference"),     OutlookTable::tr("What comes next"),
        OutlookTable::tr("Cause"),         OutlookTable::tr("Improvement points")};
    tables::CellTable table{header, {}};
    for (const RegionOutlook& outlook : outlooks)
        table.rows.append(cells(outlook));
    return table;
}

} // namespace beraad::ui
