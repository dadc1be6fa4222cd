// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/inspection.h"

#include "core/pdf/popplerdocument.h"

#include <algorithm>

namespace beraad::pdf {

bool PdfFacts::hasText() const
{
    return std::any_of(pageTexts.begin(), pageTexts.end(),
                       [](const QString& text) { return !text.isEmpty(); });
}

Result<PdfFacts> inspectPdf(const QByteArray& bytes, const QString& fileName,
                            const Progress* progress)
{
    const auto cancelled = [progress]() { return progress && progress->isCancelled(); };
    if (cancelled())
        return Error(ErrorKind::Cancelled);
    BERAAD_TRY(const PopplerDocument document, PopplerDocument::open(bytes, fileName));
    PdfFacts facts{document.pageCount(), bytes.size(), document.title(), {}, {}};
    for (const OutlineEntry& entry : document.outline()) {
        if (entry.page >= 0)
            facts.layout.outline.append({entry.title, entry.level, entry.page, entry.top});
    }
    qsizetype length = 0;
    for (int page = 0; page < facts.pageCount; ++page) {
        const text::PageWords words = document.words(page, cancelled);
        if (cancelled())
            return Error(ErrorKind::Cancelled);
        facts.pageTexts.append(text::lines(words));
        facts.layout.pages.append(text::packed(words));
        length += facts.pageTexts.constLast().size();
        if (length > kMostText)
            return Error(ErrorKind::PdfTooLarge, {fileName}, QStringLiteral("too much text"));
        if (progress)
            progress->report(page + 1, facts.pageCount, fileName);
    }
    return facts;
}

} // namespace beraad::pdf
