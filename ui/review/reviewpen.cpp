// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpen.h"

namespace beraad::ui {

using namespace domain;

ReviewPen::ReviewPen(commands::History& history, QObject* parent)
    : QObject(parent)
    , m_desk(history)
{
}

void ReviewPen::tell(const Result<void>& result)
{
    if (result)
        Q_EMIT stored();
    else
        Q_EMIT refused(result.error());
}

void ReviewPen::judge(const QString& criterion, const Judgement& judgement)
{
    tell(m_desk.setJudgement(m_key, criterion, judgement));
}

void ReviewPen::motivate(const QString& criterion, const QString& text)
{
    tell(m_desk.setMotivation(m_key, criterion, text));
}

void ReviewPen::cite(const QString& criterion, const Passage& passage)
{
    const Result<EvidenceId> cited = m_desk.cite(m_key, criterion, passage);
    tell(cited ? Result<void>() : Result<void>(cited.error()));
}

void ReviewPen::removeEvidence(const EvidenceId& evidence)
{
    tell(m_desk.removeEvidence(m_key, evidence));
}

void ReviewPen::weigh(const EvidenceId& evidence, std::optional<Bearing> bearing)
{
    tell(m_desk.setBearing(m_key, evidence, bearing));
}

void ReviewPen::restore(const Score& earlier)
{
    tell(m_desk.restore(m_key, earlier));
}

void ReviewPen::mark(const ImprovementPointId& point, const std::optional<PointFinding>& finding)
{
    tell(m_desk.setFinding(m_key, point, finding));
}

void ReviewPen::tag(const ThemeFinding& finding)
{
    tell(m_desk.tag(m_key, finding));
}

void ReviewPen::recommend(std::optional<Outcome> outcome)
{
    tell(m_desk.setRecommendation(m_key, outcome));
}

void ReviewPen::remark(const QString& text)
{
    tell(m_desk.setRemarks(m_key, text));
}

void ReviewPen::conclude(const commands::Conclusion& earlier)
{
    tell(m_desk.restoreConclusion(m_key, earlier));
}

void ReviewPen::finalise()
{
    tell(m_desk.finalise(m_key));
}

void ReviewPen::reopen()
{
    tell(m_desk.reopen(m_key));
}

} // namespace beraad::ui

#include "moc_reviewpen.cpp"
