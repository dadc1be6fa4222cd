// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/differencesroom.h"

#include "ui/differences/consentmodel.h"
#include "ui/differences/consentpage.h"
#include "ui/differences/criteriamodel.h"
#include "ui/differences/differencedelegate.h"
#include "ui/differences/planpanel.h"
#include "ui/differences/rankingpage.h"
#include "ui/differences/statisticspage.h"
#include "ui/differences/themespage.h"
#include "ui/differences/verdictmodel.h"
#include "ui/elsewhere/elsewherewindow.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/wording/errorwording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

const QString kSplitterName = QStringLiteral("differences/splitter");
constexpr int kPanelWidth = 46 * kStep;
const QKeySequence kNextPage(Qt::CTRL | Qt::Key_Tab);
const QKeySequence kPreviousPage(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
const QKeySequence kElsewhere(Qt::CTRL | Qt::Key_E);

enum Page
{
    Criteria,
    Verdicts,
    Consent,
    Statistics,
    Themes,
    Ranking
};

} // namespace

DifferencesRoom::DifferencesRoom(Session& session, QWidget* parent)
    : Room(RoomName::Differences, session, parent)
    , m_tabs(new QTabBar(this))
    , m_order(new QComboBox(this))
    , m_counts(new QuietLabel({}, this))
    , m_message(new InlineMessage(this))
    , m_criteria(new CriteriaModel(this))
    , m_verdicts(new VerdictModel(this))
    , m_criteriaGrid(new PlanGrid(*m_criteria, 1, this))
    , m_verdictGrid(new PlanGrid(*m_verdicts, 1, this))
    , m_consent(new ConsentPage(session, this))
    , m_statistics(new StatisticsPage(this))
    , m_themes(new ThemesPage(this))
    , m_ranking(new RankingPage(this))
    , m_pages(new QStackedWidget(this))
    , m_panel(new PlanPanel(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new RoomStack(this))
    , m_elsewhere(new ElsewhereWindow(session, this))
{
    layOut();
    connectParts();
    addShortcuts();
}

QWidget* DifferencesRoom::makeTools()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What to compare"));
    for (const QString& title : {tr("&Criteria"), tr("&Readers"), tr("Consent &list"),
                                 tr("&Figures"), tr("&Themes"), tr("Rankin&g")})
        m_tabs->addTab(title);
    m_order->setAccessibleName(tr("Order of the plans"));
    m_order->addItem(tr("By disagreement"), int(PlanOrder::Disagreement));
    m_order->addItem(tr("By outcome"), int(PlanOrder::Outcome));
    m_order->addItem(tr("By region"), int(PlanOrder::Region));
    m_counts->setWordWrap(false);
    QSizePolicy policy = m_order->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the line stays as it is
    m_order->setSizePolicy(policy);
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 2 * kStep, 0);
    line->setSpacing(2 * kStep);
    line->addWidget(new SectionHeading(titleOf(name()), SectionHeading::Level::Room, tools));
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_counts);
    line->addWidget(m_order);
    return tools;
}

QWidget* DifferencesRoom::makeCriteriaPage()
{
    m_criteriaGrid->setAccessibleName(tr("Plans by criterion"));
    m_criteriaGrid->setItemDelegate(new DifferenceDelegate(*m_criteria, m_criteriaGrid));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(m_criteriaGrid, 1);
    column->addWidget(new QuietLabel(tr("The sign is what the readers find together, the dots are "
                                        "where each stands, from low to high. A question mark: "
                                        "could not be judged; an exclamation mark: a knock-out in "
                                        "doubt; a dash: closed to you."),
                                     page));
    page->setFocusProxy(m_criteriaGrid);
    return page;
}

void DifferencesRoom::layOut()
{
    m_pages->addWidget(makeCriteriaPage());
    m_verdictGrid->setAccessibleName(tr("Plans by reader"));
    m_pages->addWidget(m_verdictGrid);
    m_pages->addWidget(m_consent);
    m_pages->addWidget(m_statistics);
    m_pages->addWidget(m_themes);
    m_pages->addWidget(m_ranking);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(session().settings().layout(kSplitterName)))
        m_splitter->setSizes({QWIDGETSIZE_MAX, kPanelWidth});
    auto* all = new QWidget(m_stack);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(2 * kStep, kStep, 0, kStep);
    column->setSpacing(kStep);
    column->addWidget(makeTools());
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(all);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void DifferencesRoom::connectParts()
{
    for (PlanGrid* grid : grids())
        follow(*grid);
    connect(m_tabs, &QTabBar::currentChanged, this, &DifferencesRoom::setPage);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { showSheet(m_sheet); });
    connect(m_consent, &ConsentPage::failed, this,
            [this](const Error& error) { m_message->sayError(wording::sentence(error)); });
    connect(m_panel, &PlanPanel::criterionChanged, this,
            [this](const QString& criterion) { moveTo(m_plan, criterion); });
    connect(m_panel, &PlanPanel::reviewsRequested, this, &DifferencesRoom::openReviews);
    connect(m_panel, &PlanPanel::elsewhereRequested, this, &DifferencesRoom::openElsewhere);
    connect(m_panel, &PlanPanel::passageRequested, this,
            [this](const Passage& passage) { openPassage(m_plan, passage); });
    connect(m_themes, &ThemesPage::passageRequested, this, &DifferencesRoom::openPassage);
    connect(m_ranking, &RankingPage::planActivated, this, [this](const PlanId& plan) {
        moveTo(plan, m_panel->criterion());
        openReviews(m_panel->criterion());
    });
    connect(m_elsewhere, &ElsewhereWindow::activated, this, &DifferencesRoom::openPassage);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &DifferencesRoom::read);
    connect(&session().history(), &commands::History::changed, this, &DifferencesRoom::readSoon);
    connect(&session(), &Session::roundChanged, this, &DifferencesRoom::readSoon);
    connect(&session(), &Session::actingMemberChanged, this, &DifferencesRoom::readSoon);
}

void DifferencesRoom::follow(PlanGrid& grid)
{
    const auto* model = static_cast<const DifferencesModel*>(grid.model());
    connect(grid.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model](const QModelIndex& index) {
                const DifferenceRow* row = model->rowAt(index);
                if (!row || m_isMoving)
                    return;
                const Criterion* criterion =
                    model == m_criteria ? m_criteria->criterionAt(index.column()) : nullptr;
                moveTo(row->record.plan.id, criterion ? criterion->key : m_panel->criterion());
            });
    connect(&grid, &QTableView::activated, this, [this] { openReviews(m_panel->criterion()); });
}

void DifferencesRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(kNextPage,
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    add(kPreviousPage, [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    });
    add(kElsewhere, [this] { openElsewhere(m_panel->criterion()); });
}

QList<ShortcutHint> DifferencesRoom::shortcuts() const
{
    return {
        {QKeySequence(Qt::Key_Return), tr("Show the reviews of the plan at this criterion")},
        {kNextPage, tr("Next page: criteria, readers, consent list, figures, themes, ranking")},
        {kPreviousPage, tr("Previous page")},
        {kElsewhere, tr("How the criterion was judged in other plans")},
        {QKeySequence(Qt::Key_Space), tr("Take the plan off the consent list, or put it back")}};
}

QList<QWidget*> DifferencesRoom::panes()
{
    if (m_stack->currentIndex() > 0)
        return {m_stack->currentWidget()};
    QList<QWidget*> panes{m_pages->currentWidget()};
    if (m_panel->isVisible())
        panes.append(m_panel);
    panes.append(m_tabs);
    return panes;
}

QList<PlanGrid*> DifferencesRoom::grids() const
{
    return {m_criteriaGrid, m_verdictGrid, &m_consent->grid()};
}

void DifferencesRoom::enter()
{
    if (!session().plan().isNull())
        m_plan = session().plan();
    read();
    m_pages->currentWidget()->setFocus();
}

void DifferencesRoom::leave()
{
    session().settings().setLayout(kSplitterName, m_splitter->saveState());
    m_elsewhere->close();
    m_themes->closeList();
}

void DifferencesRoom::readSoon()
{
    if (isVisible())
        m_readSoon.start();
}

void DifferencesRoom::read()
{
    m_message->clear();
    const auto viewer = session().actingMember();
    if (!viewer || session().roundId().isNull())
        return showInstead(tr("Here the reviews of a committee lie beside each other. Add its "
                              "members and a round first."));
    const auto sheet = DifferenceSheet::read(session().dossier(), session().roundId(), *viewer);
    if (!sheet)
        return showInstead(wording::sentence(sheet.error()));
    if (sheet->rows.isEmpty())
        return showInstead(tr("In this round no plan has been handed in yet."));
    showSheet(*sheet);
}

void DifferencesRoom::showInstead(const QString& sentence)
{
    m_sheet = {};
    m_panel->showPlan(nullptr, m_sheet);
    m_stack->showInstead(iconNameOf(RoomName::Differences), sentence, tr("Go to Set-up"),
                         [this] { Q_EMIT roomRequested(RoomName::Setup); });
}

void DifferencesRoom::showSheet(const DifferenceSheet& sheet)
{
    if (sheet.rows.isEmpty())
        return;
    const bool isOtherForm = sheet.rubric != m_sheet.rubric || sheet.readers() != m_sheet.readers();
    m_sheet = sheet;
    m_sheet.sort(PlanOrder(m_order->currentData().toInt()));
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_criteria->setSheet(m_sheet);
        m_verdicts->setSheet(m_sheet);
        m_consent->showSheet(m_sheet);
    }
    m_statistics->showSheet(m_sheet);
    m_themes->showSheet(m_sheet);
    m_ranking->showSheet(m_sheet);
    if (isOtherForm)
        fitColumns();
    if (!m_sheet.row(m_plan))
        m_plan = m_sheet.rows.first().record.plan.id;
    m_stack->setCurrentIndex(0);
    showCounts();
    showPanel();
    showPlace();
}

void DifferencesRoom::showCounts()
{
    const auto closed = std::count_if(m_sheet.rows.begin(), m_sheet.rows.end(),
                                      [](const DifferenceRow& row) { return !row.isOpen(); });
    QStringList parts{tr("%n plan(s)", nullptr, int(m_sheet.rows.size()))};
    if (closed > 0)
        parts << tr("%n closed to you", nullptr, int(closed));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void DifferencesRoom::fitColumns()
{
    m_criteriaGrid->setColumnCharacters(CriteriaModel::Region, 18);
    m_criteriaGrid->setColumnCharacters(CriteriaModel::Talk, 5);
    m_criteriaGrid->setColumnCharacters(CriteriaModel::Outcome, 8);
    for (int column = CriteriaModel::FirstCriterion; column < m_criteria->columnCount(); ++column)
        m_criteriaGrid->setColumnWidth(column, DifferenceDelegate::cellWidth());
    m_verdictGrid->setColumnCharacters(VerdictModel::Region, 20);
    m_verdictGrid->setColumnCharacters(VerdictModel::Split, 34);
    m_verdictGrid->setColumnCharacters(VerdictModel::Outcome, 9);
    for (int column = VerdictModel::FirstReader; column < m_verdicts->columnCount(); ++column)
        m_verdictGrid->setColumnCharacters(column, 18);
}

void DifferencesRoom::showPlace()
{
    const QScopedValueRollback moving(m_isMoving, true);
    for (PlanGrid* grid : grids()) {
        const auto* model = static_cast<const DifferencesModel*>(grid->model());
        const QModelIndex before = grid->currentIndex();
        int column = std::max(before.column(), 0);
        // Who stands in a column before the criteria stays there.
        if (model == m_criteria && (!before.isValid() || m_criteria->criterionAt(column)))
            column = std::max(m_criteria->columnOf(m_panel->criterion()), 0);
        grid->setCurrentIndex(model->index(model->rowOf(m_plan), column));
    }
}

void DifferencesRoom::moveTo(const PlanId& plan, const QString& criterion)
{
    const bool isOther = m_plan != plan;
    m_plan = plan;
    if (isOther)
        showPanel();
    m_panel->setCriterion(criterion);
    showPlace();
}

void DifferencesRoom::showPanel()
{
    m_panel->showPlan(m_sheet.row(m_plan), m_sheet);
}

void DifferencesRoom::setPage(int page)
{
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(page);
    m_panel->setVisible(page < Statistics);
    m_order->setVisible(page < Statistics);
    if (hadFocus)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DifferencesRoom::openReviews(const QString& criterion)
{
    const DifferenceRow* row = m_sheet.row(m_plan);
    if (!row)
        return;
    session().setPlan(m_plan);
    if (row->isOpen())
        Q_EMIT criterionRequested(RoomName::Advice, criterion);
    else
        Q_EMIT roomRequested(RoomName::Advice); // it says why
}

void DifferencesRoom::openPassage(const PlanId& plan, const std::optional<Passage>& passage)
{
    session().setPlan(plan);
    if (passage)
        Q_EMIT passageRequested(RoomName::Advice, *passage);
    else
        Q_EMIT roomRequested(RoomName::Advice);
}

void DifferencesRoom::openElsewhere(const QString& criterion)
{
    const DifferenceRow* row = m_sheet.row(m_plan);
    if (!row || !row->isOpen() || criterion.isEmpty())
        return;
    if (const Result<void> opened = m_elsewhere->open(criterion, m_plan); !opened)
        m_message->sayError(wording::sentence(opened.error()));
}

} // namespace beraad::ui

#include "moc_differencesroom.cpp"
