// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/judgementfield.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/measures.h"
#include "ui/kit/pointsfield.h"

#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

JudgementField::JudgementField(const Scale& scale, QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    if (m_scale.kind == Scale::Kind::Points)
        makePoints();
    makeChoices();
    setFocusProxy(m_points ? static_cast<QWidget*>(m_points) : m_choices);
}

void JudgementField::makePoints()
{
    m_points = new PointsField(m_scale.maximum, m_scale.step, this);
    m_anchor = new QLabel(this);
    m_anchor->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_points);
    line->addWidget(m_anchor, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_points, &PointsField::picked, this, [this](std::optional<double> points) {
        Q_EMIT picked(points ? Judgement::ofPoints(*points) : Judgement());
    });
    connect(m_points, &PointsField::characterTyped, this,
            [this](const QString& character) { m_choices->pickByKey(character); });
}

void JudgementField::makeChoices()
{
    QList<Choice> choices;
    for (const Level& level : std::as_const(m_scale.levels))
        choices.append({level.title, level.description, {}});
    choices.append({wording::word(Judgement::State::CannotBeJudged), {}, {}, QStringLiteral("?")});
    choices.append({wording::word(Judgement::State::NotApplicable), {}, {}, QStringLiteral("n")});
    m_choices = new ChoiceRow(choices, ChoiceRow::Look::Radio, this);
    layout()->addWidget(m_choices);
    connect(m_choices, &ChoiceRow::picked, this, &JudgementField::pickChoice);
}

void JudgementField::showJudgement(const Judgement& judgement)
{
    m_shown = judgement;
    std::optional<int> index;
    for (int i = 0; i < int(m_scale.levels.size()); ++i) {
        if (judgement.level() == m_scale.levels.at(i).key)
            index = i;
    }
    if (judgement.state() == Judgement::State::CannotBeJudged)
        index = int(m_scale.levels.size());
    if (judgement.state() == Judgement::State::NotApplicable)
        index = int(m_scale.levels.size()) + 1;
    m_choices->showChosen(index);
    if (!m_points)
        return;
    m_points->showPoints(judgement.points());
    m_anchor->setText(judgement.points() ? anchorFor(*judgement.points()) : QString());
}

/// The highest hold that these points reach.
QString JudgementField::anchorFor(double points) const
{
    const Anchor* reached = nullptr;
    for (const Anchor& anchor : m_scale.anchors) {
        if (anchor.points <= points && (!reached || anchor.points >= reached->points))
            reached = &anchor;
    }
    return reached ? reached->description : QString();
}

void JudgementField::setReadOnly(bool readOnly)
{
    m_choices->setReadOnly(readOnly);
    if (m_points) {
        m_points->setReadOnly(readOnly);
        m_points->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons
                                            : QAbstractSpinBox::UpDownArrows);
    }
}

void JudgementField::pickChoice(std::optional<int> index)
{
    const auto levels = int(m_scale.levels.size());
    Judgement judgement;
    if (index && *index < levels)
        judgement = Judgement::ofLevel(m_scale.levels.at(*index).key);
    else if (index && *index == levels)
        judgement = Judgement::cannotBeJudged();
    else if (index)
        judgement = Judgement::notApplicable();
    Q_EMIT picked(judgement);
}

} // namespace beraad::ui

#include "moc_judgementfield.cpp"
