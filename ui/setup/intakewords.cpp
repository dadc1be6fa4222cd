// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/intakewords.h"

#include "core/wording/formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace beraad::ui {

using domain::IntakeDoubt;
using domain::Money;
using domain::PartState;

namespace {

QString checked(const char* text, int count = -1)
{
    return QCoreApplication::translate("IntakeWords", text, nullptr, count);
}

QString euros(qint64 cents)
{
    return wording::euros(Money::fromCents(cents));
}

} // namespace

QString wordOf(PartState state)
{
    switch (state) {
    case PartState::Present:
        return checked(QT_TRANSLATE_NOOP("IntakeWords", "there"));
    case PartState::Missing:
        return checked(QT_TRANSLATE_NOOP("IntakeWords", "missing"));
    case PartState::Unreadable:
        break;
    }
    return checked(QT_TRANSLATE_NOOP("IntakeWords", "unreadable"));
}

QString notThereWords(const QList<domain::RequiredPart>& parts,
                      const QList<domain::PlanPart>& found)
{
    QStringList words;
    int toLookAt = 0;
    for (const domain::RequiredPart& part : parts) {
        if (part.isRetired)
            continue;
        const auto one = std::find_if(found.begin(), found.end(),
                                      [&](const auto& each) { return each.part == part.id; });
        if (one == found.end())
            ++toLookAt;
        else if (one->state == PartState::Unreadable)
            words << checked(QT_TRANSLATE_NOOP("IntakeWords", "%1 (unreadable)")).arg(part.name);
        else if (one->state == PartState::Missing)
            words << part.name;
    }
    if (toLookAt > 0)
        words << checked(QT_TRANSLATE_N_NOOP("IntakeWords", "%n part(s) to look at"), toLookAt);
    return words.join(QStringLiteral("; "));
}

QString sentenceOf(const domain::IntakeFlag& flag)
{
    switch (flag.doubt) {
    case IntakeDoubt::CofinancingUnknown:
        return checked(
            QT_TRANSLATE_NOOP("IntakeWords", "The co-financing by business is not filled in."));
    case IntakeDoubt::CofinancingTooLow:
        return checked(QT_TRANSLATE_NOOP("IntakeWords",
                                         "Co-financing is %1, and at least %2 is asked."))
            .arg(euros(flag.found), euros(flag.asked));
    case IntakeDoubt::TooFewSchools:
        return checked(
                   QT_TRANSLATE_N_NOOP("IntakeWords",
                                       "%n vmbo school(s) take part, and at least %1 are asked."),
                   int(flag.found))
            .arg(flag.asked);
    case IntakeDoubt::TooFewColleges:
        return checked(QT_TRANSLATE_N_NOOP(
                           "IntakeWords", "%n mbo college(s) take part, and at least %1 is asked."),
                       int(flag.found))
            .arg(flag.asked);
    case IntakeDoubt::TooFewCompanies:
        return checked(QT_TRANSLATE_N_NOOP("IntakeWords",
                                           "%n company(s) take part, and at least %1 is asked."),
                       int(flag.found))
            .arg(flag.asked);
    case IntakeDoubt::NothingRequested:
        return checked(QT_TRANSLATE_NOOP("IntakeWords", "No subsidy is filled in for any year."));
    case IntakeDoubt::RequestedTooMuch:
        return checked(QT_TRANSLATE_NOOP("IntakeWords",
                                         "The years together ask %1, and at most %2 may be "
                                         "asked."))
            .arg(euros(flag.found), euros(flag.asked));
    case IntakeDoubt::YearOutsideProgramme:
        return checked(QT_TRANSLATE_NOOP("IntakeWords",
                                         "Subsidy is asked for %1, and the programme has no "
                                         "budget in that year."))
            .arg(flag.found);
    case IntakeDoubt::YearAboveBudget:
        break;
    }
    return checked(QT_TRANSLATE_NOOP("IntakeWords",
                                     "For %1 more is asked than the whole programme has: %2."))
        .arg(flag.found)
        .arg(euros(flag.asked));
}

QStringList usualParts()
{
    return {checked(QT_TRANSLATE_NOOP("IntakeWords", "Vision on the region")),
            checked(QT_TRANSLATE_NOOP("IntakeWords", "Activity plan")),
            checked(QT_TRANSLATE_NOOP("IntakeWords", "Budget")),
            checked(QT_TRANSLATE_NOOP("IntakeWords", "Signed agreement"))};
}

} // namespace beraad::ui
