// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/officewording.h"

#include <QCoreApplication>

#include <utility>

namespace beraad::wording {

namespace {

constexpr std::pair<ErrorKind, const char*> kOfficeSentences[] = {
    {ErrorKind::PlanPartsMissing,
     QT_TRANSLATE_NOOP("Error", "The plan of %1 is not complete: %2. Ask the region for it, or "
                                "write why the plan enters the round all the same.")},
    {ErrorKind::RequiredPartNameMissing,
     QT_TRANSLATE_NOOP("Error", "A part of a plan needs a name: letters ask for it by that name. "
                                "Write it.")},
    {ErrorKind::ReplacementIsSame,
     QT_TRANSLATE_NOOP("Error", "“%1” is the very file that the plan has already. Choose the file "
                                "that takes its place.")},
    {ErrorKind::LetterNotPrepared,
     QT_TRANSLATE_NOOP("Error", "Nobody has found the letter to %1 in order yet. Look it through "
                                "and mark it as ready first.")},
    {ErrorKind::LetterNotReleased,
     QT_TRANSLATE_NOOP("Error", "The letter to %1 is not released yet. Ask a second person to look "
                                "at it and to release it.")},
    {ErrorKind::LetterChanged,
     QT_TRANSLATE_NOOP("Error", "The letter to %1 has changed since it was found in order. Look it "
                                "through again and mark it as ready.")},
    {ErrorKind::SecondPersonNeeded,
     QT_TRANSLATE_NOOP("Error", "%1 found this letter in order, so another person releases it. "
                                "Choose who is at work, or ask a colleague.")},
    {ErrorKind::LetterBeforeDay,
     QT_TRANSLATE_NOOP("Error", "No letter of this round leaves before %1 without a reason. Wait, "
                                "or write why it cannot.")},
    {ErrorKind::LetterIsOut,
     QT_TRANSLATE_NOOP("Error", "The letter to %1 went out before. Write why it goes out again.")},
    {ErrorKind::LetterKindWrong,
     QT_TRANSLATE_NOOP("Error", "This kind of letter does not fit what was advised on %1. Choose "
                                "the letter that does.")},
    {ErrorKind::LetterTooLong,
     QT_TRANSLATE_NOOP("Error", "The letter to %1 has %2 pages. Check whether it can be shorter.")},
    {ErrorKind::LetterFieldEmpty,
     QT_TRANSLATE_NOOP("Error", "Nothing is known for “%2” in the letter to %1. Fill it in, or "
                                "change the words of the letter so that they leave it out.")},
    {ErrorKind::ObjectionMissing,
     QT_TRANSLATE_NOOP("Error", "The letter to %1 brings the decision of the minister and does not "
                                "say how to object to it. Add that paragraph to the words of the "
                                "letter, beside the decision.")},
    {ErrorKind::ObjectionToAdvice,
     QT_TRANSLATE_NOOP("Error", "The letter to %1 says how to object, but it brings an advice and "
                                "nothing is decided yet. Put that paragraph in the words of the "
                                "letter where they stand with a decision only.")},
    {ErrorKind::LetterNothingMissing,
     QT_TRANSLATE_NOOP("Error", "Nothing of the plan of %1 is marked as missing, so there is "
                                "nothing to ask for. Mark it in Set-up under Plans.")},
    {ErrorKind::LetterNotKept,
     QT_TRANSLATE_NOOP("Error", "The dossier does not hold the letter of %1, only its line in the "
                                "register. Look for it where it went: the folder, or the files of "
                                "the secretariat.")},
    {ErrorKind::LetterAltered,
     QT_TRANSLATE_NOOP("Error", "The letter of %1 in this dossier is no longer the file that left. "
                                "Take it from a backup of the dossier.")},
    {ErrorKind::InvitationWithoutSlot,
     QT_TRANSLATE_NOOP("Error", "It is not planned when %1 comes to explain its plan. Plan the day "
                                "and time in Clarification.")},
    {ErrorKind::AnnexNeedsAdvice,
     QT_TRANSLATE_NOOP("Error", "“%1” is a part of the report, and this letter brings no advice. "
                                "Put it behind the letters that do.")},
    {ErrorKind::PrinterMissing,
     QT_TRANSLATE_NOOP("Error", "The printer “%1” is not there. Switch it on, or choose another.")},
    {ErrorKind::RubricIsFrozen,
     QT_TRANSLATE_NOOP("Error", "Version %1 of the rubric is in use and no longer changes. Make a "
                                "new version of it; reviews stay with the version they were made "
                                "on.")},
    {ErrorKind::RubricNotComplete,
     QT_TRANSLATE_NOOP("Error", "The rubric cannot be used yet. %1. Mend it in Set-up under "
                                "Rubric.")},
    {ErrorKind::SheetUnreadable,
     QT_TRANSLATE_NOOP("Error", "“%1” is no spreadsheet that can be read. Save it as ODS, XLSX or "
                                "CSV in the program that made it, and try again.")},
    {ErrorKind::SheetTooLarge,
     QT_TRANSLATE_NOOP("Error", "“%1” holds far more than a list of regions or people. Keep the "
                                "sheet with the list, and try again.")},
    {ErrorKind::ArchiveNotEmpty,
     QT_TRANSLATE_NOOP("Error", "There is something in “%1” already. Choose an empty folder, so "
                                "that the archive holds nothing else.")},
    {ErrorKind::RetentionNotOver,
     QT_TRANSLATE_NOOP("Error", "The notes of members are kept until %1. Nothing was removed.")},
};

} // namespace

const char* officeSentence(ErrorKind kind)
{
    for (const auto& [known, sentence] : kOfficeSentences) {
        if (known == kind)
            return sentence;
    }
    qFatal("an error of the secretariat's desk without a sentence");
}

} // namespace beraad::wording
