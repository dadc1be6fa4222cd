// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/clarificationcounts.h"
#include "core/domain/exchange.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// One line of the table: something that a region is asked, or a member's question that nobody took
/// over yet.
struct ClarificationLine
{
    domain::PlanId plan;
    int number = 0; ///< of the region
    QString region;
    QString contact; ///< who is written to: a person, or else the organisation
    domain::Clarification clarification;
    std::optional<domain::Question> question; ///< then the clarification is empty
    QStringList askers;                       ///< whose questions these are, or went into it
    QString answerFile;                       ///< name of the answer's PDF; empty: none

    bool isQuestion() const { return question.has_value(); }
    /// Of the question or of the clarification.
    QString id() const { return isQuestion() ? question->id.text() : clarification.id.text(); }
    const QString& text() const { return isQuestion() ? question->text : clarification.text; }
    const QString& criterion() const
    {
        return isQuestion() ? question->criterion : clarification.criterion;
    }
};

/// A region that may be asked something.
struct AskableRegion
{
    domain::PlanId plan;
    QString title;
};

/// Everything that the room shows of a round, as far as who looks may know it. A value, read anew
/// after each change.
struct ClarificationSheet
{
    Q_DECLARE_TR_FUNCTIONS(ClarificationSheet)

public:
    domain::Round round;
    domain::Rubric rubric;
    QDate today;
    QList<ClarificationLine> lines; ///< by region; of a region the members' questions first
    QList<AskableRegion> regions;
    committee::ClarificationCounts counts;
    int plans = 0;   ///< of the round
    int overdue = 0; ///< lines
    int toTake = 0;  ///< members' questions that nobody took over

    static Result<ClarificationSheet> read(storage::Dossier& dossier, const domain::RoundId& round,
                                           const domain::Member& member, const QDate& today);

    const ClarificationLine* line(const QString& id) const;
    /// "38 of 78 regions got written questions · 14 came to explain"
    QString status() const;

    // Of the lines with these identities:
    /// Members' questions that go into one clarification: those of the first one's region.
    QList<domain::QuestionId> questionsToTake(const QStringList& ids) const;
    QList<domain::ClarificationId> toSend(const QStringList& ids) const;
    /// The pitches where there are several; else all of the round that still need a slot.
    QList<domain::ClarificationId> pitchesToPlan(const QStringList& ids) const;
    /// The slots of all pitches but this one.
    QList<domain::PitchSlot> takenSlots(const domain::ClarificationId& but) const;
};

} // namespace beraad::ui
