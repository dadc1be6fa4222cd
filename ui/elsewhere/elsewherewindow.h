// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/review.h"

#include <QObject>
#include <QPointer>

namespace beraad::ui {

class EvidenceDialog;
class Session;

/// The window of makeElsewhereDialog() over a room, one at a time. It closes when another person or
/// round comes in, because it was read for this one.
class ElsewhereWindow final : public QObject
{
    Q_OBJECT

public:
    /// The session stays the caller's and outlives this; the window stands over `parent`.
    ElsewhereWindow(Session& session, QWidget* parent);

    /// The plan itself stands first in it.
    Result<void> open(const QString& criterion, const domain::PlanId& plan);
    void close();

Q_SIGNALS:
    void activated(const beraad::domain::PlanId& plan,
                   const std::optional<beraad::domain::Passage>& passage);

private:
    Session& m_session;
    QWidget* m_parent;
    QPointer<EvidenceDialog> m_open;
};

} // namespace beraad::ui
