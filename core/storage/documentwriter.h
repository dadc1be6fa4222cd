// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/domain/plan.h"
#include "core/storage/transaction.h"
#include "core/text/pagewords.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace beraad::storage {

namespace dialect {
class PieceWriter;
}

/// Stores a document that may come in pieces, too large to be held at once. All or nothing: until
/// finish() it is there for nobody else, and without finish() the transaction that it is part of
/// cannot be committed. Does not outlive the dossier; same thread.
class DocumentWriter
{
public:
    /// More than this, in bytes, does not fit into a dossier as one piece. It is what the engine
    /// can hold in a row (10^9), with room for what stands beside the bytes.
    static constexpr qint64 kMost = 1'000'000'000 - 1'000;

    /// What will come, and its text as for DocumentRecords::add(). What is here already is not
    /// stored again: then the pieces are looked at and passed over. StorageFailed above kMost.
    static Result<std::unique_ptr<DocumentWriter>> begin(Dossier& dossier,
                                                         const domain::DocumentFile& document,
                                                         const QStringList& pageTexts,
                                                         const text::Layout& layout = {});
    ~DocumentWriter();

    /// The next piece. PlanAltered where more comes than `document` says.
    Result<void> write(QByteArrayView piece);
    /// PlanAltered when the pieces do not make up `document`.
    Result<void> finish();

private:
    DocumentWriter(Transaction transaction, const domain::DocumentFile& document);
    Result<void> keepPlace(Dossier& dossier, const QStringList& pageTexts,
                           const text::Layout& layout);

    Transaction m_transaction;
    domain::DocumentFile m_document;
    std::unique_ptr<dialect::PieceWriter> m_content; ///< null: it is here already
    Sha256 m_digest;
    qint64 m_written = 0;
};

} // namespace beraad::storage
