// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/outlookwords.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

using committee::Prospect;
using committee::RegionOutlook;

namespace {

struct OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::OutlookWords)
};

QString withDay(const RegionOutlook& outlook, const QString& withoutDay, const QString& sentence)
{
    return outlook.day.isValid() ? sentence.arg(wording::longDate(outlook.day)) : withoutDay;
}

} // namespace

QString prospectText(const RegionOutlook& outlook)
{
    switch (outlook.prospect) {
    case Prospect::Open:
        return OutlookWords::tr("In the hands of the committee");
    case Prospect::Funded:
        return withDay(outlook, OutlookWords::tr("Funded once the minister has decided"),
                       OutlookWords::tr("Funded from %1"));
    case Prospect::SettlesPoints:
        return withDay(
            outlook, OutlookWords::tr("Settles %n point(s)", nullptr, int(outlook.points.size())),
            OutlookWords::tr("Settles %n point(s) before %1", nullptr, int(outlook.points.size())));
    case Prospect::HandsInAgain:
        return withDay(outlook, OutlookWords::tr("Hands in again in the next round"),
                       OutlookWords::tr("Hands in again before %1"));
    case Prospect::Ends:
        return OutlookWords::tr("Does not come back");
    }
    Q_UNREACHABLE();
}

QString decisionText(const RegionOutlook& outlook)
{
    if (!outlook.decision)
        return {};
    const QString kind = wording::word(outlook.decision->kind);
    if (outlook.decision->kind == domain::DecisionKind::Adopted)
        return kind;
    return QStringLiteral("%1: %2").arg(kind, wording::word(outlook.decision->outcome).toLower());
}

QString advisedText(const RegionOutlook& outlook)
{
    if (outlook.advised)
        return wording::word(*outlook.advised);
    if (outlook.isWithdrawn)
        return wording::word(domain::PlanState::Withdrawn);
    return outlook.prospect == Prospect::HandsInAgain ? wording::notAssessed() : QString();
}

} // namespace beraad::ui
