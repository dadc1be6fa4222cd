// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/adviceform.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicestanding.h"
#include "ui/advice/decisionpanel.h"
#include "ui/advice/findingsdialog.h"
#include "ui/advice/followuppanel.h"
#include "ui/advice/outcomepanel.h"
#include "ui/advice/pointspanel.h"
#include "ui/advice/votespanel.h"
#include "ui/kit/clarificationview.h"
#include "ui/kit/formarea.h"
#include "ui/kit/hairline.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/objectionlist.h"
#include "ui/kit/outcomebadge.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/taborder.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using documents::OutcomeSign;

AdviceForm::AdviceForm(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_standing(new InlineMessage(this))
    , m_error(new InlineMessage(this))
    , m_decision(new DecisionPanel(pen, this))
    , m_followUps(new FollowUpPanel(pen, this))
    , m_clarifications(new ClarificationView(tr("Clarification"), this))
    , m_advice(new OutcomePanel(pen, this))
    , m_points(new PointsPanel(pen, this))
    , m_votes(new VotesPanel(pen, this))
    , m_area(new FormArea(this))
{
    m_conclusion = makeConclusion();
    layOut();
    connect(m_followUps, &FollowUpPanel::pageActivated, this, &AdviceForm::passageActivated);
    connect(m_advice, &OutcomePanel::findingsRequested, this, &AdviceForm::insertFindings);
    connect(m_points, &PointsPanel::passageActivated, this, &AdviceForm::passageActivated);
    connect(m_standing, &InlineMessage::remedyRequested, this, &AdviceForm::reopenRequested);
    connect(m_adopt, &QPushButton::clicked, this, &AdviceForm::adoptRequested);
    connect(m_doubts, &ObjectionList::activated, this, &AdviceForm::goTo);
    connect(m_objections, &ObjectionList::activated, this, &AdviceForm::goTo);
    connect(&m_pen, &AdvicePen::stored, m_error, &InlineMessage::clear);
}

void AdviceForm::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(2 * kStep, 0, 2 * kStep, 0);
    messages->addWidget(m_standing);
    messages->addWidget(m_error);
    layout->addLayout(messages);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_area, 1);
    QVBoxLayout& column = m_area->column();
    column.setSpacing(2 * kStep);
    for (QWidget* part :
         {static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_followUps),
          static_cast<QWidget*>(m_clarifications), static_cast<QWidget*>(m_advice),
          static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_votes), m_conclusion})
        column.addWidget(part);
}

QWidget* AdviceForm::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(2 * kStep, kStep, 2 * kStep, kStep);
    auto* title = new SectionHeading(tr("Advice"), SectionHeading::Level::Section, header);
    title->setWordWrap(false);
    line->addWidget(title);
    line->addStretch();
    m_outcome = new OutcomeBadge(OutcomeSign::NotAssessed, {}, header);
    m_outcome->hide();
    line->addWidget(m_outcome);
    auto* state = new QuietLabel({}, header);
    state->setWordWrap(false);
    m_state = state;
    line->addWidget(m_state);
    return header;
}

QWidget* AdviceForm::makeConclusion()
{
    auto* conclusion = new QWidget(this);
    auto* column = new QVBoxLayout(conclusion);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    m_doubts = new ObjectionList(tr("Look at this once more:"), conclusion);
    m_objections = new ObjectionList(tr("The advice cannot be adopted yet:"), conclusion);
    m_adopt = new QPushButton(tr("Adopt advice"), conclusion);
    m_adopt->setToolTip(tr("The advice then counts in figures, report and letters (Ctrl+Enter)"));
    column->addWidget(m_doubts);
    column->addWidget(m_objections);
    column->addWidget(m_adopt, 0, Qt::AlignLeft);
    return conclusion;
}

void AdviceForm::showSheet(const AdviceSheet& sheet, const QDate& today)
{
    m_sheet = sheet;
    m_decision->show(sheet, today);
    m_followUps->show(sheet);
    m_advice->show(sheet);
    m_points->show(sheet);
    m_votes->show(sheet);
    m_objections->showObjections(m_saysAll && !m_isReadOnly ? sheet.objections : Objections());
    m_doubts->showObjections(sheet.doubts);
    tabAsLaidOut(m_area->widget());
    showState();
}

void AdviceForm::showState()
{
    const bool isAssessed = !m_sheet.isNotAssessed();
    const std::optional<Outcome> standing = m_sheet.record.standing();
    if (!isAssessed)
        m_outcome->setOutcome(OutcomeSign::NotAssessed, wording::notAssessed());
    else if (standing)
        m_outcome->setOutcome(documents::signOf(*standing), wording::word(*standing));
    m_outcome->setVisible(!isAssessed || standing);
    m_state->setText(wording::word(m_sheet.advice.state).toLower());
    m_state->setVisible(isAssessed && !m_sheet.advice.id.isNull());
    m_area->setVisible(isAssessed);
}

void AdviceForm::setStanding(const AdviceStanding& standing)
{
    m_isReadOnly = !standing.mayEdit();
    if (m_isReadOnly)
        m_standing->say(InlineMessage::Kind::Note, standing.reason(), standing.remedy());
    else
        m_standing->clear();
    m_decision->setReadOnly(!standing.mayDecide());
    m_followUps->setReadOnly(m_isReadOnly);
    m_advice->setReadOnly(m_isReadOnly);
    m_points->setReadOnly(m_isReadOnly);
    m_votes->setReadOnly(m_isReadOnly);
    m_conclusion->setVisible(!m_isReadOnly);
}

void AdviceForm::showError(const QString& sentence)
{
    m_error->sayError(sentence);
}

void AdviceForm::setCriterion(const QString& criterion)
{
    m_points->setCriterion(criterion);
}

void AdviceForm::addPoint()
{
    if (!m_isReadOnly)
        m_points->add();
}

void AdviceForm::insertFindings()
{
    if (m_isReadOnly || m_sheet.isNotAssessed())
        return;
    m_advice->flush(); // so that the sheet has what was typed
    auto* dialog =
        new FindingsDialog(committee::findingsByCriterion(m_sheet.rubric, m_sheet.record),
                           m_sheet.advice.motivation, this);
    connect(dialog, &FindingsDialog::chosen, m_advice, &OutcomePanel::insertIntoMotivation);
    dialog->open();
}

void AdviceForm::showObjections()
{
    m_saysAll = true;
    m_objections->showObjections(m_sheet.objections);
    m_area->reveal(m_conclusion);
}

void AdviceForm::goTo(const Error& objection)
{
    switch (objection.kind()) {
    case ErrorKind::FollowUpMissing:
    case ErrorKind::FollowUpPageMissing:
        m_followUps->goToIncomplete();
        break;
    case ErrorKind::ImprovementPointMissing:
        m_points->goToEmpty();
        break;
    case ErrorKind::PointWithoutCriterion:
        m_points->goToPoint(objection.arguments().value(0));
        break;
    case ErrorKind::PointsBesideApproval:
        goToRequiredPoint();
        break;
    case ErrorKind::PlaceholderLeft:
        goToText(objection.arguments().value(2));
        break;
    case ErrorKind::QuestionStillOpen:
    case ErrorKind::AnswerNotWeighed:
        m_area->reveal(m_clarifications);
        break;
    case ErrorKind::VotesExceedMembers:
    case ErrorKind::VotesAgainstAdvice:
        m_votes->focusVotes();
        break;
    case ErrorKind::DecisionOvertaken:
        m_decision->focusKind();
        break;
    default:
        m_advice->goTo(objection.kind());
        break;
    }
}

void AdviceForm::goToRequiredPoint()
{
    for (const ImprovementPoint& point : m_sheet.advice.improvementPoints) {
        if (point.need == PointNeed::Required) {
            m_points->goToText(point.text);
            return;
        }
    }
}

void AdviceForm::goToText(const QString& text)
{
    if (!m_decision->goToText(text) && !m_advice->goToText(text) && !m_points->goToText(text))
        m_followUps->goToRemark(text);
}

void AdviceForm::startOver()
{
    m_saysAll = false;
    m_objections->showObjections({});
    m_error->clear();
    m_area->verticalScrollBar()->setValue(0);
}

void AdviceForm::flush()
{
    m_decision->flush();
    m_followUps->flush();
    m_advice->flush();
    m_points->flush();
}

} // namespace beraad::ui

#include "moc_adviceform.cpp"
