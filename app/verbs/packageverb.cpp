// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/keyoptions.h"
#include "app/verbs/opendossier.h"
#include "core/exchange/returnpackage.h"
#include "core/exchange/roundpackage.h"
#include "core/exchange/senders.h"
#include "core/forms/names.h"
#include "core/merging/merge.h"
#include "core/wording/errorwording.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

namespace beraad::app {

namespace {

using signing::SigningKey;

constexpr QLatin1String kPackagePassword("package-password-file");

/// Each part of the verb with its words, and what it does with a key.
struct PackagePart
{
    const char* word;
    QStringList usage;
    Result<void> (*run)(const Options& options, const SigningKey& key, Console& console);
    /// What it does without one, where the package has a password; null: nothing.
    Result<void> (*runByPassword)(const Options& options, Console& console) = nullptr;
};

/// That of the package itself; empty where none was named.
Result<signing::Secret> packagePassword(const Options& options)
{
    const QString file = options.value(kPackagePassword);
    return file.isEmpty() ? Result<signing::Secret>(signing::Secret()) : readSecret(file, {});
}

void tellPackage(const Options& options, Console& console, const QJsonObject& json,
                 const QString& sentence)
{
    if (options.json())
        console.json(json);
    else
        console.line(sentence);
}

Result<void> makeRound(const Options& options, const SigningKey& key, Console& console)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    exchange::RoundOrder order;
    order.round = opened->round().id;
    BERAAD_TRY(order.member, forms::memberNamed(opened->dossier(), options.word(1)));
    order.path = options.word(2);
    BERAAD_TRY(order.password, packagePassword(options));
    const Progress progress;
    BERAAD_TRY(const domain::PackageId id,
               exchange::makeRoundPackage(opened->history(), order, key, progress));
    tellPackage(options, console, {{QStringLiteral("package"), id.text()}},
                CommandLine::tr("“%1” is ready for %2.").arg(order.path, options.word(1)));
    return {};
}

/// `dossier` is the member's, null while there is none.
Result<void> storeRound(exchange::RoundPackage& package, storage::Dossier* dossier,
                        const QString& target)
{
    const Progress progress;
    if (!dossier)
        return package.makeDossier(target, SystemClock(), progress);
    const domain::Member& member = package.contents().member;
    commands::History history(*dossier, {member.name, member.id, member.role});
    BERAAD_TRY(const exchange::Intake intake, package.storeIn(history, progress));
    Q_UNUSED(intake)
    return {};
}

/// Whom the person trusts beside those whom the key leads to. The member's dossier knows who is no
/// longer to be trusted.
Result<sealing::KnownSigners> signersFor(const Options& options, const signing::Unlocking& with,
                                         storage::Dossier* dossier)
{
    sealing::KnownSigners signers = exchange::knownLeaders(with);
    if (dossier) {
        BERAAD_TRY(signers, exchange::knownLeaders(*dossier, with));
    }
    for (const QString& file : options.values(QStringLiteral("trust")))
        BERAAD_CHECK(signers.trusted.addFile(file));
    return signers;
}

Result<void> openRoundWith(const Options& options, const signing::Unlocking& with, Console& console)
{
    const SystemClock clock;
    const QString target = options.word(1);
    std::unique_ptr<storage::Dossier> dossier;
    if (QFileInfo::exists(target)) {
        BERAAD_TRY(dossier, storage::Dossier::open(target, clock));
    }
    BERAAD_TRY(const sealing::KnownSigners signers, signersFor(options, with, dossier.get()));
    const Progress progress;
    BERAAD_TRY(exchange::RoundPackage package,
               exchange::RoundPackage::open(options.word(0), with, signers, clock, progress));
    BERAAD_CHECK(storeRound(package, dossier.get(), target));
    if (package.ownWork() == exchange::OwnWorkState::TooNew)
        console.complain(CommandLine::tr("What was handed in before came along as a newer Beraad "
                                         "writes it. It is kept unread, and is not in “%1”.")
                             .arg(target));
    const int plans = int(package.contents().plans.size());
    tellPackage(options, console,
                {{QStringLiteral("plans"), plans},
                 {QStringLiteral("signer"), package.file().signer().holder()}},
                CommandLine::tr("“%1” holds %n plan(s).", nullptr, plans).arg(target));
    return {};
}

Result<void> openRound(const Options& options, const SigningKey& key, Console& console)
{
    return openRoundWith(options, {&key, {}}, console);
}

Result<void> openRoundByPassword(const Options& options, Console& console)
{
    signing::Unlocking with;
    BERAAD_TRY(with.password, packagePassword(options));
    return openRoundWith(options, with, console);
}

Result<void> makeReturn(const Options& options, const SigningKey& key, Console& console)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    exchange::ReturnOrder order;
    order.round = opened->round().id;
    BERAAD_TRY(order.member, forms::memberNamed(opened->dossier(), options.word(1)));
    order.path = options.word(2);
    order.machine = QSysInfo::machineHostName();
    const Progress progress;
    BERAAD_TRY(const domain::PackageId id,
               exchange::makeReturnPackage(opened->history(), order, key, progress));
    tellPackage(options, console, {{QStringLiteral("package"), id.text()}},
                CommandLine::tr("“%1” is ready for the secretariat.").arg(order.path));
    return {};
}

Result<void> checkReturn(const Options& options, const SigningKey& key, Console& console)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    const Progress progress;
    BERAAD_TRY(
        const exchange::ReturnPackage package,
        exchange::ReturnPackage::open(opened->dossier(), options.word(1), {&key, {}}, progress));
    const int reviews = int(package.contents.reviews.size());
    tellPackage(options, console,
                {{QStringLiteral("signer"), package.signer.holder()},
                 {QStringLiteral("reviews"), reviews},
                 {QStringLiteral("questions"), package.contents.questions.size()}},
                CommandLine::tr("“%1” holds %n review(s) of %2.", nullptr, reviews)
                    .arg(options.word(1), package.signer.holder()));
    return {};
}

QStringList returnsAt(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    const QDir folder(path);
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.") + exchange::kReturnSuffix},
                                                QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QString wordOf(merging::ArrivalState state)
{
    switch (state) {
    case merging::ArrivalState::New:
        return QStringLiteral("new");
    case merging::ArrivalState::Older:
        return QStringLiteral("older");
    case merging::ArrivalState::AlreadyThere:
        return QStringLiteral("alreadyThere");
    case merging::ArrivalState::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

/// Tells what became of each package and why one was refused, and gives the first refusal.
Result<void> tellArrived(const Options& options, const merging::Merge& merge, Console& console)
{
    QJsonArray files;
    Result<void> outcome;
    for (const merging::Arrived& arrived : merge.arrived()) {
        const QString state = wordOf(arrived.state);
        QJsonObject json{{QStringLiteral("file"), arrived.file}, {QStringLiteral("state"), state}};
        const QString reason = arrived.refusal ? wording::sentence(*arrived.refusal) : QString();
        if (!reason.isEmpty())
            json.insert(QStringLiteral("reason"), reason);
        files.append(json);
        if (!options.json())
            console.line(QStringLiteral("%1: %2 %3").arg(arrived.file, state, reason).trimmed());
        if (arrived.refusal && outcome)
            outcome = *arrived.refusal;
    }
    if (options.json())
        console.json({{QStringLiteral("packages"), files},
                      {QStringLiteral("plans"), merge.changes().size()},
                      {QStringLiteral("differences"), merge.choices().size()}});
    else
        console.line(CommandLine::tr("%n plan(s) changed.", nullptr, int(merge.changes().size())));
    return outcome;
}

Result<void> takeReturns(const Options& options, const SigningKey& key, Console& console)
{
    BERAAD_TRY(const std::unique_ptr<OpenDossier> opened, OpenDossier::open(options));
    const Progress progress;
    QList<merging::Arrival> arrivals;
    for (const QString& file : returnsAt(options.word(1)))
        arrivals.append(
            {QFileInfo(file).fileName(),
             exchange::ReturnPackage::open(opened->dossier(), file, {&key, {}}, progress)});
    BERAAD_TRY(const merging::Merge merge,
               merging::Merge::workOut(opened->dossier(), opened->round().id, arrivals));
    if (!merge.choices().isEmpty() && !options.has(QStringLiteral("newest")))
        return Error(ErrorKind::MergeNeedsChoices, {QString::number(merge.choices().size())});
    if (!merge.isEmpty())
        BERAAD_CHECK(merge.perform(opened->history()));
    return tellArrived(options, merge, console);
}

QList<PackagePart> packageParts()
{
    const QString dossier = QStringLiteral("DOSSIER");
    const QString member = QStringLiteral("MEMBER");
    const QString package = QStringLiteral("PACKAGE");
    return {{"package round", {dossier, member, package}, makeRound},
            {"package open", {package, dossier}, openRound, openRoundByPassword},
            {"package return", {dossier, member, package}, makeReturn},
            {"package check", {dossier, package}, checkReturn},
            {"package take", {dossier, package}, takeReturns}};
}

ExitCode runPart(const Verb& self, const PackagePart& part, const QStringList& arguments,
                 Console& console)
{
    const Verb named{part.word, self.summary, self.run};
    Options options(named, part.usage);
    OpenDossier::addOptions(options);
    KeyOptions::addTo(options);
    options.add(QStringLiteral("trust"),
                CommandLine::tr("A certificate to trust as the sender’s, or its authority’s."),
                QStringLiteral("file"));
    options.add(QStringLiteral("newest"),
                CommandLine::tr("Where two laptops of a member differ, take what is newest."));
    options.add(kPackagePassword,
                CommandLine::tr("A file whose first line is a password for the package itself: a "
                                "round opens with it too, so that who has no key yet can read. "
                                "Handing in takes a key."),
                QStringLiteral("file"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const auto codeOf = [&console](const Result<void>& done) {
        return done ? ExitCode::Good : console.fail(done.error());
    };
    if (part.runByPassword && options.has(kPackagePassword))
        return codeOf(part.runByPassword(options, console));
    const KeyOptions keyOptions(options);
    if (keyOptions.isUnclear()) {
        console.complain(CommandLine::tr("Say with what to sign: --key FILE, or --card."));
        return ExitCode::CouldNotRun;
    }
    const Result<SigningKey> key = keyOptions.open(console);
    if (!key)
        return console.fail(key.error());
    return codeOf(part.run(options, *key, console));
}

} // namespace

ExitCode runPackage(const Verb& self, const QStringList& arguments, Console& console)
{
    const QString word = QStringLiteral("package ") + arguments.value(0);
    const QList<PackagePart> parts = packageParts();
    for (const PackagePart& part : parts) {
        if (word == QLatin1String(part.word))
            return runPart(self, part, arguments.mid(1), console);
    }
    for (const PackagePart& part : parts)
        console.line(QStringLiteral("beraad %1 %2")
                         .arg(QLatin1String(part.word), part.usage.join(QLatin1Char(' '))));
    const bool wantsHelp = arguments.value(0) == QLatin1String("--help");
    return wantsHelp ? ExitCode::Good : ExitCode::CouldNotRun;
}

} // namespace beraad::app
