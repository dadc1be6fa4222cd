// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rounddigest.h"

#include "core/base/sha256.h"
#include "core/storage/database.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"

#include <array>

namespace beraad::storage {

namespace {

/// Each gives one column, `line`, in a fixed order; ?1 is the programme and ?2 the round's number.
/// Fields stand apart by a character that no text on a form can hold.
struct Part
{
    const char* columns;
    const char* rest;
};

constexpr std::array kParts{
    Part{"g.name, g.legal_basis", "FROM programme g WHERE g.id = ? AND ? > 0"},
    Part{"b.year, b.cents",
         "FROM programme_budget b WHERE b.programme = ? AND ? > 0 ORDER BY b.year"},
    Part{"o.number, o.kind, o.submission_deadline, o.plenary_date, o.advice_date, o.funding_start, "
         "o.ceiling_cents, r.fingerprint",
         "FROM round o JOIN rubric r ON r.id = o.rubric WHERE o.programme = ? AND o.number <= ? "
         "ORDER BY o.number"},
    Part{
        "o.number, n.position, n.heading, n.body",
        "FROM observation n JOIN round o ON o.id = n.round WHERE o.programme = ? AND o.number <= ? "
        "ORDER BY o.number, n.position, n.id"},
    Part{"o.number, r.number, r.name, r.kind, p.state, p.received_on, p.cofinancing_cents",
         "FROM plan p JOIN round o ON o.id = p.round JOIN region r ON r.id = p.region "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY o.number, r.number"},
    Part{"o.number, p.id, b.year, b.cents",
         "FROM plan_budget b JOIN plan p ON p.id = b.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY o.number, p.id, b.year"},
    Part{"o.number, p.id, f.position, f.document, f.file_name",
         "FROM plan_document f JOIN plan p ON p.id = f.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY o.number, p.id, f.position"},
    Part{"o.number, p.id, m.name, m.organisation, m.role",
         "FROM assignment a JOIN member m ON m.id = a.member JOIN plan p ON p.id = a.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "ORDER BY o.number, p.id, m.id"},
    Part{"o.number, p.id, m.name, c.reason",
         "FROM conflict c JOIN member m ON m.id = c.member JOIN plan p ON p.id = c.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "ORDER BY o.number, p.id, m.id"},
    Part{"v.id, v.plan, v.member, v.recommendation, v.remarks",
         "FROM review v JOIN plan p ON p.id = v.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? AND v.state = 'final' AND v.kind = 'review' "
         "ORDER BY v.id"},
    Part{"s.review, s.criterion, s.state, s.level, s.points, s.motivation",
         "FROM score s JOIN review v ON v.id = s.review JOIN plan p ON p.id = v.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "AND v.state = 'final' AND v.kind = 'review' ORDER BY s.review, s.criterion"},
    Part{"a.id, a.plan, a.outcome, a.motivation, a.cause, a.cause_remark, a.settle_before, "
         "a.knock_out_justification, a.votes_in_favour, a.votes_against, a.votes_abstained",
         "FROM advice a JOIN plan p ON p.id = a.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? AND a.state = 'adopted' ORDER BY a.id"},
    Part{"i.id, i.advice, i.position, i.criterion, i.body",
         "FROM improvement_point i JOIN advice a ON a.id = i.advice JOIN plan p ON p.id = a.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "AND a.state = 'adopted' ORDER BY i.id"},
    Part{"f.point, f.plan, f.state, f.remark",
         "FROM follow_up f JOIN plan p ON p.id = f.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY f.point, f.plan"},
};

/// Came later: where there are no such lines, the digest stays what it was before.
constexpr std::array kLaterParts{
    Part{"f.review, f.point, f.state, f.document, f.page",
         "FROM point_finding f JOIN review v ON v.id = f.review JOIN plan p ON p.id = v.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "AND v.state = 'final' AND v.kind = 'review' ORDER BY f.review, f.point"},
    Part{"c.plan, c.member, m.kind, m.recorded_at",
         "FROM conflict_measure m JOIN conflict_declaration c ON c.id = m.declaration "
         "JOIN plan p ON p.id = c.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY c.plan, c.member, m.recorded_at, m.id"},
    Part{
        "i.id, i.need, i.due_by",
        "FROM improvement_point i JOIN advice a ON a.id = i.advice JOIN plan p ON p.id = a.plan "
        "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
        "AND a.state = 'adopted' AND (i.need <> 'required' OR i.due_by IS NOT NULL) ORDER BY i.id"},
    Part{"c.point, c.position, c.member, c.document, c.page, c.quote",
         "FROM point_citation c JOIN improvement_point i ON i.id = c.point "
         "JOIN advice a ON a.id = i.advice JOIN plan p ON p.id = a.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "AND a.state = 'adopted' ORDER BY c.point, c.position"},
    Part{"f.plan, f.criterion, f.state, f.level, f.points, f.body, f.minority_view",
         "FROM joint_finding f JOIN plan p ON p.id = f.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY f.plan, f.criterion"},
    Part{"c.plan, c.criterion, c.position, c.member, c.document, c.page, c.quote",
         "FROM finding_citation c JOIN plan p ON p.id = c.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY c.plan, c.criterion, c.position"},
    Part{"c.id, c.plan, c.kind, c.criterion, c.body, c.sent_on, c.due_by, c.answered_on, c.answer, "
         "c.document, c.slot_day, c.slot_begins, c.effect, c.effect_remark",
         "FROM clarification c JOIN plan p ON p.id = c.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? AND c.sent_on IS NOT NULL ORDER BY c.id"},
    Part{"a.id, a.own_cause",
         "FROM advice a JOIN plan p ON p.id = a.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? AND a.state = 'adopted' AND a.own_cause <> '' "
         "ORDER BY a.id"},
    Part{"f.point, f.plan, f.document, f.page",
         "FROM follow_up f JOIN plan p ON p.id = f.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? AND f.page IS NOT NULL ORDER BY f.point, f.plan"},
    Part{"f.review, f.theme, t.name, t.position, f.coverage, f.remark, f.document, f.page, f.quote",
         "FROM theme_finding f JOIN theme t ON t.id = f.theme JOIN review v ON v.id = f.review "
         "JOIN plan p ON p.id = v.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? AND v.state = 'final' AND v.kind = 'review' "
         "ORDER BY f.review, f.theme"},
    Part{"v.id, r.fingerprint",
         "FROM review v JOIN rubric r ON r.id = v.rubric JOIN plan p ON p.id = v.plan "
         "JOIN round o ON o.id = p.round WHERE o.programme = ? AND o.number <= ? "
         "AND v.rubric <> o.rubric AND v.state = 'final' AND v.kind = 'review' ORDER BY v.id"},
    Part{"h.plan, h.criterion, h.position, h.member",
         "FROM minority_holder h JOIN plan p ON p.id = h.plan JOIN round o ON o.id = p.round "
         "WHERE o.programme = ? AND o.number <= ? ORDER BY h.plan, h.criterion, h.position"},
};

/// The columns as one text; an empty field and one without a value read differently.
QString statementOf(const Part& part)
{
    QStringList fields;
    for (const QString& column : QString::fromLatin1(part.columns).split(QLatin1Char(',')))
        fields << QStringLiteral("coalesce('=' || %1, '-')").arg(column.trimmed());
    return QStringLiteral("SELECT %1 AS line %2")
        .arg(fields.join(QStringLiteral(" || '\x1f' || ")), QString::fromLatin1(part.rest));
}

Result<QStringList> linesOf(Dossier& dossier, const Part& part, const domain::Round& round)
{
    const auto readLine = [](const Row& row) { return row.text("line"); };
    return dossier.database().list(statementOf(part), {stored(round.programme), round.number},
                                   readLine);
}

void addLines(Sha256& hash, const QStringList& lines)
{
    hash.add(QByteArray::number(lines.size()) + '\n');
    for (const QString& line : lines) {
        const QByteArray bytes = line.toUtf8();
        hash.add(QByteArray::number(bytes.size()) + ':' + bytes);
    }
}

} // namespace

Result<QString> roundDigest(Dossier& dossier, const domain::RoundId& id)
{
    BERAAD_TRY(const domain::Round round, ProgrammeRecords(dossier).round(id));
    Sha256 hash;
    for (const Part& part : kParts) {
        BERAAD_TRY(const QStringList lines, linesOf(dossier, part, round));
        addLines(hash, lines);
    }
    for (const Part& part : kLaterParts) {
        BERAAD_TRY(const QStringList lines, linesOf(dossier, part, round));
        if (!lines.isEmpty())
            addLines(hash, lines);
    }
    return hash.takeHex();
}

} // namespace beraad::storage
