// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettertemplate.h"
#include "core/documents/lettervocabulary.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace beraad;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const QString kSound = u"Subject: On {region}\n\n{motivation}\n\n[points]\n# Points\n\n{points}\n"
                       "[/points]\n\nYours,\nthe committee"_s;

} // namespace

class TestLetterTemplate : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsSubjectPartsAndClosing()
    {
        const auto made = LetterTemplate::read(kSound, LetterKind::Approve);
        QVERIFY(made);
        QCOMPARE(made->subject(), u"On {region}"_s);
        const QList<LetterPart> expected{
            {LetterPart::Kind::Motivation, {}, {}},
            {LetterPart::Kind::Heading, u"Points"_s, u"points"_s},
            {LetterPart::Kind::Points, {}, u"points"_s},
        };
        QCOMPARE(made->parts(), expected);
        QCOMPARE(made->closing(), QStringList({u"Yours,"_s, u"the committee"_s}));
    }

    void shippedOnesAreSound_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("language");
        for (const RoundKind rounds : {RoundKind::PlanAssessment, RoundKind::ProgressReport}) {
            for (const LetterKind kind : kLetterKinds) {
                for (int language = 0; language < 2; ++language)
                    QTest::addRow("rounds %d, kind %d, language %d", int(rounds), int(kind),
                                  language)
                        << int(rounds) << int(kind) << language;
            }
        }
    }

    void shippedOnesAreSound()
    {
        QFETCH(int, rounds);
        QFETCH(int, kind);
        QFETCH(int, language);
        const auto made =
            LetterTemplate::shipped(RoundKind(rounds), LetterKind(kind), Language(language));
        QVERIFY2(made, made.ok() ? "" : qPrintable(made.error().arguments().join(u' ')));
        QVERIFY(made->parts().size() > 2);
        QCOMPARE(made->closing().size(), 2);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("fault");
        const int approve = int(LetterKind::Approve);
        QTest::newRow("no subject")
            << u"Dear {region}\n\n{motivation}\n\nx"_s << approve << u"Dear {region}"_s;
        QTest::newRow("unknown placeholder")
            << QString(kSound).replace(u"Yours"_s, u"Yours {name}"_s) << approve << u"{name}"_s;
        QTest::newRow("required one missing") << kSound << int(LetterKind::Reject) << u"{cause}"_s;
        QTest::newRow("points without a date")
            << kSound << int(LetterKind::ApproveWithPoints) << u"{deadline}"_s;
        QTest::newRow("condition not closed")
            << QString(kSound).remove(u"[/points]"_s) << approve << u"[/points]"_s;
        QTest::newRow("condition closed twice")
            << kSound + u"\n\n[/points]\n\nx"_s << approve << u"[/points]"_s;
        QTest::newRow("condition on nothing known")
            << QString(kSound).replace(u"[points]"_s, u"[moon]"_s) << approve << u"[moon]"_s;
        QTest::newRow("points within a sentence")
            << QString(kSound).replace(u"{points}"_s, u"See {points}."_s) << approve
            << u"See {points}."_s;
        QTest::newRow("a point outside a loop")
            << QString(kSound).replace(u"Yours"_s, u"Yours\n\n{point}\n\nYours"_s) << approve
            << u"{point}"_s;
        QTest::newRow("loop not closed")
            << QString(kSound).replace(u"{points}"_s, u"[eachPoint]\n{point}"_s) << approve
            << u"[/points]"_s;
        const auto instead = [](const QString& block) {
            return QString(kSound).replace(u"{points}"_s, block);
        };
        QTest::newRow("a finding outside a loop")
            << instead(u"So {finding}."_s) << approve << u"{finding}"_s;
        QTest::newRow("a finding alone outside a loop")
            << instead(u"{finding}"_s) << approve << u"{finding}"_s;
        QTest::newRow("a finding among the points")
            << instead(u"[eachPoint]\n{finding}\n[/eachPoint]"_s) << approve << u"{finding}"_s;
        QTest::newRow("a loop within a loop")
            << instead(u"[eachPoint]\n[eachFinding]\nx\n[/eachFinding]\n[/eachPoint]"_s) << approve
            << u"[eachFinding]"_s;
        QTest::newRow("a loop closed as another")
            << instead(u"[eachFinding]\nx\n[/eachPoint]"_s) << approve << u"[/eachPoint]"_s;
        QTest::newRow("findings within a sentence")
            << instead(u"See {findings}."_s) << approve << u"See {findings}."_s;
        QTest::newRow("a point in the closing")
            << kSound + u" {point}"_s << approve << u"{point}"_s;
        QTest::newRow("empty") << QString() << approve << QString();
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, fault);
        const auto made = LetterTemplate::read(text, LetterKind(kind));
        QVERIFY(!made);
        QCOMPARE(made.error(), Error(ErrorKind::LetterTemplateFault, {fault}));
    }

    void dutchNamesMeanTheSame()
    {
        const QString english =
            u"Onderwerp: Over {region}\n\n{motivation}\n\n[without decision]\nx {deadline}\n"
            "[/without decision]\n\n[points]\n[eachPoint]\n{number}. {point}\n[/eachPoint]\n"
            "[/points]\n\nGroet"_s;
        const QString dutch =
            u"Onderwerp: Over {regio}\n\n{motivering}\n\n[zonder besluit]\nx {termijn}\n"
            "[/zonder besluit]\n\n[verbeterpunten]\n[elkVerbeterpunt]\n{nummer}. {verbeterpunt}\n"
            "[/elkVerbeterpunt]\n[/verbeterpunten]\n\nGroet"_s;
        QCOMPARE(withNamesIn(english, Language::Dutch), dutch);
        QCOMPARE(withNamesOfCode(dutch), english);
        QCOMPARE(withNamesOfCode(english), english); // both are understood in both
        const auto made = LetterTemplate::read(dutch, LetterKind::Approve);
        const auto same = LetterTemplate::read(english, LetterKind::Approve);
        QVERIFY(made && same);
        QCOMPARE(made->subject(), same->subject());
        QCOMPARE(made->parts(), same->parts());
    }

    void everyNameHasADutchOne()
    {
        QStringList names = LetterTemplate::placeholders() + LetterTemplate::placeholdersOfPoint() +
                            LetterTemplate::placeholdersOfFinding() +
                            QStringList{u"eachPoint"_s, u"eachFinding"_s};
        names.removeDuplicates(); // both loops know the criterion
        QSet<QString> dutch;
        for (const QString& name : names) {
            const QString field = u'{' + fieldName(name, Language::Dutch) + u'}';
            QVERIFY2(field != u'{' + name + u'}', qPrintable(name));
            QCOMPARE(withNamesOfCode(field), u'{' + name + u'}');
            dutch.insert(field);
        }
        QCOMPARE(dutch.size(), names.size());
    }

    void theDutchWordsOfTheProgramUseDutchNames()
    {
        for (const RoundKind rounds : {RoundKind::PlanAssessment, RoundKind::ProgressReport}) {
            for (const LetterKind kind : kLetterKinds) {
                const auto text = LetterTemplate::shippedText(rounds, kind, Language::Dutch);
                QVERIFY(text);
                QCOMPARE(*text, withNamesIn(*text, Language::Dutch));
            }
        }
    }

    void faultsAreToldInTheLanguageOfTheTemplate()
    {
        const auto made =
            LetterTemplate::read(u"Onderwerp: Kort\n\nDag {regio}\n\nGroet"_s, LetterKind::Approve);
        QVERIFY(!made);
        QCOMPARE(made.error(), Error(ErrorKind::LetterTemplateFault, {u"{motivering}"_s}));
    }

    void linesWithADashAreAList()
    {
        const auto made = LetterTemplate::read(
            u"Subject: On {region}\n\n{motivation}\n\n- one\n- two **bold**\n\n- and\nnot\n\nx"_s,
            LetterKind::Approve);
        QVERIFY(made);
        QCOMPARE(made->parts().size(), 3);
        QCOMPARE(made->parts()[1].kind, LetterPart::Kind::List);
        QCOMPARE(made->parts()[1].text, u"one\ntwo **bold**"_s);
        QCOMPARE(made->parts()[2].kind, LetterPart::Kind::Paragraph);
    }

    void fillsEachPlaceOnce()
    {
        // What is filled in is text: it may look like a placeholder and stays as it is.
        const QHash<QString, QString> values{{u"region"_s, u"{round}"_s}, {u"round"_s, u"2"_s}};
        QCOMPARE(LetterTemplate::filled(u"{region} in {round}, {region}."_s, values),
                 u"{round} in 2, {round}."_s);
    }
};

BERAAD_TEST(TestLetterTemplate, QCoreApplication)
#include "tst_lettertemplate.moc"
