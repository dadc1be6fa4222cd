// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmerecords.h"

#include "core/rubrics/rubricfile.h"
#include "core/storage/database.h"
#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

Programme readProgramme(const Row& row)
{
    return {row.id<ProgrammeId>("id"), row.text("name"), row.text("legal_basis"), {}};
}

Round readRound(const Row& row)
{
    Round round;
    round.id = row.id<RoundId>("id");
    round.programme = row.id<ProgrammeId>("programme");
    round.rubric = row.id<RubricId>("rubric");
    round.number = row.number("number");
    round.kind = row.choice<RoundKind>("kind");
    round.submissionDeadline = row.date("submission_deadline");
    round.plenaryDate = row.date("plenary_date");
    round.adviceDate = row.date("advice_date");
    round.fundingStart = row.date("funding_start");
    if (!row.isNull("ceiling_cents"))
        round.subsidyCeiling = row.money("ceiling_cents");
    round.openPhase = row.choice<RoundPhase>("phase");
    round.finalisedAt = row.time("finalised_at");
    return round;
}

Region readRegion(const Row& row)
{
    Region region;
    region.id = row.id<RegionId>("id");
    region.programme = row.id<ProgrammeId>("programme");
    region.number = row.number("number");
    region.name = row.text("name");
    region.kind = row.choice<RegionKind>("kind");
    region.leadApplicant = {row.text("applicant"),   row.text("contact"), row.text("street"),
                            row.text("postal_code"), row.text("city"),    row.text("email")};
    return region;
}

} // namespace

Result<QList<Programme>> ProgrammeRecords::programmes() const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(
        QList<Programme> found,
        database.list(QStringLiteral("SELECT * FROM programme ORDER BY name"), {}, readProgramme));
    for (Programme& programme : found) {
        BERAAD_TRY(programme.budget,
                   database.list(QStringLiteral("SELECT year, cents FROM programme_budget "
                                                "WHERE programme = ? ORDER BY year"),
                                 {stored(programme.id)}, readYearAmount));
        BERAAD_TRY(programme.ownCauses,
                   database.list(QStringLiteral("SELECT name FROM programme_cause "
                                                "WHERE programme = ? ORDER BY position"),
                                 {stored(programme.id)},
                                 [](const Row& row) { return row.text("name"); }));
    }
    return found;
}

Result<Programme> ProgrammeRecords::programme(const ProgrammeId& id) const
{
    BERAAD_TRY(const QList<Programme> all, programmes());
    for (const Programme& programme : all) {
        if (programme.id == id)
            return programme;
    }
    return Error(ErrorKind::RecordNotFound, {id.text()});
}

Result<void> ProgrammeRecords::saveOwnCauses(const Programme& programme)
{
    Database& database = m_dossier.database();
    BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM programme_cause WHERE programme = ?"),
                              {stored(programme.id)}));
    for (qsizetype i = 0; i < programme.ownCauses.size(); ++i) {
        BERAAD_CHECK(database.run(
            QStringLiteral(
                "INSERT INTO programme_cause (programme, position, name) VALUES (?, ?, ?)"),
            {stored(programme.id), int(i), stored(programme.ownCauses[i])}));
    }
    return {};
}

Result<void> ProgrammeRecords::save(const Programme& programme)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO programme (id, name, legal_basis) VALUES (?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                           "legal_basis = excluded.legal_basis"),
            {stored(programme.id), stored(programme.name), stored(programme.legalBasis)}));
        BERAAD_CHECK(
            database.run(QStringLiteral("DELETE FROM programme_budget WHERE programme = ?"),
                         {stored(programme.id)}));
        for (const YearAmount& year : programme.budget) {
            BERAAD_CHECK(database.run(
                QStringLiteral(
                    "INSERT INTO programme_budget (programme, year, cents) VALUES (?, ?, ?)"),
                {stored(programme.id), year.year, stored(year.amount)}));
        }
        return saveOwnCauses(programme);
    });
}

Result<RubricId> ProgrammeRecords::addRubric(const Rubric& rubric)
{
    Database& database = m_dossier.database();
    const QString print = rubrics::fingerprint(rubric);
    const auto readId = [](const Row& row) { return row.id<RubricId>("id"); };
    BERAAD_TRY(const auto known,
               database.first(QStringLiteral("SELECT id FROM rubric WHERE fingerprint = ?"),
                              {print}, readId));
    if (known)
        return *known;
    const RubricId id = RubricId::create();
    BERAAD_CHECK(database.run(
        QStringLiteral("INSERT INTO rubric (id, fingerprint, content) VALUES (?, ?, ?)"),
        {stored(id), print, QString::fromUtf8(rubrics::writeRubric(rubric))}));
    return id;
}

Result<Rubric> ProgrammeRecords::rubric(const RubricId& id) const
{
    const auto content = [](const Row& row) { return row.text("content"); };
    BERAAD_TRY(const auto json,
               m_dossier.database().first(QStringLiteral("SELECT content FROM rubric WHERE id = ?"),
                                          {stored(id)}, content));
    if (!json)
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return rubrics::readStored(json->toUtf8(), m_dossier.path());
}

Result<QList<Round>> ProgrammeRecords::rounds(const ProgrammeId& programme) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM round WHERE programme = ? ORDER BY number"),
        {stored(programme)}, readRound);
}

Result<Round> ProgrammeRecords::round(const RoundId& id) const
{
    return found(m_dossier.database().first(QStringLiteral("SELECT * FROM round WHERE id = ?"),
                                            {stored(id)}, readRound),
                 id);
}

Result<void> ProgrammeRecords::save(const Round& round)
{
    return m_dossier.database().run(
        QStringLiteral(
            "INSERT INTO round (id, programme, rubric, number, kind, submission_deadline, "
            "plenary_date, advice_date, funding_start, ceiling_cents, phase, "
            "finalised_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET rubric = excluded.rubric, number = excluded.number, "
            "kind = excluded.kind, submission_deadline = excluded.submission_deadline, "
            "plenary_date = excluded.plenary_date, advice_date = excluded.advice_date, "
            "funding_start = excluded.funding_start, ceiling_cents = excluded.ceiling_cents, "
            "phase = excluded.phase, finalised_at = excluded.finalised_at"),
        {stored(round.id), stored(round.programme), stored(round.rubric), round.number,
         stored(round.kind), stored(round.submissionDeadline), stored(round.plenaryDate),
         stored(round.adviceDate), stored(round.fundingStart), stored(round.subsidyCeiling),
         stored(round.openPhase), stored(round.finalisedAt)});
}

Result<QList<Observation>> ProgrammeRecords::observations(const RoundId& round) const
{
    const auto read = [](const Row& row) {
        return Observation{row.id<ObservationId>("id"), row.id<RoundId>("round"),
                           row.number("position"), row.text("heading"), row.text("body")};
    };
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM observation WHERE round = ? ORDER BY position, id"),
        {stored(round)}, read);
}

Result<void> ProgrammeRecords::save(const Observation& observation)
{
    return m_dossier.database().run(
        QStringLiteral(
            "INSERT INTO observation (id, round, position, heading, body) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "position = excluded.position, heading = excluded.heading, body = excluded.body"),
        {stored(observation.id), stored(observation.round), observation.position,
         stored(observation.heading), stored(observation.text)});
}

Result<void> ProgrammeRecords::remove(const ObservationId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM observation WHERE id = ?"),
                                    {stored(id)});
}

Result<QList<Region>> ProgrammeRecords::regions(const ProgrammeId& programme) const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(
        QList<Region> all,
        database.list(QStringLiteral("SELECT * FROM region WHERE programme = ? ORDER BY number"),
                      {stored(programme)}, readRegion));
    const auto readPartner = [](const Row& row) {
        return owned(row.text("region"),
                     Partner{row.text("name"), row.choice<PartnerKind>("kind")});
    };
    BERAAD_TRY(const auto partners,
               database.list(QStringLiteral("SELECT p.* FROM region_partner p "
                                            "JOIN region r ON r.id = p.region "
                                            "WHERE r.programme = ? ORDER BY p.region, p.position"),
                             {stored(programme)}, readPartner));
    handOut(partners, all, [](Region& region) -> QList<Partner>& { return region.partners; });
    BERAAD_TRY(const auto words,
               database.list(QStringLiteral("SELECT e.* FROM region_expertise e "
                                            "JOIN region r ON r.id = e.region "
                                            "WHERE r.programme = ? ORDER BY e.region, e.position"),
                             {stored(programme)}, [](const Row& row) {
                                 return owned(row.text("region"), row.text("word"));
                             }));
    handOut(words, all, [](Region& region) -> QStringList& { return region.expertise; });
    return all;
}

Result<Region> ProgrammeRecords::region(const RegionId& id) const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(Region region,
               found(database.first(QStringLiteral("SELECT * FROM region WHERE id = ?"),
                                    {stored(id)}, readRegion),
                     id));
    const auto readPartner = [](const Row& row) {
        return Partner{row.text("name"), row.choice<PartnerKind>("kind")};
    };
    BERAAD_TRY(region.partners,
               database.list(QStringLiteral("SELECT * FROM region_partner WHERE region = ? "
                                            "ORDER BY position"),
                             {stored(id)}, readPartner));
    BERAAD_TRY(region.expertise,
               database.list(QStringLiteral("SELECT word FROM region_expertise WHERE region = ? "
                                            "ORDER BY position"),
                             {stored(id)}, [](const Row& row) { return row.text("word"); }));
    return region;
}

Result<void> ProgrammeRecords::save(const Region& region)
{
    const LeadApplicant& lead = region.leadApplicant;
    return inTransaction(m_dossier, [&]() -> Result<void> {
        BERAAD_CHECK(m_dossier.database().run(
            QStringLiteral(
                "INSERT INTO region (id, programme, number, name, kind, applicant, contact, "
                "street, "
                "postal_code, city, email) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET number = excluded.number, name = excluded.name, "
                "kind = excluded.kind, applicant = excluded.applicant, contact = excluded.contact, "
                "street = excluded.street, postal_code = excluded.postal_code, "
                "city = excluded.city, email = excluded.email"),
            {stored(region.id), stored(region.programme), region.number, stored(region.name),
             stored(region.kind), stored(lead.organisation), stored(lead.contact),
             stored(lead.street), stored(lead.postalCode), stored(lead.city), stored(lead.email)}));
        BERAAD_CHECK(savePartners(region));
        return saveWords(m_dossier.database(), QStringLiteral("region_expertise"),
                         QStringLiteral("region"), region.id, region.expertise);
    });
}

Result<void> ProgrammeRecords::savePartners(const Region& region)
{
    Database& database = m_dossier.database();
    BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM region_partner WHERE region = ?"),
                              {stored(region.id)}));
    for (qsizetype i = 0; i < region.partners.size(); ++i) {
        BERAAD_CHECK(
            database.run(QStringLiteral("INSERT INTO region_partner (region, position, name, kind) "
                                        "VALUES (?, ?, ?, ?)"),
                         {stored(region.id), int(i), stored(region.partners[i].name),
                          stored(region.partners[i].kind)}));
    }
    return {};
}

} // namespace beraad::storage
