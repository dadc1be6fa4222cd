// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationform.h"

#include "ui/clarification/answerpart.h"
#include "ui/clarification/questionpart.h"
#include "ui/clarification/slotpart.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

ClarificationForm::ClarificationForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeading({}, SectionHeading::Level::Room, this))
    , m_about(new QuietLabel({}, this))
    , m_question(new QLabel(this))
    , m_takeOver(new QPushButton(tr("Take over"), this))
    , m_send(new QPushButton(tr("Mark as sent"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_asked(new QuestionPart(this))
    , m_slot(new SlotPart(this))
    , m_answer(new AnswerPart(this))
{
    layOut();
    connectParts();
}

void ClarificationForm::layOut()
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_question);
    column->addWidget(m_takeOver, 0, Qt::AlignLeft);
    column->addSpacing(kStep);
    column->addWidget(m_asked);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kStep);
    acts->addWidget(m_send);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    for (QPushButton* button : {m_takeOver, m_send, m_remove})
        button->setAutoDefault(false);
    column->addSpacing(kHalfStep);
    column->addWidget(m_slot);
    column->addLayout(acts);
    column->addSpacing(kStep);
    column->addWidget(m_answer);
    column->addStretch(1);
}

void ClarificationForm::connectParts()
{
    for (ClarificationPart* part :
         {static_cast<ClarificationPart*>(m_asked), static_cast<ClarificationPart*>(m_slot),
          static_cast<ClarificationPart*>(m_answer)})
        connect(part, &ClarificationPart::changed, this, &ClarificationForm::changed);
    connect(m_takeOver, &QPushButton::clicked, this, &ClarificationForm::takeOverRequested);
    connect(m_send, &QPushButton::clicked, this, &ClarificationForm::sendRequested);
    connect(m_remove, &QPushButton::clicked, this, &ClarificationForm::removeRequested);
    connect(m_slot, &SlotPart::reminderRequested, this, &ClarificationForm::reminderRequested);
    connect(m_answer, &AnswerPart::attachRequested, this, &ClarificationForm::attachRequested);
    connect(m_answer, &AnswerPart::openRequested, this, &ClarificationForm::openRequested);
    connect(m_answer, &AnswerPart::detachRequested, this, &ClarificationForm::detachRequested);
}

void ClarificationForm::showHead(const ClarificationLine& line, const ClarificationSheet& sheet)
{
    m_title->setText(tr("%1 · %2").arg(line.number).arg(line.region));
    const QString askers = wording::enumeration(line.askers);
    if (line.isQuestion())
        m_about->setText(line.criterion().isEmpty()
                             ? tr("Asked by %1 about the plan").arg(askers)
                             : tr("Asked by %1 on %2").arg(askers, line.criterion()));
    else if (askers.isEmpty())
        m_about->setText(wording::word(stateOf(line.clarification, sheet.today)));
    else
        m_about->setText(tr("%1 · asked by %2")
                             .arg(wording::word(stateOf(line.clarification, sheet.today)), askers));
}

void ClarificationForm::showLine(const ClarificationLine* line, const ClarificationSheet& sheet,
                                 bool mayEdit)
{
    setVisible(line != nullptr);
    if (!line)
        return;
    const ClarificationLine wanted = *line; // storing reads the sheet anew, and the line goes
    if (wanted.id() != m_shownId)
        flush(); // to the one that it was typed in
    m_shownId = wanted.id();
    showHead(wanted, sheet);
    const bool isQuestion = wanted.isQuestion();
    const bool isSent = wanted.clarification.sentOn.isValid();
    m_question->setText(isQuestion ? wanted.text() : QString());
    m_question->setVisible(isQuestion);
    m_takeOver->setVisible(isQuestion && mayEdit);
    m_send->setVisible(!isQuestion && mayEdit && !isSent);
    m_remove->setVisible(!isQuestion && mayEdit && !isSent);
    m_asked->setVisible(!isQuestion);
    m_slot->setVisible(false);
    m_answer->setVisible(false);
    if (isQuestion)
        return;
    m_asked->showLine(wanted, sheet, mayEdit);
    m_slot->showLine(wanted, sheet, mayEdit);
    m_answer->showLine(wanted, sheet, mayEdit);
}

void ClarificationForm::focusText()
{
    m_asked->focusText();
}

void ClarificationForm::flush()
{
    m_asked->flush();
    m_slot->flush();
    m_answer->flush();
}

} // namespace beraad::ui

#include "moc_clarificationform.cpp"
