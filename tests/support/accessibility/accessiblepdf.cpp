// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility/accessiblepdf.h"

#include "tests/support/accessibility/annotationrules.h"
#include "tests/support/accessibility/contentrules.h"
#include "tests/support/accessibility/structurerules.h"

#include <qpdf/Buffer.hh>

#include <QXmlStreamReader>

namespace beraad::tests {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

/// The text of the first element with this name, with all that it holds.
QString xmpText(const QByteArray& packet, QAnyStringView space, QAnyStringView name)
{
    QXmlStreamReader reader(packet);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.namespaceUri() == space.toString() && reader.name() == name.toString())
            return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return {};
}

void checkMetadata(Handle root, Findings& findings)
{
    Handle metadata = root.getKey("/Metadata");
    if (!metadata.isStream())
        return findings.add("06-001", u"there are no metadata"_s);
    const auto data = metadata.getStreamData();
    const QByteArray packet(reinterpret_cast<const char*>(data->getBuffer()),
                            qsizetype(data->getSize()));
    if (xmpText(packet, "http://www.aiim.org/pdfua/ns/id/", "part") != "1"_L1)
        findings.add("06-002", u"the metadata do not say PDF/UA-1"_s);
    if (xmpText(packet, "http://purl.org/dc/elements/1.1/", "title").isEmpty())
        findings.add("06-003", u"the metadata have no title"_s);
}

/// A language for all of the document is the only one that our documents have.
void checkLanguage(Handle root, Findings& findings)
{
    Handle language = root.getKey("/Lang");
    if (language.isString() && !language.getUTF8Value().empty())
        return;
    findings.add("11-001", u"the language of the text is unknown"_s);
    if (root.hasKey("/Outlines"))
        findings.add("11-003", u"the language of the outline is unknown"_s);
    findings.add("11-006", u"the language of the metadata is unknown"_s);
}

void checkCatalog(Handle root, Findings& findings)
{
    Handle marks = root.getKey("/MarkInfo");
    Handle isMarked = marks.isDictionary() ? marks.getKey("/Marked") : Handle::newNull();
    if (!isMarked.isBool() || !isMarked.getBoolValue())
        findings.add("ISO-14.7.1", u"the document does not say that it is tagged"_s);
    Handle suspects = marks.isDictionary() ? marks.getKey("/Suspects") : Handle::newNull();
    if (suspects.isBool() && suspects.getBoolValue())
        findings.add("01-007", u"the document suspects its own structure"_s);
    Handle preferences = root.getKey("/ViewerPreferences");
    Handle shows =
        preferences.isDictionary() ? preferences.getKey("/DisplayDocTitle") : Handle::newNull();
    if (!shows.isBool())
        findings.add("07-001", u"nothing says whether to show the title"_s);
    else if (!shows.getBoolValue())
        findings.add("07-002", u"the title is not shown"_s);
}

} // namespace

QStringList accessibilityFailures(const QByteArray& bytes)
{
    Findings findings;
    try {
        QPDF pdf;
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("document", bytes.constData(), size_t(bytes.size()));
        checkCatalog(pdf.getRoot(), findings);
        checkMetadata(pdf.getRoot(), findings);
        checkLanguage(pdf.getRoot(), findings);
        TaggedStructure structure(pdf, findings);
        checkStructure(structure, findings);
        checkContent(pdf, structure, findings);
        checkAnnotations(pdf, structure, findings);
    } catch (const std::exception& failure) {
        findings.add("ISO-7", QString::fromUtf8(failure.what()));
    }
    return findings.lines();
}

QStringList accessibilityConditions(const QByteArray& pdf)
{
    QStringList conditions;
    for (const QString& line : accessibilityFailures(pdf))
        conditions << line.section(u' ', 0, 0);
    conditions.removeDuplicates();
    conditions.sort();
    return conditions;
}

} // namespace beraad::tests
