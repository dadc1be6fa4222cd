// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choicerow.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/measures.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace beraad::ui {

namespace {

QAbstractButton* makeButton(const Choice& choice, int digit, ChoiceRow::Look look, QWidget* parent)
{
    QAbstractButton* button = nullptr;
    if (look == ChoiceRow::Look::Radio)
        button = new QRadioButton(choice.word, parent);
    else
        button = new QPushButton(choice.sign, choice.word, parent);
    button->setCheckable(true);
    const QString key = choice.key.isEmpty() ? QString::number(digit) : choice.key.toUpper();
    button->setToolTip(choice.detail.isEmpty() ? QStringLiteral("%1 (%2)").arg(choice.word, key)
                                               : QStringLiteral("%1 (%2)").arg(choice.detail, key));
    button->setAccessibleDescription(choice.detail);
    return button;
}

} // namespace

ChoiceRow::ChoiceRow(const QList<Choice>& choices, Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(look == Look::Radio ? 2 * kStep : kStep, kHalfStep, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT picked(index);
    });
    setChoices(choices);
}

void ChoiceRow::setChoices(const QList<Choice>& choices)
{
    qDeleteAll(m_group->buttons());
    m_keys.clear();
    for (int i = 0; i < int(choices.size()); ++i) {
        QAbstractButton* button = makeButton(choices.at(i), i + 1, m_look, this);
        m_group->addButton(button, i);
        button->installEventFilter(this);
        m_keys.append(choices.at(i).key);
        layout()->addWidget(button);
    }
    keepOneTabStop();
}

std::optional<int> ChoiceRow::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void ChoiceRow::showChosen(std::optional<int> index)
{
    if (index == chosen())
        return;
    const QSignalBlocker quiet(m_group);
    if (index) {
        m_group->button(*index)->setChecked(true);
    } else if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
    keepOneTabStop();
}

QAbstractButton* ChoiceRow::button(int index) const
{
    return m_group->button(index);
}

void ChoiceRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    keepOneTabStop();
}

void ChoiceRow::pick(std::optional<int> index)
{
    if (index) {
        m_group->button(*index)->setFocus(Qt::ShortcutFocusReason);
        m_group->button(*index)->setChecked(true);
        return;
    }
    if (!chosen())
        return;
    showChosen(std::nullopt);
    Q_EMIT picked(std::nullopt);
}

/// From the one that has the focus, which need not be chosen.
void ChoiceRow::pickBeside(int step)
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (int i = 0; i < int(buttons.size()); ++i) {
        if (!buttons.at(i)->hasFocus())
            continue;
        pick(std::clamp(i + step, 0, int(buttons.size()) - 1));
        return;
    }
}

bool ChoiceRow::eventFilter(QObject* button, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(button, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int towardsEnd = isRightToLeft() ? -1 : 1;
    int step = 0;
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)
        step = key->key() == Qt::Key_Down ? 1 : -1;
    else if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)
        step = key->key() == Qt::Key_Right ? towardsEnd : -towardsEnd;
    if (step == 0 || (key->modifiers() & ~Qt::KeypadModifier))
        return QWidget::eventFilter(button, event);
    if (!m_isReadOnly)
        pickBeside(step);
    return true;
}

/// With nothing chosen, Tab comes to the first; the group itself sees to it once one is chosen.
void ChoiceRow::keepOneTabStop()
{
    const int stop = std::max(0, m_group->checkedId());
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        button->setFocusPolicy(m_group->id(button) == stop ? Qt::StrongFocus : Qt::ClickFocus);
        button->setAttribute(Qt::WA_TransparentForMouseEvents, m_isReadOnly);
        button->setEnabled(!m_isReadOnly || button->isChecked());
        if (m_isReadOnly)
            button->setFocusPolicy(Qt::NoFocus);
    }
    setFocusProxy(m_group->button(stop));
}

bool ChoiceRow::pickByKey(const QString& key)
{
    const auto index = key.isEmpty() ? -1 : int(m_keys.indexOf(key.toLower()));
    if (index < 0 || m_isReadOnly)
        return false;
    pick(index);
    return true;
}

void ChoiceRow::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool isPlain = !m_isReadOnly && !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && digit >= 0 && digit < int(m_group->buttons().size()))
        pick(digit);
    else if (isPlain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        pick(std::nullopt);
    else if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) ||
             !pickByKey(event->text()))
        QWidget::keyPressEvent(event);
}

} // namespace beraad::ui

#include "moc_choicerow.cpp"
