// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/letter.h"

#include <QByteArray>
#include <QList>

namespace beraad::documents {

/// One PDF with the pages of all, for a printer: it is neither tagged nor PDF/A. With two sides of
/// a sheet each begins on a sheet of its own, and so does each annex of withAnnexes(). Internal
/// where one of them cannot be read. Any thread.
Result<QByteArray> joinedForPrinter(const QList<QByteArray>& pdfs, bool isTwoSided);

/// The letter with the pages of its annexes behind it. The pages of the letter stay what they were,
/// tags and metadata with them. So do those of a part of the report, which must be of
/// makeReportPart(): the file is PDF/A-1b and PDF/UA as the letter was. With an annex of somebody
/// else it does not say so any more, as that is not known of the pages of others. The same gives
/// the same bytes. PdfDamaged with the name of the annex. Any thread.
Result<QByteArray> withAnnexes(const QByteArray& letter, const QList<domain::LetterAnnex>& annexes);

/// How many pages of it are the letter's own, before those of its annexes (withAnnexes()). Internal
/// where it cannot be read. Any thread.
Result<int> ownPages(const QByteArray& letter);

/// Whether it can stand behind a letter: PdfDamaged, PdfEncrypted with this name.
Result<void> mayBeAnnex(const domain::LetterAnnex& annex);

} // namespace beraad::documents
