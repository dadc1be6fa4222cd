// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace beraad::tests {

QByteArray samplePdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(QStringLiteral("Advies"));
    QPainter painter(&writer);
    painter.drawText(1000, 1000, QStringLiteral("Toegekend wordt € 1.000.000."));
    writer.newPage();
    painter.drawText(1000, 1000, QStringLiteral("Tweede bladzijde"));
    painter.end();
    return bytes;
}

QByteArray withObjectStreams(const QByteArray& pdf)
{
    QPDF document;
    document.processMemoryFile("sample", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::unique_ptr<Buffer> out(writer.getBuffer());
    return {reinterpret_cast<const char*>(out->getBuffer()),
            static_cast<qsizetype>(out->getSize())};
}

} // namespace beraad::tests
