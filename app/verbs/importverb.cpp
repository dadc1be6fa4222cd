// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/opendossier.h"
#include "core/base/files.h"
#include "core/forms/names.h"
#include "core/intake/matching.h"
#include "core/intake/planimport.h"
#include "core/intake/storeregions.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"
#include "core/tables/tablefile.h"
#include "core/wording/errorwording.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace beraad::app {

using namespace domain;
using intake::PreparedFile;

namespace {

QStringList pdfsIn(const QString& folder)
{
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.pdf"), QStringLiteral("*.PDF")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files)
        paths << file.absoluteFilePath();
    return paths;
}

/// A file with what it was matched with.
struct Found
{
    PreparedFile file;
    std::optional<RegionId> region;
};

QString nameOf(const std::optional<RegionId>& id, const QList<Region>& regions)
{
    for (const Region& region : regions) {
        if (id && region.id == *id)
            return QStringLiteral("%1 %2").arg(region.number).arg(region.name);
    }
    return {};
}

/// What `--match FILE=REGION` says about this file, by number or name of the region.
std::optional<RegionId> toldMatch(const QStringList& told, const QString& fileName,
                                  const QList<Region>& regions)
{
    for (const QString& text : told) {
        const qsizetype sign = text.lastIndexOf(QLatin1Char('='));
        if (text.left(sign) != fileName)
            continue;
        const QString wanted = text.mid(sign + 1);
        for (const Region& region : regions) {
            if (wanted == QString::number(region.number) || wanted == region.name)
                return region.id;
        }
    }
    return std::nullopt;
}

QList<Found> matched(const QList<PreparedFile>& files, const QList<Region>& regions,
                     const QStringList& told)
{
    QList<intake::PlanFile> known;
    for (const PreparedFile& file : files)
        known.append({file.fileName(), file.facts.title, file.facts.pageTexts.value(0)});
    QList<intake::RegionName> names;
    for (const Region& region : regions)
        names.append({region.number, region.name});
    const QList<intake::Match> matches = intake::matchFiles(known, names);
    QList<Found> all;
    for (qsizetype i = 0; i < files.size(); ++i) {
        Found found{files[i], toldMatch(told, files[i].fileName(), regions)};
        if (!found.region && matches[i].region)
            found.region = regions[*matches[i].region].id;
        all.append(found);
    }
    return all;
}

bool isClear(const Found& found)
{
    return !found.file.problem && found.region;
}

/// What keeps the file out; empty: nothing.
QString obstacle(const Found& found)
{
    const std::optional<Error>& problem = found.file.problem;
    if (problem && problem->kind() == ErrorKind::PdfEncrypted)
        return CommandLine::tr("“%1” is locked with a password. Give it with --password-file.")
            .arg(found.file.fileName());
    if (problem)
        return wording::sentence(*problem);
    if (!found.region)
        return CommandLine::tr("No region, or more than one, fits. Say which: "
                               "--match \"%1=NUMBER\"")
            .arg(found.file.fileName());
    return {};
}

void print(const QList<Found>& all, const QList<Region>& regions, bool asJson, Console& console)
{
    QJsonArray files;
    for (const Found& found : all) {
        const QString region = nameOf(found.region, regions);
        const QString problem = obstacle(found);
        if (asJson) {
            files.append(QJsonObject{{QStringLiteral("file"), found.file.fileName()},
                                     {QStringLiteral("region"), region},
                                     {QStringLiteral("pages"), found.file.facts.pageCount},
                                     {QStringLiteral("problem"), problem}});
        } else {
            console.line(QStringLiteral("%1  →  %2")
                             .arg(found.file.fileName(), problem.isEmpty() ? region : problem));
        }
    }
    if (asJson)
        console.json({{QStringLiteral("files"), files}});
}

QList<intake::HandedIn> byRegion(const QList<Found>& all)
{
    QList<intake::HandedIn> plans;
    for (const Found& found : all) {
        if (!isClear(found))
            continue;
        auto plan = std::find_if(plans.begin(), plans.end(), [&](const intake::HandedIn& each) {
            return each.region == *found.region;
        });
        if (plan == plans.end()) {
            plans.append({*found.region, {}});
            plan = std::prev(plans.end());
        }
        plan->files.append(found.file);
    }
    return plans;
}

/// Says all that is wrong with the table, a line each, so that it is mended in one go.
Result<ExitCode> takeInRegions(OpenDossier& opened, const QString& path, Console& console)
{
    BERAAD_TRY(const tables::Table table, tables::readTableFile(path, tables::SurplusCells::Kept));
    const intake::NamedRegionReading reading = intake::readRegions(table);
    for (const Error& problem : reading.problems)
        console.complain(wording::sentence(problem));
    if (!reading.problems.isEmpty())
        return ExitCode::CouldNotRun;
    BERAAD_CHECK(intake::storeRegions(opened.history(), opened.round().id, reading.rows));
    return ExitCode::Good;
}

/// The lines of `path`; those of standard input where that is “-”, so that a password need not lie
/// in a file. None may be an argument: everybody on the machine can read those.
Result<QStringList> passwordsFrom(const QString& path)
{
    QByteArray bytes;
    if (path == QStringLiteral("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error(ErrorKind::FileNotReadable, {path}, input.errorString());
        bytes = input.readAll();
    } else {
        BERAAD_TRY(bytes, readFile(path));
    }
    const QString text = QString::fromUtf8(bytes).remove(QLatin1Char('\r'));
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// Tries each password on each locked file; one that none of them opens keeps its problem.
Result<void> unlock(QList<PreparedFile>& files, const QStringList& passwords,
                    const Progress& progress)
{
    for (PreparedFile& file : files) {
        for (const QString& password : passwords) {
            if (!file.isLocked())
                break;
            BERAAD_TRY(file, intake::prepareLocked(file.path, password, progress));
        }
    }
    return {};
}

/// All or nothing: a rehearsal, or a file that is not clear, leaves no region behind either.
Result<ExitCode> import(OpenDossier& opened, const Options& options, Console& console)
{
    BERAAD_TRY(auto transaction, storage::Transaction::begin(opened.dossier()));
    if (options.has(QStringLiteral("regions"))) {
        BERAAD_TRY(const ExitCode code,
                   takeInRegions(opened, options.value(QStringLiteral("regions")), console));
        if (code != ExitCode::Good)
            return code;
    }
    BERAAD_TRY(const QList<Region> regions,
               storage::ProgrammeRecords(opened.dossier()).regions(opened.round().programme));
    const Progress progress;
    BERAAD_TRY(QList<PreparedFile> files, intake::prepareFiles(pdfsIn(options.word(1)), progress));
    if (options.has(QStringLiteral("password-file"))) {
        BERAAD_TRY(const QStringList passwords,
                   passwordsFrom(options.value(QStringLiteral("password-file"))));
        BERAAD_CHECK(unlock(files, passwords, progress));
    }
    const QList<Found> all = matched(files, regions, options.values(QStringLiteral("match")));
    print(all, regions, options.json(), console);
    const bool allClear = std::all_of(all.begin(), all.end(), isClear);
    if (!allClear && !options.has(QStringLiteral("skip")))
        return ExitCode::DoesNotHold;
    if (options.has(QStringLiteral("dry-run")))
        return ExitCode::Good;
    const QDate today = opened.dossier().clock().now().toLocalTime().date();
    BERAAD_CHECK(
        intake::storePlans(opened.history(), opened.round().id, byRegion(all), today, progress));
    BERAAD_CHECK(transaction.commit());
    return allClear ? ExitCode::Good : ExitCode::DoesNotHold;
}

} // namespace

ExitCode runImport(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("FOLDER")});
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("regions"),
                CommandLine::tr("A table of the regions (ODS, XLSX or CSV); it is taken in first."),
                QStringLiteral("table"));
    options.add(QStringLiteral("match"),
                CommandLine::tr("Which region a file belongs to; may be given more often."),
                QStringLiteral("file=region"));
    options.add(QStringLiteral("password-file"),
                CommandLine::tr("A file with the passwords of plans that are locked, one on each "
                                "line, or - for standard input; each is tried on each such plan."),
                QStringLiteral("file"));
    options.add(QStringLiteral("dry-run"), CommandLine::tr("Only show which file would go where."));
    options.add(QStringLiteral("skip"),
                CommandLine::tr("Take in what is clear and leave out the rest."));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<ExitCode> code = import(**opened, options, console);
    if (!code)
        return console.fail(code.error());
    if (*code == ExitCode::DoesNotHold)
        console.complain(
            options.has(QStringLiteral("skip"))
                ? CommandLine::tr("Some files were left out.")
                : CommandLine::tr("No plan was stored, because not every file is clear."));
    return *code;
}

} // namespace beraad::app
