// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/formelement.h"

#include "core/signing/formfields.h"

#include <algorithm>

namespace beraad::signing {

namespace {

bool hasArray(QPDFObjectHandle object, const char* key)
{
    return object.isDictionary() && object.isIndirect() && object.getKey(key).isArray() &&
           !object.getKey(key).isIndirect();
}

/// Behind the last element on the page of those that make up the document.
int placeOnPage(QPDFObjectHandle elements, QPDFObjectHandle page)
{
    int place = elements.getArrayNItems();
    for (int i = 0; i < elements.getArrayNItems(); ++i) {
        QPDFObjectHandle element = elements.getArrayItem(i);
        if (element.isDictionary() && element.getKey("/Pg").getObjGen() == page.getObjGen())
            place = i + 1;
    }
    return place;
}

bool isSigned(QPDF& pdf)
{
    const QList<FormField> fields = formFieldsOf(pdf);
    return std::any_of(fields.begin(), fields.end(),
                       [](const FormField& field) { return field.isSigned(); });
}

} // namespace

QList<QPDFObjectHandle> addFormElement(QPDF& pdf, QPDFObjectHandle page, QPDFObjectHandle field)
{
    QPDFObjectHandle tree = pdf.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary() || !tree.isIndirect() || isSigned(pdf))
        return {};
    QPDFObjectHandle document = tree.getKey("/K");
    QPDFObjectHandle parents = tree.getKey("/ParentTree");
    QPDFObjectHandle number = tree.getKey("/ParentTreeNextKey");
    if (!hasArray(document, "/K") || !hasArray(parents, "/Nums") || !number.isInteger())
        return {};
    QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Obj", field);
    QPDFObjectHandle element =
        pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructElem /S /Form >>"));
    element.replaceKey("/P", document);
    element.replaceKey("/Pg", page);
    element.replaceKey("/K", reference);
    field.replaceKey("/StructParent", number);
    parents.getKey("/Nums").appendItem(number);
    parents.getKey("/Nums").appendItem(element);
    tree.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(number.getIntValue() + 1));
    document.getKey("/K").insertItem(placeOnPage(document.getKey("/K"), page), element);
    page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    return {tree, document, parents};
}

} // namespace beraad::signing
