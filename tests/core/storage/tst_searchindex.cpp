// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/searchindex.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// Gives a plan of the fixture a second document with these pages.
void addPages(DossierFixture& fixture, int index, const QStringList& pages)
{
    PlanRecords plans(fixture.dossier());
    Plan plan = must(plans.plan(fixture.plan(index)));
    plan.documents << must(DocumentRecords(fixture.dossier())
                               .add(u"bijlage-%1.pdf"_s.arg(index), tinyPdf(pages), pages));
    must(plans.save(plan));
}

SearchAnswer find(DossierFixture& fixture, const QString& words,
                  WordMatch match = WordMatch::Beginning,
                  LetterMatch letters = LetterMatch::AnyCase)
{
    return must(SearchIndex(fixture.dossier()) // for who reads no plans
                    .search({fixture.round(), fixture.member(3).id, words, match, letters, 50}));
}

/// The snippet with found words between brackets.
QString told(const FoundPage& page)
{
    QString text = page.snippet.text;
    for (auto mark = page.snippet.marked.crbegin(); mark != page.snippet.marked.crend(); ++mark) {
        text.insert(mark->first + mark->second, u']');
        text.insert(mark->first, u'[');
    }
    return text;
}

} // namespace

class TestSearchIndex : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasStored()
    {
        DossierFixture fixture(3);
        addPages(fixture, 1, {u"Niets hier"_s, u"Elf bedrijven tekenden een convenant."_s});
        fixture.reopen();
        const SearchAnswer answer = find(fixture, u"convenant"_s);
        QCOMPARE(answer.pages.size(), 1);
        QVERIFY(!answer.hasMore);
        QCOMPARE(answer.pages.first().plan, fixture.plan(1));
        QCOMPARE(answer.pages.first().page, 1);
        QCOMPARE(told(answer.pages.first()), u"Elf bedrijven tekenden een [convenant]."_s);
        const QList<DocumentFile> documents =
            must(PlanRecords(fixture.dossier()).plan(fixture.plan(1))).documents;
        QCOMPARE(answer.pages.first().document, documents.last().sha256);
    }

    void readsWordsAsAPersonMeansThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("asTyped");
        QTest::addColumn<QString>("found");
        const QString nothing;
        QTest::newRow("accents folded")
            << u"financien"_s << false << false << u"De [financiën] van Één regio"_s;
        QTest::newRow("accents typed")
            << u"ÉÉN"_s << false << false << u"De financiën van [Één] regio"_s;
        QTest::newRow("composed of parts")
            << u"financie\u0308n"_s << false << false << u"De [financiën] van Één regio"_s;
        QTest::newRow("a beginning")
            << u"fin"_s << false << false << u"De [financiën] van Één regio"_s;
        QTest::newRow("a beginning is no whole word") << u"fin"_s << true << false << nothing;
        QTest::newRow("a word that was finished") << u"fin "_s << false << false << nothing;
        QTest::newRow("all words")
            << u"regio financien"_s << false << false << u"De [financiën] van Één [regio]"_s;
        QTest::newRow("not all words") << u"regio afwezig"_s << false << false << nothing;
        QTest::newRow("next to each other")
            << u"\"één regio\""_s << false << false << u"De financiën van [Één regio]"_s;
        QTest::newRow("not next to each other")
            << u"\"financiën regio\""_s << false << false << nothing;
        QTest::newRow("as typed") << u"Één"_s << false << true << u"De financiën van [Één] regio"_s;
        QTest::newRow("not as typed") << u"één"_s << false << true << nothing;
        QTest::newRow("broken at a line end")
            << u"samenwerking"_s << true << false << u"Onze [samenwerking] groeit"_s;
        QTest::newRow("signs of the query language")
            << u"regio) AND NEAR(\"x OR * -^:"_s << false << false << nothing;
        QTest::newRow("only signs") << u"\" * ( ) -"_s << false << false << nothing;
        QTest::newRow("nothing") << QString() << false << false << nothing;
        QTest::newRow("a figure") << u"1.250"_s << false << false << u"Totaal € [1.250].000"_s;
    }
    void readsWordsAsAPersonMeansThem()
    {
        QFETCH(QString, words);
        QFETCH(bool, whole);
        QFETCH(bool, asTyped);
        QFETCH(QString, found);
        DossierFixture fixture(1);
        addPages(fixture, 0,
                 {u"De financiën van Één regio"_s, u"Onze samen-\nwerking groeit"_s,
                  u"Totaal € 1.250.000"_s});
        const SearchAnswer answer =
            find(fixture, words, whole ? WordMatch::Whole : WordMatch::Beginning,
                 asTyped ? LetterMatch::AsTyped : LetterMatch::AnyCase);
        QStringList all;
        for (const FoundPage& page : answer.pages) {
            if (page.document != fixture.document(0).sha256)
                all << told(page);
        }
        QCOMPARE(all.join(u'|'), found);
    }

    void showsNothingOfAPlanWithAConflict()
    {
        DossierFixture fixture(2);
        addPages(fixture, 0, {u"Het convenant van regio een"_s});
        addPages(fixture, 1, {u"Het convenant van regio twee"_s});
        QCOMPARE(find(fixture, u"convenant"_s).pages.size(), 2);
        must(MemberRecords(fixture.dossier())
                 .save(ConflictOfInterest{fixture.plan(0), fixture.member(3).id, u"Bestuurslid"_s,
                                          fixture.clock().now()}));
        const SearchAnswer answer = find(fixture, u"convenant"_s);
        QCOMPARE(answer.pages.size(), 1);
        QCOMPARE(answer.pages.first().plan, fixture.plan(1));
        // Somebody else still sees both.
        const auto other = must(SearchIndex(fixture.dossier())
                                    .search({fixture.round(), fixture.chair().id, u"convenant"_s}));
        QCOMPARE(other.pages.size(), 2);
    }

    void looksInThisRoundOnly()
    {
        DossierFixture fixture(1);
        addPages(fixture, 0, {u"Het convenant"_s});
        const auto other = must(SearchIndex(fixture.dossier())
                                    .search({RoundId::fromText(u"andere"_s), {}, u"convenant"_s}));
        QVERIFY(other.pages.isEmpty());
    }

    void putsThePageThatSaysMostFirst()
    {
        DossierFixture fixture(2);
        addPages(fixture, 0, {QString(u"gewone woorden "_s).repeated(60) + u"werkplaats"_s});
        addPages(fixture, 1, {u"werkplaats en nog een werkplaats"_s});
        const SearchAnswer answer = find(fixture, u"werkplaats"_s);
        QCOMPARE(answer.pages.size(), 2);
        QCOMPARE(answer.pages.first().plan, fixture.plan(1));
    }

    void saysWhenThereIsMore()
    {
        DossierFixture fixture(1);
        QStringList pages;
        for (int i = 0; i < 60; ++i)
            pages << u"techniek op bladzijde %1"_s.arg(i);
        addPages(fixture, 0, pages);
        SearchQuestion question{fixture.round(), {}, u"techniek"_s};
        question.most = 10;
        SearchAnswer answer = must(SearchIndex(fixture.dossier()).search(question));
        QCOMPARE(answer.pages.size(), 10);
        QVERIFY(answer.hasMore);
        question.most = 60;
        answer = must(SearchIndex(fixture.dossier()).search(question));
        QCOMPARE(answer.pages.size(), 60);
        QVERIFY(!answer.hasMore);
    }

    void completesADossierThatHasNoIndexYet()
    {
        DossierFixture fixture(3);
        fixture.close();
        rawSql(fixture.path(), u"DELETE FROM searchable_document"_s);
        rawSql(fixture.path(), u"DELETE FROM page_search"_s);
        fixture.open();
        SearchIndex index(fixture.dossier());
        QCOMPARE(must(index.missing()).size(), 3);
        QVERIFY(find(fixture, u"visie"_s).pages.isEmpty());
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(index.complete(cancelled).error().kind(), ErrorKind::Cancelled);
        QList<int> steps;
        const Progress progress([&](int done, int total, const QString&) {
            steps << done;
            QCOMPARE(total, 3);
        });
        must(index.complete(progress));
        QCOMPARE(steps, (QList<int>{1, 2, 3}));
        QVERIFY(must(index.missing()).isEmpty());
        QCOMPARE(find(fixture, u"visie"_s).pages.size(), 3);
        must(index.complete(Progress()));
        QCOMPARE(find(fixture, u"visie"_s).pages.size(), 3);
    }

    void takesADocumentInOnce()
    {
        DossierFixture fixture(2);
        const QStringList pages{u"Een gedeelde bijlage"_s};
        addPages(fixture, 0, pages);
        must(DocumentRecords(fixture.dossier()).add(u"nog eens.pdf"_s, tinyPdf(pages), pages));
        QCOMPARE(find(fixture, u"gedeelde"_s).pages.size(), 1);
    }
};

BERAAD_TEST(TestSearchIndex, QCoreApplication)
#include "tst_searchindex.moc"
