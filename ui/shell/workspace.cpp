// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/kit/hairline.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/progressline.h"
#include "ui/kit/session.h"
#include "ui/kit/spellingguide.h"
#include "ui/shell/planfinder.h"
#include "ui/shell/rail.h"
#include "ui/shell/tableguide.h"
#include "ui/shell/topbar.h"

#include "core/commands/reviewdesk.h"
#include "core/wording/errorwording.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

const QKeySequence kFindInAll(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
const QKeySequence kSaveTable(Qt::CTRL | Qt::SHIFT | Qt::Key_S);

QList<RoomName> namesOf(const RoomEntries& entries)
{
    QList<RoomName> names;
    for (const RoomEntry& entry : entries)
        names.append(entry.name);
    return names;
}

RoomEntries inOrder(RoomEntries entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const RoomEntry& a, const RoomEntry& b) { return a.name < b.name; });
    return entries;
}

/// Where a pane takes the focus: itself, who it stands for, or the first inside that wants it.
QWidget* focusTarget(QWidget* pane)
{
    if (pane->focusProxy())
        return pane->focusProxy();
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
            next->isVisibleTo(pane))
            return next;
    }
    return nullptr;
}

} // namespace

Workspace::Workspace(Session& session, const RoomEntries& rooms, RoomName first, QMenu* menu,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_entries(inOrder(rooms))
    , m_rail(new Rail(namesOf(m_entries), this))
    , m_bar(new TopBar(session, menu, this))
    , m_problem(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new ProgressLine(this))
    , m_tables(new TableGuide(session.prompts(), this))
{
    layOut();
    new SpellingGuide(session, this);
    addShortcuts();
    connect(m_rail, &Rail::roomRequested, this, &Workspace::goTo);
    connect(m_bar, &TopBar::findRequested, this, &Workspace::findInAllPlans);
    connect(m_bar, &TopBar::undoRequested, this, &Workspace::undo);
    connect(m_bar, &TopBar::redoRequested, this, &Workspace::redo);
    connect(m_tables, &TableGuide::failed, this, &Workspace::sayError);
    connect(m_tables, &TableGuide::saved, this, [this](const QString& path) {
        m_problem->say(InlineMessage::Kind::Note,
                       tr("The table was saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_tables, &TableGuide::noTableInView, this, [this] {
        m_problem->say(InlineMessage::Kind::Note, tr("There is no table in view to save."));
    });
    connect(&session, &Session::taskStarted, m_status, &ProgressLine::follow);
    connect(&session.history(), &commands::History::stored, this, &Workspace::showStored);
    m_status->setSentence(tr("Everything stored"));
    const QList<RoomName> names = namesOf(m_entries);
    if (!names.isEmpty())
        m_place.room = names.contains(first) ? first : names.first();
}

Workspace::~Workspace()
{
    qDeleteAll(m_rooms); // before the session's signals find half a window
}

void Workspace::layOut()
{
    m_problem->setContentsMargins(kStep, kStep, kStep, kStep);
    auto* desk = new QVBoxLayout;
    desk->setSpacing(0);
    desk->addWidget(m_problem);
    desk->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(desk, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(new Hairline(Qt::Horizontal, this));
    whole->addLayout(middle, 1);
    whole->addWidget(new Hairline(Qt::Horizontal, this));
    whole->addWidget(m_status);
}

void Workspace::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (const RoomEntry& entry : m_entries)
        add(keysOf(entry.name), [this, room = entry.name] { goTo(room); });
    add(QKeySequence::Undo, &Workspace::undo);
    add(QKeySequence::Redo, &Workspace::redo);
    add(Qt::Key_F6, &Workspace::nextPane);
    add(Qt::SHIFT | Qt::Key_F6, &Workspace::previousPane);
    add(kFindInAll, &Workspace::findInAllPlans);
    add(kSaveTable, [this] {
        flush();
        m_tables->saveCurrent();
    });
    add(Qt::Key_F10, &Workspace::openMenu);
}

void Workspace::flush()
{
    if (Room* room = current())
        room->flush();
}

void Workspace::leave()
{
    flush();
    if (Room* room = current())
        room->leave();
}

void Workspace::goTo(RoomName room)
{
    const Place now{room, m_session.plan()};
    if (now.room == m_place.room) {
        m_rail->setCurrent(room);
        return;
    }
    m_trail.append(m_place);
    leave();
    enter(room);
}

/// Esc: first what is open in the room, then the room before.
void Workspace::goBack()
{
    if (current() && current()->stepBack())
        return;
    if (m_trail.isEmpty())
        return;
    const Place place = m_trail.takeLast();
    leave();
    if (!place.plan.isNull())
        m_session.setPlan(place.plan);
    enter(place.room);
}

void Workspace::enter(RoomName name)
{
    Room* room = roomFor(name);
    if (!room)
        return;
    m_place = {name, m_session.plan()};
    m_rail->setCurrent(name);
    m_stack->setCurrentWidget(room);
    m_bar->showBarOfRoom(room->giveBar());
    room->enter();
    const QList<QWidget*> panes = room->panes();
    if (!panes.isEmpty()) {
        if (QWidget* target = focusTarget(panes.first()))
            target->setFocus(Qt::OtherFocusReason);
    }
}

void Workspace::enterCurrent()
{
    enter(m_place.room);
}

Room* Workspace::current() const
{
    return m_rooms.value(m_place.room);
}

Room* Workspace::roomFor(RoomName name)
{
    if (Room* room = m_rooms.value(name))
        return room;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [name](const RoomEntry& one) { return one.name == name; });
    if (entry == m_entries.end())
        return nullptr;
    Room* room = entry->make(m_session);
    m_stack->addWidget(room);
    m_rooms.insert(name, room);
    connect(room, &Room::roomRequested, this, &Workspace::goTo);
    connect(room, &Room::criterionRequested, this,
            [this](RoomName there, const QString& criterion) {
                goTo(there);
                if (current())
                    current()->showCriterion(criterion);
            });
    connect(room, &Room::passageRequested, this,
            [this](RoomName there, const domain::Passage& passage) {
                goTo(there);
                if (current())
                    current()->showPassage(passage);
            });
    connect(room, &Room::objectionRequested, this, [this](RoomName there, const Error& objection) {
        goTo(there);
        if (current())
            current()->showObjection(objection);
    });
    connect(room, &Room::handInRequested, this, &Workspace::handInRequested);
    return room;
}

void Workspace::makeArchive()
{
    goTo(RoomName::Setup);
    if (current())
        current()->makeArchive();
}

void Workspace::undo()
{
    flush(); // what was just typed is the first to be taken back
    if (m_session.history().canUndo())
        report(m_session.history().undo());
}

void Workspace::redo()
{
    if (m_session.history().canRedo())
        report(m_session.history().redo());
}

void Workspace::openMenu()
{
    m_bar->openMenu();
}

void Workspace::findInAllPlans()
{
    flush(); // what was typed is stored before the eye goes elsewhere
    if (!m_finder) {
        m_finder = new PlanFinder(m_session, *m_bar, this);
        connect(m_finder, &PlanFinder::chosen, this, &Workspace::showFound);
    }
    m_finder->open();
}

/// In Review for who reads the plan, in Advice for who does not.
void Workspace::showFound(const domain::PlanId& plan, const FoundPlace& place)
{
    const auto member = m_session.actingMember();
    const bool reads =
        member && commands::ReviewDesk(m_session.history()).mayOpen({plan, member->id});
    flush();
    m_session.setPlan(plan);
    goTo(reads ? RoomName::Review : RoomName::Advice);
    if (current())
        current()->showFound(place);
}

void Workspace::showStored(const QDateTime& at)
{
    const QString time = QLocale().toString(at.toLocalTime().time(), QStringLiteral("HH:mm"));
    m_status->setSentence(tr("Everything stored, %1").arg(time));
    m_problem->clear();
}

void Workspace::report(const Result<void>& result)
{
    if (!result)
        sayError(result.error());
}

void Workspace::sayError(const Error& error)
{
    m_problem->sayError(wording::sentence(error));
}

void Workspace::movePane(int step)
{
    QList<QWidget*> panes = current() ? current()->panes() : QList<QWidget*>();
    panes.append({m_rail, m_bar, m_status});
    panes.removeIf([](QWidget* pane) { return !pane->isVisible() || !focusTarget(pane); });
    if (panes.isEmpty())
        return;
    const QWidget* focused = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < panes.size() && at < 0; ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    const int next = at < 0 ? 0 : (at + step + int(panes.size())) % int(panes.size());
    panes[next]->window()->activateWindow(); // a plan may have a window of its own
    focusTarget(panes[next])->setFocus(Qt::TabFocusReason);
}

QList<ShortcutHint> Workspace::shortcuts() const
{
    QList<ShortcutHint> hints;
    for (const RoomEntry& entry : m_entries)
        hints.append({keysOf(entry.name), tr("Go to %1").arg(titleOf(entry.name))});
    hints.append({QKeySequence(Qt::Key_Escape), tr("Back to where you came from")});
    hints.append({QKeySequence(Qt::Key_F6), tr("To the next part of the window")});
    hints.append({QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("To the previous part of the window")});
    hints.append({kFindInAll, tr("Find in all plans of the round")});
    hints.append({kSaveTable, tr("Save the table in view as ODS, XLSX or CSV")});
    hints.append({QKeySequence::Undo, tr("Undo")});
    hints.append({QKeySequence::Redo, tr("Redo")});
    hints.append({QKeySequence(Qt::Key_F10), tr("Menu")});
    return hints + (current() ? current()->shortcuts() : QList<ShortcutHint>());
}

void Workspace::keyPressEvent(QKeyEvent* event)
{
    // Not a shortcut: a field or list that has its own use for Esc comes first.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace beraad::ui

#include "moc_workspace.cpp"
