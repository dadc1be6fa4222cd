// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joinedpdf.h"

#include <QRegularExpression>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <vector>

namespace beraad::documents {

namespace {

using domain::LetterAnnex;

/// On the first page of an annex: it begins on a sheet of its own.
constexpr auto kNewSheet = "/BRD_NewSheet";
constexpr auto kEmptyPage = "<< /Type /Page /MediaBox [0 0 595.28 841.89] /Resources << >> >>";

QByteArray bytesOf(QPDF& pdf, const std::string& leastVersion = {})
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    if (!leastVersion.empty())
        writer.setMinimumPDFVersion(leastVersion);
    pdf.getTrailer().removeKey("/ID");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

QByteArray joined(const QList<QByteArray>& pdfs, bool isTwoSided)
{
    QPDF all;
    all.emptyPDF();
    QPDFPageDocumentHelper pages(all);
    std::vector<std::unique_ptr<QPDF>> sources; // written from until the end
    const auto beginSheet = [&] {
        if (isTwoSided && pages.getAllPages().size() % 2 == 1)
            pages.addPage(
                QPDFPageObjectHelper(all.makeIndirectObject(QPDFObjectHandle::parse(kEmptyPage))),
                false);
    };
    for (const QByteArray& pdf : pdfs) {
        beginSheet();
        auto source = std::make_unique<QPDF>();
        source->processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*source).getAllPages()) {
            if (page.getObjectHandle().hasKey(kNewSheet))
                beginSheet();
            pages.addPage(page, false);
        }
        sources.push_back(std::move(source));
    }
    for (QPDFPageObjectHelper& page : pages.getAllPages())
        page.getObjectHandle().removeKey("/StructParents"); // of the tree that stayed behind
    return bytesOf(all);
}

/// Takes from the metadata that the file is PDF/A and PDF/UA.
void withdrawClaims(QPDF& pdf)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return;
    const std::shared_ptr<Buffer> bytes = metadata.getStreamData();
    QString xmp = QString::fromUtf8(reinterpret_cast<const char*>(bytes->getBuffer()),
                                    qsizetype(bytes->getSize()));
    static const QRegularExpression claim(
        QStringLiteral("<(pdf[au]+id):(part|conformance)>[^<]*</\\1:\\2>"));
    xmp.remove(claim);
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

/// Takes from a page what leads into the document that it came from.
void loosen(QPDFObjectHandle page)
{
    page.removeKey("/StructParents");
    page.removeKey("/Tabs");
    QPDFObjectHandle annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        if (annotations.getArrayItem(i).isDictionary())
            annotations.getArrayItem(i).removeKey("/StructParent");
    }
}

Error damaged(const LetterAnnex& annex, const std::exception& fault)
{
    return {ErrorKind::PdfDamaged, {annex.name}, QString::fromUtf8(fault.what())};
}

} // namespace

Result<QByteArray> joinedForPrinter(const QList<QByteArray>& pdfs, bool isTwoSided)
{
    try {
        return joined(pdfs, isTwoSided);
    } catch (const std::exception& fault) {
        return Error(ErrorKind::Internal, {}, QString::fromUtf8(fault.what()));
    }
}

Result<QByteArray> withAnnexes(const QByteArray& letter, const QList<LetterAnnex>& annexes)
{
    if (annexes.isEmpty())
        return letter;
    std::vector<std::unique_ptr<QPDF>> sources; // written from until the end
    try {
        QPDF all;
        all.processMemoryFile("letter", letter.constData(), size_t(letter.size()));
        QPDFPageDocumentHelper pages(all);
        std::string version = all.getPDFVersion();
        for (const LetterAnnex& annex : annexes) {
            try {
                auto& source = sources.emplace_back(std::make_unique<QPDF>());
                source->setSuppressWarnings(true);
                source->processMemoryFile("annex", annex.pdf.constData(), size_t(annex.pdf.size()));
                version = std::max(version, source->getPDFVersion());
                auto added = QPDFPageDocumentHelper(*source).getAllPages();
                for (QPDFPageObjectHelper& page : added) {
                    loosen(page.getObjectHandle());
                    if (&page == &added.front())
                        page.getObjectHandle().replaceKey(kNewSheet,
                                                          QPDFObjectHandle::newBool(true));
                    pages.addPage(page, false);
                }
            } catch (const std::exception& fault) {
                return damaged(annex, fault);
            }
        }
        withdrawClaims(all);
        return bytesOf(all, version);
    } catch (const std::exception& fault) {
        return Error(ErrorKind::Internal, {}, QString::fromUtf8(fault.what()));
    }
}

Result<int> ownPages(const QByteArray& letter)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("letter", letter.constData(), size_t(letter.size()));
        const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
        const auto annex = std::find_if(pages.begin(), pages.end(), [](QPDFObjectHandle page) {
            return page.hasKey(kNewSheet);
        });
        return int(annex - pages.begin());
    } catch (const std::exception& fault) {
        return Error(ErrorKind::Internal, {}, QString::fromUtf8(fault.what()));
    }
}

Result<void> mayBeAnnex(const LetterAnnex& annex)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("annex", annex.pdf.constData(), size_t(annex.pdf.size()));
        if (pdf.isEncrypted())
            return Error(ErrorKind::PdfEncrypted, {annex.name});
        if (pdf.getAllPages().empty())
            return Error(ErrorKind::PdfDamaged, {annex.name});
        return {};
    } catch (const QPDFExc& fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            return Error(ErrorKind::PdfEncrypted, {annex.name});
        return damaged(annex, fault);
    } catch (const std::exception& fault) {
        return damaged(annex, fault);
    }
}

} // namespace beraad::documents
