// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pdf/pdfengine.h"
#include "core/text/pagewords.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace beraad::pdf {

/// What is known of a PDF without looking at it.
struct PdfFacts
{
    int pageCount = 0;
    qint64 size = 0;       ///< bytes
    QString title;         ///< as the file says, often empty or nonsense
    QStringList pageTexts; ///< one per page, composed (NFC), a line per line, no trailing space
    text::Layout layout;   ///< where the words of each page stand, and the outline
    std::optional<PdfDetails> details; ///< none when reading them failed

    bool hasText() const;
    friend bool operator==(const PdfFacts&, const PdfFacts&) = default;
};

/// More text than this (UTF-16 units, all pages together) is not a plan.
inline constexpr qsizetype kMostText = 50'000'000;

/// Reads a PDF once from front to back. Blocks, so not for the window's thread; `progress` may be
/// null, counts pages, and stops the work also in the middle of a page. The errors of
/// PdfEngine::open(), PdfTooLarge, PdfGivenUp or Cancelled. A page that cannot be read, or that
/// brings the reader down, has no text, which is no error. `fileName` is for the sentence about an
/// error only.
Result<PdfFacts> inspectPdf(PdfEngine& engine, const QByteArray& bytes, const QString& fileName,
                            const Progress* progress = nullptr, const QString& password = {});
/// Only where its words stand, and the outline; the same errors.
Result<text::Layout> readLayout(PdfEngine& engine, const QByteArray& bytes, const QString& fileName,
                                const Progress* progress = nullptr);
/// The whole in a reader of its own, for who has one file only.
Result<PdfFacts> inspectPdf(const QByteArray& bytes, const QString& fileName,
                            const Progress* progress = nullptr);

} // namespace beraad::pdf
