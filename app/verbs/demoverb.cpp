// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/figuresoutput.h"
#include "app/verbs/options.h"
#include "core/base/clock.h"
#include "core/demonstration/demonstration.h"

#include <QDir>
#include <QJsonArray>

#include <atomic>
#include <csignal>

namespace beraad::app {

using demonstration::Demonstration;
using demonstration::DemonstrationFolder;
using demonstration::RoundOutput;

namespace {

/// While it lives, Ctrl+C asks the work to stop and clear up instead of ending the program.
class StopOnInterrupt
{
public:
    explicit StopOnInterrupt(Progress& progress)
    {
        s_progress = &progress;
        m_before = std::signal(SIGINT, [](int) {
            if (Progress* running = s_progress.load())
                running->cancel();
        });
    }
    ~StopOnInterrupt()
    {
        std::signal(SIGINT, m_before);
        s_progress = nullptr;
    }
    StopOnInterrupt(const StopOnInterrupt&) = delete;
    StopOnInterrupt& operator=(const StopOnInterrupt&) = delete;

private:
    // A signal handler can reach nothing else.
    static inline std::atomic<Progress*> s_progress = nullptr;
    void (*m_before)(int) = nullptr;
};

/// A line for each step, and for each tenth of the whole within a long one.
class StepLines
{
public:
    StepLines(Console& console, bool asJson)
        : m_console(console)
        , m_asJson(asJson)
    {
    }

    void tell(int done, int total, const QString& what)
    {
        const int percent = 100 * done / total;
        if (what == m_what && percent / 10 == m_percent / 10)
            return;
        m_what = what;
        m_percent = percent;
        const QString line = CommandLine::tr("[%1 %] %2").arg(percent, 3).arg(what);
        // What is asked for as JSON is read by a program; its person reads the other channel.
        m_asJson ? m_console.complain(line) : m_console.line(line);
    }

private:
    Console& m_console;
    bool m_asJson;
    QString m_what;
    int m_percent = 0;
};

Result<void> build(const QString& folder, bool asJson, Console& console)
{
    StepLines lines(console, asJson);
    Progress progress(
        [&](int done, int total, const QString& what) { lines.tell(done, total, what); });
    const StopOnInterrupt stop(progress);
    const auto built =
        demonstration::buildDemonstration(demonstration::makeWorld(), folder, progress);
    if (!built)
        return built.error();
    return {};
}

QJsonObject answer(const Demonstration& found, bool isKept)
{
    QJsonArray rounds;
    for (qsizetype i = 0; i < found.figures.rounds.size(); ++i) {
        QJsonObject round = toJson(found.figures.rounds[i].counts);
        round.insert(QStringLiteral("round"), found.figures.rounds[i].round);
        round.insert(QStringLiteral("cumulative"), toJson(found.figures.cumulative[i].counts));
        rounds.append(round);
    }
    QJsonArray reports;
    for (const RoundOutput& output : found.outputs)
        reports.append(QJsonObject{{QStringLiteral("round"), output.round},
                                   {QStringLiteral("file"), output.report},
                                   {QStringLiteral("sha256"), output.verification.sha256},
                                   {QStringLiteral("intact"), output.verification.isIntact()},
                                   {QStringLiteral("trusted"), output.verification.isTrusted()},
                                   {QStringLiteral("holds"), output.verification.holds()},
                                   {QStringLiteral("letters"), output.letters}});
    return {{QStringLiteral("dossier"), found.dossier},
            {QStringLiteral("kept"), isKept},
            {QStringLiteral("rounds"), rounds},
            {QStringLiteral("reports"), reports}};
}

void print(const RoundOutput& output, Console& console)
{
    const auto& signatures = output.verification.signatures;
    const QString who = signatures.isEmpty() || !signatures.first().certificate
                            ? CommandLine::tr("nobody")
                            : signatures.first().certificate->holder();
    console.line(output.verification.holds()
                     ? CommandLine::tr("Report of round %1: signed by %2, verified. %3")
                           .arg(output.round)
                           .arg(who, output.report)
                     : CommandLine::tr("Report of round %1: the signature does not hold. %2")
                           .arg(output.round)
                           .arg(output.report));
    console.line(CommandLine::tr("Letters of round %1: %2").arg(output.round).arg(output.letters));
}

ExitCode show(const QString& folder, bool isKept, bool asJson, Console& console)
{
    const SystemClock clock;
    const Result<Demonstration> found = demonstration::readDemonstration(folder, clock);
    if (!found)
        return console.fail(found.error());
    if (asJson) {
        console.json(answer(*found, isKept));
    } else {
        console.line();
        printFigures(found->figures, console);
        for (const RoundOutput& output : found->outputs)
            print(output, console);
        console.line(CommandLine::tr("Dossier: %1").arg(found->dossier));
    }
    return found->holds() ? ExitCode::Good : ExitCode::DoesNotHold;
}

} // namespace

ExitCode runDemo(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("FOLDER")});
    if (const auto code = options.read(arguments, console))
        return *code;
    const DemonstrationFolder folder(options.word(0));
    if (folder.isFinished()) {
        if (!options.json())
            console.line(CommandLine::tr("There is a demonstration in %1 already; it is kept.")
                             .arg(folder.path()));
        return show(folder.path(), true, options.json(), console);
    }
    if (!folder.isFree() && !folder.isUnfinished()) {
        console.complain(CommandLine::tr("“%1” is not empty. Choose a folder that is empty or not "
                                         "there yet; nothing was changed.")
                             .arg(folder.path()));
        return ExitCode::CouldNotRun;
    }
    if (const Result<void> built = build(folder.path(), options.json(), console); !built)
        return console.fail(built.error());
    return show(folder.path(), false, options.json(), console);
}

} // namespace beraad::app
