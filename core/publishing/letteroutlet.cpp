// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letteroutlet.h"

#include "core/base/files.h"
#include "core/documents/joinedpdf.h"

#include <QDir>

namespace beraad::publishing {

using namespace domain;

Result<QByteArray> pdfForPrinter(const MadeLetter& letter, bool isTwoSided)
{
    if (!isTwoSided || letter.input.annexes.isEmpty())
        return letter.pdf;
    return documents::joinedForPrinter({letter.pdf}, isTwoSided);
}

QString FolderOutlet::pathOf(const documents::LetterInput& input) const
{
    return QDir(m_folder).filePath(letterFileName(input));
}

SentLetter FolderOutlet::entryFor(const documents::LetterInput& input) const
{
    SentLetter entry;
    entry.way = LetterWay::Pdf;
    entry.destination = pathOf(input);
    return entry;
}

Result<SentLetter> FolderOutlet::take(const MadeLetter& letter, SentLetter entry)
{
    BERAAD_CHECK(writeFileAtomically(pathOf(letter.input), letter.pdf));
    entry.state = LetterState::Out;
    return entry;
}

SentLetter JoinedFileOutlet::entryFor(const documents::LetterInput&) const
{
    SentLetter entry;
    entry.way = LetterWay::Pdf;
    entry.destination = m_path;
    return entry;
}

Result<SentLetter> JoinedFileOutlet::take(const MadeLetter& letter, SentLetter entry)
{
    m_letters.append(letter.pdf);
    return entry;
}

Result<void> JoinedFileOutlet::end()
{
    BERAAD_TRY(const QByteArray all, documents::joinedForPrinter(m_letters, m_isTwoSided));
    return writeFileAtomically(m_path, all);
}

SentLetter PrinterOutlet::entryFor(const documents::LetterInput&) const
{
    SentLetter entry;
    entry.way = LetterWay::Printed;
    entry.destination = m_options.printer;
    entry.copies = m_options.copies;
    return entry;
}

Result<SentLetter> PrinterOutlet::take(const MadeLetter& letter, SentLetter entry)
{
    printing::PrintOptions options = m_options;
    options.title = letterFileName(letter.input);
    BERAAD_TRY(const QByteArray pdf, pdfForPrinter(letter, options.isTwoSided));
    BERAAD_TRY(entry.job, printing::print(pdf, options));
    return entry;
}

} // namespace beraad::publishing
