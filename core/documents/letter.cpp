// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter.h"

#include "core/documents/composedletter.h"
#include "core/documents/documentbuilder.h"
#include "core/documents/joinedpdf.h"
#include "core/documents/reportpart.h"

namespace beraad::documents {

namespace {

PageSetup pageSetup(const LetterInput& input, const QString& subject)
{
    PageSetup setup;
    setup.language = input.language;
    setup.title = subject;
    setup.author = input.look.organisation;
    setup.runningHead = subject;
    setup.firstPage = FirstPage::Text;
    setup.created = input.createdAt;
    setup.style.gutter = 0;
    setup.style.textSize = input.look.points * kPoint;
    setup.style.textLeading = (input.look.points + 3) * kPoint;
    setup.margins.setRight(45 * kMillimetre);
    setup.margins.setTop(24 * kMillimetre); // the sender stands above the window
    return setup;
}

void write(const ComposedLetter::Part& part, DocumentBuilder& builder)
{
    using Kind = ComposedLetter::Part::Kind;
    switch (part.kind) {
    case Kind::Heading:
        builder.heading(4, part.text);
        break;
    case Kind::Paragraph:
        builder.paragraph(runsOf(part.text));
        break;
    case Kind::Plain:
        builder.paragraph(part.text);
        break;
    case Kind::Numbered:
        builder.numberedList(part.items);
        break;
    case Kind::Bulleted:
        builder.bulletedList(part.items);
        break;
    }
}

/// With the pages of those that are made with each letter.
Result<QList<domain::LetterAnnex>> annexesOf(const LetterInput& input)
{
    QList<domain::LetterAnnex> annexes = input.annexes;
    for (domain::LetterAnnex& annex : annexes) {
        if (annex.source == domain::AnnexSource::ReportPart) {
            BERAAD_TRY(annex.pdf, makeReportPart(input, annex.name));
        }
    }
    return annexes;
}

} // namespace

Result<QByteArray> makeLetter(const LetterInput& input)
{
    BERAAD_TRY(const ComposedLetter letter, composeLetter(input));
    DocumentBuilder builder(pageSetup(input, letter.subject));
    builder.letterHead(letter.head);
    for (const ComposedLetter::Part& part : letter.body)
        write(part, builder);
    builder.letterClosing(letter.closing, letter.signatory);
    BERAAD_TRY(const QByteArray pdf, builder.toPdf());
    BERAAD_TRY(const QList<domain::LetterAnnex> annexes, annexesOf(input));
    return withAnnexes(pdf, annexes);
}

} // namespace beraad::documents
