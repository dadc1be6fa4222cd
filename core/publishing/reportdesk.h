// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/documents/report.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "core/storage/outputrecords.h"

#include <optional>

namespace beraad::commands {
class History;
}

namespace beraad::publishing {

/// How the report of a round comes to be, is signed and is kept. Making and signing take a while
/// and touch no dossier, so the desk does what lies before and after them: collect, then
/// documents::makeReport() on any thread, then store; request, then signing::signPdf() on any
/// thread, then storeSigned(). To check one: expectation(), then signing::verify() on any thread.
class ReportDesk
{
public:
    explicit ReportDesk(commands::History& history)
        : m_history(history)
    {
    }

    /// Everything the report is made from, with the digest of the data as it is now.
    Result<documents::ReportInput> collect(const domain::RoundId& round, Language language) const;

    Result<storage::StoredReport> store(const documents::ReportInput& input,
                                        const documents::Report& report);

    /// What keeps the report of the round from being signed (committee::objectionsToSigning()).
    Result<domain::Objections> objectionsToSigning(const domain::RoundId& round) const;

    /// The chair signs for the committee; NotAllowedForRole for everybody else.
    Result<void> maySign() const;

    /// What the chair's signature says and where it shows; who signs after the chair does not show,
    /// as there is room for one. Without a reason of its own it is "Advice of the committee".
    /// The errors of maySign(); RoundNotFinal: only the report of a finished round is signed;
    /// ReportOutdated: the data changed after it was made; the first of objectionsToSigning().
    Result<signing::SignatureRequest> request(const storage::StoredReport& report,
                                              const signing::SigningKey& key,
                                              const QString& reason = {}) const;

    /// Keeps the signed file with who signed, so that a signature that is cut off later shows.
    Result<storage::StoredReport> storeSigned(const storage::StoredReport& report,
                                              const QByteArray& pdf,
                                              const signing::Certificate& signer);

    /// The newest report of the round in that language, or in any.
    Result<std::optional<storage::StoredReport>>
    latest(const domain::RoundId& round, std::optional<Language> language = {}) const;

    /// Against what to verify a file that is said to be this report: its file and its signers as
    /// the dossier knows them, and whom the dossier trusts: the members whose certificate it holds.
    Result<signing::VerifyOptions> expectation(const storage::StoredReport& report) const;
    /// The same for a file that somebody brings: when it says that it was made from the data of a
    /// report that was signed here, it is expected to be that report. Of any other only whom the
    /// dossier trusts is known.
    Result<signing::VerifyOptions> expectationFor(const QByteArray& pdf) const;

    /// Whether the round's data is no longer what the report was made from.
    Result<bool> isOutdated(const storage::StoredReport& report) const;

private:
    Result<std::optional<storage::StoredReport>> signedReportOf(const QByteArray& pdf) const;

    commands::History& m_history;
};

} // namespace beraad::publishing
