// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/regionquestions.h"

#include "ui/kit/clarificationview.h"
#include "ui/kit/fold.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/session.h"

#include "core/commands/questiondesk.h"
#include "core/commands/roundreader.h"
#include "core/domain/clarification.h"
#include "core/storage/questionrecords.h"
#include "core/wording/errorwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace beraad::ui {

using namespace domain;

RegionQuestions::RegionQuestions(Session& session, std::function<QString()> criterion,
                                 QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_criterion(std::move(criterion))
    , m_fold(new Fold({}, this))
    , m_message(new InlineMessage(this))
    , m_view(new ClarificationView({}))
    , m_own(new QWidget)
    , m_ownLines(new QVBoxLayout(m_own))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kStep, kHalfStep, 0, kStep);
    column->setSpacing(kStep);
    m_ownLines->setContentsMargins(0, 0, 0, 0);
    m_ownLines->setSpacing(kHalfStep);
    column->addWidget(m_view);
    column->addWidget(m_own);
    column->addWidget(makeButtons());
    m_fold->setContent(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    layout->addWidget(m_message);
    layout->addWidget(m_fold);
    connect(m_view, &ClarificationView::documentActivated, this,
            &RegionQuestions::documentActivated);
    connect(&session, &Session::planChanged, this, [this] {
        m_message->clear();
        m_fold->setOpen(false);
        look();
    });
    connect(&session, &Session::roundChanged, this, &RegionQuestions::look);
    connect(&session, &Session::actingMemberChanged, this, &RegionQuestions::look);
    connect(&session.history(), &commands::History::changed, this, &RegionQuestions::look);
    look();
}

QWidget* RegionQuestions::makeButtons()
{
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    m_askCriterion = new QPushButton(tr("Ask on this criterion…"), buttons);
    m_askPlan = new QPushButton(tr("Ask on the plan…"), buttons);
    for (QPushButton* button : {m_askCriterion, m_askPlan}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(m_askCriterion, &QPushButton::clicked, this, [this] { ask(m_criterion()); });
    connect(m_askPlan, &QPushButton::clicked, this, [this] { ask({}); });
    return buttons;
}

void RegionQuestions::look()
{
    tell(read());
}

Result<void> RegionQuestions::read()
{
    const auto member = m_session.actingMember();
    const auto round = m_session.round();
    setVisible(member && round && !m_session.plan().isNull());
    if (isHidden())
        return {};
    storage::Dossier& dossier = m_session.dossier();
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, m_session.plan()));
    const auto seen = clarificationsSeenBy(*member, record.situation(), record.clarifications);
    m_view->showClarifications(seen, m_session.clock().now().toLocalTime().date());
    BERAAD_TRY(QList<domain::Question> own,
               storage::QuestionRecords(dossier).questions(record.plan.id));
    own.removeIf([&](const domain::Question& each) { return each.member != member->id; });
    QList<QuestionId> taken;
    for (const Clarification& each : record.clarifications)
        taken += each.questions;
    const bool mayAsk = !round->isFinal() && !record.isNotAssessed();
    m_askCriterion->setEnabled(mayAsk);
    m_askPlan->setEnabled(mayAsk);
    showQuestions(own, taken);
    QStringList counts;
    if (!seen.isEmpty())
        counts << tr("%n asked", nullptr, int(seen.size()));
    if (!own.isEmpty())
        counts << tr("%n of mine", nullptr, int(own.size()));
    m_fold->setTitle(counts.isEmpty()
                         ? tr("Questions to the region")
                         : tr("Questions to the region: %1").arg(counts.join(QLatin1String(", "))));
    return {};
}

void RegionQuestions::showQuestions(const QList<domain::Question>& own,
                                    const QList<QuestionId>& taken)
{
    m_own->setVisible(!own.isEmpty());
    if (own == m_questions && taken == m_taken)
        return;
    m_questions = own;
    m_taken = taken;
    const auto old = m_own->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* line : old) {
        m_ownLines->removeWidget(line);
        line->hide();
        line->deleteLater(); // its button may be what brought us here
    }
    for (const domain::Question& each : own)
        m_ownLines->addWidget(makeQuestion(each, taken.contains(each.id)));
}

QWidget* RegionQuestions::makeQuestion(const domain::Question& question, bool isTaken)
{
    auto* whole = new QWidget(m_own);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* text = new QLabel(question.criterion.isEmpty()
                                ? question.text
                                : tr("%1: %2").arg(question.criterion, question.text),
                            whole);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* line = new QHBoxLayout;
    line->setSpacing(kHalfStep);
    line->addWidget(new QuietLabel(isTaken ? tr("My question; the secretariat took it over")
                                           : tr("My question; the secretariat sees it"),
                                   whole),
                    1);
    const auto addButton = [&](const QString& label, auto act) {
        auto* button = new QToolButton(whole);
        button->setText(label);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, act);
        line->addWidget(button);
    };
    if (!isTaken && m_askPlan->isEnabled()) {
        addButton(tr("Reword…"), [this, question] { reword(question); });
        addButton(tr("Withdraw"), [this, id = question.id] {
            tell(commands::QuestionDesk(m_session.history()).withdraw(id));
        });
    }
    column->addLayout(line);
    return whole;
}

void RegionQuestions::ask(const QString& criterion)
{
    domain::Question question;
    question.plan = m_session.plan();
    question.criterion = criterion;
    reword(question);
}

void RegionQuestions::reword(const domain::Question& question)
{
    TextQuestion prompt;
    prompt.title = tr("Ask the region");
    prompt.text = question.criterion.isEmpty()
                      ? tr("Your question about the plan goes to the secretariat, which puts it to "
                           "the region.")
                      : tr("Your question on %1 goes to the secretariat, which puts it to the "
                           "region.")
                            .arg(question.criterion);
    prompt.label = tr("Question");
    prompt.accept = tr("Store question");
    prompt.initial = question.text;
    prompt.form = TextQuestion::Form::Paragraph;
    const auto text = m_session.prompts().askText(prompt);
    if (!text)
        return;
    domain::Question asked = question;
    asked.text = text->trimmed();
    const auto stored = commands::QuestionDesk(m_session.history()).store(asked);
    tell(stored ? Result<void>() : Result<void>(stored.error()));
}

void RegionQuestions::tell(const Result<void>& result)
{
    if (result)
        m_message->clear();
    else
        m_message->sayError(wording::sentence(result.error()));
}

} // namespace beraad::ui

#include "moc_regionquestions.cpp"
