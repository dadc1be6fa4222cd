// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/planfileparts.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

QString letterWords(LetterKind kind, const Phrases& phrases)
{
    if (const auto outcome = outcomeOf(kind))
        return phrases.translate("PlanFile", "Advice: %1")
            .arg(wording::word(*outcome, phrases).toLower());
    if (kind == LetterKind::Incomplete)
        return phrases.translate("PlanFile", "Parts are missing");
    if (kind == LetterKind::Invitation)
        return phrases.translate("PlanFile", "Invitation to explain the plan");
    return phrases.translate("PlanFile", "Withdrawal confirmed");
}

QString stateWords(LetterState state, const Phrases& phrases)
{
    switch (state) {
    case LetterState::Waiting:
        return phrases.translate("PlanFile", "given to the printer");
    case LetterState::Out:
        return phrases.translate("PlanFile", "went out");
    case LetterState::Failed:
        return phrases.translate("PlanFile", "did not come out");
    }
    Q_UNREACHABLE();
}

} // namespace

PlanFileParts::PlanFileParts(DocumentBuilder& builder, const PlanFileInput& input,
                             const Phrases& phrases)
    : m_builder(builder)
    , m_input(input)
    , m_phrases(phrases)
{
}

void PlanFileParts::write() const
{
    m_builder.heading(2, m_phrases.translate("PlanFile", "The reviews"));
    writeReviews();
    m_builder.heading(2, m_phrases.translate("PlanFile", "Who shares the joint findings"));
    writeStances();
    m_builder.heading(2, m_phrases.translate("PlanFile", "Interests of members"));
    writeInterests();
    m_builder.heading(2, m_phrases.translate("PlanFile", "Letters to the region"));
    writeLetters();
    m_builder.heading(2, m_phrases.translate("PlanFile", "Who did what when"));
    writeEvents();
}

QString PlanFileParts::nameOf(const MemberId& id) const
{
    const QList<Member>& members = m_input.records.members;
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == members.end() ? QString() : found->name;
}

void PlanFileParts::writeReviews() const
{
    int count = 0;
    for (const Review& review : m_input.record.reviews) {
        if (review.state != ReviewState::Final)
            continue;
        ++count;
        writeReview(review);
    }
    if (count == 0)
        m_builder.paragraph(m_phrases.translate("PlanFile", "No review was made final."));
}

QString PlanFileParts::evidenceText(const Review& review, const QString& criterion) const
{
    QStringList lines;
    for (const Evidence& evidence : review.evidenceOn(criterion)) {
        const QString passage = wording::reference(evidence.passage, m_phrases);
        lines << (evidence.bearing
                      ? u"%1: %2"_s.arg(wording::word(*evidence.bearing, m_phrases), passage)
                      : passage);
    }
    return lines.join(u'\n');
}

void PlanFileParts::writeReview(const Review& review) const
{
    m_builder.heading(3, nameOf(review.member));
    QList<Definition> facts{{m_phrases.translate("PlanFile", "Final since"),
                             wording::longDateTime(review.finalisedAt, m_phrases)}};
    if (review.recommendation)
        facts << Definition{m_phrases.translate("PlanFile", "Recommendation"),
                            wording::word(*review.recommendation, m_phrases)};
    if (!review.remarks.trimmed().isEmpty())
        facts << Definition{m_phrases.translate("PlanFile", "Remarks"), review.remarks.trimmed()};
    m_builder.definitions(facts);
    Table table;
    table.columns = {{m_phrases.translate("PlanFile", "Criterion"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "Judgement"), Alignment::Left, 2},
                     {m_phrases.translate("PlanFile", "Motivation"), Alignment::Left, 4},
                     {m_phrases.translate("PlanFile", "Passages"), Alignment::Left, 4}};
    for (const Criterion& criterion : review.formOr(m_input.records.rubric).criteria()) {
        const Score score = review.score(criterion.key);
        table.addRow({u"%1 %2"_s.arg(criterion.key, criterion.title),
                      wording::word(score.judgement, criterion.scale, m_phrases), score.motivation,
                      evidenceText(review, criterion.key)});
    }
    m_builder.table(table);
}

void PlanFileParts::writeStances() const
{
    const PlanRecord& record = m_input.record;
    if (record.stances.isEmpty()) {
        m_builder.paragraph(m_phrases.translate("PlanFile", "Nobody took a stance."));
        return;
    }
    Table table;
    table.columns = {{m_phrases.translate("PlanFile", "Criterion"), Alignment::Left, 2},
                     {m_phrases.translate("PlanFile", "Member"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "Stance"), Alignment::Left, 2},
                     {m_phrases.translate("PlanFile", "Edition"), Alignment::Right, 1},
                     {m_phrases.translate("PlanFile", "Remark"), Alignment::Left, 4},
                     {m_phrases.translate("PlanFile", "When"), Alignment::Left, 3}};
    for (const Stance& stance : record.stances) {
        table.addRow({stance.criterion, nameOf(stance.member),
                      stance.kind == StanceKind::Agrees
                          ? m_phrases.translate("PlanFile", "agrees")
                          : m_phrases.translate("PlanFile", "objects"),
                      QString::number(stance.edition), stance.remark,
                      wording::longDateTime(stance.takenAt, m_phrases)});
    }
    m_builder.table(table);
}

void PlanFileParts::writeInterests() const
{
    const PlanRecord& record = m_input.record;
    Table table;
    table.columns = {{m_phrases.translate("PlanFile", "Member"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "What"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "Reason"), Alignment::Left, 4},
                     {m_phrases.translate("PlanFile", "When"), Alignment::Left, 3}};
    for (const ConflictDeclaration& each : record.declarations)
        table.addRow({nameOf(each.member), wording::word(each.kind, m_phrases), each.reason,
                      wording::longDateTime(each.declaredAt, m_phrases)});
    for (const ConflictMeasure& each : record.measures)
        table.addRow({m_phrases.translate("PlanFile", "Measure by %1").arg(nameOf(each.recordedBy)),
                      wording::word(each.kind, m_phrases), each.grounds,
                      wording::longDateTime(each.recordedAt, m_phrases)});
    for (const ConflictOfInterest& each : record.conflicts)
        table.addRow({nameOf(each.member), m_phrases.translate("PlanFile", "Recused"), each.reason,
                      wording::longDateTime(each.declaredAt, m_phrases)});
    if (table.rows.isEmpty())
        m_builder.paragraph(m_phrases.translate("PlanFile", "Nothing was stated."));
    else
        m_builder.table(table);
}

void PlanFileParts::writeLetters() const
{
    if (m_input.letters.isEmpty()) {
        m_builder.paragraph(m_phrases.translate("PlanFile", "No letter is in the register."));
        return;
    }
    Table table;
    table.columns = {{m_phrases.translate("PlanFile", "Letter"), Alignment::Left, 4},
                     {m_phrases.translate("PlanFile", "When"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "By"), Alignment::Left, 2},
                     {m_phrases.translate("PlanFile", "To"), Alignment::Left, 4},
                     {m_phrases.translate("PlanFile", "State"), Alignment::Left, 2}};
    for (const SentLetter& letter : m_input.letters)
        table.addRow({letterWords(letter.kind, m_phrases),
                      wording::longDateTime(letter.madeAt, m_phrases), letter.madeBy,
                      letter.destination, stateWords(letter.state, m_phrases)});
    m_builder.table(table);
}

void PlanFileParts::writeEvents() const
{
    if (m_input.events.isEmpty()) {
        m_builder.paragraph(m_phrases.translate("PlanFile", "Nothing is in the audit trail."));
        return;
    }
    Table table;
    table.columns = {{m_phrases.translate("PlanFile", "No."), Alignment::Right, 1},
                     {m_phrases.translate("PlanFile", "When"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "Who"), Alignment::Left, 3},
                     {m_phrases.translate("PlanFile", "What"), Alignment::Left, 4}};
    for (const FileEvent& event : m_input.events)
        table.addRow({QString::number(event.number), wording::longDateTime(event.at, m_phrases),
                      event.who, event.what});
    m_builder.table(table);
}

} // namespace beraad::documents
