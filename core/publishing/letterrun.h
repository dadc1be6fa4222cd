// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"
#include "core/publishing/letteroutlet.h"

#include <QList>

#include <memory>

namespace beraad::publishing {

/// Sends letters one after another, so that it can stop after any of them and be begun again with
/// those that are left. Each is in the register before it leaves: whatever breaks in between, no
/// letter is out that the register does not know.
///
/// For each letter: make() it, announce() it, give() it, conclude() it; then end(). make() and
/// give() touch no dossier and may run on another thread, one at a time; the others belong to the
/// dossier's.
class LetterRun
{
public:
    LetterRun(commands::History& history, const QList<LetterDraft>& letters,
              std::unique_ptr<LetterOutlet> outlet, const SendingReasons& reasons);

    bool isDone() const { return m_at == m_letters.size(); }
    int done() const { return int(m_at); }
    int total() const { return int(m_letters.size()); }
    const LetterDraft& current() const { return m_letters.at(m_at); }

    /// Letters that were made before, of these drafts: make() then has nothing to do for them.
    void setMade(const QList<MadeLetter>& made) { m_ready = made; }

    /// Whether all of them may leave, before the first does. Errors: LetterDesk::mayLeave().
    Result<void> mayBegin() const;

    Result<void> make();
    Result<void> announce();
    Result<void> give();
    /// After give(), with what it said: the register has it, and the next one is current. A letter
    /// that could not be given is registered as failed, and stays current.
    Result<void> conclude(const Result<void>& given);
    /// After the last one, or when it stops before; what ends together and does not, failed.
    Result<void> end(bool isComplete);

    /// All of it, where nobody watches. Cancelled after a letter; what left before is out.
    Result<void> sendAll(const Progress& progress);

private:
    LetterDesk m_desk;
    QList<LetterDraft> m_letters;
    std::unique_ptr<LetterOutlet> m_outlet;
    SendingReasons m_reasons;
    qsizetype m_at = 0;
    QList<MadeLetter> m_ready;
    MadeLetter m_made;
    domain::SentLetter m_entry;
    QList<domain::SentLetter> m_together; ///< that wait for the end
};

/// Of letters that a printer has, those of which the printing of the system knows by now what
/// became of them, with their new state. Touches no dossier and may wait for the queue; any thread.
QList<domain::SentLetter> newsOf(const QList<domain::SentLetter>& waiting);

} // namespace beraad::publishing
