// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/seenletters.h"

#include "ui/kit/closedreviews.h"
#include "ui/kit/session.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"

namespace beraad::ui {

using domain::ReviewAccess;
using publishing::LetterDraft;
using publishing::LetterGroup;

Result<SeenLetters> SeenLetters::read(Session& session)
{
    SeenLetters seen{publishing::LetterDesk(session.history())};
    seen.m_round = session.roundId();
    const domain::Member viewer = session.actingMember().value_or(domain::Member());
    BERAAD_TRY(const auto records, commands::readRound(session.dossier(), seen.m_round));
    for (const committee::PlanRecord& record : records.plans) {
        seen.m_regions.insert(record.plan.id.text(),
                              QStringLiteral("%1 · %2").arg(QString::number(record.region.number),
                                                            record.region.name));
        const ReviewAccess access = domain::accessToOutgoing(record.situation(), viewer);
        if (access != ReviewAccess::Open)
            seen.m_closed.insert(record.plan.id);
        if (access == ReviewAccess::LaterPhase)
            seen.m_whyNone = whyOutgoingIsClosed(access, record.region);
    }
    return seen;
}

Result<QList<LetterDraft>> SeenLetters::drafts(LetterGroup group, Language language,
                                               const QDate& date) const
{
    BERAAD_TRY(QList<LetterDraft> drafts, m_desk.drafts(m_round, group, language, date));
    drafts.removeIf(
        [this](const LetterDraft& draft) { return m_closed.contains(draft.input.record.plan.id); });
    return drafts;
}

Result<bool> SeenLetters::hasDrafts(Language language, const QDate& date) const
{
    for (const LetterGroup group : {LetterGroup::Advice, LetterGroup::Incomplete,
                                    LetterGroup::Invitation, LetterGroup::Withdrawal}) {
        BERAAD_TRY(const QList<LetterDraft> drafts, this->drafts(group, language, date));
        if (!drafts.isEmpty())
            return true;
    }
    return false;
}

Result<QList<domain::SentLetter>> SeenLetters::registered() const
{
    BERAAD_TRY(QList<domain::SentLetter> letters, m_desk.registered(m_round));
    letters.removeIf(
        [this](const domain::SentLetter& letter) { return m_closed.contains(letter.plan); });
    return letters;
}

} // namespace beraad::ui
