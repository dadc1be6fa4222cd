// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/text/comparison.h"

#include <QHash>
#include <QImage>

#include <memory>

namespace beraad::pdf {
class PdfEngine;
}
namespace beraad::storage {
class Dossier;
}

namespace beraad::versions {

/// Reads the documents of a dossier to compare them, each once. Blocks, so not for the window's
/// thread; dossier, engine and progress must stay. Errors: of storage, of pdf::readLayout() where
/// the words are not in the dossier yet, and Cancelled.
class VersionReader
{
public:
    VersionReader(storage::Dossier& dossier, pdf::PdfEngine& engine, const Progress& progress);

    /// The words of each page. A dossier of before those were kept has none; then they are read
    /// now, and kept.
    Result<std::shared_ptr<const text::VersionText>> words(const domain::DocumentFile& document);
    /// What text::comparePictures() asks for; a page that cannot be drawn is an empty one.
    Result<QList<QImage>> pictures(const domain::DocumentFile& document);

private:
    Result<text::VersionText> read(const domain::DocumentFile& document);
    Result<QImage> picture(const QString& document, int page, QSizeF points);

    storage::Dossier& m_dossier;
    pdf::PdfEngine& m_engine;
    const Progress& m_progress;
    QHash<QString, std::shared_ptr<const text::VersionText>> m_words;
};

} // namespace beraad::versions
