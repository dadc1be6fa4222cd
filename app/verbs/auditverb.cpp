// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/opendossier.h"
#include "core/storage/audittrail.h"
#include "core/wording/errorwording.h"

#include <QJsonArray>

namespace beraad::app {

namespace {

ExitCode verifyTrail(const storage::AuditTrail& trail, bool asJson, Console& console)
{
    const Result<qint64> count = trail.verify();
    const bool isBroken = !count && count.error().kind() == ErrorKind::AuditBroken;
    if (!count && !isBroken)
        return console.fail(count.error());
    if (asJson) {
        QJsonObject answer{{QStringLiteral("holds"), !isBroken}};
        if (isBroken)
            answer.insert(QStringLiteral("firstBroken"),
                          count.error().arguments().value(0).toInt());
        else
            answer.insert(QStringLiteral("entries"), *count);
        console.json(answer);
    } else if (isBroken) {
        console.line(wording::sentence(count.error()));
    } else {
        console.line(
            CommandLine::tr("The audit trail holds: %n entries fit.", nullptr, int(*count)));
    }
    return isBroken ? ExitCode::DoesNotHold : ExitCode::Good;
}

ExitCode listTrail(const storage::AuditTrail& trail, bool asJson, Console& console)
{
    const Result<QList<storage::AuditEntry>> entries = trail.entries();
    if (!entries)
        return console.fail(entries.error());
    QJsonArray all;
    for (const storage::AuditEntry& entry : *entries) {
        const QString at = entry.at.toString(Qt::ISODate);
        if (asJson) {
            all.append(QJsonObject{{QStringLiteral("number"), entry.number},
                                   {QStringLiteral("at"), at},
                                   {QStringLiteral("who"), entry.who},
                                   {QStringLiteral("action"), entry.action},
                                   {QStringLiteral("subject"), entry.subject},
                                   {QStringLiteral("before"), entry.before},
                                   {QStringLiteral("after"), entry.after},
                                   {QStringLiteral("hash"), entry.hash}});
        } else {
            console.line(QStringLiteral("%1  %2  %3  %4  %5")
                             .arg(entry.number, 6)
                             .arg(at, entry.who, entry.action, entry.after));
        }
    }
    if (asJson)
        console.json({{QStringLiteral("entries"), all}});
    return ExitCode::Good;
}

} // namespace

ExitCode runAudit(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("verify|list"), QStringLiteral("DOSSIER")});
    if (const auto code = options.read(arguments, console))
        return *code;
    const bool lists = options.word(0) == QLatin1String("list");
    if (!lists && options.word(0) != QLatin1String("verify")) {
        console.complain(CommandLine::tr(
            "Say what to do: beraad audit verify DOSSIER, or beraad audit list DOSSIER."));
        return ExitCode::CouldNotRun;
    }
    SystemClock clock;
    const auto dossier = storage::Dossier::open(options.word(1), clock);
    if (!dossier)
        return console.fail(dossier.error());
    const storage::AuditTrail trail(**dossier);
    return lists ? listTrail(trail, options.json(), console)
                 : verifyTrail(trail, options.json(), console);
}

} // namespace beraad::app
