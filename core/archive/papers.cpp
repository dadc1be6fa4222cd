// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/papers.h"

#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/meetingrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/retentionrecords.h"
#include "core/storage/supportrecords.h"
#include "core/storage/themerecords.h"

#include <QSet>

#include <algorithm>

namespace beraad::archive {

using namespace domain;

namespace {

/// The register lists the newest first.
template <typename T> QList<T> ofPlan(const QList<T>& all, const PlanId& plan)
{
    QList<T> some;
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        if (each->plan == plan)
            some.append(*each);
    }
    return some;
}

QSet<QString> subjectsOf(const PlanPapers& papers)
{
    const committee::PlanRecord& record = papers.record;
    QSet<QString> subjects{record.plan.id.text()};
    for (const QList<Review>& reviews : {record.reviews, record.preAdvices}) {
        for (const Review& review : reviews)
            subjects.insert(review.id.text());
    }
    if (record.advice)
        subjects.insert(record.advice->id.text());
    for (const Clarification& each : record.clarifications)
        subjects.insert(each.id.text());
    for (const ConflictDeclaration& each : record.declarations)
        subjects.insert(each.id.text());
    for (const SentLetter& letter : papers.letters)
        subjects.insert(letter.id.text());
    return subjects;
}

Result<QList<Question>> takenOver(storage::Dossier& dossier, const committee::PlanRecord& record)
{
    BERAAD_TRY(QList<Question> questions,
               storage::QuestionRecords(dossier).questions(record.plan.id));
    questions.removeIf([&](const Question& question) {
        return std::none_of(
            record.clarifications.begin(), record.clarifications.end(),
            [&](const Clarification& each) { return each.questions.contains(question.id); });
    });
    return questions;
}

Result<QList<storage::StoredReport>> reportsToKeep(storage::Dossier& dossier, const RoundId& round)
{
    BERAAD_TRY(const QList<storage::StoredReport> all,
               storage::OutputRecords(dossier).reports(round));
    QList<storage::StoredReport> kept = all;
    kept.removeIf([](const storage::StoredReport& report) { return !report.isSigned(); });
    return kept.isEmpty() ? all.first(std::min<qsizetype>(1, all.size())) : kept;
}

} // namespace

QList<storage::AuditEntry> PlanEvents::of(const PlanPapers& papers) const
{
    const QSet<QString> subjects = subjectsOf(papers);
    // Identities are random: where one stands in what changed, the entry is about that plan.
    const QString plan = papers.record.plan.id.text();
    QList<storage::AuditEntry> events;
    for (const storage::AuditEntry& entry : m_trail) {
        if (subjects.contains(entry.subject) || entry.after.contains(plan) ||
            entry.before.contains(plan))
            events.append(entry);
    }
    return events;
}

Result<ProgrammePapers> readPapers(storage::Dossier& dossier, const Programme& programme)
{
    ProgrammePapers papers;
    papers.programme = programme;
    const storage::RetentionRecords retention(dossier);
    BERAAD_TRY(papers.themes, storage::ThemeRecords(dossier).themes(programme.id));
    BERAAD_TRY(papers.parts, storage::IntakeRecords(dossier).parts(programme.id));
    BERAAD_TRY(const auto months, retention.months(programme.id));
    papers.noteMonths = months.value_or(kUsualNoteMonths);
    BERAAD_TRY(papers.removals, retention.removals(programme.id));
    return papers;
}

Result<RoundPapers> readPapers(storage::Dossier& dossier, const Round& round,
                               const PlanEvents& events)
{
    RoundPapers papers;
    BERAAD_TRY(papers.records, commands::readRound(dossier, round.id));
    BERAAD_TRY(papers.readingRules, storage::MemberRecords(dossier).readingRules(round.id));
    BERAAD_TRY(papers.plenary, storage::MeetingRecords(dossier).plenary(round.id));
    BERAAD_TRY(papers.reports, reportsToKeep(dossier, round.id));
    const storage::IntakeRecords intake(dossier);
    const storage::LetterRecords letters(dossier);
    BERAAD_TRY(const QList<SentLetter> sent, letters.sent(round.id));
    BERAAD_TRY(const QList<LetterRelease> releases, letters.releases(round.id));
    BERAAD_TRY(const QList<RegionCall> calls, letters.calls(round.id));
    for (const committee::PlanRecord& record : papers.records.plans) {
        PlanPapers plan;
        plan.record = record;
        BERAAD_TRY(plan.parts, intake.found(record.plan.id));
        BERAAD_TRY(plan.admission, intake.admission(record.plan.id));
        BERAAD_TRY(plan.replaced, intake.replaced(record.plan.id));
        plan.letters = ofPlan(sent, record.plan.id);
        plan.releases = ofPlan(releases, record.plan.id);
        plan.calls = ofPlan(calls, record.plan.id);
        BERAAD_TRY(plan.questions, takenOver(dossier, record));
        const storage::SupportRecords support(dossier);
        BERAAD_TRY(plan.support, support.find(record.region.id, round.id));
        BERAAD_TRY(plan.visits, support.visits(record.region.id));
        plan.visits.removeIf([&](const Visit& visit) { return visit.round != round.id; });
        plan.events = events.of(plan);
        papers.plans.append(plan);
    }
    return papers;
}

} // namespace beraad::archive
