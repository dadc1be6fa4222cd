// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/nextroundpanel.h"

#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/setup/roundform.h"

#include "core/domain/rules.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QStringList regionsThatComeBack(const committee::RoundRecords& final)
{
    QStringList names;
    for (const committee::PlanRecord& record : final.plans) {
        if (comesBack(record.holding()))
            names << QStringLiteral("%1 %2").arg(record.region.number).arg(record.region.name);
    }
    return names;
}

} // namespace

NextRoundPanel::NextRoundPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_regions(new QLabel(this))
    , m_form(new RoundForm(this))
    , m_start(new QPushButton(this))
{
    m_regions->setWordWrap(true);
    m_regions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_heading);
    column->addWidget(m_regions);
    column->addWidget(m_form);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_form->flush();
        Q_EMIT startRequested(m_form->round());
    });
}

void NextRoundPanel::showAfter(const committee::RoundRecords& final)
{
    const int number = final.round.number + 1;
    const QStringList names = regionsThatComeBack(final);
    m_heading->setText(tr("Round %1").arg(number));
    m_regions->setText(names.isEmpty()
                           ? tr("No region hands in again: each plan was approved or rejected.")
                           : tr("%n region(s) hand in again, with the same readers: %1.", nullptr,
                                int(names.size()))
                                 .arg(names.join(QStringLiteral(", "))));
    m_start->setText(tr("Start round %1…").arg(number));
    if (m_after == final.round.id)
        return; // what was typed for the next round stays
    m_after = final.round.id;
    m_form->startOver();
    m_form->showRound(Round());
}

} // namespace beraad::ui

#include "moc_nextroundpanel.cpp"
