// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/nextroundpanel.h"

#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/setup/roundform.h"

#include "core/committee/outlook.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QString namesOf(const QList<committee::RegionOutlook>& outlooks)
{
    QStringList names;
    for (const committee::RegionOutlook& outlook : outlooks)
        names << QStringLiteral("%1 %2").arg(outlook.region.number).arg(outlook.region.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

NextRoundPanel::NextRoundPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_kind(new QComboBox(this))
    , m_regions(new QLabel(this))
    , m_form(new RoundForm(this))
    , m_start(new QPushButton(this))
{
    m_kind->setAccessibleName(tr("What is handed in"));
    m_kind->addItem(tr("Plans of the regions that hand in again"), int(RoundKind::PlanAssessment));
    m_kind->addItem(tr("Progress reports of the regions with an approved plan"),
                    int(RoundKind::ProgressReport));
    m_regions->setWordWrap(true);
    m_regions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_heading);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_regions);
    column->addWidget(m_form);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_form->flush();
        Round next = m_form->round();
        next.kind = kind();
        Q_EMIT startRequested(next);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NextRoundPanel::showRegions);
}

RoundKind NextRoundPanel::kind() const
{
    return RoundKind(m_kind->currentData().toInt());
}

void NextRoundPanel::showAfter(const QList<committee::RoundRecords>& rounds)
{
    m_rounds = rounds;
    const Round& final = rounds.last().round;
    m_heading->setText(tr("Round %1").arg(final.number + 1));
    m_start->setText(tr("Start round %1…").arg(final.number + 1));
    showRegions();
    if (m_after == final.id)
        return; // what was typed for the next round stays
    m_after = final.id;
    m_form->startOver();
    m_form->showRound(Round());
}

void NextRoundPanel::showRegions()
{
    const QList<committee::RegionOutlook> regions = committee::takingPart(m_rounds, kind());
    const int count = int(regions.size());
    if (kind() == RoundKind::ProgressReport)
        m_regions->setText(
            regions.isEmpty()
                ? tr("No plan was approved yet, so no region reports on its progress.")
                : tr("%n region(s) report on progress, with the same readers: %1. The approved "
                     "plan and its improvement points stand beside the report.",
                     nullptr, count)
                      .arg(namesOf(regions)));
    else
        m_regions->setText(
            regions.isEmpty()
                ? tr("No region hands in again: each plan was approved or rejected.")
                : tr("%n region(s) hand in again, with the same readers: %1.", nullptr, count)
                      .arg(namesOf(regions)));
    m_start->setEnabled(kind() == RoundKind::PlanAssessment || !regions.isEmpty());
}

} // namespace beraad::ui

#include "moc_nextroundpanel.cpp"
