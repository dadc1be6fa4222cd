// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterdraft.h"

#include "core/base/sha256.h"
#include "core/documents/joinedpdf.h"
#include "core/wording/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace beraad::publishing {

using namespace domain;

namespace {

/// What stands behind the region in the name of a file.
const char* matterOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Incomplete:
        return QT_TRANSLATE_NOOP("LetterDesk", "missing parts round %1");
    case LetterKind::Invitation:
        return QT_TRANSLATE_NOOP("LetterDesk", "invitation round %1");
    case LetterKind::Withdrawal:
        return QT_TRANSLATE_NOOP("LetterDesk", "withdrawal round %1");
    default:
        return QT_TRANSLATE_NOOP("LetterDesk", "advice round %1");
    }
}

/// The last one before it that came out; what failed said nothing to anybody.
const SentLetter* before(const SentLetter& letter, const QList<SentLetter>& newestFirst)
{
    const auto isIt = [&](const SentLetter& each) { return each.id == letter.id; };
    auto at = std::find_if(newestFirst.begin(), newestFirst.end(), isIt);
    at = std::find_if(at == newestFirst.end() ? at : at + 1, newestFirst.end(),
                      [](const SentLetter& each) { return each.state != LetterState::Failed; });
    return at == newestFirst.end() ? nullptr : &*at;
}

/// What it may have been made from: the register does not keep whether the minister had decided,
/// nor which letter it replaced.
QList<documents::LetterInput> inputsOf(const LetterDraft& draft, const SentLetter& letter)
{
    documents::LetterInput input = draft.input;
    input.date = dayOn(letter);
    input.createdAt = QDateTime(input.date, QTime(0, 0), Qt::UTC);
    input.completeBy = input.date.addDays(draft.input.date.daysTo(draft.input.completeBy));
    input.firstSentOn = letter.firstSentOn;
    QList<documents::LetterInput> inputs{input};
    const SentLetter* replaced = before(letter, draft.sent);
    if (replaced && !letter.firstSentOn.isValid()) {
        input.replaces = dayOn(*replaced);
        inputs.prepend(input);
    }
    if (draft.input.record.decision) {
        for (documents::LetterInput advice : QList(inputs)) {
            advice.record.decision.reset();
            inputs.append(advice);
        }
    }
    return inputs;
}

/// Under one release a letter stays the same. One that was taken back and released again may be.
bool saysTheSame(const LetterDraft& draft, const SentLetter& letter)
{
    if (draft.isReleased() && draft.release->preparedAt <= letter.madeAt)
        return true;
    const std::optional<MadeLetter> made = madeAsSent(draft, letter);
    return made && made->input.record == draft.input.record;
}

} // namespace

LetterGroup groupOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Incomplete:
        return LetterGroup::Incomplete;
    case LetterKind::Invitation:
        return LetterGroup::Invitation;
    case LetterKind::Withdrawal:
        return LetterGroup::Withdrawal;
    default:
        return LetterGroup::Advice;
    }
}

const SentLetter* LetterDraft::last() const
{
    for (const SentLetter& letter : sent) {
        if (letter.state != LetterState::Failed)
            return &letter;
    }
    return nullptr;
}

LetterStanding LetterDraft::standing() const
{
    const bool isRepeated = last() && release && release->preparedAt > last()->madeAt;
    const bool leftAsItIs = last() && !isRepeated && last()->kind == input.kind && release &&
                            (release->digest == digest || release->digest == digestOfAdvice);
    if (problem && !leftAsItIs) // else it came with the decision, after the advice had left
        return LetterStanding::Blocked;
    if (last() && last()->state == LetterState::Waiting)
        return LetterStanding::Printing;
    if (last() && !isRepeated)
        return leftAsItIs ? LetterStanding::Out : LetterStanding::OutOutdated;
    if (isReleased())
        return !sent.isEmpty() && !last() ? LetterStanding::Failed : LetterStanding::Released;
    if (isPrepared())
        return LetterStanding::Prepared;
    return release ? LetterStanding::Changed : LetterStanding::New;
}

bool LetterDraft::isDue() const
{
    const LetterStanding now = standing();
    return now == LetterStanding::Released || now == LetterStanding::Failed;
}

QDate dayOn(const SentLetter& letter)
{
    return letter.datedOn.isValid() ? letter.datedOn : letter.madeAt.toLocalTime().date();
}

documents::LetterInput inputToSend(const LetterDraft& draft)
{
    documents::LetterInput input = draft.input;
    const SentLetter* last = draft.last();
    if (!last)
        return input;
    if (last->kind != input.kind)
        input.replaces = dayOn(*last);
    else if (last->language == input.language && saysTheSame(draft, *last))
        input.firstSentOn = last->madeAt.toLocalTime().date();
    else if (last->language == input.language)
        input.replaces = dayOn(*last);
    return input;
}

std::optional<MadeLetter> madeAsSent(const LetterDraft& draft, const SentLetter& letter)
{
    for (const documents::LetterInput& input : inputsOf(draft, letter)) {
        const Result<QByteArray> pdf = documents::makeLetter(input);
        if (pdf && sha256Hex(*pdf) == letter.sha256)
            return MadeLetter{input, *pdf};
    }
    return std::nullopt;
}

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

Result<void> checkLength(const MadeLetter& letter)
{
    BERAAD_TRY(const int pages, documents::ownPages(letter.pdf));
    if (pages > kMostPages)
        return Error(ErrorKind::LetterTooLong,
                     {letter.input.record.region.name, QString::number(pages)});
    return {};
}

QString letterFileName(const documents::LetterInput& input)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const wording::Phrases phrases(input.language);
    QString region = input.record.region.name;
    region.replace(unsafe, QStringLiteral("-"));
    return QStringLiteral("%1 %2 - %3.pdf")
        .arg(input.record.region.number, 2, 10, QLatin1Char('0'))
        .arg(region, phrases.translate("LetterDesk", matterOf(input.kind)).arg(input.round.number));
}

} // namespace beraad::publishing
