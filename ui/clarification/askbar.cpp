// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/askbar.h"

#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kRegionCharacters = 24;

bool areSame(const QList<AskableRegion>& one, const QList<AskableRegion>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const AskableRegion& a, const AskableRegion& b) {
                          return a.plan == b.plan && a.title == b.title;
                      });
}

} // namespace

AskBar::AskBar(QWidget* parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_question(new QPushButton(tr("New question"), this))
    , m_pitch(new QPushButton(tr("Invite to a pitch"), this))
{
    m_list->setMinimumContentsLength(kRegionCharacters);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepStillUnderWheel(m_list);
    auto* label = new QLabel(tr("As&k region"), this);
    label->setBuddy(m_list);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(label);
    line->addWidget(m_list);
    for (QPushButton* button : {m_question, m_pitch}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    setFocusProxy(m_list);
    connect(m_question, &QPushButton::clicked, this, [this] { ask(ClarificationKind::Written); });
    connect(m_pitch, &QPushButton::clicked, this, [this] { ask(ClarificationKind::Pitch); });
}

void AskBar::showRegions(const QList<AskableRegion>& regions, const PlanId& plan)
{
    m_question->setEnabled(!regions.isEmpty());
    m_pitch->setEnabled(!regions.isEmpty());
    if (areSame(regions, m_regions))
        return;
    const int before = m_list->currentIndex();
    const PlanId wanted = before >= 0 ? m_regions.at(before).plan : plan;
    m_regions = regions;
    m_list->clear();
    int at = 0;
    for (int i = 0; i < int(regions.size()); ++i) {
        m_list->addItem(regions.at(i).title);
        if (regions.at(i).plan == wanted)
            at = i;
    }
    m_list->setCurrentIndex(at);
}

void AskBar::ask(ClarificationKind kind)
{
    const int at = m_list->currentIndex();
    if (at >= 0)
        Q_EMIT asked(m_regions.at(at).plan, kind);
}

} // namespace beraad::ui

#include "moc_askbar.cpp"
