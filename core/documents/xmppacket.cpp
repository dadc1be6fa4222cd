// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/xmppacket.h"

namespace beraad::documents {

using namespace Qt::StringLiterals;

namespace {

/// PDF/A-1 knows no PDF/UA, so a file of both must say what the property means (ISO 19005-1,
/// 6.7.8).
const QString kPdfUaSchema = QStringLiteral(
    R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>)");

} // namespace

QString producer()
{
    return QStringLiteral("Beraad " BERAAD_VERSION);
}

QByteArray xmpPacket(const PageSetup& setup)
{
    const QString date = setup.created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
    const QString author =
        setup.author.isEmpty()
            ? QString()
            : u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(
                  setup.author.toHtmlEscaped());
    const QString identifier =
        setup.identifier.isEmpty()
            ? QString()
            : u"<dc:identifier>%1</dc:identifier>"_s.arg(setup.identifier.toHtmlEscaped());
    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>%3%6
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>%4</xmp:CreatorTool><xmp:CreateDate>%5</xmp:CreateDate>
<xmp:ModifyDate>%5</xmp:ModifyDate><xmp:MetadataDate>%5</xmp:MetadataDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>%4</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
%7
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    return packet
        .arg(QString(QChar::ByteOrderMark), setup.title.toHtmlEscaped(), author, producer(), date,
             identifier, kPdfUaSchema)
        .toUtf8();
}

} // namespace beraad::documents
