// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outputrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace beraad::storage {

using namespace domain;

namespace {

QString toText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray toArray(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

StoredReport readReport(const Row& row)
{
    StoredReport report;
    report.id = row.id<ReportId>("id");
    report.round = row.id<RoundId>("round");
    report.language = row.choice<Language>("language");
    report.madeAt = row.time("made_at");
    report.dataDigest = row.text("data_digest");
    report.signedAt = row.time("signed_at");
    for (const QJsonValue& signer : toArray(row.text("signers")))
        report.signers << signer.toString();
    report.sha256 = row.text("sha256");
    report.stampPage = row.number("stamp_page");
    const QJsonArray r = toArray(row.text("stamp_rectangle"));
    report.stampRectangle =
        QRectF(r.at(0).toDouble(), r.at(1).toDouble(), r.at(2).toDouble(), r.at(3).toDouble());
    return report;
}

} // namespace

Result<QList<StoredReport>> OutputRecords::reports(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral(
            "SELECT id, round, language, made_at, data_digest, signed_at, signers, sha256, "
            "stamp_page, stamp_rectangle FROM report WHERE round = ? "
            "ORDER BY made_at DESC, id"),
        {stored(round)}, readReport);
}

Result<QByteArray> OutputRecords::content(const ReportId& report) const
{
    const auto bytes = [](const Row& row) { return row.bytes("content"); };
    return found(
        m_dossier.database().first(QStringLiteral("SELECT content FROM report WHERE id = ?"),
                                   {stored(report)}, bytes),
        report);
}

Result<void> OutputRecords::save(const StoredReport& report, const QByteArray& content)
{
    const QRectF& r = report.stampRectangle;
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO report (id, round, language, made_at, data_digest, signed_at, "
                       "signers, sha256, stamp_page, stamp_rectangle, content) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "signed_at = excluded.signed_at, signers = excluded.signers, "
                       "sha256 = excluded.sha256, content = excluded.content"),
        {stored(report.id), stored(report.round), stored(report.language), stored(report.madeAt),
         stored(report.dataDigest), stored(report.signedAt),
         toText(QJsonArray::fromStringList(report.signers)), stored(report.sha256),
         report.stampPage, toText({r.left(), r.top(), r.width(), r.height()}), content});
}

} // namespace beraad::storage
