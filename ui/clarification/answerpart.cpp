// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/answerpart.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/domainwording.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr std::array kEffects{ClarificationEffect::None, ClarificationEffect::Confirms,
                              ClarificationEffect::Changes};

QList<Choice> effects()
{
    QList<Choice> choices;
    for (const ClarificationEffect effect : kEffects)
        choices.append({wording::word(effect), {}, {}});
    return choices;
}

std::optional<int> indexOf(const std::optional<ClarificationEffect>& effect)
{
    if (!effect)
        return std::nullopt;
    return int(std::find(kEffects.begin(), kEffects.end(), *effect) - kEffects.begin());
}

} // namespace

AnswerPart::AnswerPart(QWidget* parent)
    : ClarificationPart(parent)
    , m_answeredOn(new DateField(this))
    , m_answer(new NoteEdit(this))
    , m_effect(new ChoiceRow(effects(), ChoiceRow::Look::Radio, this))
    , m_remark(new NoteEdit(this))
{
    m_answer->setPlaceholderText(tr("What the region says, in short"));
    m_remark->setPlaceholderText(tr("Why so"));
    QFormLayout* rows = makeRows(tr("Answer of the region"));
    addRow(*rows, tr("&Answered on"), m_answeredOn);
    addRow(*rows, tr("&In words"), m_answer);
    addRow(*rows, tr("Document"), makeDocument());
    // Not in the rows: the choices flow over as many lines as they need.
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addSpacing(kHalfStep);
    column->addWidget(
        new SectionHeading(tr("Effect on the judgement"), SectionHeading::Level::Section, this));
    column->addWidget(m_effect);
    column->addWidget(m_remark);
    m_effect->setAccessibleName(tr("Effect on the judgement"));
    m_remark->setAccessibleName(tr("Why so"));
    connectFields();
}

QWidget* AnswerPart::makeDocument()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    m_file = new QLabel(whole);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    m_attach = new QPushButton(tr("Add PDF…"), whole);
    m_open = new QPushButton(tr("Open"), whole);
    m_detach = new QPushButton(tr("Take off"), whole);
    for (QPushButton* button : {m_attach, m_open, m_detach}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_file);
    column->addLayout(buttons);
    connect(m_attach, &QPushButton::clicked, this, &AnswerPart::attachRequested);
    connect(m_open, &QPushButton::clicked, this, &AnswerPart::openRequested);
    connect(m_detach, &QPushButton::clicked, this, &AnswerPart::detachRequested);
    return whole;
}

void AnswerPart::connectFields()
{
    connect(m_answeredOn, &DateField::picked, this, [this](const QDate& day) {
        change(QStringLiteral("answered"), [&](Clarification& wanted) { wanted.answeredOn = day; });
    });
    connect(m_answer, &NoteEdit::edited, this, [this](const QString& text) {
        change(QStringLiteral("answer"), [&](Clarification& wanted) { wanted.answer = text; });
    });
    connect(m_effect, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        change({}, [&](Clarification& wanted) {
            wanted.effect.reset();
            if (index)
                wanted.effect = kEffects.at(std::size_t(*index));
        });
    });
    connect(m_remark, &NoteEdit::edited, this, [this](const QString& text) {
        change(QStringLiteral("remark"),
               [&](Clarification& wanted) { wanted.effectRemark = text; });
    });
}

void AnswerPart::show(const ClarificationSheet& sheet, bool mayEdit)
{
    const Clarification& shown = clarification();
    // Before it went out there is nothing to answer.
    setVisible(shown.sentOn.isValid());
    const bool hasDocument = !shown.document.isEmpty();
    m_answeredOn->setSuggestion(sheet.today);
    m_answeredOn->showDate(shown.answeredOn);
    m_answer->showStored(shown.answer);
    m_file->setText(line().answerFile);
    m_file->setVisible(hasDocument);
    m_attach->setVisible(mayEdit);
    m_attach->setText(hasDocument ? tr("Replace…") : tr("Add PDF…"));
    m_open->setVisible(hasDocument);
    m_detach->setVisible(hasDocument && mayEdit);
    m_effect->showChosen(indexOf(shown.effect));
    m_remark->showStored(shown.effectRemark);
    m_answeredOn->setReadOnly(!mayEdit);
    m_answer->setReadOnly(!mayEdit);
    m_effect->setReadOnly(!mayEdit);
    m_remark->setReadOnly(!mayEdit);
}

void AnswerPart::flush()
{
    m_answeredOn->flush();
    m_answer->flush();
    m_remark->flush();
}

} // namespace beraad::ui

#include "moc_answerpart.cpp"
