// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/publication.h"

#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/publishing/letterrun.h"
#include "core/publishing/reportdesk.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <memory>

namespace beraad::demonstration {

namespace {

using publishing::LetterDraft;
using publishing::MadeLetter;
using Letters = Result<QList<MadeLetter>>;

/// A few letters at a time keep every processor busy and the progress in motion.
constexpr qsizetype kLettersAtATime = 8;

constexpr auto kAdvice = publishing::LetterGroup::Advice;

QList<QList<LetterDraft>> inParts(const QList<LetterDraft>& drafts)
{
    QList<QList<LetterDraft>> parts;
    for (qsizetype at = 0; at < drafts.size(); at += kLettersAtATime)
        parts.append(drafts.mid(at, kLettersAtATime));
    return parts;
}

/// From here on the secretary is at work. Gives who was before.
Result<commands::Actor> becomeSecretary(commands::History& history)
{
    const commands::Actor before = history.actor();
    BERAAD_TRY(const QList<domain::Member> members,
               storage::MemberRecords(history.dossier()).members());
    for (const domain::Member& member : members) {
        if (member.role == domain::MemberRole::Secretary)
            history.setActor({member.name, member.id, member.role});
    }
    return before;
}

/// The secretary finds the letters in order, the chair lets them go.
Result<void> releaseLetters(commands::History& history, const domain::RoundId& round,
                            const QDate& date)
{
    BERAAD_TRY(const commands::Actor chair, becomeSecretary(history));
    publishing::LetterDesk desk(history);
    BERAAD_TRY(QList<LetterDraft> drafts, desk.drafts(round, kAdvice, Language::Dutch, date));
    BERAAD_CHECK(desk.prepare(drafts));
    history.setActor(chair);
    BERAAD_TRY(drafts, desk.drafts(round, kAdvice, Language::Dutch, date));
    return desk.release(drafts);
}

} // namespace

Result<void> setLetterLook(commands::History& history, const domain::RoundId& round,
                           const QStringList& lines)
{
    BERAAD_TRY(const commands::Actor before, becomeSecretary(history));
    domain::LetterLook look;
    look.organisation = lines.value(0);
    look.contact = lines.value(1);
    look.senderLines = lines.mid(2);
    const Result<void> set = publishing::LetterDesk(history).setLook(round, look);
    history.setActor(before);
    return set;
}

Result<void> publishReport(commands::History& history, const domain::RoundId& round,
                           const signing::SigningKey& key, const QString& path)
{
    publishing::ReportDesk desk(history);
    BERAAD_TRY(const documents::ReportInput input, desk.collect(round, Language::Dutch));
    BERAAD_TRY(const documents::Report report, documents::makeReport(input));
    BERAAD_TRY(const storage::StoredReport stored, desk.store(input, report));
    BERAAD_TRY(const signing::SignatureRequest request, desk.request(stored, key));
    BERAAD_TRY(const QByteArray signedPdf, signing::signPdf(report.pdf, key, request));
    BERAAD_CHECK(writeFileAtomically(path, signedPdf));
    const auto kept = desk.storeSigned(stored, signedPdf, key.certificate());
    if (!kept)
        return kept.error();
    return {};
}

Result<void> publishLetters(commands::History& history, const domain::RoundId& round,
                            const QString& folder, const QDate& date,
                            const Progress::Listener& listener, const Progress& told)
{
    BERAAD_CHECK(releaseLetters(history, round, date));
    publishing::LetterDesk desk(history);
    BERAAD_TRY(const QList<LetterDraft> drafts, desk.drafts(round, kAdvice, Language::Dutch, date));
    const std::function<std::shared_ptr<Letters>(const QList<LetterDraft>&)> make =
        [&](const QList<LetterDraft>& part) {
            const Progress quiet;
            return std::make_shared<Letters>(told.isCancelled()
                                                 ? Letters(Error(ErrorKind::Cancelled))
                                                 : publishing::makeLetters(part, quiet));
        };
    // A pool of its own: this thread may be the only one of the program's pool.
    QThreadPool pool;
    const QList<QList<LetterDraft>> parts = inParts(drafts);
    auto future = QtConcurrent::mapped(&pool, parts, make);
    QList<MadeLetter> letters;
    std::optional<Error> failure;
    for (int i = 0; i < int(parts.size()) && !failure; ++i) {
        const auto made = future.resultAt(i);
        if (*made)
            letters += **made;
        else
            failure = made->error();
        listener(int(letters.size()), int(drafts.size()), {});
    }
    future.cancel();
    future.waitForFinished();
    if (failure)
        return *failure;
    publishing::LetterRun run(history, drafts, std::make_unique<publishing::FolderOutlet>(folder),
                              {});
    run.setMade(letters);
    const Progress quiet;
    return run.sendAll(quiet);
}

Result<signing::Verification> verifyReport(commands::History& history, const domain::RoundId& round,
                                           const QString& path, const QString& authority)
{
    publishing::ReportDesk desk(history);
    BERAAD_TRY(const std::optional<storage::StoredReport> report, desk.latest(round));
    if (!report)
        return Error(ErrorKind::RecordNotFound, {path});
    BERAAD_TRY(signing::VerifyOptions expected, desk.expectation(*report));
    BERAAD_CHECK(expected.trust.addFile(authority));
    return signing::verifyFile(path, expected);
}

} // namespace beraad::demonstration
