// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/opendossier.h"
#include "core/base/files.h"
#include "core/commands/rounddesk.h"
#include "core/domain/keys.h"
#include "core/forms/adviceform.h"
#include "core/wording/domainwording.h"

namespace beraad::app {

namespace {

Result<forms::AdviceForms> readAdvice(const QString& path)
{
    BERAAD_TRY(const QByteArray bytes, readFile(path));
    return forms::readAdviceJson(bytes, path);
}

} // namespace

ExitCode runAdvise(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("FILE")});
    OpenDossier::addOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<forms::AdviceForms> advice = readAdvice(options.word(1));
    if (!advice)
        return console.fail(advice.error());
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<void> stored =
        forms::storeAdvice((*opened)->history(), (*opened)->round(), *advice);
    if (!stored)
        return console.fail(stored.error());
    if (options.json())
        console.json({{QStringLiteral("advice"), advice->advice.size()}});
    else
        console.line(CommandLine::tr("Stored the advice on %n plan(s).", nullptr,
                                     int(advice->advice.size())));
    return ExitCode::Good;
}

ExitCode runFinalise(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER")});
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("reopen"), CommandLine::tr("Open it again, for this reason."),
                QStringLiteral("reason"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    commands::RoundDesk desk((*opened)->history());
    const domain::RoundId round = (*opened)->round().id;
    const bool reopens = options.has(QStringLiteral("reopen"));
    if (!reopens) {
        const Result<domain::Objections> objections = desk.objectionsToFinalising(round);
        if (!objections)
            return console.fail(objections.error());
        for (const Error& objection : *objections)
            console.fail(objection);
        if (!objections->isEmpty())
            return ExitCode::DoesNotHold;
    }
    const Result<void> done = reopens ? desk.reopen(round, options.value(QStringLiteral("reopen")))
                                      : desk.finalise(round);
    if (!done)
        return console.fail(done.error());
    if (options.json())
        console.json({{QStringLiteral("final"), !reopens}});
    else if (reopens)
        console.line(CommandLine::tr("Round %1 is open again.").arg((*opened)->round().number));
    else
        console.line(CommandLine::tr("Round %1 is final.").arg((*opened)->round().number));
    return ExitCode::Good;
}

ExitCode runPhase(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("[PHASE]")});
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("reason"), CommandLine::tr("Why it goes back a phase."),
                QStringLiteral("reason"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    domain::RoundPhase phase = (*opened)->round().phase();
    if (!options.word(1).isEmpty()) {
        const auto asked = domain::fromKey<domain::RoundPhase>(options.word(1));
        if (!asked)
            return console.fail(Error(ErrorKind::NameUnknown, {options.word(1)}));
        phase = *asked;
        const Result<void> moved =
            commands::RoundDesk((*opened)->history())
                .moveTo((*opened)->round().id, phase, options.value(QStringLiteral("reason")));
        if (!moved)
            return console.fail(moved.error());
    }
    if (options.json())
        console.json({{QStringLiteral("phase"), domain::keyOf(phase)}});
    else
        console.line(CommandLine::tr("Round %1 is in the phase: %2.")
                         .arg((*opened)->round().number)
                         .arg(wording::word(phase)));
    return ExitCode::Good;
}

} // namespace beraad::app
