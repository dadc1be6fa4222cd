// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/criteriondetail.h"

#include "ui/differences/dotplot.h"
#include "ui/kit/judgementlabel.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/reading/evidencelist.h"

#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

CriterionDetail::CriterionDetail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CriterionDetail::showCriterion(const DifferenceRow& row, const DifferenceSheet& sheet,
                                    const QString& criterion)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // a line of it may be what was clicked
    }
    m_lines = new QWidget(this);
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kHalfStep);
    m_column->addWidget(m_lines);
    const Criterion* asked = sheet.rubric.criterion(criterion);
    if (!asked || row.differences.verdicts.isEmpty())
        return;
    auto* heading = new SectionHeading(QStringLiteral("%1  %2").arg(asked->key, asked->title),
                                       SectionHeading::Level::Section, m_lines);
    heading->setWordWrap(true);
    lines->addWidget(heading);
    const QList<Review> reviews = row.record.countingReviews();
    for (int reader = 0; reader < reviews.size(); ++reader) {
        const Member* member = sheet.member(reviews.at(reader).member);
        addReader(reviews.at(reader), *asked,
                  QStringLiteral("%1  %2").arg(DotPlot::letterOf(reader),
                                               member ? member->name : QString()));
    }
}

void CriterionDetail::addReader(const Review& review, const Criterion& criterion,
                                const QString& name)
{
    auto* lines = m_lines->layout();
    auto* who = new QuietLabel(name, m_lines);
    who->setContentsMargins(0, kHalfStep, 0, 0);
    lines->addWidget(who);
    const Criterion* judged = review.criterionFor(criterion);
    if (!judged) {
        lines->addWidget(
            new QuietLabel(tr("Not in version %1").arg(review.form->version), m_lines));
        return;
    }
    const Score score = review.score(criterion.key);
    auto* judgement = new JudgementLabel(m_lines);
    judgement->showJudgement(judged->scale, score.judgement);
    judgement->setAccessibleDescription(name);
    lines->addWidget(judgement);
    if (!score.motivation.isEmpty()) {
        auto* motivation = new QLabel(score.motivation, m_lines);
        motivation->setTextFormat(Qt::PlainText);
        motivation->setWordWrap(true);
        motivation->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(motivation);
    }
    auto* evidence = new EvidenceList(m_lines);
    evidence->setReadOnly(true);
    evidence->showEvidence(review.evidenceOn(criterion.key));
    lines->addWidget(evidence);
    connect(evidence, &EvidenceList::activated, this, &CriterionDetail::evidenceActivated);
}

} // namespace beraad::ui

#include "moc_criteriondetail.cpp"
