// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/versionreader.h"

#include "core/pdf/inspection.h"
#include "core/pdf/pdfengine.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/text/picturecomparison.h"

#include <QScopeGuard>

#include <cmath>

namespace beraad::versions {

using domain::DocumentFile;

VersionReader::VersionReader(storage::Dossier& dossier, pdf::PdfEngine& engine,
                             const Progress& progress)
    : m_dossier(dossier)
    , m_engine(engine)
    , m_progress(progress)
{
}

Result<std::shared_ptr<const text::VersionText>> VersionReader::words(const DocumentFile& document)
{
    if (const auto known = m_words.value(document.sha256))
        return known;
    BERAAD_TRY(text::VersionText version, read(document));
    const auto made = std::make_shared<const text::VersionText>(std::move(version));
    m_words.insert(document.sha256, made);
    return made;
}

Result<text::VersionText> VersionReader::read(const DocumentFile& document)
{
    if (m_progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    storage::DocumentRecords documents(m_dossier);
    BERAAD_TRY(const text::Layout kept, documents.layout(document.sha256));
    if (!kept.isEmpty()) {
        if (std::optional<text::VersionText> version = text::unpackedVersion(kept))
            return std::move(*version);
    }
    BERAAD_TRY(const QByteArray bytes, documents.content(document));
    BERAAD_TRY(const text::Layout layout,
               pdf::readLayout(m_engine, bytes, document.fileName, &m_progress));
    BERAAD_CHECK(documents.setLayout(document.sha256, layout));
    return text::unpackedVersion(layout).value_or(text::VersionText());
}

Result<QList<QImage>> VersionReader::pictures(const DocumentFile& document)
{
    BERAAD_TRY(const auto bytes,
               pdf::SharedMemory::filled(document.bytes, [&](const PieceSink& sink) {
                   return storage::DocumentRecords(m_dossier).read(document, sink);
               }));
    const pdf::PdfSource source{bytes, document.fileName, {}};
    if (!source.bytes)
        return Error(ErrorKind::PdfDamaged, {document.fileName}, QStringLiteral("empty"));
    const QString name = document.sha256;
    const auto close = qScopeGuard([&] { m_engine.close(name); });
    BERAAD_TRY(const pdf::OpenedDocument opened,
               m_engine.open(name, source, [this] { return m_progress.isCancelled(); }));
    QList<QImage> pictures;
    for (int page = 0; page < int(opened.pageSizes.size()); ++page) {
        BERAAD_TRY(const QImage image, picture(name, page, opened.pageSizes.at(page)));
        pictures.append(image);
        m_progress.report(page + 1, int(opened.pageSizes.size()), document.fileName);
    }
    return pictures;
}

Result<QImage> VersionReader::picture(const QString& document, int page, QSizeF points)
{
    if (m_progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    const double height = text::kComparedWidth * points.height() / std::max(1.0, points.width());
    pdf::PictureRequest request;
    request.document = document;
    request.page = page;
    request.size = QSize(text::kComparedWidth, std::max(1, int(std::lround(height))));
    const Result<QImage> drawn =
        m_engine.picture(request, [this] { return m_progress.isCancelled(); });
    if (!drawn && drawn.error().kind() == ErrorKind::PageNotShown)
        return QImage();
    return drawn;
}

} // namespace beraad::versions
