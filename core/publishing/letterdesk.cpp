// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterdesk.h"

#include "core/base/files.h"
#include "core/base/log.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/domain/keys.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"
#include "core/wording/domainwording.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace beraad::publishing {

using namespace domain;

namespace {

/// The deadline of the next round of plans, where it is known.
Result<QDate> nextDeadline(storage::Dossier& dossier, const Round& round)
{
    BERAAD_TRY(const QList<Round> rounds,
               storage::ProgrammeRecords(dossier).rounds(round.programme));
    for (const Round& each : rounds) {
        if (each.number > round.number && each.kind == RoundKind::PlanAssessment)
            return each.submissionDeadline;
    }
    return QDate();
}

documents::LetterSignatory signatory(const QList<Member>& members, const wording::Phrases& phrases)
{
    for (const Member& member : members) {
        if (member.role == MemberRole::Chair)
            return {member.name, wording::word(member.role, phrases)};
    }
    return {};
}

/// What all letters of a round have in common.
documents::LetterInput commonInput(const committee::RoundRecords& records, Language language)
{
    const wording::Phrases phrases(language);
    documents::LetterInput input;
    input.programme = records.programme;
    input.round = records.round;
    input.language = language;
    input.sender = {phrases.translate("LetterDesk", "Advisory committee"),
                    {records.programme.name}};
    input.signatory = signatory(records.members, phrases);
    return input;
}

} // namespace

Result<QList<MadeLetter>> makeLetters(const QList<LetterDraft>& drafts, const Progress& progress)
{
    QList<MadeLetter> made;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        progress.report(int(i), int(drafts.size()), drafts[i].region().name);
        if (drafts[i].problem)
            continue;
        BERAAD_TRY(QByteArray pdf, documents::makeLetter(drafts[i].input));
        made.append({drafts[i].input, std::move(pdf)});
    }
    return made;
}

QString letterFileName(const documents::LetterInput& input)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const wording::Phrases phrases(input.language);
    QString region = input.record.region.name;
    region.replace(unsafe, QStringLiteral("-"));
    return phrases.translate("LetterDesk", "%1 %2 - advice round %3.pdf")
        .arg(input.record.region.number, 2, 10, QLatin1Char('0'))
        .arg(region)
        .arg(input.round.number);
}

Result<QList<LetterDraft>> LetterDesk::drafts(const RoundId& round, Language language,
                                              const QDate& date) const
{
    storage::Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const committee::RoundRecords records, commands::readRound(dossier, round));
    documents::LetterInput common = commonInput(records, language);
    BERAAD_TRY(common.nextDeadline, nextDeadline(dossier, records.round));
    common.date = date;
    common.createdAt = dossier.clock().now();
    QList<LetterDraft> drafts;
    for (const committee::PlanRecord& record : records.plans) {
        if (record.isNotAssessed())
            continue;
        LetterDraft draft{common, {}};
        draft.input.record = record;
        draft.input.reference = documents::letterReference(records.round, record.region);
        if (const Result<void> may = documents::mayBeWritten(record); !may)
            draft.problem = may.error();
        drafts.append(draft);
    }
    return drafts;
}

Result<void> LetterDesk::enter(const MadeLetter& letter, LetterWay way, const QString& destination)
{
    const committee::PlanRecord& record = letter.input.record;
    SentLetter entry;
    entry.id = LetterId::create();
    entry.plan = record.plan.id;
    entry.kind = letterKindOf(*record.standing());
    entry.language = letter.input.language;
    entry.madeAt = m_history.dossier().clock().now();
    entry.way = way;
    entry.destination = destination;
    entry.sha256 = sha256Hex(letter.pdf);
    return m_history.perform(
        {{commands::Action::LetterMade, entry.plan},
         entry.id.text(),
         {},
         {{QStringLiteral("region"), record.region.number},
          {QStringLiteral("letter"), keyOf(entry.kind)},
          {QStringLiteral("destination"), destination},
          {QStringLiteral("sha256"), entry.sha256}},
         [entry](storage::Dossier& dossier) { return storage::LetterRecords(dossier).save(entry); },
         {},
         {}});
}

Result<void> LetterDesk::keepAsFiles(const QList<MadeLetter>& letters, const QString& folder)
{
    QList<std::pair<QString, std::optional<QByteArray>>> before; // what was in each place
    const auto keep = [&]() -> Result<void> {
        for (const MadeLetter& letter : letters) {
            const QString path = QDir(folder).filePath(letterFileName(letter.input));
            std::optional<QByteArray> replaced;
            if (QFile::exists(path)) {
                BERAAD_TRY(replaced, readFile(path));
            }
            BERAAD_CHECK(writeFileAtomically(path, letter.pdf));
            before.append({path, replaced});
            BERAAD_CHECK(enter(letter, LetterWay::Pdf, path));
        }
        return {};
    };
    const Result<void> kept = storage::inTransaction(m_history.dossier(), keep);
    if (!kept) {
        for (const auto& [path, replaced] : std::as_const(before)) {
            if (!replaced)
                QFile::remove(path);
            else if (!writeFileAtomically(path, *replaced))
                qCWarning(publishingLog) << "cannot put back" << path;
        }
    }
    return kept;
}

Result<void> LetterDesk::registerPrinted(const QList<MadeLetter>& letters, const QString& printer)
{
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<void> {
        for (const MadeLetter& letter : letters)
            BERAAD_CHECK(enter(letter, LetterWay::Printed, printer));
        return {};
    });
}

Result<QList<SentLetter>> LetterDesk::registered(const RoundId& round) const
{
    return storage::LetterRecords(m_history.dossier()).sent(round);
}

} // namespace beraad::publishing
