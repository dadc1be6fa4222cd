// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/inlinemessage.h"
#include "ui/kit/roomname.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/letters/lettersroom.h"
#include "ui/reading/planpane.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/rounddesk.h"
#include "core/publishing/letterrun.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/outputrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/support/writtenpdf.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using domain::SentLetter;
using tests::must;

/// What left, seen again as it was sent.
class RegisterTest final : public tests::TestCase
{
    Q_OBJECT

private:
    /// The letters of a round left; since then the first region moved.
    struct Stage
    {
        tests::DossierFixture fixture{2};
        Settings settings{fixture.folder() + u"/settings.ini"_s};
        tests::ScriptedPrompts prompts;
        std::unique_ptr<Session> session;
        std::unique_ptr<LettersRoom> room;

        Stage()
        {
            fixture.finaliseRound();
            fixture.close();
            session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
            sendAll();
            Region region = fixture.region(0);
            region.leadApplicant.street = u"Nieuwstraat 1"_s;
            must(commands::RoundDesk(session->history()).store(region));
            room = std::make_unique<LettersRoom>(*session);
            room->resize(1200, 700);
            room->show();
            QApplication::setActiveWindow(room.get());
            room->enter();
            if (!QTest::qWaitForWindowExposed(room.get()))
                qFatal("the window does not come up");
        }
        ~Stage()
        {
            room.reset();
            session.reset();
        }
        void sendAll()
        {
            publishing::LetterDesk desk(session->history());
            const auto letters = [&] {
                return must(desk.drafts(session->roundId(), publishing::LetterGroup::Advice,
                                        Language::English, QDate(2020, 5, 19)));
            };
            session->setActingMember(fixture.secretary().id);
            must(desk.prepare(letters()));
            session->setActingMember(fixture.chair().id);
            must(desk.release(letters()));
            session->setActingMember(fixture.secretary().id);
            const QString folder = fixture.folder() + u"/out"_s;
            QDir().mkpath(folder);
            publishing::LetterRun run(session->history(), letters(),
                                      std::make_unique<publishing::FolderOutlet>(folder), {});
            must(run.sendAll(Progress()));
        }
        QList<SentLetter> registered()
        {
            return must(storage::LetterRecords(session->dossier()).sent(session->roundId()));
        }
        SentLetter sentTo(int region)
        {
            const QList<SentLetter> all = registered();
            const auto found = std::find_if(all.begin(), all.end(), [&](const SentLetter& each) {
                return each.plan == fixture.plan(region);
            });
            if (found == all.end())
                qFatal("no such letter");
            return *found;
        }
        QAction* action(const QString& text) const
        {
            const auto actions = room->findChildren<QAction*>();
            for (QAction* each : actions) {
                if (each->text() == text)
                    return each;
            }
            qFatal("no such action");
        }
        QString note() const
        {
            const auto messages = room->findChildren<InlineMessage*>();
            for (const InlineMessage* each : messages) {
                if (each->isShowing() && each->kind() == InlineMessage::Kind::Note)
                    return each->sentence();
            }
            return {};
        }
        PlanPane* pane() const { return room->findChild<PlanPane*>(); }
        /// Between what is to be sent and the register; the pages have tabs of their own.
        QTabBar* tabs() const
        {
            for (QTabBar* each : room->findChildren<QTabBar*>()) {
                if (each->count() == 2 && each->tabText(1).remove(u'&').startsWith(u"Register"_s))
                    return each;
            }
            qFatal("no such tabs");
        }
        QTableView* table() const { return qobject_cast<QTableView*>(room->panes().first()); }
        void openAsSent() const
        {
            action(u"Open the letter as sent"_s)->trigger();
            QTRY_VERIFY(pane()->view().isOpen() && note().contains(u"as it was sent"_s));
        }
        QPushButton* button(const QString& text) const
        {
            const auto buttons = room->findChildren<QPushButton*>();
            for (QPushButton* each : buttons) {
                if (each->text().remove(u'&') == text)
                    return each;
            }
            qFatal("no such button");
        }
        void press(const QString& text) const { QTest::keyClick(button(text), Qt::Key_Space); }
    };

private Q_SLOTS:
    void aLetterOpensAsItWasSent()
    {
        Stage stage;
        QTest::keyClick(stage.table(), Qt::Key_Down);
        stage.openAsSent();
        QVERIFY(stage.note().contains(stage.sentTo(1).sha256));
        QCOMPARE(stage.tabs()->currentIndex(), 1);
    }

    /// Which of the lines is current says which letter shows.
    void theRegisterShowsWhatLeftLineByLine()
    {
        Stage stage;
        stage.openAsSent();
        const QString before = stage.note();
        const int row = stage.table()->currentIndex().row();
        QTest::keyClick(stage.table(), row == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY(stage.note() != before);
        QVERIFY(stage.note().contains(stage.sentTo(1).sha256));
        stage.tabs()->setCurrentIndex(0);
        QCOMPARE(stage.note(), QString()); // the letter as it would leave now
    }

    void theFileThatLeftIsSavedWhateverChangedSince()
    {
        Stage stage;
        stage.openAsSent();
        const QString path = stage.fixture.folder() + u"/objection.pdf"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save the letter as sent…"_s);
        QCOMPARE(sha256Hex(must(readFile(path))), stage.sentTo(0).sha256);
    }

    /// It neither opens nor is saved, and says why before anybody tries.
    void aLetterThatWasNotKeptSaysSo()
    {
        Stage stage;
        const QString why = u"only its line in the register"_s;
        SentLetter old = stage.sentTo(0);
        old.id = LetterId::create();
        old.sha256 = QString(64, u'a');
        old.madeAt = old.madeAt.addDays(1);
        must(storage::LetterRecords(stage.session->dossier()).save(old));
        stage.room->enter();
        QVERIFY(!stage.action(u"Open the letter as sent"_s)->isEnabled());
        QVERIFY(stage.action(u"Open the letter as sent"_s)->toolTip().contains(why));
        QTest::keyClick(stage.table(), Qt::Key_Down); // to a region whose letter is kept
        QVERIFY(stage.action(u"Open the letter as sent"_s)->isEnabled());

        stage.tabs()->setCurrentIndex(1);
        QPushButton* save = stage.button(u"Save the letter as sent…"_s);
        QTest::keyClick(stage.table(), Qt::Key_Home, Qt::ControlModifier); // the newest
        QVERIFY(!save->isEnabled());
        QVERIFY(save->toolTip().contains(why));
        const auto labels = stage.room->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
            return each->isVisible() && each->text().contains(u"only its line in the register"_s);
        }));
        QTest::keyClick(stage.table(), Qt::Key_Down);
        QVERIFY(save->isEnabled());
        QCOMPARE(save->toolTip(), QString());
    }

    /// After printing no letter is ticked any more, and the envelopes still want their labels.
    void labelsAreForAllWhenNoneIsTicked()
    {
        if (!tests::WrittenPdf::isReadable())
            QSKIP("poppler-utils are not installed");
        Stage stage;
        const auto labels = [&] {
            const QString path = stage.fixture.folder() + u"/labels.pdf"_s;
            stage.prompts.paths = {path};
            QAction* save = stage.action(u"Save address labels…"_s);
            save->trigger();
            return tests::WrittenPdf(must(readFile(path))).text();
        };
        const QString first = stage.fixture.region(0).leadApplicant.organisation;
        const QString second = stage.fixture.region(1).leadApplicant.organisation;
        QVERIFY(first != second);
        QTest::keyClick(stage.table(), Qt::Key_Down); // what can be done follows the line
        const QString ofAll = labels();
        QVERIFY2(ofAll.contains(first) && ofAll.contains(second), qPrintable(ofAll));
        QTest::keyClick(stage.table(), Qt::Key_Space);
        const QString ofOne = labels();
        QVERIFY2(!ofOne.contains(first) && ofOne.contains(second), qPrintable(ofOne));
    }

    void thePostingListTellsWhereEachLetterGoes()
    {
        Stage stage;
        const QString path = stage.fixture.folder() + u"/posting.csv"_s;
        stage.prompts.paths = {path};
        QTest::keyClick(stage.table(), Qt::Key_Down);
        stage.action(u"Save posting list…"_s)->trigger();
        const QString list = QString::fromUtf8(must(readFile(path)));
        for (int region = 0; region < 2; ++region) {
            const LeadApplicant to = stage.fixture.region(region).leadApplicant;
            QVERIFY2(list.contains(to.organisation) && list.contains(to.postalCode),
                     qPrintable(list));
        }
        QVERIFY(list.contains(u"Nieuwstraat 1"_s)); // where the first region is now
    }

    void aLetterThatWentAgainAndEarlySaysBoth()
    {
        Stage stage;
        SentLetter copy = stage.sentTo(0);
        copy.id = LetterId::create();
        copy.madeAt = copy.madeAt.addDays(1);
        copy.againBecause = u"Zoekgeraakt"_s;
        copy.earlyBecause = u"De minister vraagt erom"_s;
        must(storage::LetterRecords(stage.session->dossier()).save(copy));
        stage.room->enter();
        stage.tabs()->setCurrentIndex(1);
        const QAbstractItemModel& lines = *stage.table()->model();
        QStringList reasons;
        for (int column = 0; column < lines.columnCount(); ++column)
            reasons << lines.index(0, column).data().toString();
        QVERIFY(reasons.contains(u"Zoekgeraakt; De minister vraagt erom"_s));
    }

    /// Sending it once more had failed already; what lies on the table after all is the first.
    void whatDidNotComeIsTheOneThatTheListTellsOf()
    {
        Stage stage;
        storage::LetterRecords records(stage.session->dossier());
        SentLetter printed = stage.sentTo(1);
        printed.id = LetterId::create();
        printed.way = LetterWay::Printed;
        printed.madeAt = printed.madeAt.addDays(1);
        must(records.save(printed));
        SentLetter failed = printed;
        failed.id = LetterId::create();
        failed.madeAt = failed.madeAt.addDays(1);
        failed.state = LetterState::Failed;
        must(records.save(failed));
        stage.room->enter();
        QTest::keyClick(stage.table(), Qt::Key_Down);
        stage.action(u"This letter did not come out"_s)->trigger();
        const QList<SentLetter> all = stage.registered();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const SentLetter& each) { return each.id == printed.id; });
        QVERIFY(found != all.end());
        QCOMPARE(found->state, LetterState::Failed);
    }

    /// It left and stays good, but goes once more only when it was looked through as it is now.
    void aLetterThatLeftIsMarkedAnewWhenItLooksOtherwise()
    {
        Stage stage;
        publishing::LetterDesk desk(stage.session->history());
        LetterLook look = must(desk.look(stage.session->roundId()));
        look.points = 9;
        must(desk.setLook(stage.session->roundId(), look));
        stage.room->enter();
        const auto prepared = [&] {
            const auto all = must(storage::LetterRecords(stage.session->dossier())
                                      .releases(stage.session->roundId()));
            return std::find_if(all.begin(), all.end(),
                                [&](const LetterRelease& each) {
                                    return each.plan == stage.fixture.plan(1);
                                })
                ->look;
        };
        const QString before = prepared();
        QTest::keyClick(stage.table(), Qt::Key_Down); // to the region that did not move
        QTest::keyClick(stage.table(), Qt::Key_Space);
        stage.press(u"Mark 1 as ready"_s);
        QTRY_VERIFY(prepared() != before);
    }

    /// A letter brings a part of it, and would say something else.
    void aReportThatWasSignedOtherwiseIsOneKeyAway()
    {
        Stage stage;
        const RoundId round = stage.session->roundId();
        must(publishing::LetterDesk(stage.session->history())
                 .setAnnexes(round, LetterKind::Approve, Language::English,
                             {{u"Part"_s, {}, {}, AnnexSource::ReportPart}}));
        storage::StoredReport report;
        report.id = ReportId::create();
        report.round = round;
        report.madeAt = stage.fixture.clock().now();
        report.signedAt = report.madeAt;
        report.dataDigest = u"of other data"_s;
        must(storage::OutputRecords(stage.session->dossier()).save(report, "signed"));
        stage.room->enter();
        QCOMPARE(stage.table()->model()->index(1, 3).data().toString(),
                 u"the signed report says otherwise"_s);
        QSignalSpy asked(stage.room.get(), &Room::roomRequested);
        QTest::keyClick(stage.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Report);
    }
};

BERAAD_TEST(RegisterTest, QApplication)
#include "tst_register.moc"
