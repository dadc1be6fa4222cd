// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/opendossier.h"
#include "core/base/files.h"
#include "core/intake/newdossier.h"
#include "core/rubrics/rubricfile.h"
#include "core/rubrics/shippedrubrics.h"
#include "core/tables/cellvalues.h"
#include "core/wording/domainwording.h"
#include "core/wording/phrases.h"

#include <QFileInfo>

namespace beraad::app {

using namespace domain;

namespace {

Result<Rubric> rubricNamed(const QString& name)
{
    const std::optional<Rubric> shipped = rubrics::shippedRubric(name, wording::systemLanguage());
    if (shipped)
        return *shipped;
    if (!QFileInfo::exists(name))
        return Error(ErrorKind::NameUnknown, {name});
    BERAAD_TRY(const QByteArray json, readFile(name));
    return rubrics::readRubric(json, name);
}

Result<QDate> dateOf(const Options& options, const QString& name)
{
    if (!options.has(name))
        return QDate();
    const std::optional<QDate> date = tables::day(options.value(name));
    if (!date)
        return Error(ErrorKind::NameUnknown, {options.value(name)});
    return *date;
}

/// "2020=12500000" as a year and an amount in euros.
Result<YearAmount> yearAmountOf(const QString& text)
{
    const std::optional<int> year = tables::wholeNumber(text.section(QLatin1Char('='), 0, 0));
    const std::optional<qint64> cents = tables::euroCents(text.section(QLatin1Char('='), 1));
    if (!year || !cents)
        return Error(ErrorKind::NameUnknown, {text});
    return YearAmount{*year, Money::fromCents(*cents)};
}

/// "A. Name;Organisation;chair" as a member.
Result<Member> memberOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(';'));
    const std::optional<MemberRole> role =
        fromKey<MemberRole>(parts.value(2, QStringLiteral("member")).trimmed());
    if (parts.first().trimmed().isEmpty() || !role)
        return Error(ErrorKind::NameUnknown, {text});
    return Member{{}, parts.first().trimmed(), parts.value(1).trimmed(), *role};
}

Result<Round> roundOf(const Options& options)
{
    Round round;
    BERAAD_TRY(round.submissionDeadline, dateOf(options, QStringLiteral("deadline")));
    BERAAD_TRY(round.plenaryDate, dateOf(options, QStringLiteral("plenary")));
    BERAAD_TRY(round.adviceDate, dateOf(options, QStringLiteral("advice-date")));
    BERAAD_TRY(round.fundingStart, dateOf(options, QStringLiteral("funding-start")));
    if (options.has(QStringLiteral("ceiling"))) {
        const std::optional<qint64> cents =
            tables::euroCents(options.value(QStringLiteral("ceiling")));
        if (!cents)
            return Error(ErrorKind::NameUnknown, {options.value(QStringLiteral("ceiling"))});
        round.subsidyCeiling = Money::fromCents(*cents);
    }
    return round;
}

Result<intake::NewDossier> understand(const Options& options)
{
    intake::NewDossier wanted;
    wanted.path = QFileInfo(options.word(0)).absoluteFilePath();
    wanted.programme.name = options.value(QStringLiteral("programme"));
    if (wanted.programme.name.isEmpty())
        wanted.programme.name = QFileInfo(options.word(0)).completeBaseName();
    wanted.programme.legalBasis = options.value(QStringLiteral("legal-basis"));
    for (const QString& text : options.values(QStringLiteral("budget"))) {
        BERAAD_TRY(const YearAmount amount, yearAmountOf(text));
        wanted.programme.budget.append(amount);
    }
    for (const QString& text : options.values(QStringLiteral("member"))) {
        BERAAD_TRY(const Member member, memberOf(text));
        wanted.members.append(member);
    }
    BERAAD_TRY(wanted.round, roundOf(options));
    const QString rubric = options.has(QStringLiteral("rubric"))
                               ? options.value(QStringLiteral("rubric"))
                               : QStringLiteral("technical-education");
    BERAAD_TRY(wanted.rubric, rubricNamed(rubric));
    wanted.themes = wording::usualThemes(wording::Phrases(wanted.rubric.language));
    return wanted;
}

void addNewOptions(Options& options)
{
    options.add(QStringLiteral("programme"), CommandLine::tr("The programme's name."),
                QStringLiteral("name"));
    options.add(QStringLiteral("legal-basis"), CommandLine::tr("What the scheme rests on."),
                QStringLiteral("text"));
    options.add(QStringLiteral("budget"),
                CommandLine::tr("Budget of a year; may be given more often."),
                QStringLiteral("year=euros"));
    options.add(QStringLiteral("rubric"),
                CommandLine::tr("A rubric of the program (technical-education, "
                                "technical-education-ranking) or a file."),
                QStringLiteral("name"));
    options.add(QStringLiteral("deadline"), CommandLine::tr("Submission deadline."),
                QStringLiteral("date"));
    options.add(QStringLiteral("plenary"), CommandLine::tr("Date of the plenary meeting."),
                QStringLiteral("date"));
    options.add(QStringLiteral("advice-date"), CommandLine::tr("Date of the advice."),
                QStringLiteral("date"));
    options.add(QStringLiteral("funding-start"), CommandLine::tr("Start of the funding."),
                QStringLiteral("date"));
    options.add(QStringLiteral("ceiling"), CommandLine::tr("Subsidy ceiling of the round."),
                QStringLiteral("euros"));
    options.add(QStringLiteral("member"),
                CommandLine::tr("A member as \"name;organisation;role\" (member, chair, "
                                "secretary); may be given more often."),
                QStringLiteral("member"));
}

} // namespace

ExitCode runNew(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER")});
    addNewOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<intake::NewDossier> wanted = understand(options);
    if (!wanted)
        return console.fail(wanted.error());
    const SystemClock clock;
    const Progress progress;
    const Result<void> made = intake::makeDossier(*wanted, clock, userOfThisComputer(), progress);
    if (!made)
        return console.fail(made.error());
    const QString path = wanted->path;
    if (options.json())
        console.json({{QStringLiteral("dossier"), path}});
    else
        console.line(CommandLine::tr("Made %1.").arg(path));
    return ExitCode::Good;
}

} // namespace beraad::app
