// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/answerline.h"

#include "ui/kit/measures.h"
#include "ui/kit/outcomebadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

using documents::OutcomeSign;
using publishing::Verdict;

/// The signs of the outcomes, which everybody in the committee knows by shape and colour.
OutcomeSign signFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return OutcomeSign::Approve;
    case Verdict::Doubtful:
        return OutcomeSign::NotAssessed;
    case Verdict::Bad:
        return OutcomeSign::Reject;
    }
    Q_UNREACHABLE();
}

} // namespace

AnswerLine::AnswerLine(const publishing::Answer& answer, const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_verdict(answer.verdict)
    , m_sign(new QLabel(this))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(kHalfStep);
    if (!question.isEmpty()) {
        auto* asked = new QLabel(question, this);
        QFont bold = asked->font();
        bold.setBold(true);
        asked->setFont(bold);
        words->addWidget(asked);
    }
    auto* answered = new QLabel(answer.text, this);
    answered->setWordWrap(true);
    answered->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(answered);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    setAccessibleName(question);
    setAccessibleDescription(answer.text);
    updateSign();
}

void AnswerLine::updateSign()
{
    m_sign->setPixmap(
        outcomeIcon(signFor(m_verdict)).pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
}

void AnswerLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSign();
    QWidget::changeEvent(event);
}

} // namespace beraad::ui

#include "moc_answerline.cpp"
