// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/choicelist.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/formats.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using merging::Alternative;
using merging::Choice;

ChoiceList::ChoiceList(const QList<Choice>& choices, Names names, QWidget* parent)
    : QWidget(parent)
    , m_names(std::move(names))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kStep);
    for (qsizetype i = 0; i < choices.size(); ++i)
        column->addWidget(makeChoice(i, choices[i]));
}

QWidget* ChoiceList::makeChoice(qsizetype place, const Choice& choice)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    const QString name =
        tr("%1, %2: %3")
            .arg(m_names.members.value(choice.member), m_names.regions.value(choice.field.plan),
                 fieldName(choice.field, choice.alternatives.first().field.value, m_names.fields));
    auto* title = new QLabel(name, box);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(title);
    auto* group = new QButtonGroup(box);
    m_groups.append(group);
    for (qsizetype i = 0; i < choice.alternatives.size(); ++i) {
        const Alternative& each = choice.alternatives[i];
        const QString source = each.machine.isEmpty() ? tr("this dossier") : each.machine;
        auto* button = new QRadioButton(
            tr("%1, written on %2").arg(source, wording::longDateTime(each.field.at)), box);
        const QString value = valueWords(choice.field, each.field.value, m_names.fields.rubric);
        button->setAccessibleName(QStringLiteral("%1. %2: %3").arg(name, button->text(), value));
        group->addButton(button, int(i));
        connect(button, &QRadioButton::toggled, this, [this, place, i](bool isChosen) {
            if (isChosen)
                Q_EMIT chosen(place, i);
        });
        auto* text = new QuietLabel(value, box);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setContentsMargins(3 * kStep, 0, 0, kHalfStep);
        column->addWidget(button);
        column->addWidget(text);
    }
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
