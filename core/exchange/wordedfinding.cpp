// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordedfinding.h"

#include "core/commands/action.h"
#include "core/commands/auditjson.h"
#include "core/exchange/returnjson.h"
#include "core/json/consensusjson.h"
#include "core/json/fields.h"
#include "core/storage/audittrail.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/returnrecords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;

namespace {

constexpr auto kWordedAt = "wordedAt"_L1;

QJsonObject wordsIn(QJsonObject audited)
{
    audited.remove(u"edition"_s);
    return audited;
}

void note(WordedFinding& worded, const QDateTime& at)
{
    if (!worded.at.isValid() || worded.at < at)
        worded.at = at;
}

Result<void> noteTimes(Dossier& dossier, const PlanId& plan, QList<WordedFinding>& worded)
{
    if (worded.isEmpty())
        return {};
    BERAAD_TRY(const auto entries, storage::AuditTrail(dossier).entries(plan.text()));
    for (const storage::AuditEntry& entry : entries) {
        if (entry.action != keyOf(commands::Action::JointFindingWritten))
            continue;
        const QJsonObject words = wordsIn(QJsonDocument::fromJson(entry.after.toUtf8()).object());
        for (WordedFinding& each : worded) {
            if (wordsIn(commands::auditJson(each.finding)) == words)
                note(each, entry.at);
        }
    }
    return {};
}

/// What came in from another laptop has the time at which it was worded there.
Result<void> noteReturned(Dossier& dossier, const RoundId& round, const MemberId& member,
                          QList<WordedFinding>& worded)
{
    if (worded.isEmpty())
        return {};
    BERAAD_TRY(const auto kept, storage::ReturnRecords(dossier).kept(round, member));
    for (const storage::KeptReturn& each : kept) {
        BERAAD_TRY(const ReturnContents contents,
                   readReturnContents(each.content, each.package.text()));
        for (const WordedFinding& came : contents.findings) {
            for (WordedFinding& here : worded) {
                if (hasSameWords(here.finding, withHoldersOf(here.finding, came).finding))
                    note(here, came.at);
            }
        }
    }
    return {};
}

} // namespace

bool hasSameWords(const JointFinding& one, const JointFinding& other)
{
    JointFinding same = other;
    same.edition = one.edition;
    return one == same;
}

WordedFinding withHoldersOf(const JointFinding& here, WordedFinding coming)
{
    JointFinding& finding = coming.finding;
    const bool isSame = here.plan == finding.plan && here.criterion == finding.criterion &&
                        here.minorityView == finding.minorityView;
    if (!coming.namesHolders && isSame)
        finding.minorityHolders = here.minorityHolders;
    coming.namesHolders = true;
    return coming;
}

bool isWordedAfter(const WordedFinding& one, const WordedFinding& other)
{
    if (one.at.isValid() && other.at.isValid())
        return one.at > other.at;
    return one.finding.edition > other.finding.edition;
}

Result<QList<WordedFinding>> wordedFindings(Dossier& dossier, const RoundId& round,
                                            const MemberId& member)
{
    storage::ConsensusRecords records(dossier);
    BERAAD_TRY(const auto assignments, storage::MemberRecords(dossier).assignments(round, member));
    QList<WordedFinding> all;
    for (const Assignment& assignment : assignments) {
        BERAAD_TRY(const auto leader, records.leadReader(assignment.plan));
        if (leader != member)
            continue;
        BERAAD_TRY(const QList<JointFinding> findings, records.findings(assignment.plan));
        QList<WordedFinding> worded;
        for (const JointFinding& finding : findings)
            worded.append({finding, {}});
        BERAAD_CHECK(noteTimes(dossier, assignment.plan, worded));
        all.append(worded);
    }
    BERAAD_CHECK(noteReturned(dossier, round, member, all));
    const auto place = [](const WordedFinding& each) {
        return std::tie(each.finding.plan, each.finding.criterion);
    };
    std::sort(all.begin(), all.end(),
              [&](const WordedFinding& a, const WordedFinding& b) { return place(a) < place(b); });
    return all;
}

QJsonObject wordedJson(const WordedFinding& worded)
{
    QJsonObject json = json::toJson(worded.finding);
    json::put(json, kWordedAt, worded.at);
    return json;
}

WordedFinding readWordedFinding(const json::Fields& fields)
{
    const JointFinding finding = json::readJointFinding(fields);
    return {finding, fields.time(kWordedAt),
            finding.minorityView.isEmpty() || json::namesMinorityHolders(fields)};
}

} // namespace beraad::exchange
