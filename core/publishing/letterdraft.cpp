// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterdraft.h"

#include "core/wording/phrases.h"

#include <QRegularExpression>

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
    if (problem)
        return LetterStanding::Blocked;
    if (last() && last()->state == LetterState::Waiting)
        return LetterStanding::Printing;
    const bool isRepeated = last() && release && release->preparedAt > last()->madeAt;
    if (last() && !isRepeated)
        return last()->kind == input.kind && release &&
                       (release->digest == digest || release->digest == digestOfAdvice)
                   ? LetterStanding::Out
                   : LetterStanding::OutOutdated;
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
    return QStringLiteral("%1 %2 - %3.pdf")
        .arg(input.record.region.number, 2, 10, QLatin1Char('0'))
        .arg(region, phrases.translate("LetterDesk", matterOf(input.kind)).arg(input.round.number));
}

} // namespace beraad::publishing
