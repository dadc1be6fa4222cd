// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/composedletter.h"
#include "core/documents/letter.h"
#include "core/documents/lettertemplate.h"
#include "core/domain/rules.h"
#include "core/wording/formats.h"
#include "tests/core/documents/adviceletter.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::adviceLetter;

namespace {

/// Of two criteria, with what the readers found on the second and, first written, on the first.
LetterInput withFindings(LetterInput input)
{
    Criterion criterion;
    criterion.scale.levels = {{u"notMet"_s, u"Niet voldaan"_s, {}}, {u"met"_s, u"Voldaan"_s, {}}};
    input.rubric.sections = {{u"B"_s, {}, {}, {}}};
    for (const auto& [key, title] :
         {std::pair(u"B1"_s, u"Analyse"_s), {u"B2"_s, u"Aanbod"_s}, {u"B3"_s, u"Leraren"_s}}) {
        criterion.key = key;
        criterion.title = title;
        input.rubric.sections.first().criteria << criterion;
    }
    JointFinding finding;
    finding.edition = 1;
    finding.criterion = u"B2"_s;
    finding.text = u"Het aanbod is __dekkend__."_s;
    input.record.findings << finding;
    finding.criterion = u"B1"_s;
    finding.judgement = Judgement::ofLevel(u"notMet"_s);
    finding.text = u"De bronnen ontbreken."_s;
    input.record.findings << finding;
    finding.criterion = u"B3"_s;
    finding.text.clear(); // judged, not worded
    input.record.findings << finding;
    return input;
}

LetterInput decidedOn(Outcome outcome)
{
    LetterInput input = adviceLetter(outcome);
    input.record.decision = Decision{
        input.record.plan.id, DecisionKind::Adopted, outcome, QDate(2020, 7, 1), u"VO-1"_s, {}};
    return input;
}

QStringList linesOf(const ComposedLetter& letter)
{
    QStringList lines;
    for (const ComposedLetter::Part& part : letter.body)
        lines << part.text << part.items;
    lines.removeAll(QString());
    return lines;
}

} // namespace

/// What the fields of a template become, and what is said of those that are empty.
class TestLetterFields : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceHasAGap()
    {
        LetterInput input = decidedOn(Outcome::Reject);
        input.record.decision->reference.clear();
        QCOMPARE(composeLetter(input).error(),
                 Error(ErrorKind::LetterFieldEmpty, {u"Regio 14"_s, u"{besluitkenmerk}"_s}));
        input.record.decision->reference = u"VO-1"_s;
        QVERIFY(composeLetter(input));

        input = adviceLetter(Outcome::Approve);
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

    void onlyADecisionCanBeObjectedTo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<ErrorKind>>("ofAdvice");   ///< none, or the one
        QTest::addColumn<QList<ErrorKind>>("ofDecision"); ///< the same
        const QString decision = u"De minister besloot: {besluit}."_s;
        const QString objection = u"U kunt binnen zes weken bezwaar maken."_s;
        const QList<ErrorKind> none{};
        const QList missing{ErrorKind::ObjectionMissing};
        const QList inAdvice{ErrorKind::ObjectionToAdvice};
        const QString withDecision = u"[besluit]\n%1\n[/besluit]"_s;
        QTest::newRow("both with a decision only")
            << withDecision.arg(decision + u"\n\n"_s + objection) << none << none;
        QTest::newRow("no objection") << withDecision.arg(decision) << none << missing;
        QTest::newRow("an objection that always stands")
            << withDecision.arg(decision) + u"\n\n"_s + objection << inAdvice << none;
        QTest::newRow("in a list")
            << u"- {regio}\n- bezwaar: binnen 42 dagen"_s << inAdvice << none;
        QTest::newRow("an objection with the advice only")
            << withDecision.arg(decision) + u"\n\n[zonder besluit]\n"_s + objection +
                   u"\n[/zonder besluit]"_s
            << inAdvice << missing;
        QTest::newRow("the decision will tell, or told")
            << withDecision.arg(decision + u" Daarin staat hoe u bezwaar kunt maken."_s) +
                   u"\n\nIn het besluit leest u hoe u bezwaar kunt maken."_s
            << none << none;
        QTest::newRow("no word of either") << u"Dit is een beroepsopleiding."_s << none << none;
        QTest::newRow("an occupation is no appeal")
            << withDecision.arg(decision + u" Het beroep van monteur duurt vier weken."_s) << none
            << missing;
    }
    void onlyADecisionCanBeObjectedTo()
    {
        QFETCH(QString, words);
        const auto faults = [&](LetterInput input) {
            input.templateText =
                u"Onderwerp: Kort\n\n{motivering}\n\n%1\n\nDag {regio}"_s.arg(words);
            // What the committee wrote is no paragraph of the letter about objections.
            input.record.advice->motivation = u"Een lid had twee weken bezwaar."_s;
            const auto made = composeLetter(input);
            return made ? QList<ErrorKind>() : QList{made.error().kind()};
        };
        QTEST(faults(adviceLetter(Outcome::Approve)), "ofAdvice");
        QTEST(faults(decidedOn(Outcome::Approve)), "ofDecision");
    }

    void theWordsOfTheProgramSayRightlyHowToObject()
    {
        for (const RoundKind rounds : {RoundKind::PlanAssessment, RoundKind::ProgressReport}) {
            for (const Outcome outcome :
                 {Outcome::Approve, Outcome::ApproveWithPoints, Outcome::Revise, Outcome::Reject}) {
                for (const Language language : {Language::Dutch, Language::English}) {
                    for (LetterInput input : {adviceLetter(outcome), decidedOn(outcome)}) {
                        input.round.kind = rounds;
                        input.language = language;
                        input.nextDeadline = QDate(2020, 11, 1);
                        const auto made = composeLetter(input);
                        QVERIFY2(made, made ? "" : qPrintable(made.error().arguments().join(u' ')));
                    }
                }
            }
        }
        // One that a person moved out of its block is told, in English too.
        LetterInput input = decidedOn(Outcome::Approve);
        input.language = Language::English;
        input.templateText = *LetterTemplate::shippedText(RoundKind::PlanAssessment,
                                                          LetterKind::Approve, input.language);
        const qsizetype at = input.templateText.indexOf(u"You can object"_s);
        QVERIFY(at > 0);
        input.templateText.insert(at, u"[/decision]\n\n"_s);
        input.templateText.replace(u"not agree.\n[/decision]"_s, u"not agree."_s);
        QVERIFY(composeLetter(input));
        input.record.decision.reset();
        QCOMPARE(composeLetter(input).error(),
                 Error(ErrorKind::ObjectionToAdvice, {u"Regio 14"_s}));
    }

    void repeatsWhatStandsInALoopForEachFinding()
    {
        LetterInput input = adviceLetter(Outcome::Approve);
        const QString motivation = input.record.advice->motivation;
        input.templateText =
            u"Onderwerp: Kort\n\n{motivering}\n\n[bevindingen]\n# Bevonden\n\n[elkeBevinding]\n"
            "{criterium} {criteriumnaam}: {oordeel}, {gevolg}\n\n{bevinding}\n[/elkeBevinding]\n"
            "[/bevindingen]\n\nDag {regio}"_s;
        QCOMPARE(linesOf(*composeLetter(input)), QStringList{motivation}); // nothing was found
        input = withFindings(input);
        const auto made = composeLetter(input);
        QVERIFY(made);
        QCOMPARE(linesOf(*made), QStringList({motivation, u"Bevonden"_s,
                                              u"B1 Analyse: niet voldaan, vraagt om verbetering"_s,
                                              u"De bronnen ontbreken."_s, u"B2 Aanbod: , "_s,
                                              u"Het aanbod is __dekkend__."_s}));
        QCOMPARE(made->body.last().kind, ComposedLetter::Part::Kind::Plain); // as it was written
        input.record.findings[1].text = u"De bronnen van XXX ontbreken."_s;
        QCOMPARE(composeLetter(input).error().kind(), ErrorKind::PlaceholderLeft);
    }

    void findingsCanStandAsAList()
    {
        LetterInput input = adviceLetter(Outcome::Approve);
        input.templateText = u"Onderwerp: Kort\n\n{motivering}\n\n{bevindingen}\n\nDag {regio}"_s;
        QCOMPARE(composeLetter(input).error(),
                 Error(ErrorKind::LetterFieldEmpty, {u"Regio 14"_s, u"{bevindingen}"_s}));
        const auto made = composeLetter(withFindings(input));
        QVERIFY(made);
        QCOMPARE(made->body.last().items,
                 QStringList({u"B1 Analyse: De bronnen ontbreken."_s,
                              u"B2 Aanbod: Het aanbod is __dekkend__."_s}));
    }

    /// The readers' words are the committee's until an advice rests on them.
    void findingsLeaveWithAnAdoptedAdviceOnly()
    {
        LetterInput input = withFindings(adviceLetter(Outcome::Approve));
        input.kind = LetterKind::Incomplete;
        input.missingParts = {u"Begroting"_s};
        input.completeBy = QDate(2020, 6, 2);
        input.templateText = u"Onderwerp: {regio}\n\n{ontbreekt}\n\n[elkeBevinding]\n{bevinding}\n"
                             "[/elkeBevinding]\n\nVóór {aanvullenVoor}.\n\nDag"_s;
        QVERIFY(linesOf(*composeLetter(input)).contains(u"De bronnen ontbreken."_s));
        input.record.advice->state = AdviceState::Draft;
        const auto made = composeLetter(input);
        QVERIFY(made);
        QVERIFY(!linesOf(*made).contains(u"De bronnen ontbreken."_s));
    }

    void saysWhoAndHowMuchWhereThatIsKnown()
    {
        LetterInput input = adviceLetter(Outcome::Approve);
        input.record.plan.requested = {{2020, Money::fromEuros(100'000)},
                                       {2021, Money::fromEuros(50'000)}};
        input.record.plan.cofinancing = Money::fromEuros(15'000);
        input.round.fundingStart = QDate(2021, 1, 1);
        input.templateText =
            u"Onderwerp: Kort\n\nGeachte {geadresseerde},\n\n{motivering}\n\nU vroeg {gevraagd}: "
            "{gevraagdPerJaar}. Bedrijven dragen {cofinanciering} bij, vanaf {subsidieVanaf}."
            "\n\nDag {regio}"_s;
        const auto made = composeLetter(input);
        QVERIFY(made);
        QCOMPARE(made->body.first().text, u"Geachte mevrouw A. de Vries,"_s);
        QString said = made->body.last().text;
        said.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
        QVERIFY2(said.startsWith(u"U vroeg € 150.000: € 100.000 in 2020"_s) &&
                     said.contains(u"€ 50.000 in 2021. Bedrijven dragen € 15.000 bij"_s) &&
                     said.endsWith(u"vanaf 1 januari 2021."_s),
                 qPrintable(said));
        input.record.plan.requested.clear();
        input.record.plan.cofinancing.reset();
        input.round.fundingStart = {};
        input.record.region.leadApplicant.contact.clear();
        QCOMPARE(composeLetter(input).error().arguments().value(1),
                 u"{geadresseerde}, {gevraagd}, {gevraagdPerJaar}, {cofinanciering}, "
                 "{subsidieVanaf}"_s);
        // Without a day of the round it follows from what the minister approved.
        input.templateText =
            u"Onderwerp: Kort\n\n{motivering}\n\nVanaf {subsidieVanaf}.\n\nDag {regio}"_s;
        input.record.decision = decidedOn(Outcome::Approve).record.decision;
        QCOMPARE(composeLetter(input)->body.last().text,
                 u"Vanaf %1."_s.arg(wording::longDate(fundingStart(QDate(2020, 7, 1)),
                                                      wording::Phrases(Language::Dutch))));
    }
};

BERAAD_TEST(TestLetterFields, QGuiApplication)
#include "tst_letterfields.moc"
