// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include "app/verbs/allverbs.h"
#include "app/verbs/console.h"

#include <algorithm>
#include <array>

namespace beraad::app {

namespace {

constexpr std::array kVerbs{
    Verb{"new",
         QT_TRANSLATE_NOOP("CommandLine", "Makes a dossier with a programme and its first round."),
         runNew},
    Verb{
        "import",
        QT_TRANSLATE_NOOP("CommandLine", "Takes in the plans of a folder, and a table of regions."),
        runImport},
    Verb{"assign",
         QT_TRANSLATE_NOOP("CommandLine", "Makes members the readers of plans, from a CSV file."),
         runAssign},
    Verb{"identity",
         QT_TRANSLATE_NOOP("CommandLine", "Lists, issues and revokes the certificates of members."),
         runIdentity},
    Verb{"interest",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Lists the interests that members stated in plans, or states one."),
         runInterest},
    Verb{"measure",
         QT_TRANSLATE_NOOP("CommandLine", "Records what the chair decides on a possible interest."),
         runMeasure},
    Verb{"package",
         QT_TRANSLATE_NOOP("CommandLine", "Sends a round to a member, and what is written back."),
         runPackage},
    Verb{"score", QT_TRANSLATE_NOOP("CommandLine", "Takes in reviews from a JSON or CSV file."),
         runScore},
    Verb{"advise",
         QT_TRANSLATE_NOOP("CommandLine", "Takes in the committee's advice from a JSON file."),
         runAdvise},
    Verb{"phase",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Shows or moves the phase of a round: who may see and do what."),
         runPhase},
    Verb{"finalise",
         QT_TRANSLATE_NOOP("CommandLine", "Ends a round, so that it can no longer be changed."),
         runFinalise},
    Verb{"report", QT_TRANSLATE_NOOP("CommandLine", "Makes the advice report of a round."),
         runReport},
    Verb{"sign", QT_TRANSLATE_NOOP("CommandLine", "Signs the report of a round, or another PDF."),
         runSign},
    Verb{"verify",
         QT_TRANSLATE_NOOP("CommandLine", "Verifies the signatures in a report, or in any PDF."),
         runVerify},
    Verb{"letters", QT_TRANSLATE_NOOP("CommandLine", "Writes the advice letters to the regions."),
         runLetters},
    Verb{"show", QT_TRANSLATE_NOOP("CommandLine", "Shows a round: its figures and its plans."),
         runShow},
    Verb{"archive",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Writes the whole dossier as files for the archive, or verifies them."),
         runArchive},
    Verb{"audit", QT_TRANSLATE_NOOP("CommandLine", "Checks or lists who did what when."), runAudit},
    Verb{"demo", QT_TRANSLATE_NOOP("CommandLine", "Builds a demonstration of fictional regions."),
         runDemo},
    Verb{"doctor",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Tells what of this computer the program finds and needs."),
         runDoctor},
};

void listVerbs(Console& console)
{
    console.line(CommandLine::tr("Usage: beraad [VERB ...]. Without a verb the window opens."));
    console.line();
    for (const Verb& verb : kVerbs) {
        console.line(QStringLiteral("  %1 %2")
                         .arg(QString::fromLatin1(verb.name), -10)
                         .arg(CommandLine::tr(verb.summary)));
    }
    console.line();
    console.line(CommandLine::tr("More about a verb: beraad VERB --help"));
}

const Verb* find(const QString& word)
{
    const auto verb = std::find_if(kVerbs.begin(), kVerbs.end(), [&](const Verb& each) {
        return word == QLatin1String(each.name);
    });
    return verb == kVerbs.end() ? nullptr : &*verb;
}

} // namespace

std::span<const Verb> verbs()
{
    return kVerbs;
}

bool isVerb(const QString& word)
{
    return word == QLatin1String("help") || find(word);
}

ExitCode runVerb(const QStringList& arguments, Console& console)
{
    const Verb* verb = find(arguments.value(0));
    if (verb)
        return verb->run(*verb, arguments.mid(1), console);
    const QString word = arguments.value(0);
    if (word == QLatin1String("--version")) {
        console.line(QStringLiteral("Beraad " BERAAD_VERSION));
        return ExitCode::Good;
    }
    const bool asksForHelp = word == QLatin1String("help") || word == QLatin1String("--help") ||
                             word == QLatin1String("-h");
    if (!asksForHelp && !word.isEmpty())
        console.complain(CommandLine::tr("There is no verb %1. These there are:").arg(word));
    listVerbs(console);
    return asksForHelp ? ExitCode::Good : ExitCode::CouldNotRun;
}

} // namespace beraad::app
