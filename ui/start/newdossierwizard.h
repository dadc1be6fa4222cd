// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWizard>

namespace beraad::ui {

class ColumnsPage;
class MatchPage;
class PlansPage;
class Prompts;
class RoundPage;

/// Leads from a name to a dossier with plans in it: what the programme and the round are, where
/// the plans lie, what the columns of a table of the regions hold, and which plan belongs to which
/// region. Nothing is stored before the last step. The references outlive the wizard.
class NewDossierWizard final : public QWizard
{
    Q_OBJECT

public:
    NewDossierWizard(Prompts& prompts, const Clock& clock, QWidget* parent = nullptr);

    /// Where the dossier was made, once the wizard was accepted.
    QString path() const;

    /// Shows the wizard over `window`; the path, or an empty string when the person went back.
    static QString run(Prompts& prompts, const Clock& clock, QWidget* window);

private:
    const Clock& m_clock;
    RoundPage* m_round;
    PlansPage* m_plans;
    ColumnsPage* m_columns;
    MatchPage* m_matches;
};

} // namespace beraad::ui
