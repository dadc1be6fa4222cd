// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/rankingpage.h"

#include "ui/kit/measures.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/formats.h"

#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::CeilingPlace;
using committee::PointsBasis;
using committee::RankedPlan;

namespace {

const QList<int> kCharacters{26, 7, 9, 20, 23, 18, 36};

bool hasPoints(const Rubric& rubric)
{
    const QList<Criterion> criteria = rubric.criteria();
    return std::any_of(criteria.begin(), criteria.end(), [](const Criterion& criterion) {
        return criterion.scale.kind == Scale::Kind::Points;
    });
}

QList<RankedPlan> rankingOf(const DifferenceSheet& sheet)
{
    if (!hasPoints(sheet.rubric))
        return {};
    committee::RoundRecords open;
    open.round = sheet.round;
    open.rubric = sheet.rubric;
    open.plans = sheet.openRecords();
    return committee::rankTechnologyPoor(open);
}

QString placeWord(CeilingPlace place, bool hasCeiling)
{
    switch (place) {
    case CeilingPlace::Within:
        return hasCeiling ? RankingPage::tr("Fits") : QString();
    case CeilingPlace::Shared:
        return RankingPage::tr("Equal points: the committee chooses");
    case CeilingPlace::Beyond:
        return RankingPage::tr("Falls outside");
    case CeilingPlace::Unranked:
        return RankingPage::tr("No final review with a total");
    }
    return {};
}

QString basisWord(std::optional<PointsBasis> basis)
{
    if (!basis)
        return {};
    return *basis == PointsBasis::Joint ? RankingPage::tr("Joint points")
                                        : RankingPage::tr("Mean of the reviews");
}

int closedPoorRegions(const DifferenceSheet& sheet)
{
    return int(std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const DifferenceRow& row) {
        return !row.isOpen() && row.record.region.kind == RegionKind::TechnologyPoorRegion;
    }));
}

} // namespace

RankingPage::RankingPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_grid(new PlanGrid(*m_model, 1, this))
    , m_note(new QuietLabel({}, this))
{
    m_grid->setAccessibleName(tr("Technology-poor regions by points"));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kStep, 0);
    column->setSpacing(kStep);
    column->addWidget(m_note);
    column->addWidget(m_grid, 1);
    connect(m_grid, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT planActivated(m_ranking.at(index.row()).plan);
    });
}

/// "57.5", and where that decides between equals "57.5 (B2 8.0)".
QString RankingPage::pointsText(const RankedPlan& plan, const Rubric& rubric) const
{
    const auto figure = [](double points) { return QLocale().toString(points, 'f', 1); };
    const QList<QList<RankedPlan>> ties = committee::decidedTies(m_ranking);
    const bool isTied = std::any_of(ties.begin(), ties.end(), [&](const QList<RankedPlan>& tie) {
        return tie.first().points == plan.points;
    });
    if (!isTied)
        return figure(*plan.points);
    QStringList deciding;
    for (qsizetype i = 0; i < plan.decidingPoints.size(); ++i) {
        const double points = plan.decidingPoints[i];
        deciding << QStringLiteral("%1 %2").arg(rubric.tieBreak[i],
                                                points < 0 ? QString(u'–') : figure(points));
    }
    return QStringLiteral("%1 (%2)").arg(figure(*plan.points), deciding.join(QStringLiteral(", ")));
}

void RankingPage::addRow(const RankedPlan& plan, const Region& region, const Rubric& rubric)
{
    const bool isRanked = plan.place != CeilingPlace::Unranked;
    const QStringList figures{
        isRanked ? QString::number(plan.rank) : QString(),
        isRanked ? pointsText(plan, rubric) : QString(),
        wording::euros(plan.requested),
        isRanked ? wording::euros(plan.runningTotal) : QString(),
    };
    QList<QStandardItem*> row{new QStandardItem(region.name)};
    for (const QString& figure : figures) {
        row.append(new QStandardItem(figure));
        row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    row.insert(3, new QStandardItem(basisWord(plan.basis)));
    row.append(new QStandardItem);
    for (QStandardItem* item : std::as_const(row))
        item->setEditable(false);
    m_model->appendRow(row);
    m_model->setHeaderData(m_model->rowCount() - 1, Qt::Vertical, region.number);
}

void RankingPage::showSheet(const DifferenceSheet& sheet)
{
    const int before = std::max(m_grid->currentIndex().row(), 0);
    m_ranking = rankingOf(sheet);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Region"), tr("Rank"), tr("Points"), tr("Ranked on"),
                                        tr("Requested subsidy"), tr("Running total"),
                                        tr("Under the ceiling")});
    for (const RankedPlan& plan : std::as_const(m_ranking)) {
        addRow(plan, sheet.row(plan.plan)->record.region, sheet.rubric);
        m_model->item(m_model->rowCount() - 1, int(kCharacters.size()) - 1)
            ->setText(placeWord(plan.place, sheet.round.subsidyCeiling.has_value()));
    }
    for (int column = 0; column < int(kCharacters.size()); ++column)
        m_grid->setColumnCharacters(column, kCharacters[column]);
    m_grid->setVisible(!m_ranking.isEmpty());
    m_grid->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1), 0));
    m_note->setText(note(sheet));
    // With nothing in the grid the sentence has the keys: they get away from here again.
    m_note->setFocusPolicy(m_ranking.isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
    setFocusProxy(m_ranking.isEmpty() ? static_cast<QWidget*>(m_note) : m_grid);
}

QString RankingPage::note(const DifferenceSheet& sheet) const
{
    if (!hasPoints(sheet.rubric))
        return tr("The criteria of this round are met or not. A ranking needs a rubric that gives "
                  "points.");
    if (m_ranking.isEmpty())
        return tr("No technology-poor region takes part in this round. What a region is stands in "
                  "Set-up.");
    QStringList sentences{
        tr("By the points that the readers of a plan agreed on together, and "
           "where they have not agreed on every criterion by the mean of their "
           "own points. The calculation is a suggestion; the committee decides.")};
    if (!sheet.rubric.tieBreak.isEmpty())
        sentences << tr("Between equal points those on %1 decide.")
                         .arg(sheet.rubric.tieBreak.join(QStringLiteral(", ")));
    sentences << (sheet.round.subsidyCeiling
                      ? tr("The ceiling of round %1 is %2.")
                            .arg(QString::number(sheet.round.number),
                                 wording::euros(*sheet.round.subsidyCeiling))
                      : tr("The round has no ceiling; it is set in Set-up."));
    if (const int closed = closedPoorRegions(sheet))
        sentences << tr(
            "%n region(s) that are closed to you are not in it, so ranks and totals can "
            "be different.",
            nullptr, closed);
    return sentences.join(u' ');
}

} // namespace beraad::ui

#include "moc_rankingpage.cpp"
