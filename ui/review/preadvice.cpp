// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/preadvice.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/wording/domainwording.h"

#include <QCoreApplication>

namespace beraad::ui {

using namespace domain;

namespace {

QString lead()
{
    return QCoreApplication::translate("PreAdvice", "Pre-advice");
}

/// "Pre-advice: partly met" with the words below it; empty where nothing was noted.
QString noteOf(const QString& judged, const QString& words)
{
    if (judged.isEmpty() && words.trimmed().isEmpty())
        return {};
    const QString head = judged.isEmpty() ? lead() : lead() + QStringLiteral(": ") + judged;
    return words.trimmed().isEmpty() ? head : head + u'\n' + words.trimmed();
}

void addTo(PreAdviceNotes& notes, const QString& key, const QString& note)
{
    if (note.isEmpty())
        return;
    QString& all = notes[key];
    all += all.isEmpty() ? note : QStringLiteral("\n\n") + note;
}

} // namespace

Result<PreAdviceNotes> preAdviceFor(storage::Dossier& dossier, const PlanId& plan,
                                    const Member& member, const Rubric& rubric)
{
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan));
    PreAdviceNotes notes;
    if (accessTo(Matter::SeePreAdvice, record.situation(), member) != ReviewAccess::Open)
        return notes;
    for (const Review& preAdvice : record.preAdvices) {
        if (preAdvice.state != ReviewState::Final || preAdvice.member == member.id)
            continue;
        for (const Criterion& criterion : preAdvice.formOr(rubric).criteria()) {
            const Score score = preAdvice.score(criterion.key);
            const QString judged = score.judgement.isEmpty()
                                       ? QString()
                                       : wording::word(score.judgement, criterion.scale).toLower();
            addTo(notes, criterion.key, noteOf(judged, score.motivation));
        }
        const auto& outcome = preAdvice.recommendation;
        addTo(notes, {},
              noteOf(outcome ? wording::word(*outcome).toLower() : QString(), preAdvice.remarks));
    }
    return notes;
}

} // namespace beraad::ui
