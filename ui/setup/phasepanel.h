// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phases.h"

#include <QWidget>

namespace beraad::ui {

class ChoiceRow;
class QuietLabel;

/// In which phase the round is, and on demand who may see and do what in each. Shows what is
/// stored; another phase is a wish.
class PhasePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PhasePanel(QWidget* parent = nullptr);

    void showPhase(domain::RoundPhase phase);

Q_SIGNALS:
    void moveRequested(beraad::domain::RoundPhase phase);

private:
    void pick(std::optional<int> index);

    domain::RoundPhase m_phase = domain::RoundPhase::Reading;
    ChoiceRow* m_phases;
    QuietLabel* m_meaning;
};

} // namespace beraad::ui
