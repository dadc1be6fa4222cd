// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility/annotationrules.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace beraad::tests {

namespace {

using Handle = QPDFObjectHandle;

constexpr int kHidden = 2; ///< ISO 32000-1, table 165

std::string textOf(Handle dictionary, const char* key)
{
    Handle value = dictionary.getKey(key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

/// Of what nobody comes across nothing is asked (ISO 14289-1, 7.18.1). An invisible signature has
/// an empty rectangle in the corner of the page, which is outside it.
bool isOutOfReach(Handle annotation, Handle cropBox)
{
    if (annotation.getKey("/F").isInteger() && (annotation.getKey("/F").getIntValue() & kHidden))
        return true;
    Handle place = annotation.getKey("/Rect");
    if (!place.isRectangle() || !cropBox.isRectangle())
        return false;
    const auto own = place.getArrayAsRectangle();
    const auto page = cropBox.getArrayAsRectangle();
    return own.ury <= page.lly || own.urx <= page.llx || own.lly >= page.ury || own.llx >= page.urx;
}

class AnnotationRules
{
public:
    AnnotationRules(TaggedStructure& structure, Findings& findings)
        : m_structure(structure)
        , m_findings(findings)
    {
    }

    void check(Handle page)
    {
        Handle annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            return;
        if (page.getKey("/Tabs").isNull())
            m_findings.add("28-008", QStringLiteral("a page with annotations has no Tabs"));
        else if (!page.getKey("/Tabs").isNameAndEquals("/S"))
            m_findings.add("28-009", QStringLiteral("a page's Tabs are not S"));
        Handle cropBox = QPDFPageObjectHelper(page).getCropBox();
        for (Handle annotation : annotations.getArrayAsVector()) {
            if (!isOutOfReach(annotation, cropBox))
                checkAnnotation(annotation);
        }
    }

private:
    void checkAnnotation(Handle annotation)
    {
        Handle kind = annotation.getKey("/Subtype");
        const auto element = m_structure.elementOf(annotation.getObjGen());
        const std::string type =
            element ? m_structure.elements()[std::size_t(*element)].type : std::string();
        const bool isTold =
            element &&
            !textOf(m_structure.elements()[std::size_t(*element)].dictionary, "/Alt").empty();
        if (element && !m_structure.parentTreeAgrees(annotation, *element))
            m_findings.add("ISO-14.7.4.4",
                           QStringLiteral("the parent tree knows an annotation otherwise"));
        if (kind.isNameAndEquals("/Widget"))
            return checkWidget(annotation, type, isTold);
        const bool isNamed = !textOf(annotation, "/Contents").empty();
        if (!isNamed && !isTold)
            m_findings.add("28-004", QStringLiteral("an annotation without Contents"));
        if (kind.isNameAndEquals("/TrapNet"))
            m_findings.add("28-007", QStringLiteral("a TrapNet"));
        if (!kind.isNameAndEquals("/Link")) {
            if (type != "/Annot")
                m_findings.add("28-002", QStringLiteral("an annotation outside an Annot"));
            return;
        }
        if (type != "/Link")
            m_findings.add("28-011", QStringLiteral("a link outside a Link"));
        if (!isNamed)
            m_findings.add("28-012", QStringLiteral("a link without Contents"));
    }

    void checkWidget(Handle widget, const std::string& type, bool isTold)
    {
        if (type != "/Form")
            m_findings.add("28-010", QStringLiteral("a field outside a Form"));
        if (textOf(widget, "/TU").empty() && !isTold)
            m_findings.add("28-005", QStringLiteral("a field without TU"));
    }

    TaggedStructure& m_structure;
    Findings& m_findings;
};

} // namespace

void checkAnnotations(QPDF& pdf, TaggedStructure& structure, Findings& findings)
{
    for (Handle page : pdf.getAllPages())
        AnnotationRules(structure, findings).check(page);
}

} // namespace beraad::tests
