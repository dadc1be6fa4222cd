// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewroom.h"

#include "core/commands/meetingdesk.h"
#include "core/commands/readersdesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/figures.h"
#include "core/documents/figurecharts.h"
#include "core/domain/access.h"
#include "core/exchange/handingin.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"
#include "ui/kit/chartview.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linetable.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/overview/planfilter.h"
#include "ui/overview/plantablemodel.h"
#include "ui/overview/readingdialog.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kFiguresWidth = 340;
const QString kTableLayout = QStringLiteral("overview/table");
const QString kSplitterLayout = QStringLiteral("overview/splitter");

QString sentenceFor(const exchange::HandingIn& handing)
{
    using exchange::ReadingState;
    const QString standing = OverviewRoom::tr("Of the %1 plans that you read %2 are final and %3 "
                                              "busy.")
                                 .arg(handing.plans.size())
                                 .arg(handing.count(ReadingState::Final))
                                 .arg(handing.count(ReadingState::Busy));
    const QString before = handing.lastHandedIn
                               ? OverviewRoom::tr("You last handed in on %1.")
                                     .arg(wording::longDateTime(*handing.lastHandedIn))
                               : OverviewRoom::tr("You have not handed in yet.");
    return standing + u' ' + before;
}

} // namespace

OverviewRoom::OverviewRoom(Session& session, QWidget* parent)
    : Room(RoomName::Overview, session, parent)
    , m_plans(new PlanTableModel(this))
    , m_filter(new PlanFilter(this))
{
    m_filter->setSourceModel(m_plans);
    m_message = new InlineMessage;
    m_handingIn = new InlineMessage;
    connect(m_handingIn, &InlineMessage::remedyRequested, this, &Room::handInRequested);
    m_empty =
        new EmptyState(iconNameOf(RoomName::Overview),
                       tr("No plans are expected in this round yet. Plans, regions and readers are "
                          "set up by the secretariat."),
                       tr("Go to Set-up"));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeFigures());
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(session.settings().layout(kSplitterLayout)))
        m_splitter->setSizes({QWIDGETSIZE_MAX, kFiguresWidth});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, kStep);
    layout->setSpacing(kStep);
    layout->addWidget(makeTools());
    layout->addWidget(m_message);
    layout->addWidget(m_handingIn);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);

    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &OverviewRoom::read);
    connect(&session.history(), &commands::History::changed, this, &OverviewRoom::readSoon);
    connect(&session, &Session::roundChanged, this, &OverviewRoom::readSoon);
    connect(&session, &Session::actingMemberChanged, this, &OverviewRoom::readSoon);
    connect(m_empty, &EmptyState::nextStepRequested, this,
            [this] { Q_EMIT roomRequested(RoomName::Setup); });
    read();
}

QWidget* OverviewRoom::makeTools()
{
    m_heading = new SectionHeading({}, SectionHeading::Level::Room);
    m_count = new QLabel;
    m_selection = new QComboBox;
    m_selection->setAccessibleName(tr("Which plans"));
    fillSelections();
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search region, reader, advice"));
    m_search->setAccessibleName(tr("Search in the table"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(28 * kStep);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        countShown();
    });
    connect(m_selection, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSelection(PlanSelection(m_selection->currentData().toInt()));
        countShown();
    });
    m_reading = new QPushButton(tr("&Reading…"));
    m_reading->setToolTip(tr("What reading and the plenary take: pages and hours of each reader"));
    connect(m_reading, &QPushButton::clicked, this, &OverviewRoom::openReading);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(find);

    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(m_heading);
    layout->addSpacing(kStep);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_reading);
    layout->addWidget(m_selection);
    layout->addWidget(m_search);
    return tools;
}

void OverviewRoom::fillSelections()
{
    const auto add = [this](const QString& text, PlanSelection selection) {
        m_selection->addItem(text, int(selection));
    };
    add(tr("All plans"), PlanSelection::All);
    add(tr("Plans I read"), PlanSelection::Mine);
    add(tr("Without advice"), PlanSelection::WithoutAdvice);
    add(tr("Advised to approve"), PlanSelection::Approved);
    add(tr("Advised to revise or reject"), PlanSelection::NotApproved);
    add(tr("Not assessed"), PlanSelection::NotAssessed);
}

QWidget* OverviewRoom::makeTable()
{
    m_table = new QTableView;
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Plans of the round"));
    layOutLines(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PlanTableModel::Number, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    new ListColumns(*m_table, session().settings(), kTableLayout, {5, 20, 12, 26, 18, 14, 20});
    connect(m_table, &QTableView::activated, this, &OverviewRoom::openPlan);
    return m_table;
}

QWidget* OverviewRoom::makeFigures()
{
    m_roundChart = new ChartView;
    m_programmeChart = new ChartView;
    auto* figures = new QWidget;
    figures->setMinimumWidth(kFiguresWidth);
    auto* layout = new QVBoxLayout(figures);
    layout->setContentsMargins(2 * kStep, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(new SectionHeading(tr("Advice so far")));
    layout->addWidget(m_roundChart);
    layout->addSpacing(2 * kStep);
    layout->addWidget(new SectionHeading(tr("The programme over the rounds")));
    layout->addWidget(m_programmeChart);
    layout->addStretch(1);
    return figures;
}

void OverviewRoom::enter()
{
    read();
    m_table->setFocus();
}

void OverviewRoom::leave()
{
    session().settings().setLayout(kSplitterLayout, m_splitter->saveState());
}

bool OverviewRoom::stepBack()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_table->setFocus();
    return true;
}

QList<QWidget*> OverviewRoom::panes()
{
    return {m_table, m_search};
}

QList<ShortcutHint> OverviewRoom::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Return), tr("Open the plan")},
            {QKeySequence(QKeySequence::Find), tr("Search in the table")}};
}

void OverviewRoom::readSoon()
{
    // A burst of changes is read once; what nobody sees is read when the person comes in.
    if (isVisible())
        m_readSoon.start();
}

void OverviewRoom::showHandingIn()
{
    m_handingIn->clear();
    const auto me = session().actingMember();
    if (!me)
        return;
    const auto handing = exchange::readHandingIn(session().dossier(), session().roundId(), me->id);
    if (!handing)
        m_message->sayError(wording::sentence(handing.error()));
    else if (*handing)
        m_handingIn->say(InlineMessage::Kind::Note, sentenceFor(**handing), tr("Hand in…"));
}

void OverviewRoom::read()
{
    m_message->clear();
    showHandingIn();
    if (session().roundId().isNull()) {
        show({});
        return;
    }
    const auto rounds = commands::readRoundsUpTo(session().dossier(), session().roundId());
    if (!rounds) {
        m_message->sayError(wording::sentence(rounds.error()));
        return;
    }
    show(*rounds);
}

void OverviewRoom::show(const QList<committee::RoundRecords>& rounds)
{
    const bool hasPlans = !rounds.isEmpty() && !rounds.last().plans.isEmpty();
    m_empty->setVisible(!hasPlans);
    m_splitter->setVisible(hasPlans);
    m_selection->setVisible(hasPlans);
    const auto me = session().actingMember();
    m_reading->setVisible(hasPlans && me && domain::mayAdvise(me->role));
    m_search->setVisible(hasPlans);
    m_heading->setText(rounds.isEmpty() ? tr("Overview")
                                        : tr("Round %1").arg(rounds.last().round.number));
    if (rounds.isEmpty())
        return;
    const QModelIndex before = m_table->currentIndex();
    const QString plan = before.isValid() ? before.data(PlanTableModel::PlanRole).toString()
                                          : session().plan().text();
    m_plans->setRecords(rounds.last(), me ? me->id : domain::MemberId());
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(PlanTableModel::PlanRole).toString() == plan)
            m_table->setCurrentIndex(m_filter->index(row, PlanTableModel::Region));
    }
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, PlanTableModel::Region));
    const committee::ProgrammeFigures figures = committee::programmeFigures(rounds);
    m_roundChart->setChart(documents::outcomeChart(figures.rounds.last()));
    m_programmeChart->setChart(documents::cumulativeChart(figures));
    countShown();
}

void OverviewRoom::countShown()
{
    const int all = m_plans->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%1 plans").arg(all)
                                  : tr("%1 of %2 plans").arg(shown).arg(all));
}

Result<ReadingSheet> OverviewRoom::readingSheet() const
{
    const domain::RoundId round = session().roundId();
    BERAAD_TRY(const committee::RoundRecords records,
               commands::readRound(session().dossier(), round));
    BERAAD_TRY(const domain::Plenary plenary,
               commands::MeetingDesk(session().history(), round).plenary());
    const commands::ReadersDesk desk(session().history());
    BERAAD_TRY(const domain::ReadingRules rules, desk.rules(round));
    ReadingSheet sheet;
    sheet.loads = committee::readingLoads(records);
    sheet.pagesPerHour = rules.pagesPerHour;
    sheet.days = committee::daysToRead(records.round, session().clock().now().toLocalTime().date());
    sheet.plenary = records.round.plenaryDate;
    sheet.items = int(plenary.items.size());
    for (const domain::AgendaItem& item : plenary.items)
        sheet.minutes += item.minutes;
    sheet.mayEdit = bool(desk.maySetRate(round));
    return sheet;
}

void OverviewRoom::openReading()
{
    auto* dialog = new ReadingDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [this, dialog] {
        if (const auto sheet = readingSheet())
            dialog->showSheet(*sheet);
        else
            dialog->sayError(wording::sentence(sheet.error()));
    };
    connect(dialog, &ReadingDialog::rateEdited, this, [this, dialog, show](int pages) {
        const Result<void> stored =
            commands::ReadersDesk(session().history()).setPagesPerHour(session().roundId(), pages);
        show();
        if (!stored)
            dialog->sayError(wording::sentence(stored.error()));
    });
    show();
    dialog->open();
}

void OverviewRoom::openPlan(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = m_filter->mapToSource(index).row();
    session().setPlan(m_plans->record(row).plan.id);
    Q_EMIT roomRequested(m_plans->isMine(row) ? RoomName::Review : RoomName::Advice);
}

} // namespace beraad::ui

#include "moc_overviewroom.cpp"
