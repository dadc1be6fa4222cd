// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/committee/roundrecords.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace beraad::documents {

/// What an advice report is made from.
struct ReportInput
{
    /// Of one programme, ascending by number; the last is the one reported on, the others give the
    /// figures over the rounds. Not empty.
    QList<committee::RoundRecords> rounds;
    Language language = Language::Dutch;
    QString committee; ///< who speaks; empty: "The committee"
    QString addressee; ///< to whom; empty: "The minister"
    QDate date;        ///< on the title page; invalid: the round's advice date, else createdAt
    QDateTime createdAt;
    QString dataHash; ///< SHA-256 of the records, 64 hexadecimal digits, as the dossier gives it
};

struct Report
{
    QByteArray pdf; ///< PDF/A-1b, not signed
    QString title;
    int pages = 0;
    int stampPage = 0;     ///< from 0
    QRectF stampRectangle; ///< free for the visible signature: PDF points, origin bottom left
};

/// The committee's report to the minister on one round. Plans that are not assessed are shown as
/// such; a plan with no adopted advice shows that it has none yet, so that the report of an open
/// round can be previewed. The same input gives the same bytes. Any thread.
/// Errors: FontMissing, Cancelled, Internal.
Result<Report> makeReport(const ReportInput& input, const Progress* progress = nullptr);

/// How the report heads what it says of a region: "12 Noordkust".
QString regionHeading(const domain::Region& region);

/// What the report names itself, and what its metadata call the data it was made from
/// ("sha256:…"; an empty hash gives an empty text).
QString reportTitle(const ReportInput& input);
QString dataIdentifier(const QString& dataHash);

} // namespace beraad::documents
