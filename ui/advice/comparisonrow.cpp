// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/comparisonrow.h"

#include "ui/advice/columnlayout.h"
#include "ui/advice/criterioncell.h"
#include "ui/advice/jointfindingview.h"
#include "ui/kit/judgementlabel.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/quietlabel.h"
#include "ui/reading/evidencelist.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QStringList tagsOf(const Criterion& criterion, const Comparison& comparison)
{
    QStringList tags;
    if (comparison.differs(criterion.key))
        tags << ComparisonRow::tr("≠ Readers differ");
    if (comparison.isKnockedOut(criterion.key))
        tags << ComparisonRow::tr("⚠ Knock-out not met");
    return tags;
}

} // namespace

ComparisonRow::ComparisonRow(const Criterion& criterion, const Comparison& comparison,
                             QWidget* parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_standsOut(comparison.asksForTalk(criterion.key))
    , m_cell(new CriterionCell(criterion.key, criterion.title, this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* columns = new ColumnLayout;
    columns->setContentsMargins(kStep, kHalfStep, kHalfStep, kHalfStep);
    lines->addLayout(columns);
    columns->addWidget(m_cell);
    for (const ReaderColumn& reader : comparison.readers())
        columns->addWidget(makeCell(reader));
    m_cell->showTags(tagsOf(criterion, comparison));
    m_cell->setToolTip(criterion.guidance);
    connect(m_cell, &QAbstractButton::toggled, this, [this](bool open) {
        showMore(open);
        Q_EMIT opened(open);
    });
    showMore(false);
}

QWidget* ComparisonRow::makeCell(const ReaderColumn& reader)
{
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    if (!reader.review) {
        column->addStretch();
        return cell;
    }
    const Criterion* judged = reader.review->criterionFor(m_criterion);
    if (!judged) {
        column->addWidget(
            new QuietLabel(tr("Not in version %1").arg(reader.review->form->version), cell));
        column->addStretch();
        return cell;
    }
    const Score score = reader.review->score(m_criterion.key);
    auto* judgement = new JudgementLabel(cell);
    judgement->showJudgement(judged->scale, score.judgement);
    judgement->setQuiet(!reader.isFinal());
    judgement->setAccessibleDescription(reader.member.name);
    column->addWidget(judgement);
    if (!score.motivation.isEmpty()) {
        auto* motivation = new QLabel(score.motivation, cell);
        motivation->setTextFormat(Qt::PlainText);
        motivation->setWordWrap(true);
        motivation->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(motivation);
        m_more.append(motivation);
    }
    if (const auto evidence = reader.review->evidenceOn(m_criterion.key); !evidence.isEmpty()) {
        auto* list = new EvidenceList(cell);
        list->setReadOnly(true);
        list->showEvidence(evidence);
        column->addWidget(list);
        m_more.append(list);
        connect(list, &EvidenceList::activated, this, &ComparisonRow::evidenceActivated);
    }
    column->addStretch();
    return cell;
}

JointFindingView& ComparisonRow::joint()
{
    if (!m_joint) {
        m_joint = new JointFindingView(m_criterion, this);
        m_joint->setOpen(isOpen());
        layout()->addWidget(m_joint);
    }
    return *m_joint;
}

bool ComparisonRow::isOpen() const
{
    return m_cell->isChecked();
}

void ComparisonRow::setOpen(bool open)
{
    m_cell->setChecked(open);
}

void ComparisonRow::showMore(bool more)
{
    for (QWidget* part : std::as_const(m_more))
        part->setVisible(more);
    if (m_joint)
        m_joint->setOpen(more);
}

void ComparisonRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_standsOut)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(palette(), warningColour(palette())));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), kRadius, kRadius);
    painter.setBrush(warningColour(palette()));
    painter.drawRoundedRect(QRectF(0, 1, kHalfStep - 1, height() - 2), 1.5, 1.5);
}

} // namespace beraad::ui

#include "moc_comparisonrow.cpp"
