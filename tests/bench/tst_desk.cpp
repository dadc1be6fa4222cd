// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/pdf/inspection.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/screenprobe.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "ui/kit/roomname.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QDir>
#include <QThread>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlans = 78;
constexpr int kStarts = 7;
constexpr int kTurns = 12; ///< in one go
constexpr int kPagesRead = 50;
constexpr int kStartStays = 1500; ///< milliseconds
constexpr int kStartPatience = 30'000;
constexpr int kTurnPatience = 2000; ///< a page without ink in the middle shows no change
constexpr int kTurnStays = 400;
constexpr int kPace = 300; ///< between two turns, beside what the looking takes

const QString kSeen =
    u"Start, turns and memory: each program alone on a screen of 1366 × 768 (Xvfb, openbox, all "
    "windows as large as the screen), started from warm files; a page stands from the first "
    "picture that differs in less than 0.5 % of its pixels, in the middle of the page, from the "
    "one that then stays."_s;
const QString kOurs = QStringLiteral(BERAAD_PROGRAM);
const QString kBare = QStringLiteral(BERAAD_BARE_WINDOW);

} // namespace

/// The whole program on a screen, seen from outside as a person sees it, beside other programs.
class DeskBenchmark : public TestCase
{
    Q_OBJECT

public:
    DeskBenchmark(ScreenProbe* screen, QString missing, QString home)
        : m_screen(screen)
        , m_missing(std::move(missing))
        , m_home(std::move(home))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        m_pdf = corpusFolder() + u"/plans/wassenaar__begroting_2025.pdf"_s;
        if (!m_screen)
            return;
        makeDossier();
        // All of them show a whole page, or turning it means less to one than to another.
        write(u"okularpartrc"_s, "[PageView]\nZoomMode=2\n[Zoom]\nZoomMode=2\n");
        write(u"glib-2.0/settings/keyfile"_s,
              "[org/gnome/evince/default]\nsizing-mode='fit-page'\nshow-sidebar=false\n");
    }

    void startsToAReadablePage()
    {
        const QString work =
            u"start to the first page of a plan, dossier of %1 plans"_s.arg(kPlans);
        if (!m_screen) {
            m_report.addMissing(work, u"a bare Qt window; Okular"_s, m_missing);
            return;
        }
        QList<double> ours;
        QList<double> bare;
        QList<double> okular;
        const bool hasOkular = missingProgram({u"okular"_s}).isEmpty();
        for (int round = 0; round <= kStarts; ++round) {
            ours << started(kOurs, {m_dossier->path()});
            const QString width = pageWidth();
            QVERIFY2(!width.isEmpty(), "the program kept no size of a page");
            bare << started(kBare, {m_pdf, width});
            if (hasOkular)
                okular << started(u"okular"_s, {m_pdf});
        }
        for (QList<double>* times : {&ours, &bare, &okular}) {
            if (!times->isEmpty())
                times->removeFirst(); // which built caches
        }
        const double median = timeAt(ours, Share::Median);
        add({work, median, u"a bare Qt window with the same page"_s, timeAt(bare, Share::Median),
             1.6});
        if (hasOkular)
            add({work, median, u"Okular"_s, timeAt(okular, Share::Median), 0.5});
        else
            m_report.addMissing(work, u"Okular"_s, u"okular is not installed"_s);
    }

    void turnsPages()
    {
        const QString work = u"next page while reading on, from the key to the page"_s;
        const QString missing = m_screen ? missingProgram({u"evince"_s}) : m_missing;
        if (!missing.isEmpty()) {
            m_report.addMissing(work, u"Evince"_s, missing + u" is not installed"_s);
            return;
        }
        QList<double> ours;
        QList<double> evince;
        for (int round = 0; round < 2; ++round) {
            ours += turns(kOurs, {m_dossier->path()}, "key Next");
            evince += turns(u"evince"_s, {m_pdf}, "key n");
        }
        QVERIFY(!ours.isEmpty());
        add({work, timeAt(ours, Share::Median), u"Evince"_s, timeAt(evince, Share::Median), 1});
        add({work + u": p95"_s, timeAt(ours, Share::NinetyFifth), u"Evince"_s,
             timeAt(evince, Share::NinetyFifth), 0});
    }

    void holdsLittle()
    {
        const QString work = u"memory of all processes after %1 pages"_s.arg(kPagesRead);
        const QString missing = m_screen ? missingProgram({u"okular"_s}) : m_missing;
        if (!missing.isEmpty()) {
            m_report.addMissing(work, u"Okular"_s, missing + u" is not installed"_s);
            return;
        }
        const double ours = afterReading(kOurs, {m_dossier->path()}, "key alt+Next");
        const double okular = afterReading(u"okular"_s, {m_pdf}, "key Next");
        add({work, ours, u"Okular, same document"_s, okular, 0.6, u"MiB"_s});
    }

    void cleanupTestCase() { QVERIFY(m_report.write()); }

private:
    void add(BenchLine line)
    {
        line.note = kSeen;
        m_report.add(line);
    }

    /// A person was reading when the program was closed; it opens there again.
    void makeDossier()
    {
        m_dossier = std::make_unique<DossierFixture>(kPlans);
        const QByteArray bytes = must(readFile(m_pdf));
        const pdf::PdfFacts facts = must(pdf::inspectPdf(bytes, u"plan.pdf"_s, nullptr));
        for (int plan = 0; plan < kPlans; ++plan)
            m_dossier->handInInstead(m_dossier->plan(plan), u"plan.pdf"_s, bytes, facts.pageTexts);
        m_dossier->declareNoInterests(m_dossier->plans()); // else the plan stays closed
        const QString member = m_dossier->member(0).id.text();
        m_dossier->close();
        ui::Settings settings(m_home + u"/.config/Beraad/Beraad.conf"_s);
        settings.setActingMember(m_dossier->path(), member);
        settings.setLayout(u"window/room"_s, QByteArray::number(int(ui::RoomName::Review)));
    }

    void write(const QString& settings, const QByteArray& content) const
    {
        const QString path = m_home + u"/.config/"_s + settings;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }

    /// Of the page that the program just showed, in pixels, as it keeps it for its next start.
    QString pageWidth() const
    {
        const ui::Settings settings(m_home + u"/.config/Beraad/Beraad.conf"_s);
        return QString::fromLatin1(settings.layout(u"review/plan left"_s).split('\n').first());
    }

    double started(const QString& program, const QStringList& arguments)
    {
        const QImage empty = m_screen->look();
        QElapsedTimer clock;
        clock.start();
        auto running = m_screen->run(program, arguments);
        const double at = m_screen->standsAt(clock, empty, kStartStays, kStartPatience);
        keepPicture(program);
        m_screen->end(std::move(running));
        return at;
    }

    std::unique_ptr<QProcess> reading(const QString& program, const QStringList& arguments)
    {
        const QImage empty = m_screen->look();
        QElapsedTimer clock;
        clock.start();
        auto running = m_screen->run(program, arguments);
        (void)m_screen->standsAt(clock, empty, kStartStays, kStartPatience);
        m_screen->send("mousemove 550 420 click 1");
        QThread::msleep(500);
        return running;
    }

    QList<double> turns(const QString& program, const QStringList& arguments, const QByteArray& key)
    {
        auto running = reading(program, arguments);
        QList<double> times;
        for (int turn = 0; turn < kTurns; ++turn) {
            QThread::msleep(kPace);
            const QImage before = m_screen->look();
            QElapsedTimer clock;
            clock.start();
            m_screen->send(key);
            const double at = m_screen->standsAt(clock, before, kTurnStays, kTurnPatience);
            if (at >= 0)
                times << at;
        }
        keepPicture(program + u"-turned"_s);
        m_screen->end(std::move(running));
        return times;
    }

    double afterReading(const QString& program, const QStringList& arguments, const QByteArray& key)
    {
        auto running = reading(program, arguments);
        for (int page = 1; page < kPagesRead; ++page) {
            m_screen->send(key);
            QThread::msleep(kPace);
        }
        QThread::msleep(1000);
        const double memory = memoryOf(running->processId());
        keepPicture(program + u"-read"_s);
        m_screen->end(std::move(running));
        return memory;
    }

    /// For a person who wonders what was measured: BERAAD_BENCH_PICTURES names a folder.
    static void keepPicture(const QString& program)
    {
        const QString folder = qEnvironmentVariable("BERAAD_BENCH_PICTURES");
        if (!folder.isEmpty())
            QGuiApplication::primaryScreen()->grabWindow(0).save(
                QDir(folder).filePath(program.section(u'/', -1) + u".png"_s));
    }

    ScreenProbe* m_screen;
    QString m_missing;
    QString m_home;
    QString m_pdf;
    std::unique_ptr<DossierFixture> m_dossier;
    BenchReport m_report{u"desk"_s, QStringLiteral(BERAAD_BENCH_FOLDER)};
};

namespace {

/// The screen has to be there before the application is made.
int runOnScreen(int argc, char** argv)
{
    const QTemporaryDir home;
    const QString missing = missingProgram(ScreenProbe::kPrograms);
    const auto screen = missing.isEmpty() ? ScreenProbe::start(home.path()) : nullptr;
    prepareProcess();
    QApplication application(argc, argv);
    DeskBenchmark benchmark(screen.get(),
                            missing.isEmpty() ? u"the screen does not start"_s
                                              : missing + u" is not installed"_s,
                            home.path());
    return QTest::qExec(&benchmark, argc, argv);
}
const RegisteredTest registeredDesk(__FILE__, runOnScreen);

} // namespace

#include "tst_desk.moc"
