// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivewriter.h"

#include "core/archive/archivejson.h"
#include "core/archive/archivetables.h"
#include "core/commands/actionphrase.h"
#include "core/commands/history.h"
#include "core/documents/minutes.h"
#include "core/documents/planfile.h"
#include "core/publishing/letterdesk.h"
#include "core/rubrics/rubricfile.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/tables/tablefile.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace beraad::archive {

using namespace domain;

namespace {

QString regionFolder(const Region& region)
{
    return safeName(u"%1 %2"_s.arg(region.number, 2, 10, QLatin1Char('0')).arg(region.name));
}

QList<documents::FileEvent> eventsOf(const PlanPapers& plan, const wording::Phrases& phrases)
{
    QList<documents::FileEvent> events;
    for (const storage::AuditEntry& entry : plan.events) {
        const auto action = fromKey<commands::Action>(entry.action);
        events.append(
            {entry.number, entry.at, entry.who,
             action ? phrases.translate("Action", commands::sourceOf(*action)) : entry.action});
    }
    return events;
}

} // namespace

ArchiveWriter::ArchiveWriter(storage::Dossier& dossier, const ArchiveRequest& request,
                             ArchiveFolder& folder, const Progress& progress)
    : m_dossier(dossier)
    , m_request(request)
    , m_folder(folder)
    , m_progress(progress)
    , m_phrases(request.language)
    , m_now(dossier.clock().now())
{
}

Manifest ArchiveWriter::manifest() const
{
    Manifest manifest;
    manifest.program = u"Beraad " BERAAD_VERSION ""_s;
    manifest.dossier = QFileInfo(m_dossier.path()).completeBaseName();
    manifest.madeAt = m_now;
    manifest.madeBy = m_request.madeBy;
    manifest.lettersOnlyRegistered = m_lettersOnlyRegistered;
    manifest.trailHash = m_trail.isEmpty() ? QString() : m_trail.last().hash;
    return manifest;
}

Result<void> ArchiveWriter::step(const QString& what)
{
    if (m_progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    m_progress.report(m_done++, m_total, what);
    return {};
}

Result<void> ArchiveWriter::addJson(const QString& path, const QJsonObject& json)
{
    return m_folder.add(path, QJsonDocument(json).toJson());
}

QString ArchiveWriter::roundFolder(const Round& round) const
{
    return safeName(m_phrases.translate("Archive", "round %1").arg(round.number));
}

Result<void> ArchiveWriter::write()
{
    BERAAD_CHECK(writeTrail());
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(m_dossier).members());
    BERAAD_TRY(const QList<MemberCertificate> certificates,
               storage::IdentityRecords(m_dossier).certificates());
    BERAAD_CHECK(addJson(u"members.json"_s, membersJson(members, certificates)));
    BERAAD_TRY(const QList<Programme> programmes,
               storage::ProgrammeRecords(m_dossier).programmes());
    for (const Programme& programme : programmes)
        BERAAD_CHECK(writeProgramme(programme));
    return writeOtherDocuments();
}

Result<void> ArchiveWriter::writeTrail()
{
    BERAAD_TRY(m_trail, storage::AuditTrail(m_dossier).entries());
    QByteArray lines;
    for (const storage::AuditEntry& entry : std::as_const(m_trail))
        lines += QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
    return m_folder.add(u"audit trail.jsonl"_s, lines);
}

Result<void> ArchiveWriter::writeProgramme(const Programme& programme)
{
    BERAAD_TRY(const ProgrammePapers about, readPapers(m_dossier, programme));
    BERAAD_CHECK(addJson(u"programme.json"_s, toJson(about)));
    BERAAD_TRY(const QList<Round> rounds,
               storage::ProgrammeRecords(m_dossier).rounds(programme.id));
    for (const Round& round : rounds) {
        BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(m_dossier).plans(round.id));
        m_total += int(plans.size()) + 1;
    }
    const PlanEvents events(m_trail);
    for (const Round& round : rounds) {
        BERAAD_TRY(const RoundPapers papers, readPapers(m_dossier, round, events));
        BERAAD_CHECK(writeRound(papers));
    }
    return {};
}

Result<void> ArchiveWriter::writeRound(const RoundPapers& papers)
{
    const QString folder = roundFolder(papers.records.round);
    BERAAD_CHECK(step(folder));
    BERAAD_CHECK(addJson(folder + u"/round.json"_s, roundJson(papers)));
    BERAAD_CHECK(
        m_folder.add(folder + u"/rubric.json"_s, rubrics::writeRubric(papers.records.rubric)));
    BERAAD_CHECK(writeTables(papers, folder));
    BERAAD_CHECK(writeMinutes(papers, folder));
    BERAAD_CHECK(writeReports(papers, folder));
    for (const PlanPapers& plan : papers.plans)
        BERAAD_CHECK(writePlan(papers, plan));
    return {};
}

Result<void> ArchiveWriter::writeTables(const RoundPapers& papers, const QString& folder)
{
    const auto add = [&](const QString& name, const tables::CellTable& table) -> Result<void> {
        BERAAD_TRY(const QByteArray csv, tables::writeTable(tables::TableFormat::Csv, name, table));
        return m_folder.add(u"%1/%2.csv"_s.arg(folder, name), csv);
    };
    BERAAD_CHECK(add(m_phrases.translate("Archive", "plans"), plansTable(papers, m_phrases)));
    BERAAD_CHECK(add(m_phrases.translate("Archive", "reviews"), reviewsTable(papers, m_phrases)));
    BERAAD_CHECK(
        add(m_phrases.translate("Archive", "improvement points"), pointsTable(papers, m_phrases)));
    return add(m_phrases.translate("Archive", "letters"), lettersTable(papers, m_phrases));
}

Result<void> ArchiveWriter::writeMinutes(const RoundPapers& papers, const QString& folder)
{
    if (!papers.plenary || !papers.plenary->meeting.openedAt.isValid())
        return {};
    BERAAD_TRY(const QByteArray pdf, documents::makeMinutesPdf({papers.records, *papers.plenary,
                                                                m_request.language, m_now}));
    return m_folder.add(
        u"%1/%2.pdf"_s.arg(folder, m_phrases.translate("Archive", "minutes of the plenary")), pdf);
}

Result<void> ArchiveWriter::writeReports(const RoundPapers& papers, const QString& folder)
{
    for (const storage::StoredReport& report : papers.reports) {
        const QString name = report.isSigned() ? m_phrases.translate("Archive", "report, signed")
                                               : m_phrases.translate("Archive", "report");
        BERAAD_TRY(const QByteArray pdf, storage::OutputRecords(m_dossier).content(report.id));
        BERAAD_CHECK(m_folder.add(u"%1/%2 (%3).pdf"_s.arg(folder, name, keyOf(report.language)),
                                  pdf, Origin::Stored));
    }
    return {};
}

Result<void> ArchiveWriter::writePlan(const RoundPapers& papers, const PlanPapers& plan)
{
    const Region& region = plan.record.region;
    BERAAD_CHECK(step(region.name));
    const QString folder = u"%1/%2"_s.arg(regionFolder(region), roundFolder(papers.records.round));
    BERAAD_CHECK(addJson(folder + u"/plan.json"_s, planJson(plan)));
    documents::PlanFileInput input{papers.records,     plan.record,
                                   plan.letters,       eventsOf(plan, m_phrases),
                                   m_request.language, m_now};
    BERAAD_TRY(const QByteArray pdf, documents::makePlanFile(input, &m_progress));
    BERAAD_CHECK(m_folder.add(
        u"%1/%2.pdf"_s.arg(folder, m_phrases.translate("Archive", "file of the plan")), pdf));
    BERAAD_CHECK(writeDocuments(plan, folder));
    return writeLetters(papers, plan, folder);
}

Result<void> ArchiveWriter::addDocument(const QString& path, const QString& sha256,
                                        const QString& fileName)
{
    m_placed.insert(sha256);
    const auto inPieces = [&](const PieceSink& sink) {
        return storage::DocumentRecords(m_dossier).read({sha256, fileName, 0, 0}, sink);
    };
    return m_folder.add(path, inPieces, Origin::Stored);
}

Result<void> ArchiveWriter::writeDocuments(const PlanPapers& plan, const QString& folder)
{
    const QString name = m_phrases.translate("Archive", "plan");
    int number = 0;
    for (const DocumentFile& document : plan.record.plan.documents) {
        const QString file =
            u"%1 %2"_s.arg(++number, 2, 10, QLatin1Char('0')).arg(document.fileName);
        BERAAD_CHECK(addDocument(u"%1/%2/%3"_s.arg(folder, name, safeName(file)), document.sha256,
                                 document.fileName));
    }
    const QString replaced = m_phrases.translate("Archive", "replaced");
    for (const ReplacedDocument& document : plan.replaced) {
        const QString file =
            u"%1 %2"_s.arg(document.replacedAt.toString(u"yyyy-MM-dd"), document.fileName);
        BERAAD_CHECK(addDocument(u"%1/%2/%3/%4"_s.arg(folder, name, replaced, safeName(file)),
                                 document.document, document.fileName));
    }
    return {};
}

Result<void> ArchiveWriter::writeLetters(const RoundPapers& papers, const PlanPapers& plan,
                                         const QString& folder)
{
    for (const SentLetter& letter : plan.letters) {
        if (letter.state == LetterState::Out)
            BERAAD_CHECK(writeLetter(papers.records.round, letter, folder));
    }
    return {};
}

/// The letters of a round with the language and day of this one; read once for all that have them.
Result<QList<publishing::LetterDraft>> ArchiveWriter::lettersLike(const Round& round,
                                                                  const SentLetter& letter)
{
    const publishing::LetterGroup group = publishing::groupOf(letter.kind);
    const QDate day = publishing::dayOn(letter);
    const QString like = u"%1 %2 %3 %4"_s.arg(round.id.text(), day.toString(Qt::ISODate))
                             .arg(int(group))
                             .arg(int(letter.language));
    if (!m_letters.contains(like)) {
        commands::History history(m_dossier, {m_request.madeBy, {}, MemberRole::Secretary});
        BERAAD_TRY(const auto drafts,
                   publishing::LetterDesk(history).drafts(round.id, group, letter.language, day));
        m_letters.insert(like, drafts);
    }
    return m_letters.value(like);
}

/// The file that the dossier keeps of it. One that left before files were kept is made again: the
/// very one where that can still be, or else what today's records say.
Result<void> ArchiveWriter::writeLetter(const Round& round, const SentLetter& letter,
                                        const QString& folder)
{
    const auto add = [&](const QString& name, const QByteArray& pdf, Origin origin) {
        const QString day = letter.madeAt.toLocalTime().toString(u"yyyy-MM-dd");
        return m_folder.add(u"%1/%2.pdf"_s.arg(folder, safeName(name.arg(day))), pdf, origin);
    };
    BERAAD_TRY(const std::optional<QByteArray> kept,
               storage::LetterRecords(m_dossier).kept(letter));
    if (kept)
        return add(m_phrases.translate("Archive", "letter of %1"), *kept, Origin::Stored);
    BERAAD_TRY(QList<publishing::LetterDraft> drafts, lettersLike(round, letter));
    drafts.removeIf([&](const publishing::LetterDraft& draft) {
        return draft.input.record.plan.id != letter.plan || draft.input.kind != letter.kind;
    });
    if (!drafts.isEmpty()) {
        if (const auto made = publishing::madeAsSent(drafts.first(), letter))
            return add(m_phrases.translate("Archive", "letter of %1"), made->pdf, Origin::AsSent);
        drafts.first().input.firstSentOn = letter.firstSentOn;
    }
    BERAAD_TRY(const QList<publishing::MadeLetter> made,
               publishing::makeLetters(drafts, Progress()));
    if (made.isEmpty()) {
        ++m_lettersOnlyRegistered;
        return {};
    }
    ++m_remadeLetters;
    return add(m_phrases.translate("Archive", "letter of %1, made again"), made.first().pdf,
               Origin::Remade);
}

Result<void> ArchiveWriter::writeOtherDocuments()
{
    BERAAD_TRY(const QStringList known, storage::DocumentRecords(m_dossier).known());
    for (const QString& sha256 : known) {
        if (m_placed.contains(sha256))
            continue;
        BERAAD_CHECK(addDocument(
            u"%1/%2.pdf"_s.arg(m_phrases.translate("Archive", "other documents"), sha256), sha256,
            sha256));
    }
    return {};
}

} // namespace beraad::archive
