// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentrecords.h"

#include "core/base/sha256.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/documentwriter.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

Result<DocumentFile> DocumentRecords::add(const QString& fileName, const QByteArray& pdf,
                                          const QStringList& pageTexts, const text::Layout& layout)
{
    const DocumentFile file{sha256Hex(pdf), fileName, pdf.size(), int(pageTexts.size())};
    BERAAD_TRY(const auto writer, DocumentWriter::begin(m_dossier, file, pageTexts, layout));
    BERAAD_CHECK(writer->write(pdf));
    BERAAD_CHECK(writer->finish());
    return file;
}

Result<bool> DocumentRecords::contains(const QString& sha256) const
{
    BERAAD_TRY(const qint64 found,
               m_dossier.database().count(
                   QStringLiteral("SELECT count(*) FROM document WHERE sha256 = ?"), {sha256}));
    return found > 0;
}

Result<qint64> DocumentRecords::size(const QString& sha256) const
{
    BERAAD_TRY(const auto size,
               m_dossier.database().first(
                   QStringLiteral("SELECT length(content) AS size FROM document WHERE sha256 = ?"),
                   {sha256}, [](const Row& row) { return row.bigNumber("size"); }));
    if (!size)
        return Error(ErrorKind::RecordNotFound, {sha256});
    return *size;
}

Result<QByteArray> DocumentRecords::content(const DocumentFile& document) const
{
    QByteArray pdf;
    pdf.reserve(document.bytes);
    BERAAD_CHECK(read(document, [&pdf](QByteArrayView piece) {
        pdf.append(piece);
        return true;
    }));
    return pdf;
}

Result<void> DocumentRecords::read(const DocumentFile& document, const PieceSink& sink) const
{
    Sha256 digest;
    const auto read = dialect::readPieces(m_dossier.database(),
                                          {"document", "content", "sha256", document.sha256},
                                          [&](QByteArrayView piece) {
                                              digest.add(piece);
                                              return sink(piece);
                                          });
    if (!read && read.error().kind() == ErrorKind::RecordNotFound)
        return Error(ErrorKind::RecordNotFound, {document.fileName});
    BERAAD_CHECK(read);
    if (digest.takeHex() != document.sha256)
        return Error(ErrorKind::PlanAltered, {document.fileName});
    return {};
}

Result<QStringList> DocumentRecords::known() const
{
    return m_dossier.database().list(QStringLiteral("SELECT sha256 FROM document"), {},
                                     [](const Row& row) { return row.text("sha256"); });
}

Result<QStringList> DocumentRecords::pageTexts(const QString& sha256) const
{
    const auto body = [](const Row& row) { return row.text("body"); };
    return m_dossier.database().list(
        QStringLiteral("SELECT body FROM document_page WHERE document = ? ORDER BY page"), {sha256},
        body);
}

Result<text::Layout> DocumentRecords::layout(const QString& sha256) const
{
    Database& database = m_dossier.database();
    text::Layout layout;
    const auto words = [](const Row& row) { return row.bytes("words"); };
    BERAAD_TRY(layout.pages,
               database.list(
                   QStringLiteral("SELECT words FROM page_words WHERE document = ? ORDER BY page"),
                   {sha256}, words));
    const auto heading = [](const Row& row) {
        return text::Heading{row.text("title"), row.number("level"), row.number("page"),
                             row.real("top")};
    };
    BERAAD_TRY(layout.outline,
               database.list(QStringLiteral("SELECT title, level, page, top FROM document_heading "
                                            "WHERE document = ? ORDER BY position"),
                             {sha256}, heading));
    return layout;
}

Result<QStringList> DocumentRecords::withoutLayout() const
{
    const auto sha256 = [](const Row& row) { return row.text("sha256"); };
    return m_dossier.database().list(
        QStringLiteral("SELECT d.sha256 FROM document d WHERE NOT EXISTS (SELECT 1 FROM page_words "
                       "w WHERE w.document = d.sha256) ORDER BY d.sha256"),
        {}, sha256);
}

Result<void> DocumentRecords::setLayout(const QString& sha256, const text::Layout& layout)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_CHECK(
            database.run(QStringLiteral("DELETE FROM page_words WHERE document = ?"), {sha256}));
        BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM document_heading WHERE document = ?"),
                                  {sha256}));
        for (qsizetype page = 0; page < layout.pages.size(); ++page) {
            BERAAD_CHECK(database.run(
                QStringLiteral("INSERT INTO page_words (document, page, words) VALUES (?, ?, ?)"),
                {sha256, int(page), layout.pages[page]}));
        }
        for (qsizetype i = 0; i < layout.outline.size(); ++i) {
            const text::Heading& heading = layout.outline[i];
            BERAAD_CHECK(database.run(
                QStringLiteral("INSERT INTO document_heading (document, position, level, title, "
                               "page, top) VALUES (?, ?, ?, ?, ?, ?)"),
                {sha256, int(i), heading.level, stored(heading.title), heading.page, heading.top}));
        }
        return {};
    });
}

} // namespace beraad::storage
