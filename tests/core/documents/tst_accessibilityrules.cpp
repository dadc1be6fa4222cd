// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfexport.h"
#include "tests/core/documents/everypart.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/testmain.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;
using Break = void (*)(QPDF&);

QByteArray edited(const QByteArray& bytes, Break breakIt)
{
    QPDF pdf;
    pdf.processMemoryFile("document", bytes.constData(), size_t(bytes.size()));
    breakIt(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// The first object that has this entry with this name as its value.
Handle first(QPDF& pdf, const char* key, const std::string& value, int skip = 0)
{
    for (Handle object : pdf.getAllObjects()) {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary() && dictionary.getKey(key).isNameAndEquals(value) &&
            skip-- == 0)
            return dictionary;
    }
    qFatal("the test looks for what its document does not hold");
    return {};
}

/// Makes another type of the first element of a type.
void retype(QPDF& pdf, const char* from, const char* to)
{
    first(pdf, "/S", from).replaceKey("/S", Handle::newName(to));
}

void replaceInMetadata(QPDF& pdf, const QByteArray& from, const QByteArray& to)
{
    Handle metadata = pdf.getRoot().getKey("/Metadata");
    const auto data = metadata.getStreamData();
    QByteArray packet(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    packet.replace(from, to);
    metadata.replaceStreamData(packet.toStdString(), Handle::newNull(), Handle::newNull());
}

/// In the content of the first page, the first time.
void replaceInContent(QPDF& pdf, const QByteArray& from, const QByteArray& to)
{
    Handle page = pdf.getAllPages().front();
    const auto data = page.getKey("/Contents").getStreamData();
    QByteArray content(reinterpret_cast<const char*>(data->getBuffer()),
                       qsizetype(data->getSize()));
    const qsizetype at = content.indexOf(from);
    if (at < 0)
        qFatal("the test looks for what its page does not hold");
    content.replace(at, from.size(), to);
    page.replaceKey("/Contents", Handle::newStream(&pdf, content.toStdString()));
}

Handle pageWithLinks(QPDF& pdf)
{
    for (Handle page : pdf.getAllPages()) {
        Handle annotations = page.getKey("/Annots");
        if (annotations.isArray() && annotations.getArrayNItems() > 0)
            return page;
    }
    qFatal("the test's document has no links");
    return {};
}

void addAnnotation(QPDF& pdf, const char* dictionary)
{
    pageWithLinks(pdf).getKey("/Annots").appendItem(
        pdf.makeIndirectObject(Handle::parse(dictionary)));
}

Handle preferences(QPDF& pdf)
{
    return pdf.getRoot().getKey("/ViewerPreferences");
}

void setRoleMap(QPDF& pdf, const char* map)
{
    pdf.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse(map));
}

Handle fontBelow(QPDF& pdf)
{
    return first(pdf, "/Subtype", "/CIDFontType2");
}

void replaceInFont(QPDF& pdf, const QByteArray& to)
{
    Handle map = first(pdf, "/Subtype", "/Type0").getKey("/ToUnicode");
    const auto data = map.getStreamData();
    QByteArray text(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    text.replace("<0020>", to);
    map.replaceStreamData(text.toStdString(), Handle::newNull(), Handle::newNull());
}

} // namespace

Q_DECLARE_METATYPE(Break)

/// That the checker of accessible PDFs finds what it says it looks for: each row spoils a document
/// in which it finds nothing.
class TestAccessibilityRules : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sound = *documents::toPdf(*tests::everyPart(), tests::everyPartSetup());
        QCOMPARE(tests::accessibilityConditions(m_sound), QStringList());
        QCOMPARE(tests::accessibilityConditions(edited(m_sound, [](QPDF&) {})), QStringList());
    }

    void findsWhatWasSpoilt_data();
    void findsWhatWasSpoilt()
    {
        QFETCH(Break, breakIt);
        QFETCH(QStringList, found);
        QCOMPARE(tests::accessibilityConditions(edited(m_sound, breakIt)).join(u' '),
                 found.join(u' '));
    }

    void findsThatNothingIsTagged()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawText(1000, 1000, u"Toegekend wordt € 1.000.000."_s);
        painter.end();
        QCOMPARE(tests::accessibilityConditions(bytes).join(u' '),
                 u"01-005 06-001 07-001 11-001 11-006 31-028 ISO-14.7.1 ISO-14.7.2"_s);
    }

private:
    static void add(const char* name, const QStringList& found, Break breakIt);
    static void addContent();
    static void addCatalog();
    static void addTypes();
    static void addElements();
    static void addAnnotations();
    static void addFonts();

    QByteArray m_sound;
};

void TestAccessibilityRules::findsWhatWasSpoilt_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QStringList>("found");
    addContent();
    addCatalog();
    addTypes();
    addElements();
    addAnnotations();
    addFonts();
}

void TestAccessibilityRules::add(const char* name, const QStringList& found, Break breakIt)
{
    QTest::newRow(name) << breakIt << found;
}

void TestAccessibilityRules::addContent()
{
    add("an artifact in tagged content", {u"01-003"_s}, [](QPDF& pdf) {
        replaceInContent(pdf, "<< /MCID 0 >> BDC", "<< /MCID 0 >> BDC /Artifact BMC EMC");
    });
    add("tagged content in an artifact", {u"01-004"_s, u"ISO-14.6"_s}, [](QPDF& pdf) {
        replaceInContent(pdf, "/P << /MCID 1 >>", "/Artifact BMC /P << /MCID 1 >>");
    });
    add("content that is neither", {u"01-005"_s},
        [](QPDF& pdf) { replaceInContent(pdf, "/P << /MCID 0 >> BDC", "/P BMC"); });
    add("content of no element", {u"01-005"_s},
        [](QPDF& pdf) { replaceInContent(pdf, "/MCID 0", "/MCID 99"); });
    add("content without an end", {u"ISO-14.6"_s},
        [](QPDF& pdf) { replaceInContent(pdf, "/P <<", "/Span BMC /P <<"); });
    add("a parent tree that knows nothing", {u"ISO-14.7.4.4"_s},
        [](QPDF& pdf) { pdf.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree"); });
}

void TestAccessibilityRules::addCatalog()
{
    add("no structure", {u"01-005"_s, u"28-011"_s, u"ISO-14.7.2"_s},
        [](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); });
    add("not said to be tagged", {u"ISO-14.7.1"_s},
        [](QPDF& pdf) { pdf.getRoot().removeKey("/MarkInfo"); });
    add("suspects", {u"01-007"_s}, [](QPDF& pdf) {
        pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true));
    });
    add("no metadata", {u"06-001"_s}, [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); });
    add("no PDF/UA", {u"06-002"_s},
        [](QPDF& pdf) { replaceInMetadata(pdf, "pdfuaid:part>", "pdfuaid:other>"); });
    add("no title", {u"06-003"_s},
        [](QPDF& pdf) { replaceInMetadata(pdf, "dc:title>", "dc:subject>"); });
    add("nothing of showing the title", {u"07-001"_s},
        [](QPDF& pdf) { preferences(pdf).removeKey("/DisplayDocTitle"); });
    add("title not shown", {u"07-002"_s},
        [](QPDF& pdf) { preferences(pdf).replaceKey("/DisplayDocTitle", Handle::newBool(false)); });
    add("no language", {u"11-001"_s, u"11-003"_s, u"11-006"_s},
        [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); });
}

void TestAccessibilityRules::addTypes()
{
    add("unknown type", {u"02-001"_s}, [](QPDF& pdf) { retype(pdf, "/P", "/Absatz"); });
    add("type mapped to a standard one", {}, [](QPDF& pdf) {
        retype(pdf, "/P", "/Absatz");
        setRoleMap(pdf, "<< /Absatz /P >>");
    });
    add("types mapped in a circle", {u"02-003"_s}, [](QPDF& pdf) {
        retype(pdf, "/P", "/Absatz");
        setRoleMap(pdf, "<< /Absatz /Alinea /Alinea /Absatz >>");
    });
    add("standard type mapped", {u"02-004"_s},
        [](QPDF& pdf) { setRoleMap(pdf, "<< /P /Span >>"); });
    add("first heading is no H1", {u"14-002"_s}, [](QPDF& pdf) { retype(pdf, "/H1", "/H2"); });
    add("heading left out", {u"14-003"_s}, [](QPDF& pdf) { retype(pdf, "/H2", "/H4"); });
    add("headings of two kinds", {u"14-007"_s}, [](QPDF& pdf) { retype(pdf, "/H2", "/H"); });
    add("headings of the other kind twice", {u"14-006"_s, u"14-007"_s}, [](QPDF& pdf) {
        retype(pdf, "/H2", "/H");
        retype(pdf, "/H2", "/H");
    });
    add("cell that is none", {u"09-004"_s}, [](QPDF& pdf) { retype(pdf, "/TD", "/P"); });
    add("cell outside a row", {u"09-004"_s}, [](QPDF& pdf) { retype(pdf, "/P", "/TD"); });
    add("number that is none", {u"09-005"_s}, [](QPDF& pdf) { retype(pdf, "/Lbl", "/P"); });
    add("item outside a list", {u"09-005"_s}, [](QPDF& pdf) { retype(pdf, "/P", "/LI"); });
    add("entry that is none", {u"09-006"_s}, [](QPDF& pdf) { retype(pdf, "/TOCI", "/P"); });
}

void TestAccessibilityRules::addElements()
{
    add("figure without an alternative", {u"13-004"_s},
        [](QPDF& pdf) { first(pdf, "/S", "/Figure").removeKey("/Alt"); });
    add("head without a scope", {u"15-003"_s},
        [](QPDF& pdf) { first(pdf, "/S", "/TH").removeKey("/A"); });
    add("row that is too short", {u"01-005"_s, u"09-004"_s}, [](QPDF& pdf) {
        Handle cells = first(pdf, "/S", "/TR").getKey("/K");
        cells.eraseItem(cells.getArrayNItems() - 1);
    });
    add("structure that bites its tail", {u"ISO-14.7.2"_s}, [](QPDF& pdf) {
        Handle document = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
        document.getKey("/K").appendItem(document);
    });
}

void TestAccessibilityRules::addAnnotations()
{
    add("page without an order", {u"28-008"_s},
        [](QPDF& pdf) { pageWithLinks(pdf).removeKey("/Tabs"); });
    add("page with another order", {u"28-009"_s},
        [](QPDF& pdf) { pageWithLinks(pdf).replaceKey("/Tabs", Handle::newName("/R")); });
    add("link in no Link", {u"28-011"_s}, [](QPDF& pdf) { retype(pdf, "/Link", "/Span"); });
    add("link that says nothing", {u"28-004"_s, u"28-012"_s},
        [](QPDF& pdf) { first(pdf, "/Subtype", "/Link").removeKey("/Contents"); });
    add("annotation in no Annot", {u"28-002"_s, u"28-004"_s},
        [](QPDF& pdf) { addAnnotation(pdf, "<< /Subtype /Text /Rect [0 0 1 1] >>"); });
    add("hidden annotation", {},
        [](QPDF& pdf) { addAnnotation(pdf, "<< /Subtype /Text /Rect [0 0 1 1] /F 2 >>"); });
    add("trap net", {u"28-002"_s, u"28-007"_s}, [](QPDF& pdf) {
        addAnnotation(pdf, "<< /Subtype /TrapNet /Contents (x) /Rect [0 0 1 1] >>");
    });
    add("field in no Form", {u"28-005"_s, u"28-010"_s},
        [](QPDF& pdf) { addAnnotation(pdf, "<< /Subtype /Widget /Rect [0 0 1 1] >>"); });
}

void TestAccessibilityRules::addFonts()
{
    add("font that is not embedded", {u"31-009"_s},
        [](QPDF& pdf) { fontBelow(pdf).getKey("/FontDescriptor").removeKey("/FontFile2"); });
    add("font without glyph numbers", {u"31-005"_s},
        [](QPDF& pdf) { fontBelow(pdf).removeKey("/CIDToGIDMap"); });
    add("font with unknown glyph numbers", {u"31-004"_s},
        [](QPDF& pdf) { fontBelow(pdf).replaceKey("/CIDToGIDMap", Handle::newName("/Other")); });
    add("font without characters", {u"10-001"_s, u"31-027"_s},
        [](QPDF& pdf) { first(pdf, "/Subtype", "/Type0").removeKey("/ToUnicode"); });
    add("character zero", {u"31-028"_s}, [](QPDF& pdf) { replaceInFont(pdf, "<0000>"); });
    add("character that is none", {u"31-029"_s}, [](QPDF& pdf) { replaceInFont(pdf, "<FEFF>"); });
}

BERAAD_TEST(TestAccessibilityRules, QGuiApplication)
#include "tst_accessibilityrules.moc"
