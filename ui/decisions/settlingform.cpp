// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/settlingform.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr SettlementState kStates[] = {SettlementState::Settled, SettlementState::NotSettled};

QList<Choice> choices()
{
    QList<Choice> all;
    for (const SettlementState state : kStates)
        all.append({wording::word(state), {}, {}});
    return all;
}

} // namespace

SettlingForm::SettlingForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_text(new QLabel(this))
    , m_due(new QuietLabel({}, this))
    , m_state(new ChoiceRow(choices(), ChoiceRow::Look::Radio, this))
    , m_day(new DateField(this))
    , m_judgedBy(new LineField(this))
    , m_reference(new LineField(this))
    , m_store(new QPushButton(tr("Store &judgement"), this))
    , m_remove(new QPushButton(tr("&Take back"), this))
    , m_fields(new QWidget(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("Whether the point is settled"));
    m_day->setAccessibleName(tr("Day of the judgement"));
    m_judgedBy->setAccessibleName(tr("Who judged it"));
    m_reference->setAccessibleName(tr("Letter, document or note"));
    m_remove->setToolTip(tr("The point waits for a judgement again"));
    layOut();
    connect(m_state, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        m_state->showChosen(index);
        m_store->setEnabled(index.has_value());
    });
    connect(m_store, &QPushButton::clicked, this, &SettlingForm::store);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRequested(m_point.point.id); });
}

void SettlingForm::layOut()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kStep);
    form->setVerticalSpacing(kStep);
    form->addRow(tr("Judgement"), m_state);
    form->addRow(tr("Da&y"), m_day);
    form->addRow(tr("Judged &by"), m_judgedBy);
    form->addRow(tr("&Reference"), m_reference);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(m_store);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(kStep);
    fields->addLayout(form);
    fields->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addWidget(m_due);
    column->addWidget(m_fields);
    column->addStretch(1);
}

void SettlingForm::showPoint(const committee::PointToSettle& point, const QDate& today,
                             const QString& name)
{
    const bool isSame = point == m_point;
    m_point = point;
    m_name->setText(QStringLiteral("%1 %2").arg(point.region.number).arg(point.region.name));
    m_text->setText(QStringLiteral("%1. %2").arg(point.number).arg(point.point.text.trimmed()));
    m_due->setText(point.due.isValid()
                       ? tr("To be settled before %1").arg(wording::longDate(point.due))
                       : tr("No day was set before which it is to be settled"));
    if (isSame)
        return;
    for (LineField* field : std::initializer_list<LineField*>{m_day, m_judgedBy, m_reference})
        field->startOver();
    const auto& judged = point.settlement;
    m_state->showChosen(judged ? std::optional(int(judged->state)) : std::nullopt);
    m_day->setSuggestion(today);
    m_day->showDate(judged ? judged->day : today);
    m_judgedBy->setText(judged ? judged->judgedBy : name);
    m_reference->setText(judged ? judged->reference : QString());
    m_store->setEnabled(judged.has_value());
    m_remove->setVisible(judged.has_value());
}

void SettlingForm::setReadOnly(bool readOnly)
{
    m_fields->setDisabled(readOnly);
}

void SettlingForm::store()
{
    const auto chosen = m_state->chosen();
    const QDate day = m_day->shownDate();
    if (!day.isValid())
        return m_day->setFocus(Qt::OtherFocusReason);
    const QString judge = m_judgedBy->text().trimmed();
    if (judge.isEmpty())
        return m_judgedBy->setFocus(Qt::OtherFocusReason);
    if (chosen)
        Q_EMIT storeRequested({m_point.point.id, m_point.plan, kStates[*chosen], day, judge,
                               m_reference->text().trimmed()});
}

} // namespace beraad::ui

#include "moc_settlingform.cpp"
