// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"

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

    /// Stores the bytes and the text of each page, and gives what a plan says of them. Bytes that
    /// are there already are not stored again.
    Result<domain::DocumentFile> add(const QString& fileName, const QByteArray& pdf,
                                     const QStringList& pageTexts);

    /// The bytes, checked against their SHA-256: PlanAltered when they do not fit.
    Result<QByteArray> content(const domain::DocumentFile& document) const;

    /// The text of each page.
    Result<QStringList> pageTexts(const QString& sha256) const;

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
