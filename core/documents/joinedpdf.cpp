// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joinedpdf.h"

#include "core/documents/fontrepair.h"
#include "core/documents/pdffinishing.h"

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

/// The numbers by which pages and links are found in the tree of a joined file begin with `first`.
void renumber(QPDF& annex, long long first)
{
    const auto shift = [first](QPDFObjectHandle object, const char* key) {
        if (object.isDictionary() && object.getKey(key).isInteger())
            object.replaceKey(
                key, QPDFObjectHandle::newInteger(first + object.getKey(key).getIntValue()));
    };
    for (QPDFObjectHandle page : annex.getAllPages()) {
        shift(page, "/StructParents");
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
            shift(annotations.getArrayItem(i), "/StructParent");
    }
}

/// Puts the structure of an annex behind that of the letter, as a part of the same document. Both
/// are of StructureTree: one Document, a parent tree in one piece, and no roles of their own. The
/// pages of the annex must be copied by now, for the copy of its structure to find them.
void joinStructure(QPDF& all, QPDF& annex)
{
    QPDFObjectHandle root = all.getRoot().getKey("/StructTreeRoot");
    QPDFObjectHandle added = annex.getRoot().getKey("/StructTreeRoot");
    QPDFObjectHandle content = added.getKey("/K");
    content.removeKey("/P"); // else the copy would bring the root of the annex
    content.replaceKey("/S", QPDFObjectHandle::newName("/Part"));
    QPDFObjectHandle part = all.copyForeignObject(content);
    QPDFObjectHandle document = root.getKey("/K");
    part.replaceKey("/P", document);
    QPDFObjectHandle kids = document.getKey("/K");
    if (!kids.isArray())
        kids = QPDFObjectHandle::newArray({kids});
    kids.appendItem(part);
    document.replaceKey("/K", kids);

    const long long first = root.getKey("/ParentTreeNextKey").getIntValue();
    QPDFObjectHandle numbers = root.getKey("/ParentTree").getKey("/Nums");
    QPDFObjectHandle more = all.copyForeignObject(added.getKey("/ParentTree")).getKey("/Nums");
    for (int i = 0; i + 1 < more.getArrayNItems(); i += 2) {
        numbers.appendItem(
            QPDFObjectHandle::newInteger(first + more.getArrayItem(i).getIntValue()));
        numbers.appendItem(more.getArrayItem(i + 1));
    }
    root.replaceKey(
        "/ParentTreeNextKey",
        QPDFObjectHandle::newInteger(first + added.getKey("/ParentTreeNextKey").getIntValue()));
}

/// Puts annexes behind a letter, one after the other. qpdf throws out of it.
class AnnexJoiner
{
public:
    explicit AnnexJoiner(const QByteArray& letter)
    {
        m_all.processMemoryFile("letter", letter.constData(), size_t(letter.size()));
        m_version = m_all.getPDFVersion();
    }

    void add(const LetterAnnex& annex)
    {
        QPDF& source = *m_sources.emplace_back(std::make_unique<QPDF>());
        source.setSuppressWarnings(true);
        source.processMemoryFile("annex", annex.pdf.constData(), size_t(annex.pdf.size()));
        if (annex.source == domain::AnnexSource::ReportPart)
            return addOwn(source);
        m_hasForeign = true;
        m_version = std::max(m_version, source.getPDFVersion());
        for (const QPDFObjectHandle& page : source.getAllPages())
            loosen(page);
        addPages(source);
    }

    QByteArray bytes()
    {
        if (!m_hasForeign)
            return archivalBytes(m_all);
        withdrawClaims(m_all);
        return bytesOf(m_all, m_version);
    }

private:
    /// What we made ourselves stays tagged and PDF/A.
    void addOwn(QPDF& source)
    {
        nameSubsets(source, "ANNEX" + std::string(1, char('A' + m_sources.size() % 26)));
        QPDFObjectHandle root = m_all.getRoot().getKey("/StructTreeRoot");
        renumber(source, root.getKey("/ParentTreeNextKey").getIntValue());
        addPages(source);
        joinStructure(m_all, source);
    }

    void addPages(QPDF& source)
    {
        QPDFPageDocumentHelper pages(m_all);
        auto added = QPDFPageDocumentHelper(source).getAllPages();
        for (QPDFPageObjectHelper& page : added) {
            if (&page == &added.front())
                page.getObjectHandle().replaceKey(kNewSheet, QPDFObjectHandle::newBool(true));
            pages.addPage(page, false);
        }
    }

    std::vector<std::unique_ptr<QPDF>> m_sources; ///< written from until the end
    QPDF m_all;
    std::string m_version;
    bool m_hasForeign = false;
};

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
    try {
        AnnexJoiner joiner(letter);
        for (const LetterAnnex& annex : annexes) {
            try {
                joiner.add(annex);
            } catch (const std::exception& fault) {
                return damaged(annex, fault);
            }
        }
        return joiner.bytes();
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
