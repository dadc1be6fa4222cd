// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/choicelist.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/formats.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace beraad::ui {

using merging::Alternative;
using merging::Choice;

ChoiceList::ChoiceList(const QList<Choice>& choices, Names names, QWidget* parent)
    : QWidget(parent)
    , m_names(std::move(names))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kStep, 0);
    column->setSpacing(2 * kStep);
    QString plan;
    const QList<qsizetype> order = inOrder(choices);
    for (qsizetype place : order) {
        if (const QString its = planName(choices[place]); its != plan) {
            plan = its;
            column->addWidget(new SectionHeading(plan, SectionHeading::Level::Section, this));
        }
        column->addWidget(makeChoice(place, choices[place]));
    }
    column->addStretch(1);
}

/// The places of the choices: by member, of each by the numbers of the regions, and of those in the
/// order of the form, what belongs to no criterion first.
QList<qsizetype> ChoiceList::inOrder(const QList<Choice>& choices) const
{
    QHash<QString, int> criteria;
    for (const domain::Criterion& criterion : m_names.fields.rubric.criteria())
        criteria.insert(criterion.key, int(criteria.size()) + 1);
    const auto rank = [&](qsizetype place) {
        const Choice& choice = choices[place];
        return std::tuple(
            m_names.members.value(choice.member), m_names.regions.value(choice.field.plan).number,
            criteria.value(criterionOf(choice.field, choice.alternatives.first().field.value)));
    };
    QList<qsizetype> places(choices.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
                     [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    return places;
}

QString ChoiceList::planName(const Choice& choice) const
{
    const domain::Region region = m_names.regions.value(choice.field.plan);
    return tr("%1: %2 %3")
        .arg(m_names.members.value(choice.member), QString::number(region.number), region.name);
}

QWidget* ChoiceList::makeChoice(qsizetype place, const Choice& choice)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    const QString field =
        fieldName(choice.field, choice.alternatives.first().field.value, m_names.fields);
    auto* title = new QuietLabel(field.left(1).toUpper() + field.mid(1), box);
    title->setWordWrap(true);
    column->addWidget(title);
    m_groups.append(new QButtonGroup(box));
    auto* values = new QHBoxLayout; // side by side: a difference is seen by looking across
    values->setSpacing(3 * kStep);
    for (qsizetype i = 0; i < choice.alternatives.size(); ++i)
        values->addWidget(makeAlternative(place, choice, i, field), 1);
    column->addLayout(values);
    return box;
}

QWidget* ChoiceList::makeAlternative(qsizetype place, const Choice& choice, qsizetype number,
                                     const QString& field)
{
    const Alternative& alternative = choice.alternatives[number];
    const QString source = alternative.machine.isEmpty() ? tr("this dossier") : alternative.machine;
    auto* box = new QWidget(this);
    auto* button = new QRadioButton(
        tr("%1, written on %2").arg(source, wording::longDateTime(alternative.field.at)), box);
    const QString value = valueWords(choice.field, alternative.field.value, m_names.fields.rubric);
    button->setAccessibleName(
        QStringLiteral("%1: %2. %3: %4").arg(planName(choice), field, button->text(), value));
    m_groups.last()->addButton(button, int(number));
    connect(button, &QRadioButton::toggled, this, [this, place, number](bool isChosen) {
        if (isChosen)
            Q_EMIT chosen(place, number);
    });
    auto* text = new QLabel(value, box);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setContentsMargins(3 * kStep, 0, 0, 0);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(button);
    column->addWidget(text, 1, Qt::AlignTop);
    return box;
}

int ChoiceList::left() const
{
    return int(std::count_if(m_groups.begin(), m_groups.end(),
                             [](const QButtonGroup* group) { return !group->checkedButton(); }));
}

void ChoiceList::focusFirst()
{
    if (!m_groups.isEmpty())
        m_groups.first()->button(0)->setFocus(Qt::OtherFocusReason);
}

void ChoiceList::chooseNewest()
{
    for (const QButtonGroup* group : std::as_const(m_groups)) {
        if (!group->checkedButton())
            group->button(0)->click();
    }
}

} // namespace beraad::ui

#include "moc_choicelist.cpp"
