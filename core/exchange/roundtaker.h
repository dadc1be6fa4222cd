// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/documenttext.h"
#include "core/exchange/entrycollector.h"
#include "core/storage/documentwriter.h"

namespace beraad::exchange {

/// Takes the entries of a round package into a dossier. The bytes of a document go there in pieces,
/// as they come; of the rest, which is small, what is not known here is kept. Part of the caller's
/// transaction, which fails with it. Private to this room.
class RoundTaker final : public sealing::EntrySink
{
public:
    /// `known`: the optional entry that was read before; empty: none. `file` must outlive it.
    RoundTaker(storage::Dossier& dossier, const sealing::SealedFile& file, QString known);

    Result<void> begin(const QString& name, qint64 size) override;
    Result<void> write(QByteArrayView bytes) override;
    Result<void> end() override;

    const QList<storage::PackagePart>& kept() const { return m_kept; }

private:
    Result<void> take(const QString& name, const QByteArray& content);

    storage::Dossier& m_dossier;
    const sealing::SealedFile& m_file;
    QString m_known;
    EntryCollector m_whole;
    DocumentText m_text;                                 ///< of the document that comes next
    std::unique_ptr<storage::DocumentWriter> m_document; ///< that is coming in; null: none is
    QList<storage::PackagePart> m_kept;
};

} // namespace beraad::exchange
