// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letteroutlet.h"

#include <QString>

#include <memory>

class QPrinter;

namespace beraad::ui {

/// Where letters go that a person wants on this printer: to a file when the dialog said so, to the
/// printing of the system, or, where that cannot be asked, to Qt's.
std::unique_ptr<publishing::LetterOutlet> outletFor(const std::shared_ptr<QPrinter>& printer);

/// What the outlet is called where a person reads it: the printer, or the file it writes.
QString destinationOf(const QPrinter& printer);

/// Letters through Qt's printing, each one job. Nobody knows whether they came out, so they count
/// as out when the printer took them.
class QtPrinterOutlet final : public publishing::LetterOutlet
{
public:
    explicit QtPrinterOutlet(const std::shared_ptr<QPrinter>& printer)
        : m_printer(printer)
    {
    }

    domain::SentLetter entryFor(const documents::LetterInput& input) const override;
    /// PrinterFailed.
    Result<domain::SentLetter> take(const publishing::MadeLetter& letter,
                                    domain::SentLetter entry) override;

private:
    std::shared_ptr<QPrinter> m_printer;
};

} // namespace beraad::ui
