// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffinishing.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QRegularExpression>

#include <vector>

namespace beraad::documents {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

const QString kProducer = QStringLiteral("Beraad " BERAAD_VERSION);

Handle text(const QString& value)
{
    return Handle::newUnicodeString(value.toStdString());
}

class Finisher
{
public:
    Finisher(const QByteArray& written, const PageSetup& setup, const Placement& placement)
        : m_setup(setup)
        , m_placement(placement)
    {
        m_pdf.processMemoryFile("document", written.constData(), size_t(written.size()));
        m_pages = m_pdf.getAllPages();
    }

    QByteArray run()
    {
        describe();
        addOutline();
        addLinks();
        for (Handle& object : m_pdf.getAllObjects()) {
            nameSubset(object);
            repairText(object);
        }
        return write();
    }

private:
    /// Title, author and dates in the catalog and the information dictionary. QPdfWriter puts the
    /// time of this machine into the latter; XMP and dictionary must agree in PDF/A.
    void describe()
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang",
                        Handle::newString(m_setup.language == Language::Dutch ? "nl-NL" : "en-GB"));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);

        const std::string date =
            "D:" + m_setup.created.toUTC().toString(u"yyyyMMddHHmmss'Z'").toStdString();
        Handle info = m_pdf.makeIndirectObject(Handle::newDictionary());
        info.replaceKey("/Title", text(m_setup.title));
        if (!m_setup.author.isEmpty())
            info.replaceKey("/Author", text(m_setup.author));
        if (!m_setup.identifier.isEmpty())
            info.replaceKey("/Identifier", text(m_setup.identifier));
        info.replaceKey("/Creator", text(kProducer));
        info.replaceKey("/Producer", text(kProducer));
        info.replaceKey("/CreationDate", Handle::newString(date));
        info.replaceKey("/ModDate", Handle::newString(date));
        m_pdf.getTrailer().replaceKey("/Info", info);
    }

    Handle destination(const PlacedHeading& heading)
    {
        // A little above the heading, so that it does not stick to the edge of the window.
        const qreal top = PageSetup::paper().height() - m_setup.margins.top() - heading.top + kStep;
        Handle target = Handle::newArray();
        target.appendItem(m_pages[std::size_t(heading.page)]);
        target.appendItem(Handle::newName("/XYZ"));
        target.appendItem(Handle::newNull());
        target.appendItem(Handle::newReal(top / kPoint, 2));
        target.appendItem(Handle::newNull());
        return target;
    }

    struct OutlineNode
    {
        Handle item;
        int level;
        std::vector<Handle> children;
    };

    static void close(OutlineNode& node)
    {
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            node.children[i].replaceKey("/Parent", node.item);
            if (i > 0)
                node.children[i].replaceKey("/Prev", node.children[i - 1]);
            if (i + 1 < node.children.size())
                node.children[i].replaceKey("/Next", node.children[i + 1]);
        }
        if (node.children.empty())
            return;
        node.item.replaceKey("/First", node.children.front());
        node.item.replaceKey("/Last", node.children.back());
        // Chapters are shown, what lies in them is folded in (a negative count).
        const auto count = static_cast<long long>(node.children.size());
        node.item.replaceKey("/Count", Handle::newInteger(node.level == 0 ? count : -count));
    }

    void addOutline()
    {
        if (m_placement.headings.isEmpty())
            return;
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        std::vector<OutlineNode> open{{outlines, 0, {}}};
        for (const PlacedHeading& heading : m_placement.headings) {
            while (open.back().level >= heading.level) {
                close(open.back());
                open.pop_back();
            }
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", text(heading.text));
            item.replaceKey("/Dest", destination(heading));
            open.back().children.push_back(item);
            open.push_back({item, heading.level, {}});
        }
        while (!open.empty()) {
            close(open.back());
            open.pop_back();
        }
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    void addLinks()
    {
        QHash<QString, const PlacedHeading*> anchors;
        for (const PlacedHeading& heading : m_placement.headings)
            anchors.insert(heading.anchor, &heading);
        for (const PlacedLink& link : m_placement.links) {
            if (const PlacedHeading* heading = anchors.value(link.target))
                addLink(link, *heading);
        }
    }

    /// PDF/A-1 6.5.3: an annotation must print and must not be hidden (/F 4).
    void addLink(const PlacedLink& link, const PlacedHeading& heading)
    {
        const QRectF area = link.area.translated(m_setup.margins.left(), m_setup.margins.top());
        const qreal height = PageSetup::paper().height();
        Handle annotation = m_pdf.makeIndirectObject(Handle::newDictionary());
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/F", Handle::newInteger(4));
        annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
        annotation.replaceKey("/Contents", text(heading.text));
        annotation.replaceKey("/Rect", Handle::newArray(Handle::Rectangle(
                                           area.left() / kPoint, (height - area.bottom()) / kPoint,
                                           area.right() / kPoint, (height - area.top()) / kPoint)));
        annotation.replaceKey("/Dest", destination(heading));
        Handle page = m_pages[std::size_t(link.page)];
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(annotation);
    }

    /// A font of which only some glyphs are embedded carries six letters before its name.
    /// QPdfWriter draws them by lot and forgets them in the font itself; each font is embedded
    /// once.
    static void nameSubset(Handle& object)
    {
        for (const char* key : {"/FontName", "/BaseFont"}) {
            if (!object.isDictionary() || !object.getKey(key).isName())
                continue;
            const std::string name = object.getKey(key).getName();
            const std::size_t plus = name.find('+');
            const std::string family = name.substr(plus == std::string::npos ? 1 : plus + 1);
            object.replaceKey(key, Handle::newName("/BERAAD+" + family));
        }
    }

    static void repairText(Handle& object)
    {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            return;
        Handle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        QByteArray repaired(reinterpret_cast<const char*>(data->getBuffer()),
                            qsizetype(data->getSize()));
        repairMap(repaired);
        map.replaceStreamData(repaired.toStdString(), Handle::newNull(), Handle::newNull());
    }

    /// QPdfWriter names each glyph after the first character that the font maps to it: the space
    /// becomes a tab, and a ligature one character that no search finds. The map's entries are
    /// `<glyph> <glyph> <characters>`.
    static void repairMap(QByteArray& map)
    {
        static constexpr struct
        {
            const char* written;
            const char* meant;
        } kRepairs[] = {
            {"<0009>", "<0020>"},         {"<00a0>", "<0020>"},     {"<FB00>", "<00660066>"},
            {"<FB01>", "<00660069>"},     {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"},
            {"<FB04>", "<00660066006C>"},
        };
        QByteArrayList lines = map.split('\n');
        for (QByteArray& line : lines) {
            const qsizetype value = line.lastIndexOf('<');
            if (line.count('<') != 3)
                continue;
            for (const auto& repair : kRepairs) {
                if (line.mid(value).trimmed().compare(repair.written, Qt::CaseInsensitive) == 0)
                    line = line.left(value) + repair.meant;
            }
        }
        map = lines.join('\n');
    }

    QByteArray write()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 has none
        writer.setNewlineBeforeEndstream(true);     // PDF/A-1 6.1.7
        m_pdf.getTrailer().removeKey("/ID");        // QPdfWriter's is random; half of it would stay
        writer.setDeterministicID(true);
        writer.forcePDFVersion("1.4");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    const PageSetup& m_setup;
    const Placement& m_placement;
    QPDF m_pdf;
    std::vector<Handle> m_pages;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& written, const PageSetup& setup,
                             const Placement& placement)
{
    try {
        return Finisher(written, setup, placement).run();
    } catch (const std::exception& failure) {
        return Error(ErrorKind::Internal, {}, QString::fromUtf8(failure.what()));
    }
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
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    return packet
        .arg(QString(QChar::ByteOrderMark), setup.title.toHtmlEscaped(), author, kProducer, date,
             identifier)
        .toUtf8();
}

} // namespace beraad::documents
