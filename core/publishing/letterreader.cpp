// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterreader.h"

#include "core/base/sha256.h"
#include "core/commands/roundreader.h"
#include "core/documents/composedletter.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/outputrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/rounddigest.h"
#include "core/wording/domainwording.h"

#include <QHash>

#include <algorithm>

namespace beraad::publishing {

using namespace domain;
using storage::LetterRecords;

namespace {

/// The deadline of the next round of this kind, where it is known.
Result<QDate> nextDeadline(storage::Dossier& dossier, const Round& round)
{
    BERAAD_TRY(const QList<Round> rounds,
               storage::ProgrammeRecords(dossier).rounds(round.programme));
    for (const Round& each : rounds) {
        if (each.number > round.number && each.kind == round.kind)
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

Result<LetterLook> lookOf(storage::Dossier& dossier, const Programme& programme,
                          const wording::Phrases& phrases)
{
    BERAAD_TRY(LetterLook look, LetterRecords(dossier).look(programme.id));
    if (look.organisation.isEmpty()) {
        look.organisation = phrases.translate("LetterDesk", "Advisory committee");
        if (look.senderLines.isEmpty())
            look.senderLines = {programme.name};
    }
    return look;
}

/// The parts that are missing or cannot be read, by plan; a progress report has no parts.
Result<QHash<QString, QStringList>> missingParts(storage::Dossier& dossier, const Round& round)
{
    QHash<QString, QStringList> missing;
    if (round.kind == RoundKind::ProgressReport)
        return missing;
    const storage::IntakeRecords records(dossier);
    BERAAD_TRY(const QList<RequiredPart> parts, records.parts(round.programme));
    BERAAD_TRY(const QList<PlanPart> found, records.found(round.id));
    for (const RequiredPart& part : parts) { // in their order
        for (const PlanPart& one : found) {
            if (one.part == part.id && one.state != PartState::Present && !part.isRetired)
                missing[one.plan.text()] << part.name;
        }
    }
    return missing;
}

/// Which letter a plan gets in a group; none where it gets none.
std::optional<LetterKind> kindFor(const committee::PlanRecord& record, LetterGroup group,
                                  bool hasMissingParts)
{
    const auto only = [](bool gets, LetterKind kind) {
        return gets ? std::optional(kind) : std::nullopt;
    };
    switch (group) {
    case LetterGroup::Advice:
        return only(!record.isNotAssessed(),
                    record.standing() ? letterKindOf(*record.standing()) : LetterKind::Approve);
    case LetterGroup::Incomplete:
        return only(hasMissingParts && record.plan.state != PlanState::Withdrawn,
                    LetterKind::Incomplete);
    case LetterGroup::Invitation:
        return only(std::any_of(record.clarifications.begin(), record.clarifications.end(),
                                [](const Clarification& each) {
                                    return each.kind == ClarificationKind::Pitch;
                                }),
                    LetterKind::Invitation);
    case LetterGroup::Withdrawal:
        break;
    }
    return only(record.plan.state == PlanState::Withdrawn, LetterKind::Withdrawal);
}

/// The words of a letter without its day; one that leaves tomorrow says the same, and gives as many
/// days for what is missing.
Result<QString> digestOfWords(documents::LetterInput input)
{
    static const QDate anyDay(2000, 1, 1);
    input.completeBy = anyDay.addDays(input.date.daysTo(input.completeBy));
    BERAAD_TRY(const documents::ComposedLetter letter, documents::composeLetter(input));
    return documents::digestOf(letter);
}

/// Of what is not among the words; the side of the window is not seen as a change.
QString digestOfLook(const LetterLook& look)
{
    return sha256Hex(QByteArray::number(look.points) + '\n' + look.logo);
}

bool bringsPartOfReport(const QList<LetterAnnex>& annexes)
{
    return std::any_of(annexes.begin(), annexes.end(), [](const LetterAnnex& annex) {
        return annex.source == AnnexSource::ReportPart;
    });
}

/// Whether a report was signed that says something else than the records say now: then these give
/// no part of it. None was signed: they give what it will say.
Result<bool> isSignedReportOutdated(storage::Dossier& dossier, const RoundId& round)
{
    BERAAD_TRY(const QList<storage::StoredReport> reports,
               storage::OutputRecords(dossier).reports(round));
    const auto last =
        std::find_if(reports.begin(), reports.end(),
                     [](const storage::StoredReport& report) { return report.isSigned(); });
    if (last == reports.end())
        return false;
    BERAAD_TRY(const QString digest, storage::roundDigest(dossier, round));
    return digest != last->dataDigest;
}

/// Reads what all letters of a group need once, and makes the draft of each.
class DraftMaker
{
public:
    DraftMaker(storage::Dossier& dossier, LetterGroup group, Language language)
        : m_dossier(dossier)
        , m_group(group)
        , m_language(language)
    {
    }

    Result<void> read(const committee::RoundRecords& records, const QDate& date)
    {
        const wording::Phrases phrases(m_language);
        const LetterRecords letters(m_dossier);
        m_common.programme = records.programme;
        m_common.round = records.round;
        m_common.rubric = records.rubric;
        m_common.language = m_language;
        m_common.date = date;
        // The same letter gives the same file, whenever it is made.
        m_common.createdAt = QDateTime(date, QTime(0, 0), Qt::UTC);
        m_common.signatory = signatory(records.members, phrases);
        BERAAD_TRY(m_common.nextDeadline, nextDeadline(m_dossier, records.round));
        BERAAD_TRY(m_common.look, lookOf(m_dossier, records.programme, phrases));
        BERAAD_TRY(const IntakeRule rule,
                   storage::IntakeRecords(m_dossier).rule(records.programme.id));
        m_common.completeBy = date.addDays(rule.daysToComplete);
        BERAAD_TRY(m_missing, missingParts(m_dossier, records.round));
        BERAAD_TRY(m_sent, letters.sent(records.round.id));
        BERAAD_TRY(m_releases, letters.releases(records.round.id));
        BERAAD_TRY(m_calls, letters.calls(records.round.id));
        for (const LetterKind kind : kLetterKinds) {
            BERAAD_TRY(
                const std::optional<QString> text,
                letters.templateText(records.programme.id, records.round.kind, kind, m_language));
            m_templates.insert(int(kind), text.value_or(QString()));
            BERAAD_TRY(const WindowSide window,
                       letters.window(records.programme.id, records.round.kind, kind, m_language));
            m_windows.insert(int(kind), window);
            BERAAD_TRY(const QList<LetterAnnex> annexes,
                       letters.annexes(records.programme.id, records.round.kind, kind, m_language));
            m_annexes.insert(int(kind), annexes);
        }
        m_ground = {records.rubric, records.members};
        if (std::any_of(m_annexes.cbegin(), m_annexes.cend(), bringsPartOfReport)) {
            BERAAD_TRY(m_isReportOutdated, isSignedReportOutdated(m_dossier, records.round.id));
        }
        return {};
    }

    std::optional<LetterDraft> draftFor(const committee::PlanRecord& record) const
    {
        const QStringList missing = m_missing.value(record.plan.id.text());
        const auto kind = kindFor(record, m_group, !missing.isEmpty());
        if (!kind)
            return std::nullopt;
        LetterDraft draft;
        draft.input = m_common;
        draft.digestOfLook = digestOfLook(m_common.look);
        draft.input.kind = *kind;
        draft.input.record = record;
        draft.input.reference = documents::letterReference(m_common.round, record.region);
        draft.input.missingParts = missing;
        draft.input.templateText = m_templates.value(int(*kind));
        draft.input.window = m_windows.value(int(*kind));
        draft.input.annexes = m_annexes.value(int(*kind));
        const bool bringsPart = bringsPartOfReport(draft.input.annexes);
        if (bringsPart)
            draft.input.report = m_ground;
        addHistory(draft);
        addDigests(draft);
        if (bringsPart && m_isReportOutdated && !draft.problem)
            draft.problem =
                Error(ErrorKind::ReportOutdated, {QString::number(m_common.round.number)});
        return draft;
    }

private:
    static void addDigests(LetterDraft& draft)
    {
        if (const auto digest = digestOfWords(draft.input))
            draft.digest = draft.digestOfAdvice = *digest;
        else
            draft.problem = digest.error();
        if (!draft.input.record.decision)
            return;
        documents::LetterInput advice = draft.input;
        advice.record.decision.reset();
        const auto digest = digestOfWords(advice);
        draft.digestOfAdvice = digest ? *digest : QString();
    }

    void addHistory(LetterDraft& draft) const
    {
        const PlanId& plan = draft.input.record.plan.id;
        for (const SentLetter& letter : m_sent) {
            if (letter.plan == plan && groupOf(letter.kind) == m_group)
                draft.sent << letter;
        }
        for (const LetterRelease& release : m_releases) {
            if (release.plan == plan && release.kind == draft.input.kind &&
                release.language == m_language)
                draft.release = release;
        }
        for (const RegionCall& call : m_calls) { // newest first
            if (call.plan == plan && !draft.call)
                draft.call = call;
        }
    }

    storage::Dossier& m_dossier;
    LetterGroup m_group;
    Language m_language;
    documents::LetterInput m_common;
    QHash<QString, QStringList> m_missing;
    QHash<int, QString> m_templates;
    QHash<int, WindowSide> m_windows;
    QHash<int, QList<LetterAnnex>> m_annexes;
    documents::ReportGround m_ground;
    bool m_isReportOutdated = false;
    QList<SentLetter> m_sent;
    QList<LetterRelease> m_releases;
    QList<RegionCall> m_calls;
};

} // namespace

Result<QList<LetterDraft>> readDrafts(storage::Dossier& dossier, const RoundId& round,
                                      LetterGroup group, Language language, const QDate& date)
{
    BERAAD_TRY(const committee::RoundRecords records, commands::readRound(dossier, round));
    DraftMaker maker(dossier, group, language);
    BERAAD_CHECK(maker.read(records, date));
    QList<LetterDraft> drafts;
    for (const committee::PlanRecord& record : records.plans) {
        if (std::optional<LetterDraft> draft = maker.draftFor(record))
            drafts.append(std::move(*draft));
    }
    return drafts;
}

} // namespace beraad::publishing
