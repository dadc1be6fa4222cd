// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/documentoptions.h"
#include "app/verbs/opendossier.h"
#include "core/publishing/letterrun.h"
#include "core/tables/cellvalues.h"
#include "core/wording/errorwording.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace beraad::app {

using publishing::LetterDraft;
using publishing::LetterGroup;
using publishing::LetterOutlet;

namespace {

Result<QDate> dateOf(const Options& options, const OpenDossier& opened)
{
    if (!options.has(QStringLiteral("date")))
        return opened.dossier().clock().now().toLocalTime().date();
    const std::optional<QDate> date = tables::day(options.value(QStringLiteral("date")));
    if (!date)
        return Error(ErrorKind::NameUnknown, {options.value(QStringLiteral("date"))});
    return *date;
}

Result<LetterGroup> groupOf(const Options& options)
{
    static const std::pair<QString, LetterGroup> kGroups[] = {
        {QString(), LetterGroup::Advice},
        {QStringLiteral("advice"), LetterGroup::Advice},
        {QStringLiteral("incomplete"), LetterGroup::Incomplete},
        {QStringLiteral("invitation"), LetterGroup::Invitation},
        {QStringLiteral("withdrawal"), LetterGroup::Withdrawal}};
    const QString word = options.value(QStringLiteral("about"));
    for (const auto& [name, group] : kGroups) {
        if (name == word)
            return group;
    }
    return Error(ErrorKind::NameUnknown, {word});
}

/// Says what stands in the way of a letter; whether nothing did.
bool complain(const QList<LetterDraft>& drafts, Console& console)
{
    bool isComplete = true;
    for (const LetterDraft& draft : drafts) {
        if (draft.standing() != publishing::LetterStanding::Blocked)
            continue;
        console.complain(wording::sentence(*draft.problem));
        isComplete = false;
    }
    return isComplete;
}

/// Says which letters are longer than they should be. That forbids nothing: a second person sees
/// them too.
Result<void> complainOfLength(const QList<LetterDraft>& drafts, Console& console)
{
    BERAAD_TRY(const auto letters, publishing::makeLetters(drafts, Progress()));
    for (const publishing::MadeLetter& letter : letters) {
        const Result<void> length = publishing::checkLength(letter);
        if (!length && length.error().kind() != ErrorKind::LetterTooLong)
            return length;
        if (!length)
            console.complain(wording::sentence(length.error()));
    }
    return {};
}

/// Those of each letter; 1 without the option.
Result<int> copiesOf(const Options& options)
{
    if (!options.has(QStringLiteral("copies")))
        return 1;
    bool isNumber = false;
    const int copies = options.value(QStringLiteral("copies")).toInt(&isNumber);
    if (!isNumber || copies < 1)
        return Error(ErrorKind::NameUnknown, {options.value(QStringLiteral("copies"))});
    return copies;
}

Result<std::unique_ptr<LetterOutlet>> outletOf(const Options& options)
{
    const bool isTwoSided = options.has(QStringLiteral("two-sided"));
    if (options.has(QStringLiteral("printer"))) {
        printing::PrintOptions print;
        print.printer = options.value(QStringLiteral("printer"));
        print.isTwoSided = isTwoSided;
        print.tray = options.value(QStringLiteral("tray"));
        BERAAD_TRY(print.copies, copiesOf(options));
        return std::unique_ptr<LetterOutlet>(std::make_unique<publishing::PrinterOutlet>(print));
    }
    if (options.has(QStringLiteral("one-file"))) {
        return std::unique_ptr<LetterOutlet>(std::make_unique<publishing::JoinedFileOutlet>(
            options.value(QStringLiteral("one-file")), isTwoSided));
    }
    const QString folder = options.word(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return Error(ErrorKind::FileNotWritable, {folder});
    return std::unique_ptr<LetterOutlet>(std::make_unique<publishing::FolderOutlet>(folder));
}

/// With a reason to send again all of them, else those that did not leave yet.
Result<int> send(OpenDossier& opened, QList<LetterDraft> drafts, const Options& options)
{
    const publishing::SendingReasons reasons{options.value(QStringLiteral("again")),
                                             options.value(QStringLiteral("early"))};
    if (reasons.again.isEmpty())
        drafts.removeIf([](const LetterDraft& draft) { return draft.last() != nullptr; });
    drafts.removeIf([](const LetterDraft& draft) { return draft.problem.has_value(); });
    BERAAD_TRY(std::unique_ptr<LetterOutlet> outlet, outletOf(options));
    publishing::LetterRun run(opened.history(), drafts, std::move(outlet), reasons);
    const Progress progress;
    BERAAD_CHECK(run.sendAll(progress));
    return int(drafts.size());
}

Result<ExitCode> handleLetters(OpenDossier& opened, const Options& options, Console& console)
{
    publishing::LetterDesk desk(opened.history());
    BERAAD_TRY(const Language language, languageOf(options));
    BERAAD_TRY(const QDate date, dateOf(options, opened));
    BERAAD_TRY(const LetterGroup group, groupOf(options));
    BERAAD_TRY(QList<LetterDraft> drafts, desk.drafts(opened.round().id, group, language, date));
    const bool isComplete = complain(drafts, console);
    const auto tell = [&](const QString& done, int count, const QString& sentence) {
        if (options.json())
            console.json({{done, count}});
        else
            console.line(sentence);
        return isComplete ? ExitCode::Good : ExitCode::DoesNotHold;
    };
    QList<LetterDraft> writable = drafts;
    writable.removeIf([](const LetterDraft& draft) { return draft.problem.has_value(); });
    const int count = int(writable.size());
    if (options.has(QStringLiteral("prepare"))) {
        BERAAD_CHECK(complainOfLength(writable, console));
        BERAAD_CHECK(desk.prepare(writable));
        return tell(
            QStringLiteral("prepared"), count,
            CommandLine::tr("%n letter(s) are in order and wait to be released.", nullptr, count));
    }
    if (options.has(QStringLiteral("release"))) {
        BERAAD_CHECK(desk.release(writable));
        return tell(QStringLiteral("released"), count,
                    CommandLine::tr("%n letter(s) are released.", nullptr, count));
    }
    BERAAD_TRY(const int sent, send(opened, drafts, options));
    return tell(QStringLiteral("letters"), sent,
                CommandLine::tr("%n letter(s) went out.", nullptr, sent));
}

void addLetterOptions(Options& options)
{
    OpenDossier::addOptions(options);
    addLanguageOption(options);
    options.add(QStringLiteral("date"),
                CommandLine::tr("The date on the letters; today without it."),
                QStringLiteral("date"));
    options.add(QStringLiteral("about"),
                CommandLine::tr("Which letters: advice, incomplete, invitation or withdrawal."),
                QStringLiteral("letters"));
    options.add(QStringLiteral("prepare"),
                CommandLine::tr("Only record that the letters are in order."));
    options.add(
        QStringLiteral("release"),
        CommandLine::tr("Only release them; by another person than who found them in order."));
    options.add(QStringLiteral("printer"),
                CommandLine::tr("Print them instead of writing them to a folder."),
                QStringLiteral("printer"));
    options.add(QStringLiteral("copies"),
                CommandLine::tr("How many of each to print; 1 without it."),
                QStringLiteral("number"));
    options.add(QStringLiteral("tray"),
                CommandLine::tr("The tray with the paper, as the printer calls it."),
                QStringLiteral("tray"));
    options.add(QStringLiteral("one-file"),
                CommandLine::tr("Write them to one file for a printer elsewhere."),
                QStringLiteral("file"));
    options.add(QStringLiteral("two-sided"), CommandLine::tr("On both sides of the paper."));
    options.add(QStringLiteral("again"),
                CommandLine::tr("Why letters go out that went out before."),
                QStringLiteral("reason"));
    options.add(QStringLiteral("early"),
                CommandLine::tr("Why they go out before the day from which they may."),
                QStringLiteral("reason"));
}

} // namespace

ExitCode runLetters(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("[FOLDER]")});
    addLetterOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<ExitCode> code = handleLetters(**opened, options, console);
    return code ? *code : console.fail(code.error());
}

} // namespace beraad::app
