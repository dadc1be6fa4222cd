// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/postinglist.h"

#include "ui/letters/letterwords.h"

#include <QCoreApplication>

namespace beraad::ui {

namespace {

QString headed(const char* text)
{
    return QCoreApplication::translate("PostingList", text);
}

} // namespace

tables::CellTable postingList(const QList<publishing::LetterDraft>& letters)
{
    tables::CellTable table;
    table.header = {headed(QT_TRANSLATE_NOOP("PostingList", "Number")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Region")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Reference")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "About")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Organisation")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Contact")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Street")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Postal code")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "City")),
                    headed(QT_TRANSLATE_NOOP("PostingList", "Letter"))};
    for (const publishing::LetterDraft& letter : letters) {
        const domain::LeadApplicant& to = letter.region().leadApplicant;
        table.rows.append({double(letter.region().number), letter.region().name,
                           letter.input.reference, wordOf(letter.input.kind), to.organisation,
                           to.contact, to.street, to.postalCode, to.city, standingWords(letter)});
    }
    return table;
}

} // namespace beraad::ui
