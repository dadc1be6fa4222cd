// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/followuprow.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"

#include "core/wording/domainwording.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr std::array kStates{FollowUpState::Addressed, FollowUpState::Partly,
                             FollowUpState::NotAddressed};

QList<Choice> choices()
{
    QList<Choice> all;
    for (const FollowUpState state : kStates)
        all.append({wording::word(state), {}, {}});
    return all;
}

std::optional<FollowUpState> stateAt(std::optional<int> index)
{
    return index ? std::optional(kStates[std::size_t(*index)]) : std::nullopt;
}

std::optional<int> indexOf(FollowUpState state)
{
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == state)
            return int(i);
    }
    return std::nullopt;
}

QString textOf(const ImprovementPoint& point)
{
    return point.criterion.isEmpty() ? point.text
                                     : QStringLiteral("%1  %2").arg(point.criterion, point.text);
}

} // namespace

FollowUpRow::FollowUpRow(const committee::EarlierPoint& earlier, QWidget* parent)
    : QWidget(parent)
    , m_point(earlier.point)
    , m_mark(new ChoiceRow(choices(), ChoiceRow::Look::Radio, this))
    , m_remark(new NoteEdit(this))
{
    auto* text = new QLabel(textOf(earlier.point), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setAccessibleName(tr("What the region did with: %1").arg(earlier.point.text));
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark on: %1").arg(earlier.point.text));
    m_remark->setLeastLines(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    column->addWidget(text);
    column->addWidget(m_mark);
    column->addWidget(m_remark);
    setFocusProxy(m_mark);
    connect(m_mark, &ChoiceRow::picked, this,
            [this](std::optional<int> index) { Q_EMIT marked(stateAt(index), m_remark->text()); });
    connect(m_remark, &NoteEdit::edited, this, [this](const QString& remark) {
        if (m_state)
            Q_EMIT marked(m_state, remark);
    });
    enableRemark();
}

void FollowUpRow::showFollowUp(const std::optional<FollowUp>& followUp)
{
    m_state = followUp ? std::optional(followUp->state) : std::nullopt;
    m_mark->showChosen(followUp ? indexOf(followUp->state) : std::nullopt);
    m_remark->showStored(followUp ? followUp->remark : QString());
    enableRemark();
}

void FollowUpRow::enableRemark()
{
    m_remark->setReadOnly(m_isReadOnly);
    m_remark->setVisible(m_state.has_value() && (!m_isReadOnly || !m_remark->text().isEmpty()));
}

void FollowUpRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_mark->setReadOnly(readOnly);
    enableRemark();
}

void FollowUpRow::flush()
{
    m_remark->flush();
}

void FollowUpRow::focusMark()
{
    m_mark->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui
