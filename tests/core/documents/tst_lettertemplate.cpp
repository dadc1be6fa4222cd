// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettertemplate.h"
#include "tests/support/testmain.h"

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
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("language");
        for (const LetterKind kind : kLetterKinds) {
            for (int language = 0; language < 2; ++language)
                QTest::addRow("kind %d, language %d", int(kind), language) << int(kind) << language;
        }
    }

    void shippedOnesAreSound()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        const auto made = LetterTemplate::shipped(LetterKind(kind), Language(language));
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

    void fillsEachPlaceOnce()
    {
        // What is filled in is text: it may look like a placeholder and stays as it is.
        const QHash<QString, QString> values{{u"region"_s, u"{round}"_s}, {u"round"_s, u"2"_s}};
        QCOMPARE(LetterTemplate::filled(u"{region} in {round}, {region}."_s, values),
                 u"{round} in 2, {round}."_s);
    }
};

BERAAD_TEST_MAIN(TestLetterTemplate, QCoreApplication)
#include "tst_lettertemplate.moc"
