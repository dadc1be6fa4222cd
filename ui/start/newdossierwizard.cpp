// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newdossierwizard.h"

#include "ui/kit/measures.h"
#include "ui/start/columnspage.h"
#include "ui/start/matchpage.h"
#include "ui/start/pageids.h"
#include "ui/start/planspage.h"
#include "ui/start/roundpage.h"

#include <QPushButton>

namespace beraad::ui {

NewDossierWizard::NewDossierWizard(Prompts& prompts, const Clock& clock, QWidget* parent)
    : QWizard(parent)
    , m_clock(clock)
    , m_round(new RoundPage(prompts))
    , m_plans(new PlansPage(prompts))
    , m_columns(new ColumnsPage(*m_plans, clock))
    , m_matches(new MatchPage(*m_plans, *m_columns, prompts))
{
    setWindowTitle(tr("New dossier"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::FinishButton, tr("Make dossier"));
    setPage(int(PageId::Round), m_round);
    setPage(int(PageId::Plans), m_plans);
    setPage(int(PageId::Matches), m_matches);
    setPage(int(PageId::Columns), m_columns);
    setMinimumSize(112 * kStep, 75 * kStep);
    // Return means going on; while that cannot be, it means nothing.
    static_cast<QPushButton*>(button(QWizard::CancelButton))->setAutoDefault(false);
    m_matches->setMaker([this]() -> LongTask::Work {
        intake::NewDossier wanted = m_round->wanted();
        wanted.regions = m_matches->regions();
        wanted.plans = m_matches->plans();
        wanted.receivedOn = m_clock.now().toLocalTime().date();
        return [wanted, actor = m_round->actor(), &clock = m_clock](const Progress& progress) {
            return intake::makeDossier(wanted, clock, actor, progress);
        };
    });
}

QString NewDossierWizard::path() const
{
    return m_round->wanted().path;
}

QString NewDossierWizard::run(Prompts& prompts, const Clock& clock, QWidget* window)
{
    NewDossierWizard wizard(prompts, clock, window);
    return wizard.exec() == QDialog::Accepted ? wizard.path() : QString();
}

} // namespace beraad::ui

#include "moc_newdossierwizard.cpp"
