// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturefield.h"

#include "core/base/sha256.h"
#include "core/signing/formelement.h"
#include "core/signing/signaturedictionary.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace beraad::signing {

namespace {

/// Print and Locked (ISO 32000-1, 12.5.3); PDF/A asks for Print.
constexpr int kWidgetFlags = 4 | 128;
/// SignaturesExist and AppendOnly (ISO 32000-1, 12.7.2).
constexpr int kSignatureFlags = 3;
/// More numbers between the last object and /Size than any honest file leaves free.
constexpr int kMostFreeNumbers = 100000;

QByteArray serialised(QPDFObjectHandle object)
{
    if (!object.isStream())
        return QByteArray::fromStdString(object.unparseResolved());
    const std::shared_ptr<Buffer> data = object.getRawStreamData();
    const auto size = static_cast<qsizetype>(data->getSize());
    QPDFObjectHandle dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(size));
    return QByteArray::fromStdString(dictionary.unparse()) + "\nstream\n" +
           QByteArray(reinterpret_cast<const char*>(data->getBuffer()), size) + "\nendstream";
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 3);
}

} // namespace

SignatureField::SignatureField(PdfFile& file, IncrementalUpdate& update)
    : m_file(file)
    , m_update(update)
{
}

Result<void> SignatureField::add(const SignatureRequest& request, const QString& signerName,
                                 qsizetype room)
{
    BERAAD_TRY(QPDFObjectHandle page, pageOf(request.stamp));
    if (request.stamp) {
        BERAAD_TRY(m_stamp, openPdf(request.stamp->appearance));
    }
    BERAAD_CHECK(reserveNumbers());
    // Its real body is text of ours; qpdf leaves out references to objects that are null.
    m_signature = m_file.pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const QPDFObjectHandle field = m_file.pdf.makeIndirectObject(widget(request, signerName, page));
    if (request.stamp) {
        for (const QPDFObjectHandle& changed : addFormElement(m_file.pdf, page, field))
            markChanged(changed);
    }
    addToForm(field);
    addToPage(page, field);
    putNewObjects();
    m_update.put(signatureNumber(), 0, SignatureDictionary::body(request, signerName, room));
    return {};
}

/// Numbers below /Size may have belonged to objects that were deleted; they are left alone.
Result<void> SignatureField::reserveNumbers()
{
    const int size = m_file.pdf.getTrailer().getKey("/Size").getIntValueAsInt();
    m_firstNumber = static_cast<int>(m_file.pdf.getObjectCount()) + 1;
    if (size - m_firstNumber > kMostFreeNumbers)
        return Error(ErrorKind::PdfDamaged, {}, QStringLiteral("/Size is out of proportion"));
    for (; m_firstNumber < size; ++m_firstNumber)
        m_file.pdf.makeIndirectObject(QPDFObjectHandle::newNull());
    return {};
}

int SignatureField::nextNumber() const
{
    return static_cast<int>(m_file.pdf.getObjectCount()) + 1;
}

QByteArray SignatureField::trailer() const
{
    QPDFObjectHandle old = m_file.pdf.getTrailer();
    QPDFObjectHandle id = old.getKey("/ID");
    const QByteArray fresh = sha256(m_file.bytes).first(16);
    const bool hasId = id.isArray() && id.getArrayNItems() == 2;
    const QByteArray first =
        hasId ? QByteArray::fromStdString(id.getArrayItem(0).getStringValue()) : fresh;
    QByteArray inside = "/Root " + QByteArray::fromStdString(old.getKey("/Root").unparse());
    if (old.hasKey("/Info"))
        inside += " /Info " + QByteArray::fromStdString(old.getKey("/Info").unparse());
    return inside + " /ID [ <" + first.toHex() + "> <" + fresh.toHex() + "> ]";
}

Result<QPDFObjectHandle> SignatureField::pageOf(const std::optional<Stamp>& stamp)
{
    const auto pages = QPDFPageDocumentHelper(m_file.pdf).getAllPages();
    const int count = static_cast<int>(pages.size());
    int page = stamp ? stamp->page : 0;
    if (page == Stamp::kLastPage)
        page = count - 1;
    if (page < 0 || page >= count)
        return Error(ErrorKind::PdfPageMissing, {QString::number(page + 1)});
    return QPDFPageObjectHelper(pages[static_cast<std::size_t>(page)]).getObjectHandle();
}

QPDFObjectHandle SignatureField::widget(const SignatureRequest& request, const QString& signerName,
                                        QPDFObjectHandle page)
{
    const QString& description = request.description.isEmpty() ? signerName : request.description;
    auto field = QPDFObjectHandle::newDictionary();
    field.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    field.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    field.replaceKey("/FT", QPDFObjectHandle::newName("/Sig"));
    field.replaceKey("/T", QPDFObjectHandle::newString(freeName()));
    field.replaceKey("/TU", QPDFObjectHandle::newUnicodeString(description.toStdString()));
    field.replaceKey("/F", QPDFObjectHandle::newInteger(kWidgetFlags));
    field.replaceKey("/P", page);
    field.replaceKey("/Rect", rectangle(request.stamp, page));
    field.replaceKey("/V", m_signature);
    auto appearances = QPDFObjectHandle::newDictionary();
    appearances.replaceKey("/N", appearance());
    field.replaceKey("/AP", appearances);
    return field;
}

/// The stamp's page as a form; without a stamp an empty one, which PDF/A wants even there.
QPDFObjectHandle SignatureField::appearance()
{
    if (m_stamp) {
        QPDFPageObjectHelper page = QPDFPageDocumentHelper(m_stamp->pdf).getAllPages().front();
        QPDFObjectHandle form = m_stamp->pdf.makeIndirectObject(page.getFormXObjectForPage());
        return m_file.pdf.copyForeignObject(form);
    }
    QPDFObjectHandle form = m_file.pdf.newStream();
    form.replaceStreamData("", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    form.replaceDict(QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Form /BBox [ 0 0 0 0 ] /Resources << >> >>"));
    return form;
}

QPDFObjectHandle SignatureField::rectangle(const std::optional<Stamp>& stamp,
                                           QPDFObjectHandle page) const
{
    if (!stamp)
        return QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, 0, 0));
    QPDFPageObjectHelper helper(page);
    const QPDFObjectHandle::Rectangle box = helper.getCropBox().getArrayAsRectangle();
    const QRectF& r = stamp->rectangle;
    auto corners = QPDFObjectHandle::newArray();
    for (const double value :
         {box.llx + r.left(), box.lly + r.top(), box.llx + r.right(), box.lly + r.bottom()})
        corners.appendItem(number(value));
    return corners;
}

std::string SignatureField::freeName()
{
    std::set<std::string> taken;
    QPDFAcroFormDocumentHelper form(m_file.pdf);
    for (auto& field : form.getFormFields())
        taken.insert(field.getFullyQualifiedName());
    int ordinal = 1;
    while (taken.contains("Signature" + std::to_string(ordinal)))
        ++ordinal;
    return "Signature" + std::to_string(ordinal);
}

void SignatureField::addToForm(QPDFObjectHandle field)
{
    QPDFObjectHandle root = m_file.pdf.getRoot();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = m_file.pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/AcroForm", form);
        markChanged(root);
    }
    form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(kSignatureFlags));
    append(form, "/Fields", field);
    markChanged(form.isIndirect() ? form : root);
}

void SignatureField::addToPage(QPDFObjectHandle page, QPDFObjectHandle field)
{
    append(page, "/Annots", field);
    markChanged(page);
}

/// Adds to an array that may be absent, part of its holder, or an object of its own.
void SignatureField::append(QPDFObjectHandle holder, const std::string& key, QPDFObjectHandle item)
{
    QPDFObjectHandle array = holder.getKey(key);
    if (!array.isArray()) {
        array = QPDFObjectHandle::newArray();
        holder.replaceKey(key, array);
    }
    array.appendItem(item);
    if (array.isIndirect())
        markChanged(array);
}

/// Objects made here are written with all that is new.
void SignatureField::markChanged(QPDFObjectHandle object)
{
    if (object.getObjectID() < m_firstNumber)
        put(object);
}

void SignatureField::putNewObjects()
{
    for (int id = m_firstNumber; id < nextNumber(); ++id)
        put(m_file.pdf.getObjectByID(id, 0));
}

void SignatureField::put(QPDFObjectHandle object)
{
    m_update.put(object.getObjectID(), object.getGeneration(), serialised(object));
}

} // namespace beraad::signing
