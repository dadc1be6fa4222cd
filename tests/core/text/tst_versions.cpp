// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/pdf/inspection.h"
#include "core/text/comparison.h"
#include "core/text/quotefinder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>

#include <map>

using namespace beraad;
using namespace beraad::text;
using namespace Qt::StringLiterals;

namespace {

/// A change that a person saw, on these pages as a reader counts them; words that it holds.
struct Seen
{
    ChangeKind kind;
    int beforePage;
    int afterPage;
    QString before;
    QString after;
};

/// What a person saw in two versions that lie beside each other.
struct Pair
{
    QString folder;
    QString before;
    QString after;
    int fewest;
    int most;
    QList<Seen> seen;
    QStringList sections; ///< headings under which something changed, or parts of them
};

constexpr auto kInserted = ChangeKind::Inserted;
constexpr auto kRemoved = ChangeKind::Removed;
constexpr auto kChanged = ChangeKind::Changed;
constexpr auto kMoved = ChangeKind::Moved;

/// What a reader finds who lays the PDFs beside each other. The pages behind OIN v4 to v5, ebMS and
/// BOMOS were looked at; the other rows hold what the texts say, with bounds on how many changes.
/// The sections are those in which words differ; a table whose rows only wrap elsewhere is none.
QList<Pair> pairs()
{
    return {
        // A blank page was put in before page 130; nothing else.
        {u"03-begroting-wassenaar-2025"_s, u"v1"_s, u"v2"_s, 0, 0, {}, {}},
        // Made again from the same text; a table on page 21 comes out in another order.
        {u"08-bomos-fundament"_s, u"v1"_s, u"v2"_s, 0, 0, {}, {}},
        {u"08-bomos-fundament"_s,
         u"v2"_s,
         u"v3"_s,
         30,
         70,
         {{kChanged, 1, 1, u"3.0.1"_s, u"3.0.2"_s},
          {kInserted, 3, 3, {}, u"Conformiteit Naast onderdelen die als niet-normatief"_s},
          {kMoved, 1, 3, u"Samenvatting BOMOS (Beheer- en OntwikkelModel"_s, {}},
          {kChanged, 4, 4, u"geleidt"_s, u"geleid"_s},
          {kChanged, 5, 5, u"(geinspireerd"_s, u"(geïnspireerd"_s}},
         {u"Conformiteit"_s, u"Samenvatting"_s, u"1.1 Woord van dank"_s, u"1.2 De 13 BOMOS"_s,
          u"1.7 Structuur BOMOS"_s, u"2.1 Context"_s, u"2.2 Definities"_s,
          u"3.1 BOMOS als hulpmiddel"_s, u"3.3 BOMOS als spiegel"_s,
          u"4.2 De onderwerpen uit het model"_s, u"4.3 Activiteiten en Rollen"_s,
          u"4.4 Hoe BOMOS als hulpmiddel"_s, u"De Verdieping"_s}},
        {u"01-oin-stelsel"_s,
         u"v4"_s,
         u"v5"_s,
         6,
         12,
         {{kChanged, 1, 1, u"3.0.0"_s, u"3.0.1"_s},
          {kInserted, 32, 32, {}, u"voor zorgaanbieders"_s},
          {kInserted, 32, 32, {}, u"vervangt voor zorgverzekeraars het ZOVAR-register en"_s}},
         {u"6.2 Prefix tabel"_s, u"F.1 Normatieve referenties"_s}},
        {u"01-oin-stelsel"_s,
         u"v3"_s,
         u"v4"_s,
         10,
         60,
         {{kChanged, 1, 1, u"Werkversie"_s, u"Versie ter vaststelling"_s},
          {kChanged, 32, 32, u"Unieke Zorgverlener Identificatie Register"_s,
           u"Dezi-nummerprefix voor zorgaanbieders"_s},
          {kInserted, 32, 32, {}, u"Dezi-nummerprefix voor zorgverzekeraars"_s}},
         {u"Status van dit document"_s, u"6.2 Prefix tabel"_s}},
        {u"01-oin-stelsel"_s,
         u"v2"_s,
         u"v3"_s,
         20,
         70,
         {{kMoved, 46, 5, u"Conformiteit Naast onderdelen die als niet normatief"_s, {}},
          {kMoved, 1, 5, u"Samenvatting Het OIN Stelsel document"_s, {}}},
         {u"Status van dit document"_s, u"Conformiteit"_s, u"Samenvatting"_s,
          u"1.5 Historie van het OIN"_s, u"6.5 Voorbeelden van OIN weergave"_s,
          u"F.2 Informatieve referenties"_s}},
        {u"01-oin-stelsel"_s,
         u"v1"_s,
         u"v2"_s,
         20,
         60,
         {{kInserted, 17, 18, {}, u"In 2025 zijn de volgende wijzigingen aangebracht"_s},
          {kChanged, 21, 22, u"bij een SubOIN-beheerder"_s, u"TRR-BD nummer"_s},
          {kInserted, 33, 34, {}, u"00000010 TRR-BD nummer"_s}},
         {u"Samenvatting"_s, u"3.3 Op welke manier"_s, u"3.6 Wijzigingen in het OIN Stelsel"_s,
          u"3.8 Juridische structuur"_s, u"3.12 OIN ICD Code"_s, u"6.2 Prefix tabel"_s}},
        {u"16-juridisch-beleidskader-logboek"_s,
         u"v1"_s,
         u"v2"_s,
         50,
         90,
         {{kChanged, 1, 1, u"25 september"_s, u"13 december"_s},
          {kInserted, 4, 5, {}, u"8. Beleidskader"_s},
          {kInserted, 10, 11, {}, u"Ook moeten overheden transparant zijn"_s},
          {kRemoved, 24, 25, u"Ook moeten afspraken worden gemaakt over het karakter"_s, {}},
          {kMoved, 14, 15, u"Als de persoonsgegevens niet direct afkomstig zijn"_s, {}}},
         {u"Samenvatting"_s, u"Verwijzingen"_s, u"1.1 Scope"_s,
          u"1.2 De overheid moet zich verantwoorden"_s, u"2.2 Eenduidige verantwoording"_s,
          u"3.2 Kaders voor logging tussen"_s, u"4.3 Informatieverplichtingen in de AVG"_s,
          u"4.5 Informatiebeveiligingsverplichtingen"_s, u"6.1 Afspraken over logging"_s,
          u"6.4 Functionele invulling"_s, u"7.2 Beschrijving van systematiek"_s, u"7.4 Extensies"_s,
          u"7.6 Integriteit van logging"_s, u"8. Beleidskader"_s}},
        // All pages shift by one: the numbers in the contents and at the feet are no changes.
        {u"10-impactanalyse-ebms-rapport"_s,
         u"v1"_s,
         u"v2"_s,
         15,
         40,
         {{kChanged, 2, 3, u"addressering"_s, u"adressering"_s},
          {kChanged, 12, 13, u"Daarnaast wordt vanuit"_s,
           u"In december 2023 is er een quickscan"_s},
          {kRemoved, 12, 13, u"P.M.: impact justitiedomein"_s, {}},
          {kInserted, 13, 14, {}, u"besloten aard van sommige netwerken"_s}},
         {u"Justitie en Veiligheid"_s, u"Adressering binnen eDelivery"_s, u"Tussenconclusie"_s,
          u"Uitgangspunten en overwegingen"_s, u"Inrichting adressering"_s, u"Conclusie"_s,
          u"Bestudeerde documentatie"_s}},
        // A new plan on the same template, and two specifications that were rewritten.
        {u"13-prov-programma-energiestrategie-overijssel"_s,
         u"v1"_s,
         u"v2"_s,
         100,
         900,
         {{kChanged, 2, 1, u"Januari 2023"_s, u"oktober 2024"_s}},
         {u"1.1 Inleiding"_s, u"1.2 Context"_s, u"3.6 Tractaat van Meppen"_s}},
        {u"04-imkl-dataspecificatie"_s,
         u"v1"_s,
         u"v2"_s,
         200,
         1500,
         {{kChanged, 2, 2, u"<2015-06-19>"_s, u"<2015-12-02>"_s}},
         {u"Document kenmerken"_s, u"Voorwoord"_s, u"Informele beschrijving"_s, u"UML diagrammen"_s,
          u"Objectcatalogus"_s, u"Formaten (encodings)"_s, u"Bibliografie"_s}},
        {u"04-imkl-dataspecificatie"_s,
         u"v2"_s,
         u"v3"_s,
         100,
         1500,
         {{kChanged, 2, 2, u"<2015-12-02>"_s, u"<2016-05-14>"_s},
          {kInserted, 3, 3, {}, u"Martin van Vaalen (KPN)"_s},
          {kChanged, 3, 3, u"Hanson"_s, u"Hansson"_s},
          {kInserted, 6, 6, {}, u"7.2.1 Nadere GML implementatie specificaties"_s}},
         {u"Document kenmerken"_s, u"Voorwoord"_s, u"Totstandkoming"_s, u"Termen en definities"_s,
          u"UML diagrammen"_s, u"Objectcatalogus"_s, u"Formaten (encodings)"_s, u"Bibliografie"_s}},
    };
}

QString told(const Change& change)
{
    static const QStringList kKinds{u"inserted"_s, u"removed"_s, u"changed"_s, u"moved"_s};
    return u"%1 %2>%3: %4 > %5"_s.arg(kKinds.at(int(change.kind)))
        .arg(change.before.place.page + 1)
        .arg(change.after.place.page + 1)
        .arg(change.before.text.left(60), change.after.text.left(60));
}

/// The heading over a change: of the old version where nothing is left of it.
QString sectionOf(const Change& change, const Comparison& comparison)
{
    const bool isRemoved = change.kind == kRemoved;
    const QList<Heading>& outline = isRemoved ? comparison.beforeOutline : comparison.afterOutline;
    const int heading = isRemoved ? change.before.heading : change.after.heading;
    return heading < 0 ? QString() : outline.at(heading).title;
}

bool shows(const Change& change, const Seen& seen)
{
    return change.kind == seen.kind && change.before.place.page + 1 == seen.beforePage &&
           change.after.place.page + 1 == seen.afterPage &&
           change.before.text.contains(seen.before) && change.after.text.contains(seen.after);
}

} // namespace

Q_DECLARE_METATYPE(Pair)

/// Real documents in several versions, with what a person saw when laying them side by side.
class VersionsTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = tests::corpusFolder() + u"/versions/"_s;
        if (tests::corpusFolder().isEmpty() || !QDir(m_folder).exists())
            QSKIP("The folder of real PDFs is not here");
    }

    void showsWhatAPersonSaw_data()
    {
        QTest::addColumn<Pair>("pair");
        for (const Pair& pair : pairs())
            QTest::addRow("%s %s-%s", qPrintable(pair.folder), qPrintable(pair.before),
                          qPrintable(pair.after))
                << pair;
    }
    void showsWhatAPersonSaw()
    {
        QFETCH(Pair, pair);
        const Comparison comparison =
            compare(version(pair.folder, pair.before), version(pair.folder, pair.after));
        QStringList all;
        for (const Change& change : comparison.changes)
            all << told(change);
        const auto inBounds = [&] {
            return comparison.changes.size() >= pair.fewest &&
                   comparison.changes.size() <= pair.most;
        };
        QVERIFY2(inBounds(), qPrintable(QString::number(all.size()) + u'\n' + all.join(u'\n')));
        for (const Seen& seen : pair.seen) {
            const bool isThere =
                std::any_of(comparison.changes.begin(), comparison.changes.end(),
                            [&](const Change& change) { return shows(change, seen); });
            QVERIFY2(isThere,
                     qPrintable(seen.before + u" > "_s + seen.after + u'\n' + all.join(u'\n')));
        }
        QStringList sections;
        for (const Change& change : comparison.changes)
            sections << sectionOf(change, comparison);
        sections.removeDuplicates();
        for (const QString& section : pair.sections)
            QVERIFY2(!sections.filter(section).isEmpty(),
                     qPrintable(section + u'\n' + sections.join(u'\n')));
    }

    void isEqualToItself_data() { showsWhatAPersonSaw_data(); }
    void isEqualToItself()
    {
        QFETCH(Pair, pair);
        const VersionText& one = version(pair.folder, pair.before);
        QCOMPARE(compare(one, one).changes.size(), 0);
    }

    void scrollsPastTheBlankPage()
    {
        const QString folder = u"03-begroting-wassenaar-2025"_s;
        const Comparison comparison = compare(version(folder, u"v1"_s), version(folder, u"v2"_s));
        for (int page = 0; page < 136; page += 5) {
            const int expected = page < 129 ? page : page + 1;
            QCOMPARE(comparison.alignment.across(Version::Before, {page, 0.5}).page, expected);
            QCOMPARE(comparison.alignment.across(Version::After, {expected, 0.5}).page, page);
        }
    }

    /// Every passage of the old version is exactly there when the text did not change.
    void findsEveryPassageInTheSameText_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("budget") << u"03-begroting-wassenaar-2025"_s;
        QTest::newRow("made again") << u"08-bomos-fundament"_s;
    }
    void findsEveryPassageInTheSameText()
    {
        QFETCH(QString, folder);
        const WordStream before(version(folder, u"v1"_s).pages);
        const QuoteFinder finder(version(folder, u"v2"_s).pages);
        int passages = 0;
        int exact = 0;
        for (qsizetype at = 200; at + 40 < before.size(); at += 397) {
            const Quotation quotation{before.text(at, at + 14), before.text(at - kContextWords, at),
                                      before.text(at + 14, at + 14 + kContextWords)};
            const QuotationFate fate = finder.find(quotation);
            ++passages;
            exact += fate.fate == Fate::Exact ? 1 : 0;
            QVERIFY2(fate.fate != Fate::Lost, qPrintable(quotation.quote));
            QVERIFY(fate.fate != Fate::Exact || fate.places.first().text == quotation.quote);
        }
        // A table whose cells come out in another order may ask.
        QVERIFY2(exact * 100 >= passages * 97, qPrintable(u"%1 of %2"_s.arg(exact).arg(passages)));
    }

private:
    const VersionText& version(const QString& folder, const QString& name)
    {
        const QString key = folder + name;
        if (m_versions.find(key) == m_versions.end()) {
            const QDir dir(m_folder + folder);
            const QString path = dir.filePath(dir.entryList({name + u"*.pdf"_s}).value(0));
            const auto bytes = readFile(path);
            const auto facts = pdf::inspectPdf(*bytes, path);
            m_versions[key] = *unpackedVersion(facts->layout);
        }
        return m_versions[key];
    }

    QString m_folder;
    std::map<QString, VersionText> m_versions;
};

BERAAD_TEST(VersionsTest, QGuiApplication)
#include "tst_versions.moc"
