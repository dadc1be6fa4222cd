// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pieces.h"
#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/text/pagewords.h"

#include <QStringList>

namespace beraad::storage {

class Dossier;

/// The PDFs themselves, by the SHA-256 of their bytes; the same bytes are stored once.
class DocumentRecords
{
public:
    explicit DocumentRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// Stores the bytes, the text of each page and where its words stand, makes it searchable, and
    /// gives what a plan says of it. Bytes that are there already are not stored again. What is too
    /// large to be held at once comes in by a DocumentWriter.
    Result<domain::DocumentFile> add(const QString& fileName, const QByteArray& pdf,
                                     const QStringList& pageTexts, const text::Layout& layout = {});

    Result<bool> contains(const QString& sha256) const;

    /// In bytes. RecordNotFound.
    Result<qint64> size(const QString& sha256) const;

    /// The bytes, checked against their SHA-256: PlanAltered when they do not fit.
    Result<QByteArray> content(const domain::DocumentFile& document) const;
    /// The same piece by piece. What the sink was given counts only when this gives no error.
    /// Cancelled when it wants no more.
    Result<void> read(const domain::DocumentFile& document, const PieceSink& sink) const;

    /// By SHA-256 all that are here.
    Result<QStringList> known() const;

    /// The text of each page.
    Result<QStringList> pageTexts(const QString& sha256) const;

    /// Where the words of each page stand. Empty for a document that came in before that was kept:
    /// read its PDF (pdf::inspectPdf) and setLayout() it.
    Result<text::Layout> layout(const QString& sha256) const;
    Result<void> setLayout(const QString& sha256, const text::Layout& layout);
    /// By SHA-256 the documents whose words were never laid out; empty but in a dossier that an
    /// older version made.
    Result<QStringList> withoutLayout() const;

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
