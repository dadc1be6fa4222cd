// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/votespanel.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicesheet.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMostVotes = 99;

/// "A. Albers (supervisor)", one for each who may not vote on this plan.
QStringList recusals(const AdviceSheet& sheet)
{
    QStringList found;
    for (const ConflictOfInterest& conflict : sheet.record.conflicts) {
        for (const Member& member : sheet.members) {
            if (member.id == conflict.member)
                found << QStringLiteral("%1 (%2)").arg(member.name, conflict.reason);
        }
    }
    return found;
}

/// Those whose vote a measure on a possible interest takes away, or may still.
QStringList voteless(const AdviceSheet& sheet)
{
    QStringList found;
    for (const Member& member : sheet.members) {
        const PlanId& plan = sheet.record.plan.id;
        if (member.role != MemberRole::Secretary &&
            !hasConflict(sheet.record.conflicts, plan, member.id) &&
            !mayVote(member, plan, sheet.record.interests()))
            found << member.name;
    }
    return found;
}

} // namespace

VotesPanel::VotesPanel(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_voted(new QCheckBox(tr("The committee voted"), this))
    , m_counts(new QWidget(this))
    , m_voters(new QuietLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* heading = new SectionHeading(tr("&Votes"), SectionHeading::Level::Section, this);
    heading->setBuddy(m_voted);
    column->addWidget(heading);
    column->addWidget(m_voted);
    auto* line = new FlowLayout(2 * kStep, kHalfStep, m_counts);
    m_inFavour = addCount(tr("In favour"), line);
    m_against = addCount(tr("Against"), line);
    m_abstained = addCount(tr("Abstained"), line);
    column->addWidget(m_counts);
    column->addWidget(m_voters);
    connect(m_voted, &QCheckBox::toggled, this, [this](bool voted) {
        m_pen.count(voted ? std::optional(votes()) : std::nullopt);
        if (voted)
            focusVotes();
    });
}

QSpinBox* VotesPanel::addCount(const QString& label, QLayout* line)
{
    auto* part = new QWidget(m_counts);
    auto* pair = new QHBoxLayout(part);
    pair->setContentsMargins(0, 0, 0, 0);
    auto* count = new QSpinBox(part);
    count->setRange(0, kMostVotes);
    count->setAlignment(Qt::AlignRight);
    count->setAccessibleName(label);
    keepStillUnderWheel(count);
    pair->addWidget(new QLabel(label, part));
    pair->addWidget(count);
    line->addWidget(part);
    connect(count, &QSpinBox::valueChanged, this, &VotesPanel::store);
    return count;
}

Votes VotesPanel::votes() const
{
    return {m_inFavour->value(), m_against->value(), m_abstained->value()};
}

void VotesPanel::store()
{
    m_pen.count(votes());
}

void VotesPanel::show(const AdviceSheet& sheet)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_voted), QSignalBlocker(m_inFavour),
                                    QSignalBlocker(m_against), QSignalBlocker(m_abstained)};
    const Votes votes = sheet.advice.votes.value_or(Votes());
    m_voted->setChecked(sheet.advice.votes.has_value());
    m_counts->setVisible(sheet.advice.votes.has_value());
    m_inFavour->setValue(votes.inFavour);
    m_against->setValue(votes.against);
    m_abstained->setValue(votes.abstained);
    showVoters(sheet);
}

void VotesPanel::showVoters(const AdviceSheet& sheet)
{
    QString text = tr("%n members may vote.", nullptr, sheet.votersPresent);
    if (const QStringList names = recusals(sheet); !names.isEmpty()) {
        text += QLatin1Char(' ') + tr("Not counted, because of a conflict of interest: %1.")
                                       .arg(names.join(QStringLiteral(", ")));
    }
    if (const QStringList names = voteless(sheet); !names.isEmpty()) {
        text += QLatin1Char(' ') + tr("Not counted, because of a possible interest: %1.")
                                       .arg(names.join(QStringLiteral(", ")));
    }
    m_voters->setText(text);
}

void VotesPanel::setReadOnly(bool readOnly)
{
    m_voted->setEnabled(!readOnly);
    for (QSpinBox* count : {m_inFavour, m_against, m_abstained}) {
        count->setReadOnly(readOnly);
        count->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons
                                         : QAbstractSpinBox::UpDownArrows);
    }
}

void VotesPanel::focusVotes()
{
    m_inFavour->setFocus(Qt::ShortcutFocusReason);
    m_inFavour->selectAll();
}

} // namespace beraad::ui

#include "moc_votespanel.cpp"
