// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/conclusionpanel.h"

#include "ui/criteria/earlierfold.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/objectionlist.h"
#include "ui/kit/outcomechoices.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

ConclusionPanel::ConclusionPanel(QWidget* parent)
    : QWidget(parent)
    , m_recommendation(new ChoiceRow(outcomeChoices(), ChoiceRow::Look::Button, this))
    , m_remarks(new NoteEdit(this))
    , m_versions(
          new QPushButton(icon(QStringLiteral("view-history")), tr("Earlier versions…"), this))
    , m_preAdvice(new QuietLabel({}, this))
    , m_earlier(new EarlierFold(this))
    , m_points(new QLabel(this))
    , m_doubts(new ObjectionList(tr("Look at this once more:"), this))
    , m_objections(new ObjectionList(tr("The review cannot be finalised yet:"), this))
    , m_finalise(new QPushButton(tr("Finalise review…"), this))
{
    m_recommendation->setAccessibleName(tr("Recommendation"));
    m_remarks->setPlaceholderText(tr("Remarks for the committee"));
    m_remarks->setAccessibleName(tr("Remarks for the committee"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kStep, kStep, 0, 2 * kStep);
    layout->addWidget(
        new SectionHeading(tr("My recommendation"), SectionHeading::Level::Section, this));
    layout->addWidget(m_recommendation);
    layout->addSpacing(kHalfStep);
    layout->addWidget(m_remarks);
    layout->addWidget(m_versions, 0, Qt::AlignLeft);
    layout->addWidget(m_preAdvice);
    layout->addWidget(m_earlier);
    layout->addWidget(m_points);
    layout->addSpacing(kStep);
    layout->addWidget(m_doubts);
    layout->addWidget(m_objections);
    layout->addWidget(m_finalise, 0, Qt::AlignLeft);
    m_versions->setFlat(true);
    m_versions->setAccessibleName(tr("Earlier recommendations and remarks"));
    m_points->setWordWrap(true);
    m_points->hide();
    m_preAdvice->setTextFormat(Qt::PlainText);
    m_preAdvice->hide();
    setFocusProxy(m_recommendation);
    connect(m_doubts, &ObjectionList::activated, this, &ConclusionPanel::objectionActivated);
    connect(m_recommendation, &ChoiceRow::picked, this,
            [this](std::optional<int> index) { Q_EMIT recommended(outcomeAt(index)); });
    connect(m_remarks, &NoteEdit::edited, this, &ConclusionPanel::remarked);
    connect(m_versions, &QPushButton::clicked, this, &ConclusionPanel::versionsRequested);
    connect(m_finalise, &QPushButton::clicked, this, &ConclusionPanel::finaliseRequested);
    connect(m_objections, &ObjectionList::activated, this, &ConclusionPanel::objectionActivated);
}

void ConclusionPanel::showReview(const Review& review)
{
    m_recommendation->showChosen(indexOf(review.recommendation));
    m_remarks->showStored(review.remarks);
    m_finalise->setText(review.kind == ReviewKind::PreAdvice ? tr("Finalise pre-advice…")
                                                             : tr("Finalise review…"));
}

void ConclusionPanel::showPreAdvice(const QString& note)
{
    m_preAdvice->setText(note);
    m_preAdvice->setVisible(!note.isEmpty());
}

void ConclusionPanel::showEarlier(const EarlierWords& words)
{
    m_earlier->showWords(words);
}

void ConclusionPanel::showRecommendation(const std::optional<Outcome>& outcome)
{
    m_recommendation->showChosen(indexOf(outcome));
}

void ConclusionPanel::setReadOnly(bool readOnly)
{
    m_recommendation->setReadOnly(readOnly);
    m_remarks->setReadOnly(readOnly);
    m_finalise->setVisible(!readOnly);
}

void ConclusionPanel::showObjections(const Objections& objections)
{
    m_objections->showObjections(objections);
}

void ConclusionPanel::showDoubts(const Objections& doubts)
{
    m_doubts->showObjections(doubts);
}

void ConclusionPanel::showPoints(const QString& sentence)
{
    m_points->setText(sentence);
    m_points->setVisible(!sentence.isEmpty());
}

void ConclusionPanel::flush()
{
    m_remarks->flush();
}

void ConclusionPanel::focusRecommendation()
{
    m_recommendation->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_conclusionpanel.cpp"
