// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/decisionpanel.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicesheet.h"
#include "ui/kit/datefield.h"
#include "ui/kit/hairline.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/outcomechoices.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace beraad::ui {

using namespace domain;

namespace {

QList<Choice> kinds()
{
    return {{wording::word(DecisionKind::Adopted), {}, {}},
            {wording::word(DecisionKind::Departed), {}, {}}};
}

bool isWhole(const Decision& decision)
{
    return decision.kind == DecisionKind::Adopted || !decision.reason.trimmed().isEmpty();
}

} // namespace

DecisionPanel::DecisionPanel(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_kind(new ChoiceRow(kinds(), ChoiceRow::Look::Radio, this))
    , m_outcome(new ChoiceRow(outcomeChoices(), ChoiceRow::Look::Radio, this))
    , m_reason(new NoteEdit(this))
    , m_missing(new QuietLabel(
          tr("Write why the minister departs from the advice; the decision is stored then."), this))
    , m_overtaken(new QuietLabel({}, this))
    , m_facts(new QWidget(this))
    , m_date(new DateField(m_facts))
    , m_reference(new NoteEdit(m_facts))
{
    layOut();
    connectParts();
    hide();
}

void DecisionPanel::layOut()
{
    m_kind->setAccessibleName(tr("Decision of the minister"));
    m_kind->setFocusPolicy(Qt::ClickFocus); // so that the heading's key finds it
    m_outcome->setAccessibleName(tr("What was decided"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason of the departure"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    auto* heading =
        new SectionHeading(tr("&Decision of the minister"), SectionHeading::Level::Section, this);
    heading->setBuddy(m_kind);
    column->addWidget(heading);
    column->addWidget(m_overtaken);
    column->addWidget(m_kind);
    column->addWidget(m_outcome);
    column->addWidget(m_reason);
    column->addWidget(m_missing);
    m_facts->setLayout(makeFacts());
    column->addWidget(m_facts);
    column->addSpacing(kHalfStep);
    column->addWidget(new Hairline(Qt::Horizontal, this));
}

QLayout* DecisionPanel::makeFacts()
{
    m_date->setAccessibleName(tr("Date of the decision"));
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setPlaceholderText(tr("Reference of the letter or order"));
    m_reference->setLeastLines(1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_date, 0, Qt::AlignVCenter);
    line->addWidget(m_reference, 1);
    return line;
}

void DecisionPanel::connectParts()
{
    connect(m_kind, &ChoiceRow::picked, this, &DecisionPanel::choose);
    connect(m_outcome, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        change([&](Decision& decision) {
            decision.outcome = outcomeAt(index).value_or(decision.outcome);
        });
    });
    connect(m_reason, &NoteEdit::edited, this, [this](const QString& text) {
        change([&](Decision& decision) { decision.reason = text; });
    });
    connect(m_date, &DateField::picked, this, [this](const QDate& date) {
        change([&](Decision& decision) { decision.date = date; });
    });
    connect(m_reference, &NoteEdit::edited, this, [this](const QString& text) {
        change([&](Decision& decision) { decision.reference = text.simplified(); });
    });
}

void DecisionPanel::show(const AdviceSheet& sheet, const QDate& today)
{
    setVisible(sheet.canBeDecided());
    if (!sheet.canBeDecided())
        return;
    m_today = today;
    m_advised = *sheet.record.standing();
    const auto unfinished = m_unfinished.constFind(m_pen.plan());
    m_decision =
        unfinished == m_unfinished.cend() ? sheet.record.decision : std::optional(*unfinished);
    showDecision();
}

void DecisionPanel::showDecision()
{
    if (std::exchange(m_plan, m_pen.plan()) != m_pen.plan())
        m_date->startOver(); // a day that cannot be read does not go to another plan
    const bool departs = m_decision && m_decision->kind == DecisionKind::Departed;
    const bool isOvertaken = m_decision && m_decision->isOvertakenBy(m_advised);
    const bool isChosen = m_decision && !isOvertaken;
    m_kind->showChosen(isChosen ? std::optional(departs ? 1 : 0) : std::nullopt);
    m_overtaken->setVisible(isOvertaken);
    if (isOvertaken)
        m_overtaken->setText(tr("Recorded is that the minister adopted “%1”; the advice is another "
                                "since. Choose again what was decided.")
                                 .arg(wording::word(m_decision->outcome)));
    m_outcome->setVisible(departs);
    m_reason->setVisible(departs);
    m_missing->setVisible(m_decision && !isWhole(*m_decision));
    m_facts->setVisible(m_decision.has_value());
    if (!m_decision)
        return;
    m_outcome->showChosen(indexOf(m_decision->outcome));
    m_reason->showStored(m_decision->reason);
    m_date->showDate(m_decision->date);
    m_reference->showStored(m_decision->reference);
}

void DecisionPanel::choose(std::optional<int> kind)
{
    if (!kind) {
        m_unfinished.remove(m_pen.plan());
        m_decision.reset();
        m_pen.removeDecision();
        showDecision();
        return;
    }
    change([&](Decision& decision) {
        decision.kind = *kind == 0 ? DecisionKind::Adopted : DecisionKind::Departed;
        if (decision.kind == DecisionKind::Adopted)
            decision.outcome = m_advised;
    });
}

void DecisionPanel::change(const std::function<void(Decision&)>& how)
{
    Decision decision = m_decision.value_or(
        Decision{m_pen.plan(), DecisionKind::Adopted, m_advised, m_today, {}, {}});
    how(decision);
    m_decision = decision;
    if (isWhole(decision)) {
        m_unfinished.remove(m_pen.plan());
        m_pen.decide(decision);
    } else {
        m_unfinished.insert(m_pen.plan(), decision);
    }
    showDecision();
}

void DecisionPanel::setReadOnly(bool readOnly)
{
    m_kind->setReadOnly(readOnly);
    m_outcome->setReadOnly(readOnly);
    m_date->setReadOnly(readOnly);
    m_reason->setReadOnly(readOnly);
    m_reference->setReadOnly(readOnly);
}

void DecisionPanel::focusKind()
{
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

bool DecisionPanel::goToText(const QString& text)
{
    for (NoteEdit* note : {m_reason, m_reference}) {
        if (note->isVisibleTo(this) && note->text() == text) {
            note->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void DecisionPanel::flush()
{
    m_date->flush();
    m_reason->flush();
    m_reference->flush();
}

} // namespace beraad::ui

#include "moc_decisionpanel.cpp"
