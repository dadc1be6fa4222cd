// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/publishing/letterdraft.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {
class History;
}

namespace beraad::publishing {

/// The letters of a round: to whom, about what, who found them in order and let them go, and the
/// register of what went out. What changes something is for who leads the round or keeps the
/// dossier: NotAllowedForRole. Same thread as the dossier.
class LetterDesk
{
public:
    explicit LetterDesk(commands::History& history)
        : m_history(history)
    {
    }

    /// Of advice one for each plan that was assessed; of the others one for each plan that they are
    /// about. By region number.
    Result<QList<LetterDraft>> drafts(const domain::RoundId& round, LetterGroup group,
                                      Language language, const QDate& date) const;

    /// These were looked through and are in order. What is prepared already stays as it is. One
    /// undo step. The problem of one that has one.
    Result<void> prepare(const QList<LetterDraft>& drafts);
    /// A second person lets these go. LetterNotPrepared, LetterChanged, SecondPersonNeeded: who
    /// prepared it is at work.
    Result<void> release(const QList<LetterDraft>& drafts);
    /// Takes preparing and release back.
    Result<void> hold(const QList<LetterDraft>& drafts);

    /// Whether it may leave. LetterNotPrepared, LetterNotReleased, LetterChanged; LetterIsOut and
    /// LetterBeforeDay without a reason.
    Result<void> mayLeave(const LetterDraft& draft, const SendingReasons& reasons) const;
    /// Registers that this letter is about to leave, and keeps it, so that it shows whatever
    /// happens next.
    /// Errors: those of mayLeave().
    Result<domain::SentLetter> announce(const LetterDraft& draft, const MadeLetter& made,
                                        const domain::SentLetter& how,
                                        const SendingReasons& reasons);
    /// What became of it.
    Result<void> follow(const domain::SentLetter& letter);

    /// The very file that left. LetterNotKept: it left before files were kept. LetterAltered.
    Result<QByteArray> asSent(const domain::SentLetter& letter) const;

    /// What went out, newest first.
    Result<QList<domain::SentLetter>> registered(const domain::RoundId& round) const;

    Result<QDate> embargo(const domain::RoundId& round) const;
    Result<void> setEmbargo(const domain::RoundId& round, const QDate& until);
    /// A region was told by telephone. Can be undone.
    Result<void> notePhoned(const domain::PlanId& plan, const QString& remark);

    Result<domain::LetterLook> look(const domain::RoundId& round) const;
    Result<void> setLook(const domain::RoundId& round, const domain::LetterLook& look);
    /// The words in use: the programme's own or those of the program.
    Result<QString> templateText(const domain::RoundId& round, domain::LetterKind kind,
                                 Language language) const;
    /// Empty: those of the program again. LetterTemplateFault.
    Result<void> setTemplateText(const domain::RoundId& round, domain::LetterKind kind,
                                 Language language, const QString& text);
    /// On which side the envelopes for these letters have their window. Changing it can be undone,
    /// and what was released stays so: no word changes.
    Result<domain::WindowSide> window(const domain::RoundId& round, domain::LetterKind kind,
                                      Language language) const;
    Result<void> setWindow(const domain::RoundId& round, domain::LetterKind kind, Language language,
                           domain::WindowSide side);
    /// What goes behind each letter of this kind in rounds of the same kind.
    Result<QList<domain::LetterAnnex>> annexes(const domain::RoundId& round,
                                               domain::LetterKind kind, Language language) const;
    /// Their SHA-256 is filled in here. PdfDamaged, PdfEncrypted, AnnexNeedsAdvice with the name of
    /// one.
    Result<void> setAnnexes(const domain::RoundId& round, domain::LetterKind kind,
                            Language language, const QList<domain::LetterAnnex>& annexes);

private:
    using Step = std::function<Result<void>(storage::Dossier&)>;

    Result<void> mayEdit() const;
    Result<void> perform(commands::Action action, const domain::PlanId& plan,
                         const QJsonObject& before, const QJsonObject& after, const Step& apply,
                         const Step& revert);
    Result<void> change(commands::Action action, const QList<domain::LetterRelease>& before,
                        const QList<domain::LetterRelease>& after);

    commands::History& m_history;
};

} // namespace beraad::publishing
