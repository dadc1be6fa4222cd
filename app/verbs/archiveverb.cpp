// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/documentoptions.h"
#include "app/verbs/opendossier.h"
#include "core/archive/archive.h"
#include "core/archive/verification.h"

#include <QJsonArray>

namespace beraad::app {

namespace {

const char* const kFaults[] = {
    QT_TRANSLATE_NOOP("CommandLine", "missing: %1"),
    QT_TRANSLATE_NOOP("CommandLine", "altered: %1"),
    QT_TRANSLATE_NOOP("CommandLine", "not in the manifest: %1"),
};

QString keyOf(archive::FileFault fault)
{
    switch (fault) {
    case archive::FileFault::Missing:
        return QStringLiteral("missing");
    case archive::FileFault::Altered:
        return QStringLiteral("altered");
    case archive::FileFault::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

ExitCode verify(const QString& folder, bool asJson, Console& console)
{
    const auto found = archive::verifyArchive(folder, Progress());
    if (!found)
        return console.fail(found.error());
    QJsonArray faults;
    for (const archive::FoundFault& each : found->faults) {
        faults.append(QJsonObject{{QStringLiteral("fault"), keyOf(each.fault)},
                                  {QStringLiteral("path"), each.path}});
        if (!asJson)
            console.line(CommandLine::tr(kFaults[std::size_t(each.fault)]).arg(each.path));
    }
    const int files = int(found->manifest.files.size());
    if (asJson)
        console.json({{QStringLiteral("holds"), found->holds()},
                      {QStringLiteral("files"), files},
                      {QStringLiteral("faults"), faults}});
    else if (found->holds())
        console.line(
            CommandLine::tr("The archive holds: %n files are as they were made.", nullptr, files));
    return found->holds() ? ExitCode::Good : ExitCode::DoesNotHold;
}

Result<archive::MadeArchive> make(OpenDossier& opened, const QString& folder, Language language)
{
    archive::ArchiveDesk desk(opened.history());
    BERAAD_CHECK(desk.mayMake());
    BERAAD_TRY(const archive::MadeArchive made,
               archive::makeArchive(opened.dossier(),
                                    {folder, opened.history().actor().name, language}, Progress()));
    BERAAD_CHECK(desk.record(made));
    return made;
}

} // namespace

ExitCode runArchive(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER|verify"), QStringLiteral("FOLDER")});
    OpenDossier::addOptions(options);
    addLanguageOption(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    if (options.word(0) == QLatin1String("verify"))
        return verify(options.word(1), options.json(), console);
    const Result<Language> language = languageOf(options);
    if (!language)
        return console.fail(language.error());
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const auto made = make(**opened, options.word(1), *language);
    if (!made)
        return console.fail(made.error());
    if (options.json())
        console.json({{QStringLiteral("archive"), made->folder},
                      {QStringLiteral("files"), made->files},
                      {QStringLiteral("bytes"), made->bytes},
                      {QStringLiteral("remadeLetters"), made->remadeLetters},
                      {QStringLiteral("manifest"), made->manifestSha256}});
    else
        console.line(
            CommandLine::tr("Wrote %n files to %1.", nullptr, made->files).arg(made->folder));
    return ExitCode::Good;
}

} // namespace beraad::app
