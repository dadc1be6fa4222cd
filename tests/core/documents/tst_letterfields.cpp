// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/composedletter.h"
#include "core/documents/letter.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

LetterInput adviceOn(Outcome outcome)
{
    LetterInput input;
    const auto round = tests::round(2, {tests::advised(tests::region(14), outcome)});
    input.kind = letterKindOf(outcome);
    input.programme = round.programme;
    input.round = round.round;
    input.record = round.plans.first();
    input.date = QDate(2020, 5, 19);
    return input;
}

} // namespace

/// What the fields of a template become, and what is said of those that are empty.
class TestLetterFields : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceHasAGap()
    {
        LetterInput input = adviceOn(Outcome::Reject);
        input.record.decision = Decision{input.record.plan.id,
                                         DecisionKind::Adopted,
                                         Outcome::Reject,
                                         QDate(2020, 7, 1),
                                         {},
                                         {}};
        QCOMPARE(composeLetter(input).error(),
                 Error(ErrorKind::LetterFieldEmpty, {u"Regio 14"_s, u"{besluitkenmerk}"_s}));
        input.record.decision->reference = u"VO-1"_s;
        QVERIFY(composeLetter(input));

        input = adviceOn(Outcome::Approve);
        const auto withWords = [&](const QString& words) {
            input.templateText =
                u"Onderwerp: Kort\n\n{motivering}\n\n%1\n\nDag {regio}"_s.arg(words);
            const auto made = composeLetter(input);
            return made ? QString() : made.error().arguments().value(1);
        };
        QCOMPARE(withWords(u"Bel {contactpersoon} over {besluit} en {besluit}."_s),
                 u"{contactpersoon}, {besluit}"_s);
        QCOMPARE(withWords(u"# Punten\n\n{verbeterpunten}"_s), u"{verbeterpunten}"_s);
        QCOMPARE(withWords(u"[contactpersoon]\nBel {contactpersoon}.\n[/contactpersoon]"_s),
                 QString());
        QCOMPARE(withWords(u"- van {regio}\n- {contactpersoon}"_s), QString()); // left out
        QCOMPARE(withWords(u"- van {regio}\n- bel {contactpersoon}"_s), u"{contactpersoon}"_s);
        QCOMPARE(withWords(u"[elkVerbeterpunt]\n{verbeterpunt} {uiterlijk}\n[/elkVerbeterpunt]"_s),
                 QString());
    }
};

BERAAD_TEST(TestLetterFields, QGuiApplication)
#include "tst_letterfields.moc"
