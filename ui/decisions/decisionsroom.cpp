// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionsroom.h"

#include "ui/decisions/budgetpage.h"
#include "ui/decisions/decisiondialog.h"
#include "ui/decisions/outlookmodel.h"
#include "ui/decisions/outlooktable.h"
#include "ui/decisions/settlingpage.h"
#include "ui/decisions/supportpage.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linetable.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/tablesaving.h"

#include "core/base/files.h"
#include "core/calendar/calendarfile.h"
#include "core/commands/advicedesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/figures.h"
#include "core/domain/access.h"
#include "core/storage/intakerecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/supportrecords.h"
#include "core/wording/errorwording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::RegionOutlook;

namespace {

const QString kOutlookLayout = QStringLiteral("decisions/regions");
const QKeySequence kRecord(Qt::CTRL | Qt::Key_Return);
const QKeySequence kSaveList(Qt::CTRL | Qt::Key_S);
const QKeySequence kNextPage(Qt::CTRL | Qt::Key_Tab);
const QKeySequence kPreviousPage(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);

// The pages, by their tabs.
constexpr int kRegionsPage = 0;
constexpr int kSettlingPage = 1;
constexpr int kSupportPage = 2;
constexpr int kBudgetPage = 3;

/// The days of the rounds, with the visits to their regions and what these still have to send.
Result<QList<calendar::Deadline>> calendarDays(const QList<committee::RoundRecords>& rounds,
                                               storage::Dossier& dossier)
{
    const wording::Phrases phrases;
    QList<calendar::Deadline> days = calendar::deadlinesOf(rounds, phrases);
    BERAAD_TRY(const QList<Visit> visits, storage::SupportRecords(dossier).visits());
    QList<Region> regions;
    for (const RegionOutlook& outlook : committee::outlooks(rounds))
        regions.append(outlook.region);
    days = calendar::withVisits(days, visits, regions, phrases);
    for (const committee::RoundRecords& round : rounds) {
        BERAAD_TRY(const QList<SentLetter> letters,
                   storage::LetterRecords(dossier).sent(round.round.id));
        BERAAD_TRY(const IntakeRule rule, storage::IntakeRecords(dossier).rule(round.programme.id));
        days = calendar::withMissingParts(days, round, letters, rule.daysToComplete, phrases);
    }
    return days;
}

} // namespace

DecisionsRoom::DecisionsRoom(Session& session, QWidget* parent)
    : Room(RoomName::Decisions, session, parent)
    , m_outlooks(new OutlookModel(this))
    , m_filter(new OutlookFilter(*m_outlooks, this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(iconNameOf(RoomName::Decisions),
                             tr("What the minister decides on each region is kept here, once the "
                                "committee has advised. There is nothing to show yet."),
                             {}, this))
    , m_table(makeTable())
    , m_tabs(new QTabBar(this))
    , m_settling(new SettlingPage(session, this))
    , m_support(new SupportPage(session, this))
    , m_budget(new BudgetPage(this))
    , m_pages(new QStackedWidget(this))
{
    makeTabs();
    makePages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, kStep);
    layout->setSpacing(kStep);
    layout->addWidget(makeTools());
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_pages, 1);
    addShortcuts();
    const auto readWhenVisible = [this] {
        if (isVisible())
            read();
    };
    connect(&session.history(), &commands::History::changed, this, readWhenVisible);
    connect(&session, &Session::roundChanged, this, readWhenVisible);
    connect(&session, &Session::actingMemberChanged, this, readWhenVisible);
}

void DecisionsRoom::makeTabs()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What comes after the advice"));
    for (const QString& title : {tr("&Decisions"), tr("&Points"), tr("&Support"), tr("&Budget")})
        m_tabs->addTab(title);
    connect(m_tabs, &QTabBar::currentChanged, this, &DecisionsRoom::setPage);
}

/// In the order of the tabs.
void DecisionsRoom::makePages()
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_table, m_settling, m_support, m_budget})
        m_pages->addWidget(page);
}

void DecisionsRoom::setPage(int page)
{
    flush();
    m_pages->setCurrentIndex(page);
    showTools();
}

/// Those of the page.
void DecisionsRoom::showTools()
{
    const bool isRegions = m_pages->currentIndex() == kRegionsPage;
    for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_selection, m_save})
        part->setVisible(isRegions);
    const auto member = session().actingMember();
    m_record->setVisible(isRegions && member && mayAdvise(member->role));
}

QWidget* DecisionsRoom::makeTools()
{
    auto* tools = new QWidget(this);
    m_count = new QLabel(tools);
    m_selection = new QComboBox(tools);
    m_selection->setAccessibleName(tr("Which regions"));
    const auto add = [this](const QString& text, OutlookSelection selection) {
        m_selection->addItem(text, int(selection));
    };
    add(tr("All regions"), OutlookSelection::All);
    add(tr("Without a decision"), OutlookSelection::Undecided);
    add(tr("Approved"), OutlookSelection::Approved);
    add(tr("With points to settle"), OutlookSelection::SettlesPoints);
    add(tr("Hand in again"), OutlookSelection::HandsInAgain);
    connect(m_selection, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSelection(OutlookSelection(m_selection->currentData().toInt()));
        showActions();
    });
    m_record = new QPushButton(tr("Record decision…"), tools);
    m_record->setToolTip(tr("The minister adopts the advice on the chosen regions (%1)")
                             .arg(kRecord.toString(QKeySequence::NativeText)));
    m_save = new QPushButton(tr("Save table…"), tools);
    m_save->setToolTip(tr("Save what is shown as a table, with causes and improvement points (%1)")
                           .arg(kSaveList.toString(QKeySequence::NativeText)));
    m_calendar = new QPushButton(tr("Save calendar…"), tools);
    m_calendar->setToolTip(tr("Save the days on which something is due, for a calendar program"));
    connect(m_calendar, &QPushButton::clicked, this, &DecisionsRoom::saveCalendar);
    connect(m_record, &QPushButton::clicked, this, &DecisionsRoom::record);
    connect(m_save, &QPushButton::clicked, this, &DecisionsRoom::save);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(new SectionHeading(tr("Decisions"), SectionHeading::Level::Room, tools));
    line->addSpacing(kStep);
    line->addWidget(m_tabs);
    line->addWidget(m_count);
    line->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_selection, m_calendar, m_save, m_record})
        line->addWidget(part);
    return tools;
}

QTableView* DecisionsRoom::makeTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_filter);
    table->setAccessibleName(tr("Regions"));
    layOutLines(*table);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(OutlookModel::Number, Qt::AscendingOrder);
    new ListColumns(*table, session().settings(), kOutlookLayout, {5, 16, 7, 12, 14, 14, 12, 14});
    setSavedContent(*table, [this] { return shown(); });
    connect(table, &QTableView::activated, this, &DecisionsRoom::open);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DecisionsRoom::showActions);
    return table;
}

void DecisionsRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(kRecord, &DecisionsRoom::record);
    add(kSaveList, &DecisionsRoom::save);
    const auto turn = [this](int step) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) %
                                m_tabs->count());
    };
    add(kNextPage, [turn] { turn(1); });
    add(kPreviousPage, [turn] { turn(-1); });
}

QList<ShortcutHint> DecisionsRoom::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Return), tr("Go to the advice on the region")},
            {QKeySequence(QKeySequence::SelectAll), tr("Choose all that are shown")},
            {kRecord, tr("Record the decision on the chosen regions")},
            {kSaveList, tr("Save what is shown as a table")},
            {kNextPage, tr("Decisions, points to settle, support, budget")}};
}

void DecisionsRoom::enter()
{
    read();
    m_table->setFocus();
}

void DecisionsRoom::leave()
{
    m_settling->leave();
    m_support->leave();
}

void DecisionsRoom::flush()
{
    m_support->flush();
}

QList<QWidget*> DecisionsRoom::panes()
{
    switch (m_pages->currentIndex()) {
    case kSettlingPage:
        return m_settling->panes();
    case kSupportPage:
        return m_support->panes();
    case kBudgetPage:
        return QList<QWidget*>{m_budget->table()};
    default:
        return {m_table, m_selection};
    }
}

Result<QList<committee::RoundRecords>> DecisionsRoom::seenRounds() const
{
    const auto member = session().actingMember();
    if (session().rounds().isEmpty() || !member)
        return QList<committee::RoundRecords>();
    BERAAD_TRY(const QList<committee::RoundRecords> rounds,
               commands::readRoundsUpTo(session().dossier(), session().rounds().last().id));
    return committee::seenBy(*member, rounds);
}

void DecisionsRoom::read()
{
    m_message->clear();
    const auto rounds = seenRounds();
    if (!rounds) {
        m_message->sayError(wording::sentence(rounds.error()));
        return;
    }
    const QList<RegionOutlook> all = committee::outlooks(*rounds);
    m_outlooks->setLines(all);
    const bool isKnown = std::any_of(all.begin(), all.end(), [](const RegionOutlook& outlook) {
        return outlook.prospect != committee::Prospect::Open;
    });
    m_empty->setVisible(!isKnown);
    m_pages->setVisible(isKnown);
    m_tabs->setVisible(isKnown);
    m_calendar->setVisible(isKnown);
    if (isKnown) {
        showPages(*rounds);
        showTools();
    } else {
        for (QWidget* part : std::initializer_list<QWidget*>{m_selection, m_save, m_record})
            part->hide();
    }
    if (m_filter->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, OutlookModel::Region));
    showActions();
}

/// The sums are of all plans, as in the report: they tell nothing of one that is closed. Unlike the
/// report they follow the minister where that departed, for so does the money.
void DecisionsRoom::showPages(const QList<committee::RoundRecords>& seen)
{
    m_settling->showPoints(committee::pointsToSettle(seen));
    m_support->showOutlooks(committee::outlooks(seen));
    const auto all = commands::readRoundsUpTo(session().dossier(), session().rounds().last().id);
    if (all)
        m_budget->showFigures(committee::budgetFigures(*all, committee::ApprovedBy::Minister));
    else
        m_message->sayError(wording::sentence(all.error()));
}

void DecisionsRoom::showActions()
{
    const int all = m_outlooks->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%1 regions").arg(all)
                                  : tr("%1 of %2 regions").arg(shown).arg(all));
    m_save->setEnabled(shown > 0);
    m_record->setEnabled(!chosen().isEmpty());
}

/// Of the chosen rows those that can be decided on.
QList<RegionOutlook> DecisionsRoom::chosen() const
{
    QList<RegionOutlook> chosen;
    const commands::AdviceDesk desk(session().history());
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        const RegionOutlook& outlook = m_filter->outlook(row.row());
        if (outlook.advised && !outlook.decision && desk.mayDecide(outlook.plan))
            chosen.append(outlook);
    }
    return chosen;
}

void DecisionsRoom::record()
{
    const QList<RegionOutlook> regions = chosen();
    if (regions.isEmpty())
        return;
    QStringList names;
    QList<PlanId> plans;
    for (const RegionOutlook& outlook : regions) {
        names << outlook.region.name;
        plans << outlook.plan;
    }
    auto* dialog = new DecisionDialog(names, session().clock().now().toLocalTime().date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plans, dialog] {
        const Result<void> stored =
            commands::AdviceDesk(session().history())
                .decideAsAdvised(plans, dialog->date(), dialog->reference());
        read();
        if (!stored)
            m_message->sayError(wording::sentence(stored.error()));
    });
    dialog->open();
}

tables::CellTable DecisionsRoom::shown() const
{
    QList<RegionOutlook> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown.append(m_filter->outlook(row));
    return outlookTable(shown);
}

void DecisionsRoom::save()
{
    if (m_filter->rowCount() == 0 || !m_save->isVisible())
        return;
    m_message->clear();
    const Result<QString> path = saveTable(*m_table, session().prompts());
    if (!path)
        m_message->sayError(wording::sentence(path.error()));
}

void DecisionsRoom::saveCalendar()
{
    const auto rounds = seenRounds();
    if (!rounds) {
        m_message->sayError(wording::sentence(rounds.error()));
        return;
    }
    const QString path = session().prompts().saveFile({.title = tr("Save calendar"),
                                                       .folder = {},
                                                       .filter = tr("Calendars (*.ics)"),
                                                       .suggested = tr("Deadlines.ics"),
                                                       .suffix = QStringLiteral("ics")});
    if (path.isEmpty())
        return;
    if (const auto days = calendarDays(*rounds, session().dossier()))
        write(path, calendar::writeCalendar(*days, session().clock().now()));
    else
        m_message->sayError(wording::sentence(days.error()));
}

void DecisionsRoom::write(const QString& path, const QByteArray& content)
{
    m_message->clear();
    if (const Result<void> written = writeFileAtomically(path, content); !written)
        m_message->sayError(wording::sentence(written.error()));
}

void DecisionsRoom::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const RegionOutlook outlook = m_filter->outlook(index.row());
    const QList<Round>& rounds = session().rounds();
    const auto round = std::find_if(rounds.begin(), rounds.end(), [&](const Round& each) {
        return each.number == outlook.round;
    });
    if (round == rounds.end())
        return;
    session().setRound(round->id);
    session().setPlan(outlook.plan);
    Q_EMIT roomRequested(RoomName::Advice);
}

} // namespace beraad::ui

#include "moc_decisionsroom.cpp"
