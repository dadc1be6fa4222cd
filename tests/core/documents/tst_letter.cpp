// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/composedletter.h"
#include "core/documents/joinedpdf.h"
#include "core/documents/letter.h"
#include "tests/core/documents/adviceletter.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"

#include <QBuffer>
#include <QGuiApplication>

#include <QImage>
#include <algorithm>

using namespace beraad;
using namespace beraad::documents;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::WrittenPdf;

namespace {

LetterInput letter(Outcome outcome, Language language = Language::Dutch)
{
    LetterInput input = tests::adviceLetter(outcome);
    input.language = language;
    input.reference = letterReference(input.round, input.record.region);
    input.nextDeadline = QDate(2020, 6, 1);
    input.look.organisation = u"Commissie Sterk techniekonderwijs"_s;
    input.look.senderLines = QStringList{u"Postbus 16375"_s, u"2500 BJ  Den Haag"_s};
    input.signatory = {u"prof. dr. A. Jansen"_s, u"voorzitter"_s};
    input.createdAt = QDateTime(QDate(2020, 5, 19), QTime(9, 0), Qt::UTC);
    return input;
}

constexpr double kPerMillimetre = 72 / 25.4;

QRect millimetres(double left, double top, double right, double bottom)
{
    return QRectF(QPointF(left, top) * kPerMillimetre, QPointF(right, bottom) * kPerMillimetre)
        .toRect();
}

} // namespace

class TestLetter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WrittenPdf::isReadable())
            QSKIP("poppler-utils or qpdf is not installed");
    }

    void saysTheOutcome_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QStringList>("notSaid");
        const int nl = int(Language::Dutch);
        const int en = int(Language::English);
        const QString point = u"1. Maak de activiteiten concreet."_s;
        QTest::newRow("approve") << int(Outcome::Approve) << nl
                                 << QStringList{u"adviseert de minister het goed te keuren."_s,
                                                u"19 mei 2020"_s}
                                 << QStringList{u"geen voorwaarde"_s, u"oktober"_s};
        QTest::newRow("approve with points")
            << int(Outcome::ApproveWithPoints) << nl
            << QStringList{u"vóór 1 oktober 2020 de punten hieronder regelt"_s, point}
            << QStringList{u"1 juni 2020"_s};
        QTest::newRow("revise") << int(Outcome::Revise) << nl
                                << QStringList{u"vraagt u het plan bij te stellen"_s, point,
                                               u"hierin: plan niet concreet genoeg."_s,
                                               u"vóór 1 juni 2020"_s}
                                << QStringList();
        QTest::newRow("reject") << int(Outcome::Reject) << nl
                                << QStringList{u"adviseert de minister het af te wijzen"_s, point,
                                               u"bezwaar"_s}
                                << QStringList{u"1 juni 2020"_s};
        QTest::newRow("approve in English")
            << int(Outcome::Approve) << en
            << QStringList{u"advises the minister to approve it."_s, u"Date 19 May 2020"_s}
            << QStringList{u"commissie"_s, u"Datum"_s};
        QTest::newRow("approve with points in English")
            << int(Outcome::ApproveWithPoints) << en
            << QStringList{u"settle the points below before 1 October 2020"_s, point}
            << QStringList{u"Datum"_s};
        QTest::newRow("revise in English")
            << int(Outcome::Revise) << en
            << QStringList{u"revised plan before 1 June 2020"_s, point,
                           u"cause is this: plan not concrete."_s}
            << QStringList{u"Datum"_s};
        QTest::newRow("reject in English")
            << int(Outcome::Reject) << en
            << QStringList{u"advises the minister to reject it"_s, point}
            << QStringList{u"Datum"_s};
    }

    void saysTheOutcome()
    {
        QFETCH(int, outcome);
        QFETCH(int, language);
        QFETCH(QStringList, said);
        QFETCH(QStringList, notSaid);
        LetterInput input = letter(Outcome(outcome), Language(language));
        input.look.organisation = u"STO"_s;
        const auto made = makeLetter(input);
        QVERIFY(made);
        const WrittenPdf pdf(*made);
        const QString text = pdf.text();
        for (const QString& words : said + QStringList{input.record.advice->motivation, u"2-14"_s,
                                                       u"prof. dr. A. Jansen"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" | "_s + text));
        for (const QString& words : notSaid)
            QVERIFY2(!text.contains(words), qPrintable(words + u" | "_s + text));
        QVERIFY(!text.contains(u'{') && !text.contains(u'['));
        QCOMPARE(pdf.pages(), 1);
        QCOMPARE(pdf.complaints().value_or(QString()), QString());
        QCOMPARE(tests::accessibilityFailures(*made).join(u'\n'), QString());
    }

    void addressStandsInTheWindow()
    {
        const WrittenPdf pdf(*makeLetter(letter(Outcome::Approve)));
        QCOMPARE(pdf.textIn(millimetres(20, 45, 105, 90)),
                 u"Commissie Sterk techniekonderwijs, Postbus 16375, 2500 BJ Den Haag "
                 "Scholengroep 14 T.a.v. mevrouw A. de Vries Kerkstraat 14 1234 AB Utrecht"_s);
    }

    void aLongSenderIsOneLineOverTheAddress()
    {
        LetterInput input = letter(Outcome::Approve);
        input.look.organisation = u"Adviescommissie Techniekonderwijs in de regio"_s;
        const QStringList lines = WrittenPdf(*makeLetter(input)).layout(1).split(u'\n');
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QString& line) {
            return line.simplified() == u"Adviescommissie Techniekonderwijs in de regio, "
                                        "Postbus 16375, 2500 BJ Den Haag"_s;
        }));
    }

    void longNamesStayInTheWindow()
    {
        LetterInput input = letter(Outcome::Approve);
        LeadApplicant& applicant = input.record.region.leadApplicant;
        applicant.organisation = u"Stichting voor Interconfessioneel en Algemeen Bijzonder "
                                 "Voortgezet Onderwijs in de Kop van Noord-Holland en de "
                                 "Wieringermeer"_s;
        applicant.contact = u"mevrouw drs. M.A.J. van der Heijden-Oosterwijk van Waterschoot"_s;
        const WrittenPdf pdf(*makeLetter(input));
        const QString window = pdf.textIn(millimetres(20, 45, 105, 90));
        QVERIFY2(window.endsWith(u"1234 AB Utrecht"_s), qPrintable(window));
        QVERIFY(window.contains(applicant.organisation));
        // Nothing of it beside the window.
        QCOMPARE(pdf.textIn(millimetres(106, 50, 210, 90)), QString());
        QVERIFY(pdf.textIn(millimetres(20, 90, 210, 110)).startsWith(u"Datum"_s));
    }

    void longLetterGoesOnWithoutLosingItsEnd()
    {
        LetterInput input = letter(Outcome::Revise);
        Advice& advice = *input.record.advice;
        advice.motivation = u"De commissie waardeert de opzet van het plan. "_s.repeated(60);
        for (int i = 0; i < 12; ++i)
            advice.improvementPoints.append(
                {ImprovementPointId::create(), u"A1"_s, u"Werk punt %1 uit."_s.arg(i)});
        const WrittenPdf pdf(*makeLetter(input));
        QVERIFY(pdf.pages() > 1);
        QVERIFY(pdf.text(2).contains(u"pagina 2 van"_s));
        QVERIFY(pdf.text().contains(u"13. Werk punt 11 uit."_s));
        const QString last = pdf.text(pdf.pages());
        QVERIFY2(last.contains(u"Met vriendelijke groet"_s) && last.contains(u"voorzitter"_s),
                 qPrintable(last));
    }

    void isReadAloudInOrder()
    {
        const QString read = WrittenPdf(*makeLetter(letter(Outcome::Revise))).structure();
        for (const QString& part :
             {u"P[Scholengroep 14] P[T.a.v. mevrouw A. de Vries] P[Kerkstraat 14]"_s,
              u"L[LI[Lbl[Datum] LBody[19 mei 2020]] LI[Lbl[Ons kenmerk] LBody[2-14]] "
              "LI[Lbl[Uw brief van] LBody[1 april 2019]] LI[Lbl[Onderwerp] LBody["_s,
              u"H1[Waarom de commissie dit adviseert] P["_s,
              u"H1[Wat u in het plan verbetert] L[LI[Lbl[1.] LBody[Maak de activiteiten "
              "concreet.]]] P["_s,
              u"P[prof. dr. A. Jansen] P[voorzitter]"_s})
            QVERIFY2(read.contains(part), qPrintable(part + u"\n\n"_s + read));
    }

    void ownTemplateGoesBeforeTheShippedOne()
    {
        LetterInput input = letter(Outcome::Approve);
        input.templateText = u"Onderwerp: Kort\n\n{motivation}\n\nDag {region}"_s;
        QVERIFY(WrittenPdf(*makeLetter(input)).text().contains(u"Dag Regio 14"_s));
        input.templateText += u" {moon}"_s;
        QCOMPARE(makeLetter(input).error(), Error(ErrorKind::LetterTemplateFault, {u"{moon}"_s}));
    }

    void noLetterWithoutGround_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isAdopted");
        QTest::addColumn<bool>("hasStreet");
        QTest::addColumn<int>("kind");
        QTest::newRow("withdrawn")
            << int(PlanState::Withdrawn) << true << true << int(ErrorKind::PlanWithdrawn);
        QTest::newRow("never handed in")
            << int(PlanState::Expected) << true << true << int(ErrorKind::PlanNotComplete);
        QTest::newRow("advice is a draft")
            << int(PlanState::Complete) << false << true << int(ErrorKind::AdviceMissing);
        QTest::newRow("no address")
            << int(PlanState::Complete) << true << false << int(ErrorKind::AddressMissing);
    }

    void noLetterWithoutGround()
    {
        QFETCH(int, state);
        QFETCH(bool, isAdopted);
        QFETCH(bool, hasStreet);
        QFETCH(int, kind);
        LetterInput input = letter(Outcome::Approve);
        input.record.plan.state = PlanState(state);
        input.record.advice->state = isAdopted ? AdviceState::Adopted : AdviceState::Draft;
        if (!hasStreet)
            input.record.region.leadApplicant.street.clear();
        const auto made = makeLetter(input);
        QVERIFY(!made);
        QCOMPARE(made.error(), Error(ErrorKind(kind), {u"Regio 14"_s}));
    }

    void addressStandsInAWindowOnTheRight()
    {
        LetterInput input = letter(Outcome::Approve);
        input.window = WindowSide::Right;
        const WrittenPdf pdf(*makeLetter(input));
        QVERIFY(
            pdf.textIn(millimetres(110, 45, 195, 90))
                .endsWith(
                    u"Scholengroep 14 T.a.v. mevrouw A. de Vries Kerkstraat 14 1234 AB Utrecht"_s));
        QCOMPARE(pdf.textIn(millimetres(0, 52, 108, 90)), QString());
        QCOMPARE(pdf.complaints().value_or(QString()), QString());
    }

    void carriesALogoOfTheCommittee()
    {
        LetterInput input = letter(Outcome::Approve);
        QImage logo(400, 120, QImage::Format_ARGB32);
        logo.fill(QColor(20, 70, 120, 128)); // PDF/A-1 knows no transparency
        QBuffer png(&input.look.logo);
        png.open(QIODevice::WriteOnly);
        QVERIFY(logo.save(&png, "PNG"));
        const auto made = makeLetter(input);
        QVERIFY(made);
        QCOMPARE(WrittenPdf(*made).complaints().value_or(QString()), QString());
        QCOMPARE(tests::accessibilityFailures(*made).join(u'\n'), QString());
    }

    void saysHowToObjectOnceThereIsADecision()
    {
        LetterInput input = letter(Outcome::Reject);
        const QString advice = WrittenPdf(*makeLetter(input)).text();
        QVERIFY(!advice.contains(u"zes weken"_s));
        QVERIFY(advice.contains(u"U ontvangt het besluit apart"_s));
        input.record.decision =
            Decision{input.record.plan.id, DecisionKind::Adopted, Outcome::Reject,
                     QDate(2020, 7, 1),    u"VO-123"_s,           {}};
        const QString decision = WrittenPdf(*makeLetter(input)).text();
        QVERIFY2(decision.contains(u"op 1 juli 2020 over uw aanvraag besloten: afwijzen"_s),
                 qPrintable(decision));
        QVERIFY(decision.contains(u"binnen zes weken"_s));
        QVERIFY(!decision.contains(u"U ontvangt het besluit apart"_s));
    }

    void asksForWhatIsMissing()
    {
        LetterInput input = letter(Outcome::Approve);
        input.kind = LetterKind::Incomplete;
        input.record.advice.reset();
        QCOMPARE(makeLetter(input).error(),
                 Error(ErrorKind::LetterNothingMissing, {u"Regio 14"_s}));
        input.missingParts = QStringList{u"Begroting"_s, u"Ondertekende overeenkomst"_s};
        input.completeBy = QDate(2020, 6, 2);
        const auto made = makeLetter(input);
        QVERIFY(made);
        const QString text = WrittenPdf(*made).text();
        QVERIFY2(text.contains(u"Begroting"_s) && text.contains(u"Ondertekende overeenkomst"_s) &&
                     text.contains(u"uiterlijk 2 juni 2020"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"**"_s));
        QCOMPARE(tests::accessibilityFailures(*made).join(u'\n'), QString());
    }

    void invitesToAPlannedTime()
    {
        LetterInput input = letter(Outcome::Approve);
        input.kind = LetterKind::Invitation;
        QCOMPARE(makeLetter(input).error(),
                 Error(ErrorKind::InvitationWithoutSlot, {u"Regio 14"_s}));
        Clarification pitch;
        pitch.kind = ClarificationKind::Pitch;
        pitch.text = u"Hoe ver is de samenwerking?"_s;
        pitch.slot = {QDate(2020, 4, 2), QTime(13, 30), 20, u"Den Haag, zaal 3"_s, {}};
        input.record.clarifications = {pitch};
        const QString text = WrittenPdf(*makeLetter(input)).text();
        QVERIFY2(text.contains(u"2 april 2020 om 13:30 uur"_s) && text.contains(u"20 minuten"_s) &&
                     text.contains(u"Den Haag, zaal 3"_s) &&
                     text.contains(u"Hoe ver is de samenwerking?"_s),
                 qPrintable(text));
    }

    void confirmsAWithdrawal()
    {
        LetterInput input = letter(Outcome::Approve, Language::English);
        input.kind = LetterKind::Withdrawal;
        input.record.plan.state = PlanState::Withdrawn;
        QVERIFY(WrittenPdf(*makeLetter(input)).text().contains(u"that you withdraw the plan"_s));
    }

    void repeatsWhatStandsInALoopForEachPoint()
    {
        LetterInput input = letter(Outcome::Revise);
        input.record.advice->improvementPoints = {
            {ImprovementPointId::create(), u"A1"_s, u"Noem bedragen."_s, PointNeed::Required,
             QDate(2020, 9, 1)},
            {ImprovementPointId::create(), u"B2"_s, u"Noem namen."_s, PointNeed::Suggested}};
        input.templateText = u"Onderwerp: Punten van {region}\n\n{motivation} {cause} {deadline}"_s;
        QCOMPARE(makeLetter(input).error().kind(), ErrorKind::LetterTemplateFault);
        input.templateText =
            u"Onderwerp: Punten van {region}\n\n{motivation}\n\n"
            "{cause}, vóór {deadline}.\n\n[eachPoint]\nPunt {number} ({criterion}): "
            "{point} __{due}__\n[/eachPoint]\n\nGroet"_s;
        const QString text = WrittenPdf(*makeLetter(input)).text();
        QVERIFY2(text.contains(u"Punt 1 (A1): Noem bedragen. 1 september 2020"_s) &&
                     text.contains(u"Punt 2 (B2): Noem namen."_s),
                 qPrintable(text));
    }

    void leavesNothingToFillIn()
    {
        LetterInput input = letter(Outcome::Approve);
        input.record.advice->motivation = u"De commissie vindt XXX."_s;
        QCOMPARE(makeLetter(input).error(),
                 Error(ErrorKind::PlaceholderLeft, {u"Regio 14"_s, u"XXX"_s}));
        input.record.advice->motivation.clear();
        QCOMPARE(makeLetter(input).error().kind(), ErrorKind::AdviceMotivationMissing);
    }

    /// A release is for these words: the day of the letter is not among them.
    void anotherDayLeavesTheWordsTheSame()
    {
        LetterInput input = letter(Outcome::Revise);
        const QString digest = digestOf(*composeLetter(input));
        input.date = input.date.addDays(3);
        QCOMPARE(digestOf(*composeLetter(input)), digest);
        LetterInput other = input;
        other.record.region.leadApplicant.street = u"Kerkstraat 15"_s;
        QVERIFY(digestOf(*composeLetter(other)) != digest);
        other = input;
        other.record.advice->motivation += u" "_s + u"Zij is tevreden."_s;
        QVERIFY(digestOf(*composeLetter(other)) != digest);
        other = input;
        other.nextDeadline = QDate(2021, 1, 1);
        QVERIFY(digestOf(*composeLetter(other)) != digest);
    }

    void aProgressReportIsNamedAsWhatItIs()
    {
        for (const Outcome outcome :
             {Outcome::Approve, Outcome::ApproveWithPoints, Outcome::Revise, Outcome::Reject}) {
            LetterInput input = letter(outcome);
            input.round.kind = RoundKind::ProgressReport;
            const auto made = composeLetter(input);
            QVERIFY(made);
            QVERIFY(made->subject.contains(u"voortgangsrapportage"_s));
        }
        LetterInput input = letter(Outcome::Approve);
        input.round.kind = RoundKind::ProgressReport;
        QVERIFY(WrittenPdf(*makeLetter(input)).text().contains(u"zoals het is goedgekeurd"_s));
        input = letter(Outcome::Revise);
        input.round.kind = RoundKind::ProgressReport;
        QVERIFY(WrittenPdf(*makeLetter(input)).text().contains(u"bij te sturen"_s));
    }

    void aListIsAListWithItsFieldsFilled()
    {
        LetterInput input = letter(Outcome::Approve);
        input.templateText =
            u"Onderwerp: Kort\n\n{motivering}\n\n- van {regio}\n- in **ronde** {ronde}"
            "\n\nDag"_s;
        const auto made = composeLetter(input);
        QVERIFY(made);
        QCOMPARE(made->body.last().kind, ComposedLetter::Part::Kind::Bulleted);
        QCOMPARE(made->body.last().items,
                 (QStringList{u"van "_s + input.record.region.name, u"in ronde 2"_s}));
    }

    void annexesComeBehindTheLetterThatNamesThem()
    {
        LetterInput input = letter(Outcome::Approve);
        const QByteArray plain = *makeLetter(input);
        input.enclosures = QStringList{u"Besluit"_s};
        input.annexes = {{u"Brochure"_s, *makeLetter(letter(Outcome::Revise)), u"a"_s},
                         {u"Formulier"_s, *makeLetter(letter(Outcome::Reject)), u"b"_s}};
        const auto made = makeLetter(input);
        QVERIFY(made);
        QCOMPARE(*made, *makeLetter(input)); // the same input, the same bytes
        const WrittenPdf pdf(*made);
        const int own = WrittenPdf(plain).pages();
        QCOMPARE(pdf.pages(), own + WrittenPdf(input.annexes[0].pdf).pages() +
                                  WrittenPdf(input.annexes[1].pdf).pages());
        QCOMPARE(*ownPages(*made), own);
        QVERIFY(pdf.text(1).contains(u"Bijlagen Besluit, Brochure, Formulier"_s));
        QVERIFY(pdf.text(own + 1).contains(u"bij te stellen"_s));
        QVERIFY(pdf.text(pdf.pages()).contains(u"bezwaar"_s) ||
                pdf.text(pdf.pages() - 1).contains(u"bezwaar"_s));
        // The letter is still read aloud; that all of it is PDF/A is said no more.
        QCOMPARE(pdf.structure().contains(u"Geachte heer, mevrouw"_s), true);
        QVERIFY(WrittenPdf(plain).information().contains(u"pdfaid:part"_s));
        QVERIFY(!pdf.information().contains(u"<pdfaid:part"_s));
    }

    /// Nobody takes a brochure from the back of a letter.
    void anAnnexBeginsOnASheetOfItsOwn()
    {
        LetterInput input = letter(Outcome::Approve);
        QVERIFY(WrittenPdf(*makeLetter(input)).pages() % 2 == 1);
        const QByteArray annex = *makeLetter(letter(Outcome::Revise));
        input.annexes = {{u"Brochure"_s, annex, u"a"_s}};
        const QByteArray made = *makeLetter(input);
        const int own = WrittenPdf(made).pages();
        const WrittenPdf twoSided(*joinedForPrinter({made}, true));
        QCOMPARE(twoSided.pages(), own + 1);
        QCOMPARE(twoSided.text(own - WrittenPdf(annex).pages() + 1).trimmed(), QString());
        QCOMPARE(WrittenPdf(*joinedForPrinter({made}, false)).pages(), own);
    }

    void anAnnexThatCannotBeReadIsNamed()
    {
        LetterInput input = letter(Outcome::Approve);
        input.annexes = {{u"Brochure"_s, "no PDF", {}}};
        const Error error = makeLetter(input).error();
        QCOMPARE(error.kind(), ErrorKind::PdfDamaged);
        QCOMPARE(error.arguments(), QStringList{u"Brochure"_s});
        QCOMPARE(mayBeAnnex(input.annexes.first()).error().kind(), ErrorKind::PdfDamaged);
    }

    void anotherAnnexIsAnotherLetter()
    {
        LetterInput input = letter(Outcome::Approve);
        input.annexes = {{u"Brochure"_s, {}, u"a"_s}};
        const QString digest = digestOf(*composeLetter(input));
        input.annexes[0].sha256 = u"b"_s;
        QVERIFY(digestOf(*composeLetter(input)) != digest);
    }

    void sameInputGivesSameBytes()
    {
        const LetterInput input = letter(Outcome::Revise);
        QCOMPARE(*makeLetter(input), *makeLetter(input));
    }
};

BERAAD_TEST(TestLetter, QGuiApplication)
#include "tst_letter.moc"
