// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace beraad::storage {

class Dossier;

/// A report that was made of a round. Signing replaces its content by the signed file; what the
/// file's SHA-256 is and who signed is kept, so that a signature that was cut off shows.
struct StoredReport
{
    domain::ReportId id;
    domain::RoundId round;
    Language language = Language::Dutch;
    QDateTime madeAt;      ///< UTC
    QString dataDigest;    ///< roundDigest() of the data that it was made from
    QDateTime signedAt;    ///< UTC; invalid while it is not signed
    QStringList signers;   ///< SHA-256 fingerprints of the certificates that signed, in order
    QString sha256;        ///< of the file as it is now
    int stampPage = 0;     ///< where the visible signature goes, from 0
    QRectF stampRectangle; ///< in points from the bottom left of that page

    bool isSigned() const { return signedAt.isValid(); }
    friend bool operator==(const StoredReport&, const StoredReport&) = default;
};

/// The reports that left the committee; letters are LetterRecords.
class OutputRecords
{
public:
    explicit OutputRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<StoredReport>> reports(const domain::RoundId& round) const; ///< newest first
    Result<QByteArray> content(const domain::ReportId& report) const;
    Result<void> save(const StoredReport& report, const QByteArray& content);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
