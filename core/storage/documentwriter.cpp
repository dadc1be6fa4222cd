// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentwriter.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/searchindex.h"

namespace beraad::storage {

using namespace domain;

Result<std::unique_ptr<DocumentWriter>> DocumentWriter::begin(Dossier& dossier,
                                                              const DocumentFile& document,
                                                              const QStringList& pageTexts,
                                                              const text::Layout& layout)
{
    BERAAD_TRY(Transaction transaction, Transaction::begin(dossier));
    std::unique_ptr<DocumentWriter> writer(new DocumentWriter(std::move(transaction), document));
    BERAAD_TRY(const bool isHere, DocumentRecords(dossier).contains(document.sha256));
    if (!isHere)
        BERAAD_CHECK(writer->keepPlace(dossier, pageTexts, layout));
    return writer;
}

DocumentWriter::DocumentWriter(Transaction transaction, const DocumentFile& document)
    : m_transaction(std::move(transaction))
    , m_document(document)
{
}

DocumentWriter::~DocumentWriter() = default;

Result<void> DocumentWriter::keepPlace(Dossier& dossier, const QStringList& pageTexts,
                                       const text::Layout& layout)
{
    Database& database = dossier.database();
    const QString& sha256 = m_document.sha256;
    BERAAD_CHECK(database.run(
        QStringLiteral("INSERT INTO document (sha256, bytes, pages, content) VALUES (?, ?, ?, %1)")
            .arg(dialect::zeros()),
        {sha256, m_document.bytes, int(pageTexts.size()), m_document.bytes}));
    for (qsizetype page = 0; page < pageTexts.size(); ++page) {
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO document_page (document, page, body) VALUES (?, ?, ?)"),
            {sha256, int(page), stored(pageTexts[page])}));
    }
    BERAAD_CHECK(DocumentRecords(dossier).setLayout(sha256, layout));
    BERAAD_CHECK(SearchIndex(dossier).add(sha256, pageTexts));
    BERAAD_TRY(auto content,
               dialect::PieceWriter::open(database, {"document", "content", "sha256", sha256}));
    m_content = std::make_unique<dialect::PieceWriter>(std::move(content));
    return {};
}

Result<void> DocumentWriter::write(QByteArrayView piece)
{
    m_written += piece.size();
    if (m_written > m_document.bytes)
        return Error(ErrorKind::PlanAltered, {m_document.fileName});
    m_digest.add(piece);
    return m_content ? m_content->write(piece) : Result<void>();
}

Result<void> DocumentWriter::finish()
{
    if (m_written != m_document.bytes || m_digest.takeHex() != m_document.sha256)
        return Error(ErrorKind::PlanAltered, {m_document.fileName});
    m_content.reset();
    return m_transaction.commit();
}

} // namespace beraad::storage
