// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/pitchdaypanel.h"

#include "ui/kit/datefield.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/stillwheel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kLongestSlot = 480;
constexpr int kMostPause = 120;
const QTime kUsualBeginning(9, 30);

} // namespace

PitchDayPanel::PitchDayPanel(QWidget* parent)
    : QWidget(parent)
    , m_day(new DateField(this))
    , m_begins(new QTimeEdit(kUsualBeginning, this))
    , m_minutes(new QSpinBox(this))
    , m_pause(new QSpinBox(this))
    , m_place(new LineField(this))
    , m_what(new QuietLabel({}, this))
    , m_plan(new QPushButton(tr("Give slots"), this))
    , m_list(new QPushButton(tr("Save list of slots…"), this))
    , m_calendar(new QPushButton(tr("Save calendar…"), this))
{
    const PitchDay usual;
    m_begins->setDisplayFormat(QStringLiteral("HH:mm"));
    m_minutes->setRange(1, kLongestSlot);
    m_minutes->setValue(usual.minutes);
    m_pause->setRange(0, kMostPause);
    m_pause->setValue(usual.pause);
    for (QWidget* field : {static_cast<QWidget*>(m_begins), static_cast<QWidget*>(m_minutes),
                           static_cast<QWidget*>(m_pause)})
        keepStillUnderWheel(field);
    layOut();
    connect(m_plan, &QPushButton::clicked, this, &PitchDayPanel::plan);
    m_calendar->setToolTip(tr("Save the slots with time and place, for a calendar program"));
    connect(m_list, &QPushButton::clicked, this, &PitchDayPanel::listRequested);
    connect(m_calendar, &QPushButton::clicked, this, &PitchDayPanel::calendarRequested);
}

void PitchDayPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, kHalfStep, 0, 0);
    column->setSpacing(kStep);
    auto* fields = new QWidget(this);
    auto* flow = new FlowLayout(2 * kStep, kHalfStep, fields);
    const auto add = [&](const QString& label, QWidget* field) {
        auto* pair = new QWidget(fields);
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(kHalfStep);
        auto* name = new QLabel(label, pair);
        name->setBuddy(field);
        line->addWidget(name);
        line->addWidget(field);
        flow->addWidget(pair);
    };
    add(tr("Da&y"), m_day);
    add(tr("From"), m_begins);
    add(tr("Minutes each"), m_minutes);
    add(tr("Pause between"), m_pause);
    add(tr("Place"), m_place);
    column->addWidget(fields);
    column->addWidget(m_what);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    for (QPushButton* button : {m_plan, m_list, m_calendar}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void PitchDayPanel::showCount(int pitches, const QDate& suggested)
{
    m_day->setSuggestion(suggested);
    m_what->setText(pitches > 0 ? tr("%n pitch(es) get a slot: those that are selected, or all "
                                     "that have none yet.",
                                     nullptr, pitches)
                                : tr("No pitch waits for a slot. Select the ones to plan anew."));
    m_plan->setEnabled(pitches > 0);
}

void PitchDayPanel::plan()
{
    m_day->flush();
    m_place->flush();
    if (!m_day->shownDate().isValid()) {
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT planRequested({m_day->shownDate(), m_begins->time(), m_minutes->value(),
                          m_pause->value(), m_place->text().trimmed()});
}

} // namespace beraad::ui

#include "moc_pitchdaypanel.cpp"
