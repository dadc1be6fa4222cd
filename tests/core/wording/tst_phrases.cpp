// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keys.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"
#include "core/wording/phrases.h"
#include "core/wording/programlanguage.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::wording;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTries = "%n tries are left before the card is locked.";

/// Each choice has words of its own in both languages.
template <typename E> void compareWords()
{
    QStringList dutch, english;
    for (const auto& [value, key] : Keys<E>::kTable) {
        dutch += word(value, Phrases(Language::Dutch));
        english += word(value, Phrases(Language::English));
    }
    QVERIFY(!dutch.contains(QString()));
    QCOMPARE(QSet<QString>(dutch.begin(), dutch.end()).size(), dutch.size());
    QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
    for (qsizetype i = 0; i < dutch.size(); ++i)
        QVERIFY2(dutch[i] != english[i], qPrintable(dutch[i]));
}

} // namespace

class TestPhrases : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void documentSpeaksItsOwnLanguage()
    {
        const ProgramLanguage program(Language::English);
        QCOMPARE(word(Outcome::Revise), u"Revise"_s);
        QCOMPARE(word(Outcome::Revise, Phrases(Language::Dutch)), u"Bijstellen"_s);
        QCOMPARE(Phrases(Language::Dutch).language(), Language::Dutch);
    }

    void programLanguageCanBeSwitched()
    {
        ProgramLanguage program(Language::Dutch);
        QCOMPARE(word(RegionKind::TechnologyPoorRegion), u"Techniekarme regio"_s);
        QCOMPARE(Phrases().language(), Language::Dutch);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
        program.set(Language::English);
        QCOMPARE(word(RegionKind::TechnologyPoorRegion), u"Technology-poor region"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void programLanguageLeavesNothingInstalled()
    {
        {
            const ProgramLanguage program(Language::Dutch);
            QCOMPARE(word(Outcome::Reject), u"Afwijzen"_s);
        }
        QCOMPARE(word(Outcome::Reject), u"Reject"_s);
        QCOMPARE(ProgramLanguage::current(), Language::English);
    }

    void numberChoosesThePlural()
    {
        QCOMPARE(Phrases(Language::English).translate("PinTries", kTries, nullptr, 1),
                 u"1 try is left before the card is locked."_s);
        QCOMPARE(Phrases(Language::English).translate("PinTries", kTries, nullptr, 2),
                 u"2 tries are left before the card is locked."_s);
        QCOMPARE(Phrases(Language::Dutch).translate("PinTries", kTries, nullptr, 1),
                 u"Er is nog 1 poging voordat de kaart blokkeert."_s);
        const ProgramLanguage program(Language::English);
        QCOMPARE(Phrases().translate("PinTries", kTries, nullptr, 1),
                 u"1 try is left before the card is locked."_s);
    }

    void unknownTextIsShownAsItIs()
    {
        QCOMPARE(Phrases(Language::Dutch).translate("JsonRule", "\"nl\" | \"en\""),
                 u"\"nl\" | \"en\""_s);
    }

    void everyChoiceHasItsOwnWord()
    {
        compareWords<RoundKind>();
        compareWords<RegionKind>();
        compareWords<PartnerKind>();
        compareWords<PlanState>();
        compareWords<MemberRole>();
        compareWords<ReviewState>();
        compareWords<Outcome>();
        compareWords<AdviceState>();
        compareWords<Cause>();
        compareWords<FollowUpState>();
        compareWords<DecisionKind>();
        QCOMPARE(word(Judgement::State::CannotBeJudged, Phrases(Language::Dutch)),
                 u"Niet te beoordelen"_s);
        QCOMPARE(word(Standing::PartlyMet, Phrases(Language::Dutch)), u"Deels voldaan"_s);
        QCOMPARE(notAssessed(Phrases(Language::Dutch)), u"Niet beoordeeld"_s);
    }

    void datesAndAmountsFollowTheLanguage()
    {
        const Phrases dutch(Language::Dutch);
        const Phrases english(Language::English);
        QCOMPARE(longDate(QDate(2020, 5, 19), dutch), u"19 mei 2020"_s);
        QCOMPARE(longDate(QDate(2020, 5, 19), english), u"19 May 2020"_s);
        QCOMPARE(longDate(QDate(), dutch), QString());
        const QDateTime noon(QDate(2020, 5, 19), QTime(12, 3), Qt::UTC);
        QCOMPARE(longDateTime(noon, dutch), u"19 mei 2020 14:03"_s);
        QCOMPARE(euros(Money::fromEuros(1234567), dutch), u"€\u00A01.234.567"_s);
        QCOMPARE(euros(Money::fromEuros(1234567), english), u"€1,234,567"_s);
        QCOMPARE(euros(Money::fromCents(-1205), dutch), u"\u2212€\u00A012,05"_s);
        QCOMPARE(percentage(71, 78, dutch), u"91\u00a0%"_s);
        QCOMPARE(percentage(0, 0, dutch), QString());
        QCOMPARE(enumeration({u"A"_s, u"B"_s, u"C"_s}, dutch), u"A, B en C"_s);
        QCOMPARE(enumeration({u"A"_s}, english), u"A"_s);
    }
};

BERAAD_TEST(TestPhrases, QCoreApplication)
#include "tst_phrases.moc"
