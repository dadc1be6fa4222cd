// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/fileremarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::ui {

FileRemarks remarksOn(const intake::PreparedFile& file)
{
    FileRemarks remarks;
    if (!file.facts.hasText()) {
        remarks.sentences << QCoreApplication::translate(
            "FileRemarks", "No text layer: nothing can be found in it, only regions can be cited.");
        remarks.warns = true;
    }
    if (file.signaturesHold() == false) {
        remarks.sentences << QCoreApplication::translate(
            "FileRemarks",
            "Signed, but that cannot be confirmed. Check the file in Report to see why.");
        remarks.warns = true;
    } else if (file.signaturesHold() == true) {
        remarks.sentences << QCoreApplication::translate("FileRemarks",
                                                         "Signed, and unchanged since.");
    }
    if (!file.facts.details)
        return remarks;
    const pdf::PdfDetails& details = *file.facts.details;
    if (!details.embeddedFiles.isEmpty())
        remarks.sentences << QCoreApplication::translate(
            "FileRemarks", "%n file(s) inside, which are never opened.", nullptr,
            int(details.embeddedFiles.size()));
    const auto missing = int(std::count_if(details.fonts.begin(), details.fonts.end(),
                                           [](const auto& font) { return !font.isEmbedded; }));
    if (missing > 0)
        remarks.sentences << QCoreApplication::translate(
            "FileRemarks", "%n font(s) not in the file: letters may look different.", nullptr,
            missing);
    return remarks;
}

} // namespace beraad::ui
