// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffinishing.h"

#include "core/documents/contenttagger.h"
#include "core/documents/fontrepair.h"
#include "core/documents/pdfnavigation.h"
#include "core/documents/pdftext.h"
#include "core/documents/structuretree.h"
#include "core/documents/xmppacket.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace beraad::documents {

namespace {

using Handle = QPDFObjectHandle;

/// Title, author and dates in the catalog and the information dictionary. QPdfWriter puts the time
/// of this machine into the latter; XMP and dictionary must agree in PDF/A.
void describe(QPDF& pdf, const PageSetup& setup)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang",
                    Handle::newString(setup.language == Language::Dutch ? "nl-NL" : "en-GB"));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);

    const std::string date =
        "D:" + setup.created.toUTC().toString(u"yyyyMMddHHmmss'Z'").toStdString();
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", pdfText(setup.title));
    if (!setup.author.isEmpty())
        info.replaceKey("/Author", pdfText(setup.author));
    if (!setup.identifier.isEmpty())
        info.replaceKey("/Identifier", pdfText(setup.identifier));
    info.replaceKey("/Creator", pdfText(producer()));
    info.replaceKey("/Producer", pdfText(producer()));
    info.replaceKey("/CreationDate", Handle::newString(date));
    info.replaceKey("/ModDate", Handle::newString(date));
    pdf.getTrailer().replaceKey("/Info", info);
}

/// `links` come behind the pages, as the way back from either is one list.
void tag(QPDF& pdf, const DocumentStructure& structure, const std::vector<PdfLink>& links)
{
    StructureTree tree(pdf, structure);
    ContentTagger tagger(structure);
    for (Handle page : pdf.getAllPages()) {
        Pl_Buffer content("content");
        tagger.startPage(page);
        QPDFPageObjectHelper(page).filterContents(&tagger, &content);
        page.replaceKey("/Contents", Handle::newStream(&pdf, content.getBufferSharedPointer()));
        tree.addPage(page, tagger.page());
    }
    for (const PdfLink& link : links)
        tree.addAnnotation(link.page, link.annotation, link.element);
    tree.write();
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& bytes, const PageSetup& setup,
                             const Placement& placement, const DocumentStructure& structure)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("document", bytes.constData(), size_t(bytes.size()));
        repairFonts(pdf);
        describe(pdf, setup);
        PdfNavigation navigation(pdf, setup, placement);
        navigation.addOutline();
        tag(pdf, structure, navigation.addLinks());
        return archivalBytes(pdf);
    } catch (const std::exception& failure) {
        return Error(ErrorKind::Internal, {}, QString::fromUtf8(failure.what()));
    }
}

QByteArray archivalBytes(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 has none
    writer.setNewlineBeforeEndstream(true);     // PDF/A-1 6.1.7
    pdf.getTrailer().removeKey("/ID");          // QPdfWriter's is random; half of it would stay
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace beraad::documents
