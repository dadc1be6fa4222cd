// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"

#include <QHash>
#include <QSet>

namespace beraad::ui {

class Session;

/// The letters of the round in view as far as the person at work may see them
/// (core/domain/access.h): what is closed is left out. A value, of one moment.
class SeenLetters
{
public:
    static Result<SeenLetters> read(Session& session);

    /// Why the person sees none at all, in words; empty where that is not so.
    const QString& whyNone() const { return m_whyNone; }

    Result<QList<publishing::LetterDraft>> drafts(publishing::LetterGroup group, Language language,
                                                  const QDate& date) const;
    /// Whether there is any letter to write, of any group.
    Result<bool> hasDrafts(Language language, const QDate& date) const;
    Result<QList<domain::SentLetter>> registered() const;

    /// "14 · Noordkust" by the identity of the plan, of all plans of the round.
    const QHash<QString, QString>& regions() const { return m_regions; }

private:
    explicit SeenLetters(const publishing::LetterDesk& desk)
        : m_desk(desk)
    {
    }

    publishing::LetterDesk m_desk;
    domain::RoundId m_round;
    QSet<domain::PlanId> m_closed;
    QHash<QString, QString> m_regions;
    QString m_whyNone;
};

} // namespace beraad::ui
