// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/letterrecords.h"

#include "core/base/sha256.h"
#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

SentLetter readLetter(const Row& row)
{
    SentLetter letter;
    letter.id = row.id<LetterId>("id");
    letter.plan = row.id<PlanId>("plan");
    letter.kind = row.choice<LetterKind>("kind");
    letter.language = row.choice<Language>("language");
    letter.madeAt = row.time("made_at");
    letter.madeBy = row.text("made_by");
    letter.datedOn = row.date("dated_on");
    letter.firstSentOn = row.date("first_sent_on");
    letter.way = row.choice<LetterWay>("way");
    letter.state = row.choice<LetterState>("state");
    letter.destination = row.text("destination");
    letter.job = row.text("job");
    letter.copies = row.number("copies");
    letter.sha256 = row.text("sha256");
    letter.againBecause = row.text("again_because");
    letter.earlyBecause = row.text("early_because");
    letter.isKept = row.number("is_kept") != 0;
    return letter;
}

/// Between the digest of the words and that of the look, in one column: a release from before the
/// look was kept has the first alone.
constexpr QChar kThenLook = u'/';

LetterRelease readRelease(const Row& row)
{
    const QString digests = row.text("digest");
    return {row.id<PlanId>("plan"),           row.choice<LetterKind>("kind"),
            row.choice<Language>("language"), digests.section(kThenLook, 0, 0),
            row.id<MemberId>("prepared_by"),  row.time("prepared_at"),
            row.id<MemberId>("released_by"),  row.time("released_at"),
            digests.section(kThenLook, 1)};
}

QString digestsOf(const LetterRelease& release)
{
    return release.look.isEmpty() ? release.digest : release.digest + kThenLook + release.look;
}

LetterLook readLook(const Row& row)
{
    return {row.text("organisation"), row.text("sender_lines").split(u'\n', Qt::SkipEmptyParts),
            row.text("contact"), row.number("points"), row.bytes("logo")};
}

RegionCall readCall(const Row& row)
{
    return {row.id<CallId>("id"), row.id<PlanId>("plan"), row.id<MemberId>("member"),
            row.time("called_at"), row.text("remark")};
}

} // namespace

Result<QList<SentLetter>> LetterRecords::sent(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT l.*, CASE WHEN k.sha256 IS NULL THEN 0 ELSE 1 END AS is_kept "
                       "FROM letter l JOIN plan p ON p.id = l.plan "
                       "LEFT JOIN kept_letter k ON k.sha256 = l.sha256 WHERE p.round = ? "
                       "ORDER BY l.made_at DESC, l.id"),
        {stored(round)}, readLetter);
}

Result<void> LetterRecords::save(const SentLetter& letter)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO letter (id, plan, kind, language, made_at, made_by, "
                       "dated_on, first_sent_on, way, state, destination, job, copies, sha256, "
                       "again_because, early_because) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET state = excluded.state, job = excluded.job"),
        {stored(letter.id), stored(letter.plan), stored(letter.kind), stored(letter.language),
         stored(letter.madeAt), stored(letter.madeBy), stored(letter.datedOn),
         stored(letter.firstSentOn), stored(letter.way), stored(letter.state),
         stored(letter.destination), stored(letter.job), letter.copies, stored(letter.sha256),
         stored(letter.againBecause), stored(letter.earlyBecause)});
}

Result<void> LetterRecords::keep(const QByteArray& pdf)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO kept_letter (sha256, content) VALUES (?, ?) "
                       "ON CONFLICT (sha256) DO NOTHING"),
        {sha256Hex(pdf), pdf});
}

Result<std::optional<QByteArray>> LetterRecords::kept(const SentLetter& letter) const
{
    const auto content = [](const Row& row) { return row.bytes("content"); };
    BERAAD_TRY(const std::optional<QByteArray> pdf,
               m_dossier.database().first(
                   QStringLiteral("SELECT content FROM kept_letter WHERE sha256 = ?"),
                   {letter.sha256}, content));
    if (pdf && sha256Hex(*pdf) != letter.sha256)
        return Error(ErrorKind::LetterAltered,
                     {letter.madeAt.toLocalTime().date().toString(Qt::ISODate)});
    return pdf;
}

Result<QList<LetterRelease>> LetterRecords::releases(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT r.* FROM letter_release r JOIN plan p ON p.id = r.plan "
                       "WHERE p.round = ? ORDER BY r.plan, r.kind, r.language"),
        {stored(round)}, readRelease);
}

Result<void> LetterRecords::save(const LetterRelease& release)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO letter_release (plan, kind, language, digest, prepared_by, "
                       "prepared_at, released_by, released_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (plan, kind, language) DO UPDATE SET "
                       "digest = excluded.digest, prepared_by = excluded.prepared_by, "
                       "prepared_at = excluded.prepared_at, released_by = excluded.released_by, "
                       "released_at = excluded.released_at"),
        {stored(release.plan), stored(release.kind), stored(release.language),
         stored(digestsOf(release)), stored(release.preparedBy), stored(release.preparedAt),
         release.releasedBy.isNull() ? QVariant() : stored(release.releasedBy),
         stored(release.releasedAt)});
}

Result<void> LetterRecords::removeRelease(const LetterRelease& release)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM letter_release WHERE plan = ? AND kind = ? AND language = ?"),
        {stored(release.plan), stored(release.kind), stored(release.language)});
}

Result<std::optional<QString>> LetterRecords::templateText(const ProgrammeId& programme,
                                                           RoundKind rounds, LetterKind kind,
                                                           Language language) const
{
    const auto text = [](const Row& row) { return row.text("body"); };
    return m_dossier.database().first(
        QStringLiteral("SELECT body FROM letter_template "
                       "WHERE programme = ? AND round_kind = ? AND kind = ? AND language = ?"),
        {stored(programme), stored(rounds), stored(kind), stored(language)}, text);
}

Result<void> LetterRecords::saveTemplate(const ProgrammeId& programme, RoundKind rounds,
                                         LetterKind kind, Language language,
                                         const std::optional<QString>& text)
{
    if (!text) {
        return m_dossier.database().run(
            QStringLiteral("DELETE FROM letter_template "
                           "WHERE programme = ? AND round_kind = ? AND kind = ? AND language = ?"),
            {stored(programme), stored(rounds), stored(kind), stored(language)});
    }
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO letter_template (programme, round_kind, kind, language, body) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (programme, round_kind, kind, language) "
                       "DO UPDATE SET body = excluded.body"),
        {stored(programme), stored(rounds), stored(kind), stored(language), stored(*text)});
}

Result<WindowSide> LetterRecords::window(const ProgrammeId& programme, RoundKind rounds,
                                         LetterKind kind, Language language) const
{
    const auto side = [](const Row& row) { return row.choice<WindowSide>("side"); };
    BERAAD_TRY(
        const std::optional<WindowSide> found,
        m_dossier.database().first(
            QStringLiteral("SELECT side FROM letter_window "
                           "WHERE programme = ? AND round_kind = ? AND kind = ? AND language = ?"),
            {stored(programme), stored(rounds), stored(kind), stored(language)}, side));
    return found.value_or(WindowSide::Left);
}

Result<void> LetterRecords::saveWindow(const ProgrammeId& programme, RoundKind rounds,
                                       LetterKind kind, Language language, WindowSide side)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO letter_window (programme, round_kind, kind, language, side) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (programme, round_kind, kind, language) "
                       "DO UPDATE SET side = excluded.side"),
        {stored(programme), stored(rounds), stored(kind), stored(language), stored(side)});
}

Result<QList<LetterAnnex>> LetterRecords::annexes(const ProgrammeId& programme, RoundKind rounds,
                                                  LetterKind kind, Language language) const
{
    const auto annex = [](const Row& row) {
        const QByteArray pdf = row.bytes("pdf");
        return LetterAnnex{row.text("name"), pdf, row.text("sha256"),
                           pdf.isEmpty() ? AnnexSource::ReportPart : AnnexSource::File};
    };
    return m_dossier.database().list(
        QStringLiteral("SELECT name, pdf, sha256 FROM letter_annex WHERE programme = ? "
                       "AND round_kind = ? AND kind = ? AND language = ? ORDER BY position"),
        {stored(programme), stored(rounds), stored(kind), stored(language)}, annex);
}

Result<void> LetterRecords::saveAnnexes(const ProgrammeId& programme, RoundKind rounds,
                                        LetterKind kind, Language language,
                                        const QList<LetterAnnex>& annexes)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_CHECK(database.run(
            QStringLiteral("DELETE FROM letter_annex "
                           "WHERE programme = ? AND round_kind = ? AND kind = ? AND language = ?"),
            {stored(programme), stored(rounds), stored(kind), stored(language)}));
        for (qsizetype i = 0; i < annexes.size(); ++i) {
            const bool isFile = annexes[i].source == AnnexSource::File;
            BERAAD_CHECK(database.run(
                QStringLiteral("INSERT INTO letter_annex (programme, round_kind, kind, language, "
                               "position, name, pdf, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {stored(programme), stored(rounds), stored(kind), stored(language), int(i),
                 stored(annexes[i].name), isFile ? annexes[i].pdf : QByteArray(""),
                 stored(isFile ? annexes[i].sha256 : QString())}));
        }
        return {};
    });
}

Result<LetterLook> LetterRecords::look(const ProgrammeId& programme) const
{
    BERAAD_TRY(
        const std::optional<LetterLook> look,
        m_dossier.database().first(QStringLiteral("SELECT * FROM letter_look WHERE programme = ?"),
                                   {stored(programme)}, readLook));
    return look.value_or(LetterLook());
}

Result<void> LetterRecords::save(const ProgrammeId& programme, const LetterLook& look)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO letter_look (programme, organisation, sender_lines, contact, "
                       "points, logo) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (programme) DO UPDATE SET "
                       "organisation = excluded.organisation, "
                       "sender_lines = excluded.sender_lines, contact = excluded.contact, "
                       "points = excluded.points, logo = excluded.logo"),
        {stored(programme), stored(look.organisation), stored(look.senderLines.join(u'\n')),
         stored(look.contact), look.points, look.logo});
}

Result<QDate> LetterRecords::embargo(const RoundId& round) const
{
    const auto day = [](const Row& row) { return row.date("until_day"); };
    BERAAD_TRY(const std::optional<QDate> until,
               m_dossier.database().first(
                   QStringLiteral("SELECT until_day FROM letter_embargo WHERE round = ?"),
                   {stored(round)}, day));
    return until.value_or(QDate());
}

Result<void> LetterRecords::saveEmbargo(const RoundId& round, const QDate& until)
{
    if (!until.isValid()) {
        return m_dossier.database().run(
            QStringLiteral("DELETE FROM letter_embargo WHERE round = ?"), {stored(round)});
    }
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO letter_embargo (round, until_day) VALUES (?, ?) "
                       "ON CONFLICT (round) DO UPDATE SET until_day = excluded.until_day"),
        {stored(round), stored(until)});
}

Result<QList<RegionCall>> LetterRecords::calls(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT c.* FROM region_call c JOIN plan p ON p.id = c.plan "
                       "WHERE p.round = ? ORDER BY c.called_at DESC, c.id"),
        {stored(round)}, readCall);
}

Result<void> LetterRecords::save(const RegionCall& call)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO region_call (id, plan, member, called_at, remark) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {stored(call.id), stored(call.plan), stored(call.member), stored(call.calledAt),
         stored(call.remark)});
}

Result<void> LetterRecords::remove(const CallId& call)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM region_call WHERE id = ?"),
                                    {stored(call)});
}

} // namespace beraad::storage
