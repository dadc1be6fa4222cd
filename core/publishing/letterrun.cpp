// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterrun.h"

#include "core/documents/letter.h"
#include "core/printing/printqueue.h"

namespace beraad::publishing {

using namespace domain;

LetterRun::LetterRun(commands::History& history, const QList<LetterDraft>& letters,
                     std::unique_ptr<LetterOutlet> outlet, const SendingReasons& reasons)
    : m_desk(history)
    , m_letters(letters)
    , m_outlet(std::move(outlet))
    , m_reasons(reasons)
{
}

Result<void> LetterRun::mayBegin() const
{
    for (const LetterDraft& letter : m_letters)
        BERAAD_CHECK(m_desk.mayLeave(letter, m_reasons));
    return {};
}

Result<void> LetterRun::make()
{
    m_made.input = inputToSend(current());
    for (const MadeLetter& ready : std::as_const(m_ready)) {
        if (ready.input == m_made.input) {
            m_made.pdf = ready.pdf;
            return {};
        }
    }
    BERAAD_TRY(m_made.pdf, documents::makeLetter(m_made.input));
    return {};
}

Result<void> LetterRun::announce()
{
    BERAAD_TRY(m_entry,
               m_desk.announce(current(), m_made, m_outlet->entryFor(m_made.input), m_reasons));
    return {};
}

Result<void> LetterRun::give()
{
    BERAAD_TRY(m_entry, m_outlet->take(m_made, m_entry));
    return {};
}

Result<void> LetterRun::conclude(const Result<void>& given)
{
    if (!given) {
        m_entry.state = LetterState::Failed;
        BERAAD_CHECK(m_desk.follow(m_entry));
        return given;
    }
    if (m_outlet->endsTogether())
        m_together.append(m_entry);
    else
        BERAAD_CHECK(m_desk.follow(m_entry));
    ++m_at;
    return {};
}

Result<void> LetterRun::end(bool isComplete)
{
    const Result<void> ended =
        isComplete ? m_outlet->end() : Result<void>(Error(ErrorKind::Cancelled));
    for (SentLetter& entry : m_together) {
        entry.state = ended ? LetterState::Out : LetterState::Failed;
        BERAAD_CHECK(m_desk.follow(entry));
    }
    m_together.clear();
    return isComplete ? ended : Result<void>();
}

Result<void> LetterRun::sendAll(const Progress& progress)
{
    BERAAD_CHECK(mayBegin());
    const auto send = [&]() -> Result<void> {
        while (!isDone()) {
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled);
            progress.report(done(), total(), current().region().name);
            BERAAD_CHECK(make());
            BERAAD_CHECK(announce());
            BERAAD_CHECK(conclude(give()));
        }
        return {};
    };
    const Result<void> sent = send();
    BERAAD_CHECK(end(bool(sent)));
    return sent;
}

QList<SentLetter> newsOf(const QList<SentLetter>& waiting)
{
    QList<SentLetter> news;
    for (SentLetter letter : waiting) {
        if (letter.state != LetterState::Waiting || letter.job.isEmpty())
            continue;
        const Result<printing::JobState> state = printing::stateOf(letter.job);
        if (!state || *state == printing::JobState::Waiting)
            continue; // a queue that does not answer may do so later
        letter.state =
            *state == printing::JobState::Printed ? LetterState::Out : LetterState::Failed;
        news.append(letter);
    }
    return news;
}

} // namespace beraad::publishing
