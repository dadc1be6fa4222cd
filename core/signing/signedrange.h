// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/formfields.h"
#include "core/signing/pdffile.h"
#include "core/signing/verification.h"

namespace beraad::signing {

/// Where one signature stands in the file and which bytes it covers.
struct SignedRange
{
    qsizetype gapStart = 0; ///< of the hexadecimal string that holds the signature
    qsizetype gapEnd = 0;   ///< behind its closing bracket
    qsizetype end = 0;      ///< of the covered bytes
};

/// Reads /ByteRange of a signed field and checks it against the file itself: it must start at the
/// first byte, leave out exactly the string that is this signature's /Contents and nothing else,
/// and end where a revision of the document ends. Otherwise content could hide in the gap or
/// another signature be passed off as this one ("signature wrapping"). qpdf throws out of it.
struct RangeReading
{
    SignedRange range;
    Coverage coverage = Coverage::Broken;
    QList<Finding> findings;
};
RangeReading readSignedRange(PdfFile& file, const FormField& field);

} // namespace beraad::signing
