// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/history.h"
#include "core/domain/member.h"
#include "core/publishing/letterdraft.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace beraad::storage {
class Dossier;
}

namespace beraad::tests {

/// The secretariat with the dossier of the demonstration, after its rounds were over: the letters
/// to all regions of the first one, advice or the confirmation that the plan was withdrawn.
class LetterOffice
{
public:
    explicit LetterOffice(const QString& dossier);
    ~LetterOffice();
    LetterOffice(const LetterOffice&) = delete;
    LetterOffice& operator=(const LetterOffice&) = delete;

    /// The secretary finds all of them in order once more, the chair lets them go.
    void releaseAnew();
    QList<publishing::LetterDraft> due() const;
    /// Those that are due go to the printer, until so many are there. Gives how many went.
    int print(const QString& printer, int atMost);
    /// What the queue tells by now goes into the register; gives how many letters are out.
    int countOut();
    QStringList fileNames() const; ///< of all letters, sorted

private:
    QList<publishing::LetterDraft> letters() const;
    void become(domain::MemberRole role);

    FixedClock m_clock;
    std::unique_ptr<storage::Dossier> m_dossier;
    std::unique_ptr<commands::History> m_history;
    domain::RoundId m_round;
};

} // namespace beraad::tests
