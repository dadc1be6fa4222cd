// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/settlingpage.h"

#include "ui/decisions/settlingform.h"
#include "ui/decisions/settlingmodel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/formarea.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/roomname.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/commands/settlementdesk.h"
#include "core/wording/errorwording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using commands::SettlementDesk;
using committee::PointToSettle;
using committee::SettlingState;

namespace {

const QString kPointsLayout = QStringLiteral("decisions/settling");
const QString kPointsSplitter = QStringLiteral("decisions/settlingsplitter");
constexpr int kPointPanelWidth = 50 * kStep;

} // namespace

SettlingPage::SettlingPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_points(new SettlingModel(this))
    , m_filter(new SettlingFilter(*m_points, this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(iconNameOf(RoomName::Decisions),
                             tr("No plan was approved with points to settle. Where one is, each "
                                "point is shown here, so that you can keep whether the region "
                                "settled it in time."),
                             {}, this))
    , m_count(new QuietLabel({}, this))
    , m_selection(new QComboBox(this))
    , m_table(makeTable())
    , m_form(new SettlingForm(this))
    , m_area(new FormArea(this))
    , m_splitter(new QSplitter(this))
    , m_tools(makeTools())
{
    layOut();
    SettlementDesk desk(session.history());
    connect(m_form, &SettlingForm::storeRequested, this,
            [this, desk](const Settlement& settlement) mutable { tell(desk.settle(settlement)); });
    connect(m_form, &SettlingForm::removeRequested, this,
            [this, desk](const ImprovementPointId& point) mutable { tell(desk.remove(point)); });
    connect(m_table, &QTableView::activated, m_form,
            [this] { m_form->setFocus(Qt::ShortcutFocusReason); });
}

QTableView* SettlingPage::makeTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_filter);
    table->setAccessibleName(tr("Points to settle"));
    layOutLines(*table);
    table->setSortingEnabled(true);
    table->sortByColumn(SettlingModel::Due, Qt::AscendingOrder);
    new ListColumns(*table, m_session.settings(), kPointsLayout, {5, 16, 26, 16, 10, 12});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SettlingPage::showCurrent);
    return table;
}

QWidget* SettlingPage::makeTools()
{
    auto* tools = new QWidget(this);
    m_selection->setAccessibleName(tr("Which points"));
    m_selection->addItem(tr("To be settled"), int(SettlingSelection::Open));
    m_selection->addItem(tr("Late"), int(SettlingSelection::Late));
    m_selection->addItem(tr("All points"), int(SettlingSelection::All));
    connect(m_selection, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSelection(SettlingSelection(m_selection->currentData().toInt()));
        goTo(0);
    });
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(m_count, 1);
    line->addWidget(m_selection);
    return tools;
}

void SettlingPage::layOut()
{
    m_area->column().addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_area);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({2 * kPointPanelWidth, kPointPanelWidth});
    m_splitter->restoreState(m_session.settings().layout(kPointsSplitter));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_message);
    column->addWidget(m_empty, 1);
    column->addWidget(m_tools);
    column->addWidget(m_splitter, 1);
}

void SettlingPage::showPoints(const QList<PointToSettle>& points)
{
    const PointToSettle* before = current();
    const ImprovementPointId id = before ? before->point.id : ImprovementPointId();
    const int place = m_table->currentIndex().row();
    m_points->setToday(m_session.clock().now().toLocalTime().date());
    m_points->setLines(points);
    m_empty->setVisible(points.isEmpty());
    m_tools->setVisible(!points.isEmpty());
    m_splitter->setVisible(!points.isEmpty());
    const int row = m_filter->rowOf(id);
    goTo(row >= 0 ? row : qBound(0, place, qMax(0, m_filter->rowCount() - 1)));
    showCount();
}

void SettlingPage::goTo(int row)
{
    m_table->setCurrentIndex(m_filter->index(row, SettlingModel::Region));
    showCurrent();
}

void SettlingPage::showCount()
{
    const QList<PointToSettle>& points = m_points->lines();
    const auto count = [&](SettlingState state) {
        return int(std::count_if(points.begin(), points.end(), [&](const PointToSettle& each) {
            return each.state(m_points->today()) == state;
        }));
    };
    QStringList parts;
    parts << tr("%n to be settled", nullptr, count(SettlingState::Waiting));
    if (const int late = count(SettlingState::Late))
        parts << tr("⚠ %n late", nullptr, late);
    if (const int failed = count(SettlingState::NotSettled))
        parts << tr("%n not settled", nullptr, failed);
    parts << tr("%n settled", nullptr, count(SettlingState::Settled));
    m_count->setText(parts.join(QStringLiteral(" · ")));
}

const PointToSettle* SettlingPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_filter->rowCount() ? &m_filter->point(row) : nullptr;
}

void SettlingPage::showCurrent()
{
    const PointToSettle* point = current();
    m_form->setVisible(point);
    const auto member = m_session.actingMember();
    if (!point || !member)
        return;
    m_form->showPoint(*point, m_points->today(), member->name);
    m_form->setReadOnly(!SettlementDesk(m_session.history()).mayEdit(point->plan));
}

void SettlingPage::tell(const Result<void>& result)
{
    m_message->clear();
    if (!result)
        m_message->sayError(wording::sentence(result.error()));
}

void SettlingPage::leave()
{
    m_session.settings().setLayout(kPointsSplitter, m_splitter->saveState());
}

QList<QWidget*> SettlingPage::panes() const
{
    return {m_table, m_area};
}

} // namespace beraad::ui

#include "moc_settlingpage.cpp"
