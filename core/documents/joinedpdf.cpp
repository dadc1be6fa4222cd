// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joinedpdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <vector>

namespace beraad::documents {

namespace {

constexpr auto kEmptyPage = "<< /Type /Page /MediaBox [0 0 595.28 841.89] /Resources << >> >>";

std::string joined(const QList<QByteArray>& pdfs, bool isTwoSided)
{
    QPDF all;
    all.emptyPDF();
    QPDFPageDocumentHelper pages(all);
    std::vector<std::unique_ptr<QPDF>> sources; // written from until the end
    for (const QByteArray& pdf : pdfs) {
        if (isTwoSided && pages.getAllPages().size() % 2 == 1)
            pages.addPage(
                QPDFPageObjectHelper(all.makeIndirectObject(QPDFObjectHandle::parse(kEmptyPage))),
                false);
        auto source = std::make_unique<QPDF>();
        source->processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*source).getAllPages())
            pages.addPage(page, false);
        sources.push_back(std::move(source));
    }
    for (QPDFPageObjectHelper& page : pages.getAllPages())
        page.getObjectHandle().removeKey("/StructParents"); // of the tree that stayed behind
    QPDFWriter writer(all);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
}

} // namespace

Result<QByteArray> joinedForPrinter(const QList<QByteArray>& pdfs, bool isTwoSided)
{
    try {
        return QByteArray::fromStdString(joined(pdfs, isTwoSided));
    } catch (const std::exception& fault) {
        return Error(ErrorKind::Internal, {}, QString::fromUtf8(fault.what()));
    }
}

} // namespace beraad::documents
