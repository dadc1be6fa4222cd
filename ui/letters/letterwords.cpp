// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterwords.h"

#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

QString shortProblem(const Error& problem)
{
    switch (problem.kind()) {
    case ErrorKind::AdviceMissing:
        return QCoreApplication::translate("LetterWords", "no advice yet");
    case ErrorKind::AddressMissing:
        return QCoreApplication::translate("LetterWords", "address incomplete");
    default:
        return wording::sentence(problem);
    }
}

QString madeWords(const domain::SentLetter& letter)
{
    const QString time = wording::longDateTime(letter.madeAt);
    switch (letter.way) {
    case domain::LetterWay::Pdf:
        return QCoreApplication::translate("LetterWords", "PDF %1").arg(time);
    case domain::LetterWay::Printed:
        return QCoreApplication::translate("LetterWords", "printed %1").arg(time);
    }
    Q_UNREACHABLE();
}

} // namespace beraad::ui
