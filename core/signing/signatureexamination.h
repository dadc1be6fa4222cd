// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cmsreader.h"
#include "core/signing/formfields.h"
#include "core/signing/pdffile.h"
#include "core/signing/signedrange.h"
#include "core/signing/verifier.h"

namespace beraad::signing {

/// Looks at one signature of a document from all three sides and writes the report. qpdf throws
/// out of it.
class SignatureExamination
{
public:
    /// All three must outlive the examination.
    SignatureExamination(PdfFile& file, const FormField& field, const VerifyOptions& options);

    SignatureReport run();

private:
    void readClaims();
    void readIntegrity();
    void readTimestamp(const CmsReading& reading);
    void readTrust(const CmsReading& reading);
    void readChanges();
    bool standsIn(QPDF& revision, FormField& there) const;
    void add(FindingKind kind, const QStringList& arguments = {});

    PdfFile& m_file;
    const FormField& m_field;
    const VerifyOptions& m_options;
    SignedRange m_range;
    SignatureReport m_report;
};

} // namespace beraad::signing
