// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturedictionary.h"
#include "core/base/sha256.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::signing {

namespace {

/// Room for four numbers of ten digits: a PDF with a cross-reference table ends at 10 GB.
const QByteArray kByteRange = "/ByteRange [0 0000000000 0000000000 0000000000]";
const QByteArray kContents = "/Contents <";

QByteArray textEntry(const char* key, const QString& text)
{
    if (text.isEmpty())
        return {};
    const std::string string = QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse();
    return QByteArray(key) + ' ' + QByteArray::fromStdString(string) + '\n';
}

QByteArray tenDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

} // namespace

QByteArray SignatureDictionary::body(const SignatureRequest& request, const QString& signerName,
                                     qsizetype room)
{
    return "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n" + kByteRange +
           '\n' + kContents + QByteArray(2 * room, '0') + ">\n" + textEntry("/Name", signerName) +
           textEntry("/Reason", request.reason) + textEntry("/Location", request.location) +
           "/M (D:" + request.time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
           "+00'00') >>";
}

Result<void> SignatureDictionary::fill(QByteArray& pdf, qsizetype bodyAt, qsizetype room,
                                       const Sign& sign)
{
    const qsizetype rangeAt = pdf.indexOf(kByteRange, bodyAt);
    // The gap is the whole hexadecimal string with its brackets.
    const qsizetype gap = pdf.indexOf(kContents, bodyAt) + kContents.size() - 1;
    const qsizetype second = gap + 2 * room + 2;
    const QByteArray range = "/ByteRange [0 " + tenDigits(gap) + ' ' + tenDigits(second) + ' ' +
                             tenDigits(pdf.size() - second) + ']';
    pdf.replace(rangeAt, range.size(), range);

    Sha256 hash;
    hash.add(QByteArrayView(pdf).first(gap));
    hash.add(QByteArrayView(pdf).sliced(second));
    BERAAD_TRY(const QByteArray cms, sign(hash.take()));
    if (cms.size() > room)
        return Error(ErrorKind::SigningFailed, {}, QStringLiteral("longer than measured"));
    const QByteArray hex = cms.toHex();
    pdf.replace(gap + 1, hex.size(), hex);
    return {};
}

} // namespace beraad::signing
