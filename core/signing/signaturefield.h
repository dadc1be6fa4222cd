// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/incrementalupdate.h"
#include "core/signing/pdffile.h"
#include "core/signing/signer.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::signing {

/// The objects of one new signature in a PDF: the signature dictionary with room for the CMS, the
/// field with its widget and appearance, and the changes to form and page that make them known.
/// qpdf throws out of it; its user guards.
class SignatureField
{
public:
    SignatureField(PdfFile& file, IncrementalUpdate& update);

    /// Puts all objects into the update. `room` is the number of bytes kept for the CMS.
    /// Errors: PdfPageMissing, PdfDamaged (also for a stamp that is no PDF).
    Result<void> add(const SignatureRequest& request, const QString& signerName, qsizetype room);

    int signatureNumber() const { return m_signature.getObjectID(); }
    int nextNumber() const;
    /// The inside of the new trailer's dictionary.
    QByteArray trailer() const;

private:
    Result<void> reserveNumbers();
    QPDFObjectHandle appearance();
    QPDFObjectHandle widget(const SignatureRequest& request, const QString& signerName,
                            QPDFObjectHandle page);
    QPDFObjectHandle rectangle(const std::optional<Stamp>& stamp, QPDFObjectHandle page) const;
    Result<QPDFObjectHandle> pageOf(const std::optional<Stamp>& stamp);
    std::string freeName();
    void addToForm(QPDFObjectHandle field);
    void addToPage(QPDFObjectHandle page, QPDFObjectHandle field);
    void append(QPDFObjectHandle holder, const std::string& key, QPDFObjectHandle item);
    void markChanged(QPDFObjectHandle object);
    void putNewObjects();
    void put(QPDFObjectHandle object);

    PdfFile& m_file;
    IncrementalUpdate& m_update;
    std::unique_ptr<PdfFile> m_stamp; ///< lends its streams until they are written
    QPDFObjectHandle m_signature;
    int m_firstNumber = 0; ///< of the objects that are new
};

} // namespace beraad::signing
