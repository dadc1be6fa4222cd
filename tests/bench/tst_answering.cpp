// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"
#include "tests/ui/setup/setupstage.h"
#include "ui/matching/matchview.h"
#include "ui/reading/planpane.h"
#include "ui/review/reviewroom.h"
#include "ui/shell/planfinder.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMostUnanswered = 50; ///< milliseconds
constexpr int kBeat = 2;
constexpr int kPatience = 600'000;
constexpr int kSwipes = 300;

/// How long the window's thread did not come round to the next event, at most.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps << double(m_beat.nsecsElapsed()) / 1e6 - kBeat;
            m_beat.start();
        });
        m_beat.start();
        m_timer.start(kBeat);
    }
    double longest() const { return timeAt(m_gaps, Share::Most); }
    double usual() const { return timeAt(m_gaps, Share::NinetyNinth); }

private:
    QTimer m_timer;
    QElapsedTimer m_beat;
    QList<double> m_gaps;
};

/// Lets the window do its work until something holds; sleeps only where the window does.
template <typename Condition> bool until(const Condition& condition)
{
    QTimer patience; // its end is an event, too
    patience.setSingleShot(true);
    patience.start(kPatience);
    while (!condition()) {
        if (!patience.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void pass(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    until([&] { return time.hasExpired(milliseconds); });
}

} // namespace

/// The longest time that the window does not answer, while it takes in all plans of the corpus,
/// scrolls through one and finds words in all.
class AnsweringBenchmark : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        const QDir plans(corpusFolder() + u"/plans"_s);
        for (const QString& name : plans.entryList({u"*.pdf"_s})) {
            const int number = int(m_files.size()) + 1;
            m_files << m_folder.filePath(u"%1-plan.pdf"_s.arg(number, 2, 10, QLatin1Char('0')));
            QVERIFY(QFile::copy(plans.filePath(name), m_files.constLast()));
        }
    }

    void answers()
    {
        SetupStage stage(int(m_files.size()));
        stage.fixture.declareNoInterests(stage.fixture.plans()); // else the plan stays closed
        stage.open(u"Plans"_s);
        takeIn(stage);
        stage.room.reset();
        stage.session->setActingMember(stage.fixture.member(0).id);
        QMenu menu;
        ui::Workspace window(
            *stage.session,
            {{ui::RoomName::Review, [](ui::Session& open) { return new ui::ReviewRoom(open); }}},
            ui::RoomName::Review, &menu);
        window.resize(1366, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        window.enterCurrent();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        scroll(window);
        find(window);
    }

    void cleanupTestCase() { QVERIFY(m_report.write()); }

private:
    void takeIn(SetupStage& stage)
    {
        const auto documents = [&] {
            qsizetype count = 0;
            for (const auto& record : stage.records().plans)
                count += record.plan.documents.size();
            return count;
        };
        const qsizetype before = documents();
        stage.prompts.paths = m_files;
        auto* matches = stage.room->findChild<ui::MatchView*>()->findChild<QTableView*>();
        pass(500); // the room has just been made, and is painted for the first time
        const Pulse pulse;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(until([&] { return matches->hasFocus(); }));
        bool isStored = false;
        connect(&stage.session->history(), &commands::History::changed, this,
                [&] { isStored = true; });
        stage.press(u"Store plans"_s);
        QVERIFY(until([&] { return isStored; }));
        pass(500);
        // What fits no region by its name waits for a person and is not stored.
        const qsizetype stored = documents() - before;
        say(u"importing %1 plans, storing %2"_s.arg(m_files.size()).arg(stored), pulse);
        QVERIFY(stored > 0);
    }

    void scroll(const ui::Workspace& window)
    {
        ui::PlanView& view = window.findChild<ui::PlanPane*>()->view();
        QVERIFY(until([&] { return view.isComplete(); }));
        const Pulse pulse;
        for (int swipe = 0; swipe < kSwipes; ++swipe) {
            QWheelEvent wheel(view.viewport()->rect().center(),
                              view.viewport()->mapToGlobal(view.viewport()->rect().center()), {},
                              {0, -360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &wheel);
            pass(16);
        }
        say(u"scrolling"_s, pulse);
    }

    void find(ui::Workspace& window)
    {
        const Pulse pulse;
        for (const QString& words : {u"onderwijs samenwerking"_s, u"de begroting"_s, u"regio"_s}) {
            QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
            auto* field = window.findChild<ui::PlanFinder*>()->findChild<QLineEdit*>();
            for (const QChar letter : words) {
                QTest::keyClick(field, letter.toLatin1());
                pass(60);
            }
            QTest::keyClick(field, Qt::Key_Escape);
        }
        say(u"finding in all plans"_s, pulse);
    }

    void say(const QString& work, const Pulse& pulse)
    {
        const QString note =
            u"Without an answer while %1: how long the window's thread did not come round to a "
            u"timer of %2 ms, "
            "which a busy machine lengthens; 99 of 100 times it came within %3 ms."_s;
        BenchLine line{u"longest time without an answer: "_s + work, pulse.longest(),
                       u"what a person bears"_s, kMostUnanswered, 1};
        line.note = note.arg(work).arg(kBeat).arg(QString::number(pulse.usual(), 'f', 1));
        m_report.add(line);
    }

    QTemporaryDir m_folder;
    QStringList m_files;
    BenchReport m_report{u"answering"_s, QStringLiteral(BERAAD_BENCH_FOLDER)};
};

BERAAD_TEST(AnsweringBenchmark, QApplication)
#include "tst_answering.moc"
