// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewdesk.h"
#include "core/commands/themedesk.h"
#include "core/exchange/returnjson.h"
#include "core/merging/merge.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/themerecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::merging;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// Themes go out with a round, and what a member finds of them comes back.
class TestThemes : public TestCase
{
    Q_OBJECT

private:
    struct Office : ExchangeOffice
    {
        Office()
        {
            ThemeDesk desk(fixture().history());
            const ProgrammeId programme = fixture().programme().id;
            must(desk.add(programme, QStringList{u"Lerarentekort"_s, u"Theoretische leerweg"_s}));
            const QList<Theme> themes = must(desk.themes(programme));
            shortage = themes[0].id;
            pathway = themes[1].id;
        }
        Merge workOut(const QStringList& paths)
        {
            QList<Arrival> arrivals;
            for (const QString& path : paths)
                arrivals.append({path, openReturn(path)});
            return must(Merge::workOut(fixture().dossier(), fixture().round(), arrivals));
        }
        void takeIn(const QStringList& paths) { must(workOut(paths).perform(fixture().history())); }
        ThemeFinding stored(const ThemeId& theme)
        {
            const auto review = must(
                ReviewRecords(fixture().dossier()).find(fixture().plan(0), fixture().member(0).id));
            return review.value_or(Review()).onTheme(theme);
        }
        ThemeFinding finding(const ThemeId& theme, Coverage coverage, const QString& remark = {})
        {
            const Passage passage{
                fixture().document(0).sha256, 1, {QRectF(0.1, 0.2, 0.5, 0.02)}, u"Begroting"_s};
            return {theme, coverage, remark, Citation{{}, {}, passage}};
        }
        void tag(Laptop& laptop, const ThemeFinding& finding)
        {
            must(ReviewDesk(*laptop.history).tag({fixture().plan(0), laptop.member.id}, finding));
        }

        ThemeId shortage;
        ThemeId pathway;
    };

private Q_SLOTS:
    void goOutWithTheRoundAndComeBack()
    {
        Office office;
        must(ThemeDesk(office.fixture().history()).retire(office.pathway, true));
        Laptop laptop = office.laptop(office.fixture().member(0));
        const ProgrammeId programme = office.fixture().programme().id;
        QCOMPARE(must(ThemeRecords(*laptop.dossier).themes(programme)),
                 must(ThemeRecords(office.fixture().dossier()).themes(programme)));
        const ThemeFinding finding = office.finding(office.shortage, Coverage::Thinly, u"Dun"_s);
        office.tag(laptop, finding);
        office.takeIn({office.sendReturn(laptop, u"back"_s)});
        QCOMPARE(office.stored(office.shortage), finding);
        must(office.fixture().history().undo());
        QVERIFY(office.stored(office.shortage).isEmpty());
    }

    void whatIsTakenBackGoes()
    {
        Office office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        office.tag(laptop, office.finding(office.shortage, Coverage::Well));
        office.takeIn({office.sendReturn(laptop, u"first"_s)});
        office.tag(laptop, {office.shortage, {}, {}, {}});
        office.takeIn({office.sendReturn(laptop, u"second"_s)});
        QVERIFY(office.stored(office.shortage).isEmpty());
    }

    void twoLaptopsThatSayOfOtherThemesAgree()
    {
        Office office;
        Laptop home = office.laptop(office.fixture().member(0), u"home"_s);
        Laptop train = office.laptop(office.fixture().member(0), u"train"_s);
        const ThemeFinding shortage = office.finding(office.shortage, Coverage::Well);
        const ThemeFinding pathway = office.finding(office.pathway, Coverage::Not);
        office.tag(home, shortage);
        office.tag(train, pathway);
        const Merge merge = office.workOut(
            {office.sendReturn(home, u"home"_s), office.sendReturn(train, u"train"_s)});
        QVERIFY(merge.choices().isEmpty());
        must(merge.perform(office.fixture().history()));
        QCOMPARE(office.stored(office.shortage), shortage);
        QCOMPARE(office.stored(office.pathway), pathway);
    }

    void whereLaptopsDifferAPersonChooses()
    {
        Office office;
        Laptop home = office.laptop(office.fixture().member(0), u"home"_s);
        Laptop train = office.laptop(office.fixture().member(0), u"train"_s);
        const ThemeFinding atHome = office.finding(office.shortage, Coverage::Well, u"Thuis"_s);
        office.tag(home, atHome);
        office.takeIn({office.sendReturn(home, u"home"_s)});
        office.fixture().clock().advance(60);
        office.tag(train, office.finding(office.shortage, Coverage::Not, u"Trein"_s));
        Merge merge = office.workOut({office.sendReturn(train, u"train"_s)});
        QCOMPARE(merge.choices().size(), 1);
        QCOMPARE(merge.choices().first().field,
                 (FieldKey{office.fixture().plan(0), Part::Theme, office.shortage.text()}));
        merge.choose(0, 1);
        must(merge.perform(office.fixture().history()));
        QCOMPARE(office.stored(office.shortage), atHome);
    }

    void aReturnOfAnEarlierProgramIsTakenInAsItIs()
    {
        Office office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
        const ReturnPackage package = must(office.openReturn(office.sendReturn(laptop, u"b"_s)));
        // Who says nothing of themes hands in the very bytes of the program before.
        QVERIFY(!writeReturnContents(package.contents).contains("themes"));
        const ReturnContents read =
            must(readReturnContents(writeReturnContents(package.contents), u"b"_s));
        QVERIFY(read.reviews.first().themes.isEmpty());
        QCOMPARE(read, package.contents);
    }

    void aReturnIsReadAndWrittenWhole()
    {
        Office office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        ThemeFinding cited = office.finding(office.shortage, Coverage::Thinly, u"Dun"_s);
        cited.example->evidence = EvidenceId::create();
        office.tag(laptop, cited);
        office.tag(laptop, {office.pathway, {}, u"Nog lezen"_s, {}});
        const ReturnPackage package = must(office.openReturn(office.sendReturn(laptop, u"b"_s)));
        QCOMPARE(must(readReturnContents(writeReturnContents(package.contents), u"b"_s)),
                 package.contents);
        QCOMPARE(package.contents.reviews.first().onTheme(office.shortage), cited);
    }

    void whatFitsNotIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a theme that is not here")
            << u"theme"_s << QJsonValue(ThemeId::create().text());
        QTest::newRow("no theme") << u"theme"_s << QJsonValue(u"tekort"_s);
        QTest::newRow("no such coverage") << u"coverage"_s << QJsonValue(u"matig"_s);
        QTest::newRow("a passage of elsewhere")
            << u"passage"_s
            << QJsonValue(QJsonObject{{u"document"_s, QString(64, u'b')},
                                      {u"page"_s, 0},
                                      {u"rectangles"_s, QJsonArray()},
                                      {u"quote"_s, u""_s}});
    }

    void whatFitsNotIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        Office office;
        Laptop laptop = office.laptop(office.fixture().member(0));
        office.tag(laptop, office.finding(office.shortage, Coverage::Well));
        const ReturnPackage good = must(office.openReturn(office.sendReturn(laptop, u"b"_s)));
        QJsonObject json = QJsonDocument::fromJson(writeReturnContents(good.contents)).object();
        QJsonArray reviews = json[u"reviews"_s].toArray();
        QJsonObject review = reviews[0].toObject();
        QJsonObject finding = review[u"themes"_s].toArray()[0].toObject();
        finding[key] = value;
        review[u"themes"_s] = QJsonArray{finding};
        reviews[0] = review;
        json[u"reviews"_s] = reviews;
        const auto read = readReturnContents(QJsonDocument(json).toJson(), u"b"_s);
        const ErrorKind kind =
            read ? checkReturn(office.fixture().dossier(), *read, u"b"_s).error().kind()
                 : read.error().kind();
        QCOMPARE(kind, ErrorKind::PackageContentWrong);
    }
};

BERAAD_TEST(TestThemes, QCoreApplication)
#include "tst_themes.moc"
