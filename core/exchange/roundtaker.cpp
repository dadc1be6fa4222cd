// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roundtaker.h"

#include "core/exchange/entrynames.h"

#include <utility>

namespace beraad::exchange {

RoundTaker::RoundTaker(storage::Dossier& dossier, const sealing::SealedFile& file, QString known)
    : m_dossier(dossier)
    , m_file(file)
    , m_known(std::move(known))
    , m_whole(file.name(), [this](const QString& name, const QByteArray& content) {
        return take(name, content);
    })
{
}

/// The text of a document stands before it.
Result<void> RoundTaker::begin(const QString& name, qint64 size)
{
    const QString sha256 = sha256In(name, kPlanPrefix, kPlanSuffix);
    if (sha256.isEmpty())
        return m_whole.begin(name, size);
    const DocumentText text = std::exchange(m_text, {});
    const domain::DocumentFile document{sha256, name, size, int(text.pages.size())};
    BERAAD_TRY(m_document,
               storage::DocumentWriter::begin(m_dossier, document, text.pages, text.layout));
    return {};
}

Result<void> RoundTaker::write(QByteArrayView bytes)
{
    return m_document ? m_document->write(bytes) : m_whole.write(bytes);
}

Result<void> RoundTaker::end()
{
    if (!m_document)
        return m_whole.end();
    return std::exchange(m_document, nullptr)->finish();
}

Result<void> RoundTaker::take(const QString& name, const QByteArray& content)
{
    if (!sha256In(name, kTextPrefix, kTextSuffix).isEmpty()) {
        BERAAD_TRY(m_text, readDocumentText(content, m_file.name()));
        return {};
    }
    if (isOptional(m_file.manifest(), name) && name != m_known)
        m_kept.append({name, content});
    return {};
}

} // namespace beraad::exchange
