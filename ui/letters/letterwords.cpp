// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterwords.h"

#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

using domain::LetterKind;
using domain::LetterState;
using domain::LetterWay;
using publishing::LetterGroup;
using publishing::LetterStanding;

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("LetterWords", text);
}

} // namespace

QString wordOf(LetterKind kind)
{
    if (const auto outcome = domain::outcomeOf(kind))
        return wording::word(*outcome);
    switch (kind) {
    case LetterKind::Incomplete:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "what is missing"));
    case LetterKind::Invitation:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "invitation"));
    default:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "withdrawal confirmed"));
    }
}

QString nameOf(LetterGroup group)
{
    switch (group) {
    case LetterGroup::Advice:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "Advice"));
    case LetterGroup::Incomplete:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "What is missing"));
    case LetterGroup::Invitation:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "Invitation to explain"));
    case LetterGroup::Withdrawal:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("LetterWords", "Withdrawal confirmed"));
}

QString shortProblem(const Error& problem)
{
    switch (problem.kind()) {
    case ErrorKind::AdviceMissing:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "no advice yet"));
    case ErrorKind::AddressMissing:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "address incomplete"));
    case ErrorKind::PlaceholderLeft:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "a word to be filled in"));
    case ErrorKind::LetterFieldEmpty:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "a field is empty"));
    case ErrorKind::ObjectionMissing:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "not how to object to the decision"));
    case ErrorKind::ObjectionToAdvice:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "how to object to an advice"));
    case ErrorKind::AdviceMotivationMissing:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "no motivation"));
    case ErrorKind::InvitationWithoutSlot:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "no day and time yet"));
    case ErrorKind::ReportOutdated:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "the signed report says otherwise"));
    default:
        return wording::sentence(problem);
    }
}

QString standingWords(const publishing::LetterDraft& draft)
{
    switch (draft.standing()) {
    case LetterStanding::Blocked:
        return shortProblem(*draft.problem);
    case LetterStanding::New:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "to look through"));
    case LetterStanding::Changed:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "changed, look through again"));
    case LetterStanding::Prepared:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "waits to be released"));
    case LetterStanding::Released:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "released"));
    case LetterStanding::Printing:
        return draft.last()->job.isEmpty()
                   ? inWords(QT_TRANSLATE_NOOP("LetterWords", "did it come out?"))
                   : inWords(QT_TRANSLATE_NOOP("LetterWords", "with the printer"));
    case LetterStanding::Failed:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "did not come out"));
    case LetterStanding::OutOutdated:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "outdated: %1"))
            .arg(stateWords(*draft.last()));
    case LetterStanding::Out:
        break;
    }
    return stateWords(*draft.last());
}

QString stateWords(const domain::SentLetter& letter)
{
    const QString time = wording::longDateTime(letter.madeAt);
    switch (letter.state) {
    case LetterState::Waiting:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "given to the printer %1")).arg(time);
    case LetterState::Failed:
        return inWords(QT_TRANSLATE_NOOP("LetterWords", "did not come out, %1")).arg(time);
    case LetterState::Out:
        break;
    }
    return (letter.way == LetterWay::Pdf ? inWords(QT_TRANSLATE_NOOP("LetterWords", "PDF %1"))
                                         : inWords(QT_TRANSLATE_NOOP("LetterWords", "printed %1")))
        .arg(time);
}

QString whyNotKept(const domain::SentLetter& letter)
{
    if (letter.isKept)
        return {};
    return wording::sentence(
        Error(ErrorKind::LetterNotKept, {publishing::dayOn(letter).toString(Qt::ISODate)}));
}

} // namespace beraad::ui
