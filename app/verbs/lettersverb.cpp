// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/documentoptions.h"
#include "app/verbs/opendossier.h"
#include "core/publishing/letterdesk.h"
#include "core/tables/cellvalues.h"
#include "core/wording/errorwording.h"

#include <QDir>
#include <QJsonArray>

namespace beraad::app {

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

void print(const QList<publishing::MadeLetter>& letters, const QString& folder, bool asJson,
           Console& console)
{
    QJsonArray files;
    for (const publishing::MadeLetter& letter : letters)
        files.append(QDir(folder).filePath(publishing::letterFileName(letter.input)));
    if (asJson)
        console.json({{QStringLiteral("letters"), files}});
    else
        console.line(
            CommandLine::tr("Wrote %n letter(s) to %1.", nullptr, int(letters.size())).arg(folder));
}

Result<ExitCode> writeLetters(OpenDossier& opened, const Options& options, Console& console)
{
    publishing::LetterDesk desk(opened.history());
    BERAAD_TRY(const Language language, languageOf(options));
    BERAAD_TRY(const QDate date, dateOf(options, opened));
    BERAAD_TRY(const auto drafts, desk.drafts(opened.round().id, language, date));
    bool isComplete = true;
    for (const publishing::LetterDraft& draft : drafts) {
        if (draft.problem)
            console.complain(wording::sentence(*draft.problem));
        isComplete = isComplete && !draft.problem;
    }
    const QString folder = options.word(1);
    if (!QDir().mkpath(folder))
        return Error(ErrorKind::FileNotWritable, {folder});
    const Progress progress;
    BERAAD_TRY(const auto letters, publishing::makeLetters(drafts, progress));
    BERAAD_CHECK(desk.keepAsFiles(letters, folder));
    print(letters, folder, options.json(), console);
    return isComplete ? ExitCode::Good : ExitCode::DoesNotHold;
}

} // namespace

ExitCode runLetters(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("FOLDER")});
    OpenDossier::addOptions(options);
    addLanguageOption(options);
    options.add(QStringLiteral("date"),
                CommandLine::tr("The date on the letters; today without it."),
                QStringLiteral("date"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<ExitCode> code = writeLetters(**opened, options, console);
    return code ? *code : console.fail(code.error());
}

} // namespace beraad::app
