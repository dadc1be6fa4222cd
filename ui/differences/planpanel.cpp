// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/planpanel.h"

#include "ui/differences/criteriondetail.h"
#include "ui/differences/differencewords.h"
#include "ui/differences/dotplot.h"
#include "ui/kit/closedreviews.h"
#include "ui/kit/formarea.h"
#include "ui/kit/measures.h"
#include "ui/kit/outcomebadge.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using committee::ReaderVerdict;

PlanPanel::PlanPanel(QWidget* parent)
    : QWidget(parent)
    , m_area(new FormArea(this))
    , m_title(new SectionHeading({}, SectionHeading::Level::Section))
    , m_standing(new QuietLabel)
    , m_plot(new DotPlot)
    , m_detail(new CriterionDetail)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    QVBoxLayout& column = m_area->column();
    column.setContentsMargins(2 * kStep, kStep, 2 * kStep, 2 * kStep);
    column.setSpacing(kStep);
    m_title->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    column.addWidget(m_title);
    column.addWidget(m_standing);
    m_readers = new QWidget;
    column.addWidget(m_readers);
    column.addWidget(m_plot);
    m_buttons = makeButtons();
    column.addWidget(m_buttons);
    column.addWidget(m_detail);
    column.addStretch(1);
    connect(m_plot, &DotPlot::currentChanged, this, [this](const QString& criterion) {
        showDetail();
        Q_EMIT criterionChanged(criterion);
    });
    connect(m_plot, &DotPlot::activated, this, &PlanPanel::reviewsRequested);
    connect(m_detail, &CriterionDetail::evidenceActivated, this, &PlanPanel::passageRequested);
}

QWidget* PlanPanel::makeButtons()
{
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    auto* reviews = new QPushButton(tr("Show the reviews"), buttons);
    auto* elsewhere = new QPushButton(tr("Judged elsewhere…"), buttons);
    elsewhere->setToolTip(tr("How this criterion was judged in other plans (Ctrl+E)"));
    line->addWidget(reviews);
    line->addWidget(elsewhere);
    line->addStretch(1);
    connect(reviews, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewsRequested(m_plot->current()); });
    connect(elsewhere, &QPushButton::clicked, this,
            [this] { Q_EMIT elsewhereRequested(m_plot->current()); });
    return buttons;
}

void PlanPanel::showPlan(const DifferenceRow* row, const DifferenceSheet& sheet)
{
    m_row = row ? *row : DifferenceRow();
    m_sheet = sheet;
    const Region& region = m_row.record.region;
    m_title->setText(row ? tr("Region %1 · %2").arg(region.number).arg(region.name) : QString());
    const bool hasReviews = row && row->isOpen() && !row->differences.verdicts.isEmpty();
    m_plot->setVisible(hasReviews);
    m_buttons->setVisible(hasReviews);
    m_detail->setVisible(hasReviews);
    m_plot->showPlan(m_row, sheet);
    showStanding();
    showReaders();
    showDetail();
}

void PlanPanel::setCriterion(const QString& criterion)
{
    if (criterion == m_plot->current())
        return;
    m_plot->setCurrent(criterion);
    showDetail();
}

const QString& PlanPanel::criterion() const
{
    return m_plot->current();
}

/// One sentence: closed and why, adopted, without discussion, or what there is to discuss.
void PlanPanel::showStanding()
{
    if (!m_row.isOpen())
        m_standing->setText(
            m_row.record.plan.id.isNull()
                ? QString()
                : whyReviewsAreClosed(m_row.access, m_sheet.viewer, m_row.record.region));
    else if (m_row.isAdopted)
        m_standing->setText(tr("The advice is adopted: %1.").arg(wording::word(*m_row.outcome)));
    else if (m_row.isProposed())
        m_standing->setText(tr("Proposed without discussion."));
    else
        m_standing->setText(
            tr("To discuss: %1.").arg(discussionWords(m_row, m_sheet).join(QStringLiteral("; "))));
}

void PlanPanel::showReaders()
{
    delete m_readers->layout();
    qDeleteAll(m_readers->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_readers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kStep);
    grid->setVerticalSpacing(kHalfStep);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    const QList<ReaderVerdict>& verdicts = m_row.differences.verdicts;
    for (int reader = 0; reader < verdicts.size(); ++reader) {
        const ReaderVerdict& verdict = verdicts.at(reader);
        const Member* member = m_sheet.member(verdict.member);
        auto* letter = new SectionHeading(DotPlot::letterOf(reader), SectionHeading::Level::Section,
                                          m_readers);
        grid->addWidget(letter, reader, 0, Qt::AlignTop);
        grid->addWidget(new QLabel(member ? member->name : QString(), m_readers), reader, 1,
                        Qt::AlignTop);
        if (verdict.total)
            grid->addWidget(new QuietLabel(QLocale().toString(*verdict.total, 'f', 1), m_readers),
                            reader, 2, Qt::AlignRight | Qt::AlignTop);
        if (verdict.recommendation)
            addRecommendation(*grid, reader, *verdict.recommendation);
    }
}

/// The word may break, because the longest is wider than the panel likes to be.
void PlanPanel::addRecommendation(QGridLayout& grid, int row, Outcome outcome)
{
    auto* sign = new QLabel(m_readers);
    sign->setPixmap(outcomeIcon(documents::signOf(outcome))
                        .pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
    grid.addWidget(sign, row, 3, Qt::AlignTop);
    auto* word = new QLabel(wording::word(outcome), m_readers);
    word->setWordWrap(true);
    grid.addWidget(word, row, 4, Qt::AlignTop);
}

void PlanPanel::showDetail()
{
    m_detail->showCriterion(m_row, m_sheet, m_plot->current());
}

} // namespace beraad::ui

#include "moc_planpanel.cpp"
