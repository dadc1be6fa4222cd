// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility/contentrules.h"

#include "tests/support/accessibility/fontrules.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <memory>

namespace beraad::tests {

namespace {

using Handle = QPDFObjectHandle;
using Fonts = std::map<QPDFObjGen, std::unique_ptr<CheckedFont>>;

bool paints(const std::string& operation)
{
    static const std::set<std::string> all{"f", "F",  "f*", "B",  "B*", "b", "b*", "S",
                                           "s", "sh", "Do", "Tj", "TJ", "'", "\"", "INLINE IMAGE"};
    return all.contains(operation);
}

/// Reads one page.
class PageContent final : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageContent(Handle page, TaggedStructure& structure, Fonts& fonts, Findings& findings)
        : m_page(page)
        , m_resources(QPDFPageObjectHelper(page).getAttribute("/Resources", false))
        , m_structure(structure)
        , m_fonts(fonts)
        , m_findings(findings)
    {
    }

    void handleObject(Handle object) override
    {
        if (object.isInlineImage())
            return painted();
        if (!object.isOperator())
            return m_operands.push_back(object);
        perform(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_open.empty())
            m_findings.add("ISO-14.6", QStringLiteral("marked content that does not end"));
    }

private:
    enum class Mark
    {
        Artifact,
        Tagged,
        Other
    };

    void perform(const std::string& operation)
    {
        if (operation == "BMC" || operation == "BDC")
            return open();
        if (operation == "EMC")
            return close();
        if (operation == "q")
            m_states.push_back(m_font);
        else if (operation == "Q" && !m_states.empty())
            restore();
        else if (operation == "Tf")
            m_font = fontOf(m_operands);
        else if (operation == "Do")
            checkObject();
        if (paints(operation))
            painted();
        showText();
    }

    bool isOpen(Mark mark) const { return std::count(m_open.begin(), m_open.end(), mark) > 0; }

    void open()
    {
        const bool isArtifact = !m_operands.empty() && m_operands[0].isNameAndEquals("/Artifact");
        const bool hasNumber = m_operands.size() == 2 && m_operands[1].isDictionary() &&
                               m_operands[1].getKey("/MCID").isInteger();
        if (isArtifact && isOpen(Mark::Tagged))
            m_findings.add("01-003", QStringLiteral("an artifact in tagged content"));
        if (hasNumber && isOpen(Mark::Artifact))
            m_findings.add("01-004", QStringLiteral("tagged content in an artifact"));
        if (hasNumber)
            checkNumber(m_operands[1].getKey("/MCID").getIntValueAsInt());
        m_open.push_back(isArtifact ? Mark::Artifact : hasNumber ? Mark::Tagged : Mark::Other);
    }

    void close()
    {
        if (m_open.empty())
            m_findings.add("ISO-14.6", QStringLiteral("an end without marked content"));
        else
            m_open.pop_back();
    }

    void checkNumber(int number)
    {
        const auto element = m_structure.elementOf({m_page.getObjGen(), number});
        if (!element)
            m_findings.add("01-005", "content " + std::to_string(number) + " is in no element");
        else if (!m_structure.parentTreeAgrees(m_page, number, *element))
            m_findings.add("ISO-14.7.4.4",
                           QStringLiteral("the parent tree knows content otherwise"));
        if (!m_numbers.insert(number).second)
            m_findings.add("ISO-14.7.4.2", QStringLiteral("two contents with one number"));
    }

    void painted()
    {
        if (!isOpen(Mark::Artifact) && !isOpen(Mark::Tagged))
            m_findings.add("01-005", QStringLiteral("something is neither tagged nor an artifact"));
    }

    void restore()
    {
        m_font = m_states.back();
        m_states.pop_back();
    }

    Handle resource(const char* kind, Handle name)
    {
        Handle all = m_resources.isDictionary() ? m_resources.getKey(kind) : Handle::newNull();
        return all.isDictionary() && name.isName() ? all.getKey(name.getName()) : Handle::newNull();
    }

    const CheckedFont* fontOf(const std::vector<Handle>& operands)
    {
        Handle font = operands.empty() ? Handle::newNull() : resource("/Font", operands[0]);
        if (!font.isDictionary())
            return nullptr;
        auto& checked = m_fonts[font.getObjGen()];
        if (!checked)
            checked = std::make_unique<CheckedFont>(font, m_findings);
        return checked.get();
    }

    void checkObject()
    {
        Handle object =
            m_operands.empty() ? Handle::newNull() : resource("/XObject", m_operands[0]);
        if (object.isStream() && object.getDict().hasKey("/Ref"))
            m_findings.add("30-001", QStringLiteral("an object of another document"));
    }

    void showText()
    {
        for (Handle operand : m_operands) {
            if (!m_font)
                return;
            if (operand.isString())
                m_font->show(operand.getStringValue(), m_findings);
            for (int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i) {
                if (operand.getArrayItem(i).isString())
                    m_font->show(operand.getArrayItem(i).getStringValue(), m_findings);
            }
        }
    }

    Handle m_page;
    Handle m_resources;
    TaggedStructure& m_structure;
    Fonts& m_fonts;
    Findings& m_findings;
    std::vector<Handle> m_operands;
    std::vector<Mark> m_open;
    std::set<int> m_numbers;
    const CheckedFont* m_font = nullptr;
    std::vector<const CheckedFont*> m_states;
};

} // namespace

void checkContent(QPDF& pdf, TaggedStructure& structure, Findings& findings)
{
    Fonts fonts;
    for (Handle page : pdf.getAllPages()) {
        PageContent content(page, structure, fonts, findings);
        QPDFPageObjectHelper(page).parseContents(&content);
    }
}

} // namespace beraad::tests
