// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/reviewdesk.h"

#include <QObject>

namespace beraad::ui {

/// Writes one member's review of one plan: each call stores at once. What cannot be stored comes
/// back as a signal, and the form shows it; what was stored is told by the History.
class ReviewPen final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewPen(commands::History& history, QObject* parent = nullptr);

    void setKey(const commands::ReviewKey& key) { m_key = key; }
    const commands::ReviewKey& key() const { return m_key; }
    const commands::ReviewDesk& desk() const { return m_desk; }

    void judge(const QString& criterion, const domain::Judgement& judgement);
    void motivate(const QString& criterion, const QString& text);
    void cite(const QString& criterion, const domain::Passage& passage);
    void removeEvidence(const domain::EvidenceId& evidence);
    /// What the passage speaks for; none: not said.
    void weigh(const domain::EvidenceId& evidence, std::optional<domain::Bearing> bearing);
    void restore(const domain::Score& earlier);
    /// None takes the mark back.
    void mark(const domain::ImprovementPointId& point,
              const std::optional<domain::PointFinding>& finding);
    /// An empty one takes it back.
    void tag(const domain::ThemeFinding& finding);
    void recommend(std::optional<domain::Outcome> outcome);
    void remark(const QString& text);
    /// Both at once, as they were before.
    void conclude(const commands::Conclusion& earlier);
    void finalise();
    void reopen();

Q_SIGNALS:
    void stored();
    void refused(const beraad::Error& error);

private:
    void tell(const Result<void>& result);

    commands::ReviewDesk m_desk;
    commands::ReviewKey m_key;
};

} // namespace beraad::ui
