// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dossier.h"
#include "tests/core/publishing/lettersofaround.h"
#include "tests/support/testmain.h"
#include "tests/support/virtualprinter.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::publishing;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;
using tests::ReleasedRound;
using tests::VirtualPrinter;

namespace {

constexpr int kLetters = 78;

int countOf(const QList<LetterDraft>& letters, LetterStanding standing)
{
    return int(std::count_if(letters.begin(), letters.end(), [=](const LetterDraft& letter) {
        return letter.standing() == standing;
    }));
}

std::unique_ptr<LetterOutlet> printer()
{
    printing::PrintOptions options;
    options.printer = VirtualPrinter::name();
    options.isTwoSided = true;
    return std::make_unique<PrinterOutlet>(options);
}

/// What the queue tells by now goes into the register.
void follow(const DossierFixture& fixture)
{
    LetterDesk desk(fixture.history());
    for (const SentLetter& letter : newsOf(registered(fixture)))
        must(desk.follow(letter));
}

} // namespace

/// A whole round's letters on a printer of a real CUPS.
class TestPrintedLetters : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!VirtualPrinter::isPossible())
            QSKIP("cups-daemon and cups-client are not installed");
        m_printer = std::make_unique<VirtualPrinter>();
        QVERIFY2(m_printer->fault().isEmpty(), qPrintable(m_printer->fault()));
    }

    void init() { m_printer->throwPaperAway(); }
    void cleanupTestCase() { m_printer.reset(); }

    void eachLetterComesOutOnceThoughItWasStoppedAtThirty()
    {
        ReleasedRound fixture(kLetters, Outcome::Revise);

        Progress progress([&](int done, int, const QString&) {
            if (done == 29) // the letter that is on its way still goes
                progress.cancel();
        });
        LetterRun stopped(fixture.history(), drafts(fixture), printer(), {});
        QCOMPARE(stopped.sendAll(progress).error().kind(), ErrorKind::Cancelled);
        QCOMPARE(stopped.done(), 30);
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->paper().size(), 30, 60'000);

        LetterRun resumed(fixture.history(), due(fixture), printer(), {});
        QCOMPARE(resumed.total(), kLetters - 30);
        must(resumed.sendAll(Progress()));
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->titles().size(), kLetters, 120'000);
        QStringList expected;
        for (const LetterDraft& draft : drafts(fixture))
            expected << letterFileName(draft.input);
        expected.sort();
        QCOMPARE(m_printer->titles(), expected); // each, and each once
        const auto allAreOut = [&] {
            follow(fixture);
            return countOf(drafts(fixture), LetterStanding::Out) == kLetters;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allAreOut(), 60'000);
        QVERIFY(due(fixture).isEmpty());
    }

    void copiesComeOneAfterTheOther()
    {
        ReleasedRound fixture(1);
        printing::PrintOptions options;
        options.printer = VirtualPrinter::name();
        options.copies = 3;
        options.tray = u"Briefpapier"_s;
        LetterRun run(fixture.history(), drafts(fixture), std::make_unique<PrinterOutlet>(options),
                      {});
        must(run.sendAll(Progress()));
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->options().size(), 1, 30'000);
        const QStringList asked = m_printer->options().first().split(u' ');
        QCOMPARE(asked.first(), u"3"_s);
        for (const QString& option :
             {u"Collate"_s, u"InputSlot=Briefpapier"_s,
              u"multiple-document-handling=separate-documents-collated-copies"_s})
            QVERIFY2(asked.contains(option), qPrintable(asked.join(u' ')));
    }

    void whatAJamSwallowedIsPrintedAgain()
    {
        ReleasedRound fixture(5);
        m_printer->jam();
        LetterRun run(fixture.history(), drafts(fixture), printer(), {});
        must(run.sendAll(Progress()));
        follow(fixture);
        QCOMPARE(countOf(drafts(fixture), LetterStanding::Printing), 5);
        QVERIFY(due(fixture).isEmpty()); // the printer still has them
        m_printer->cancelAll();
        const auto allFailed = [&] {
            follow(fixture);
            return countOf(drafts(fixture), LetterStanding::Failed) == 5;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allFailed(), 30'000);
        m_printer->clear();
        LetterRun again(fixture.history(), due(fixture), printer(), {});
        must(again.sendAll(Progress()));
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->paper().size(), 5, 30'000);
    }

    void aPrinterThatIsNotThereIsToldAndNothingCountsAsOut()
    {
        ReleasedRound fixture(1);
        printing::PrintOptions options;
        options.printer = u"Nergens"_s;
        LetterRun run(fixture.history(), drafts(fixture), std::make_unique<PrinterOutlet>(options),
                      {});
        const Result<void> sent = run.sendAll(Progress());
        QCOMPARE(sent.error().kind(), ErrorKind::PrinterMissing);
        QCOMPARE(sent.error().arguments(), QStringList{u"Nergens"_s});
        QCOMPARE(due(fixture).size(), 1);
    }

private:
    std::unique_ptr<VirtualPrinter> m_printer;
};

BERAAD_TEST(TestPrintedLetters, QGuiApplication)
#include "tst_printedletters.moc"
