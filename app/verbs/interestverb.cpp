// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/interestlist.h"
#include "app/verbs/opendossier.h"
#include "core/commands/declarationdesk.h"
#include "core/domain/interests.h"
#include "core/domain/keys.h"
#include "core/forms/names.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"

#include <algorithm>

namespace beraad::app {

namespace {

using domain::ConflictDeclaration;
using domain::DeclarationKind;
using domain::MeasureKind;
using domain::MemberId;

/// Whose laptop the dossier is on: for whom the packages of the round were that it took in. Null in
/// a dossier that is led.
Result<MemberId> memberOfLaptop(OpenDossier& opened)
{
    BERAAD_TRY(const auto packages, storage::PackageRecords(opened.dossier()).packages());
    MemberId member;
    for (const domain::ExchangedPackage& package : packages) {
        if (package.kind == domain::PackageKind::Round &&
            package.way == domain::PackageWay::Opened && package.round == opened.round().id)
            member = package.member;
    }
    return member;
}

/// On a member's laptop, that member is at work unless another is named.
Result<void> workAsMember(OpenDossier& opened, const Options& options)
{
    if (options.has(QStringLiteral("as")))
        return {};
    BERAAD_TRY(const MemberId id, memberOfLaptop(opened));
    if (id.isNull())
        return {};
    BERAAD_TRY(const domain::Member member, storage::MemberRecords(opened.dossier()).member(id));
    opened.history().setActor({member.name, member.id, member.role});
    return {};
}

/// The last one that waits for a measure, or else the last one that could have one.
std::optional<ConflictDeclaration> toDecideOn(const domain::Interests& interests,
                                              const MemberId& member)
{
    std::optional<ConflictDeclaration> last;
    std::optional<ConflictDeclaration> waiting;
    for (const ConflictDeclaration& each : interests.declarations) {
        if (each.member != member || each.kind != DeclarationKind::Possible)
            continue;
        last = each;
        if (waitsForMeasure(each, interests))
            waiting = each;
    }
    return waiting ? waiting : last;
}

/// States what was asked for; the plan that it is about, where one is named.
Result<std::optional<domain::PlanId>> stateInterest(OpenDossier& opened, const Options& options)
{
    if (options.word(1).isEmpty())
        return std::optional<domain::PlanId>();
    BERAAD_TRY(const domain::Plan plan,
               forms::planNamed(opened.dossier(), opened.round(), options.word(1)));
    if (const auto kind = domain::fromKey<DeclarationKind>(options.word(2)))
        BERAAD_CHECK(commands::DeclarationDesk(opened.history())
                         .declare(plan.id, *kind, options.value(QStringLiteral("reason"))));
    return std::optional(plan.id);
}

/// Why an interest cannot be stated as it was typed; empty: nothing stands in the way.
QString faultInInterest(const Options& options, const commands::Actor& actor)
{
    const QString kind = options.word(2);
    if (kind.isEmpty())
        return {};
    if (!domain::fromKey<DeclarationKind>(kind))
        return CommandLine::tr("“%1” is no kind of interest. Choose none, possible or direct.")
            .arg(kind);
    return actor.member.isNull() ? CommandLine::tr("Say whose interest it is: --as NAME.")
                                 : QString();
}

QString faultInMeasure(const Options& options)
{
    if (!domain::fromKey<MeasureKind>(options.word(3)))
        return CommandLine::tr("“%1” is no measure. Choose readsAndVotes, readsWithoutVote or "
                               "recused.")
            .arg(options.word(3));
    return options.has(QStringLiteral("as"))
               ? QString()
               : CommandLine::tr("Say who decides, the chair or the secretary: --as NAME.");
}

/// Records the measure; false where the member stated no interest that asks for one.
Result<bool> recordMeasure(OpenDossier& opened, const domain::PlanId& plan, const Options& options)
{
    BERAAD_TRY(const MemberId member, forms::memberNamed(opened.dossier(), options.word(2)));
    BERAAD_TRY(const domain::Interests interests,
               storage::MemberRecords(opened.dossier()).interests(plan));
    const auto declaration = toDecideOn(interests, member);
    if (!declaration)
        return false;
    BERAAD_CHECK(commands::DeclarationDesk(opened.history())
                     .decide(*declaration, *domain::fromKey<MeasureKind>(options.word(3)),
                             options.value(QStringLiteral("grounds"))));
    return true;
}

Result<ExitCode> runMeasureOn(OpenDossier& opened, const Options& options, Console& console)
{
    BERAAD_TRY(const domain::Plan plan,
               forms::planNamed(opened.dossier(), opened.round(), options.word(1)));
    BERAAD_TRY(const bool isDecided, recordMeasure(opened, plan.id, options));
    if (!isDecided) {
        console.complain(CommandLine::tr("%1 stated no possible interest in the plan of %2, so "
                                         "there is nothing to decide.")
                             .arg(options.word(2), options.word(1)));
        return ExitCode::CouldNotRun;
    }
    BERAAD_CHECK(listInterests(opened, plan.id, options, console));
    return ExitCode::Good;
}

} // namespace

ExitCode runInterest(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("[REGION]"),
                           QStringLiteral("[INTEREST]")});
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("reason"),
                CommandLine::tr("INTEREST is none, possible or direct; the last two need this "
                                "reason. A direct one closes the plan to the member at once."),
                QStringLiteral("text"));
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    if (const Result<void> found = workAsMember(**opened, options); !found)
        return console.fail(found.error());
    if (const QString fault = faultInInterest(options, (*opened)->history().actor());
        !fault.isEmpty()) {
        console.complain(fault);
        return ExitCode::CouldNotRun;
    }
    const auto plan = stateInterest(**opened, options);
    if (!plan)
        return console.fail(plan.error());
    const Result<void> listed = listInterests(**opened, *plan, options, console);
    return listed ? ExitCode::Good : console.fail(listed.error());
}

ExitCode runMeasure(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self,
                    {QStringLiteral("DOSSIER"), QStringLiteral("REGION"), QStringLiteral("MEMBER"),
                     QStringLiteral("readsAndVotes|readsWithoutVote|recused")});
    OpenDossier::addOptions(options);
    options.add(QStringLiteral("grounds"), CommandLine::tr("Why this was decided."),
                QStringLiteral("text"));
    if (const auto code = options.read(arguments, console))
        return *code;
    if (const QString fault = faultInMeasure(options); !fault.isEmpty()) {
        console.complain(fault);
        return ExitCode::CouldNotRun;
    }
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<ExitCode> done = runMeasureOn(**opened, options, console);
    return done ? *done : console.fail(done.error());
}

} // namespace beraad::app
