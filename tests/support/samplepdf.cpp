// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepdf.h"

#include "core/signing/incrementalupdate.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace beraad::tests {

namespace {

void open(QPDF& document, const QByteArray& pdf)
{
    document.processMemoryFile("sample", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

int nextNumber(QPDF& document)
{
    return static_cast<int>(document.getObjectCount()) + 1;
}

QByteArray rootOf(QPDF& document)
{
    return "/Root " + QByteArray::fromStdString(document.getTrailer().getKey("/Root").unparse());
}

} // namespace

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
    open(document, pdf);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::unique_ptr<Buffer> out(writer.getBuffer());
    return {reinterpret_cast<const char*>(out->getBuffer()),
            static_cast<qsizetype>(out->getSize())};
}

QByteArray withFirstPageReplaced(const QByteArray& pdf)
{
    QPDF document;
    open(document, pdf);
    QPDFObjectHandle page = document.getAllPages().front();
    const QPDFObjectHandle content = QPDFObjectHandle::newStream(&document, " ");
    const int next = content.getObjectID();
    page.replaceKey("/Contents", content);
    signing::IncrementalUpdate update = *signing::IncrementalUpdate::of(pdf);
    update.put(page.getObjectID(), page.getGeneration(),
               QByteArray::fromStdString(page.unparseResolved()));
    update.put(next, 0, "<< /Length 1 >>\nstream\n \nendstream");
    return update.write(rootOf(document), next + 1);
}

QByteArray withUnusedObject(const QByteArray& pdf)
{
    QPDF document;
    open(document, pdf);
    const int next = nextNumber(document);
    signing::IncrementalUpdate update = *signing::IncrementalUpdate::of(pdf);
    update.put(next, 0, "(nobody reads this)");
    return update.write(rootOf(document), next + 1);
}

} // namespace beraad::tests
