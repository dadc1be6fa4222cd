// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/plenaryroom.h"

#include "ui/kit/fold.h"
#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linetable.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/plenary/agendaedits.h"
#include "ui/plenary/agendamodel.h"
#include "ui/plenary/arrangepanel.h"
#include "ui/plenary/itempanel.h"
#include "ui/plenary/meetingscreen.h"
#include "ui/plenary/minutesfile.h"
#include "ui/plenary/plenarypen.h"
#include "ui/plenary/presencelist.h"

#include "core/wording/errorwording.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kSideWidth = 30 * kStep;
const QString kAgendaLayout = QStringLiteral("plenary/agenda");
const QKeySequence kGoOn(Qt::CTRL | Qt::Key_Return);
const QKeySequence kStart(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
const QKeySequence kAgenda(Qt::CTRL | Qt::Key_G);
const QKeySequence kPresence(Qt::CTRL | Qt::Key_L);
const QKeySequence kScreen(Qt::Key_F12);
const QKeySequence kKind(Qt::CTRL | Qt::Key_H);
const QKeySequence kToAdvice(Qt::CTRL | Qt::Key_I);

QString timeOf(const QTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString statusOf(const PlenarySheet& sheet)
{
    const Meeting& meeting = sheet.plenary.meeting;
    QStringList parts;
    if (meeting.closedAt.isValid())
        parts << PlenaryRoom::tr("closed at %1").arg(timeOf(meeting.closedAt.toLocalTime().time()));
    else if (meeting.openedAt.isValid())
        parts
            << PlenaryRoom::tr("open since %1").arg(timeOf(meeting.openedAt.toLocalTime().time()));
    if (meeting.isOpen())
        parts << PlenaryRoom::tr("%n members with a vote in the room", nullptr, sheet.present());
    if (meeting.isOpen() && meeting.quorum > 0)
        parts << (sheet.hasQuorum()
                      ? PlenaryRoom::tr("quorum of %1 reached").arg(meeting.quorum)
                      : PlenaryRoom::tr("⚠ no quorum: %1 are needed").arg(meeting.quorum));
    if (sheet.expectedEnd.isValid())
        parts << PlenaryRoom::tr("ends at %1 as it goes").arg(timeOf(sheet.expectedEnd));
    else if (sheet.plannedEnd.isValid() && !meeting.openedAt.isValid())
        parts << PlenaryRoom::tr("planned to end at %1").arg(timeOf(sheet.plannedEnd));
    return parts.join(QStringLiteral(" · "));
}

/// What an advice needs and the meeting has no place for.
bool isWordedInAdvice(ErrorKind objection)
{
    return objection == ErrorKind::ImprovementPointMissing ||
           objection == ErrorKind::FollowUpMissing || objection == ErrorKind::FollowUpPageMissing ||
           objection == ErrorKind::KnockOutNotMet;
}

} // namespace

PlenaryRoom::PlenaryRoom(Session& session, QWidget* parent)
    : Room(RoomName::Plenary, session, parent)
    , m_pen(new PlenaryPen(session, this))
    , m_status(new QuietLabel({}, this))
    , m_message(new InlineMessage(this))
    , m_model(new AgendaModel(this))
    , m_table(new QTableView(this))
    , m_arrange(new ArrangePanel(this))
    , m_presence(new PresenceList(this))
    , m_item(new ItemPanel(*m_pen, this))
    , m_open(new QPushButton(this))
    , m_next(new QPushButton(tr("&Next item"), this))
    , m_minutes(new QPushButton(tr("M&inutes…"), this))
    , m_edits(new AgendaEdits(session, *m_pen, *m_arrange, this))
    , m_stack(new RoomStack(this))
{
    layOut();
    connectParts();
    followSession();
    addShortcuts();
}

QWidget* PlenaryRoom::makeAgenda()
{
    auto* agenda = new QWidget(this);
    auto* column = new QVBoxLayout(agenda);
    column->setContentsMargins(2 * kStep, 2 * kStep, kStep, 2 * kStep);
    column->setSpacing(kStep);
    auto* head = new QHBoxLayout;
    head->setSpacing(kStep);
    head->addWidget(new SectionHeading(tr("Plenary"), SectionHeading::Level::Room, agenda), 1);
    head->addWidget(m_open);
    head->addWidget(m_next);
    column->addLayout(head);
    column->addWidget(m_status);
    column->addWidget(m_message);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Agenda"));
    layOutLines(*m_table);
    new ListColumns(*m_table, session().settings(), kAgendaLayout, {5, 7, 20, 6, 14, 12});
    column->addWidget(m_table, 1);
    column->addWidget(m_edits);
    return agenda;
}

QWidget* PlenaryRoom::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    auto* when = new Fold(tr("Date, place and quorum"), side);
    when->setContent(m_arrange);
    column->addWidget(when);
    column->addWidget(new SectionHeading(tr("In the room"), SectionHeading::Level::Section, side));
    column->addWidget(m_presence, 1);
    auto* screen = new QPushButton(tr("Meeting &screen"), side);
    screen->setToolTip(tr("For the beamer: now, next, and who leaves (F12)"));
    column->addWidget(screen);
    column->addWidget(m_minutes);
    connect(m_minutes, &QPushButton::clicked, this, &PlenaryRoom::writeMinutes);
    connect(screen, &QPushButton::clicked, this, &PlenaryRoom::showScreen);
    return side;
}

void PlenaryRoom::layOut()
{
    auto* item = new FormArea(this);
    item->column().addWidget(m_item);
    auto* splitter = new QSplitter(m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeAgenda());
    splitter->addWidget(item);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({3 * kSideWidth, 2 * kSideWidth, kSideWidth});
    m_meeting = splitter;
    m_stack->addWidget(m_meeting);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void PlenaryRoom::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &PlenaryRoom::openOrClose);
    connect(m_next, &QPushButton::clicked, this, &PlenaryRoom::goOn);
    m_next->setToolTip(tr("Adopts what was concluded and goes on (Ctrl+Enter)"));
    connect(m_table, &QTableView::activated, this, &PlenaryRoom::startCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_item->flush();
        showCurrent();
    });
    connect(m_arrange, &ArrangePanel::arranged, m_pen, &PlenaryPen::arrange);
    connect(m_presence, &PresenceList::presenceChanged, m_pen, &PlenaryPen::setPresent);
    connect(m_item, &ItemPanel::adviceRequested, this, &PlenaryRoom::goToAdvice);
    connect(m_item, &ItemPanel::kindChangeRequested, m_edits, &AgendaEdits::changeKind);
    connect(m_message, &InlineMessage::remedyRequested, this, [this] {
        if (const AgendaItem* busy = m_sheet.plenary.busyItem())
            select(AgendaItemId(busy->id)); // which the refusal is about
        goToAdvice();
    });
    connect(m_edits, &AgendaEdits::failed, this, [this](const QString& sentence) {
        if (m_stack->currentWidget() == m_meeting)
            m_message->sayError(sentence);
        else
            showInstead(sentence, {}, {});
    });
    connect(m_edits, &AgendaEdits::added, this, &PlenaryRoom::select);
    connect(m_edits, &AgendaEdits::proposed, this, [this](const QString& sentence) {
        m_message->say(InlineMessage::Kind::Note, sentence);
    });
    connect(m_pen, &PlenaryPen::refused, this, &PlenaryRoom::sayRefusal);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &PlenaryRoom::read);
}

void PlenaryRoom::followSession()
{
    connect(&session().history(), &commands::History::changed, this,
            [this](const commands::Change& change) {
                m_message->clear();
                if (ConsentDoubts::mayChangeBy(change.action))
                    m_doubts.forget();
                if (isVisible())
                    read(); // at once, so that the next key finds what is
            });
    connect(&session(), &Session::roundChanged, this, &PlenaryRoom::readSoon);
    connect(&session(), &Session::actingMemberChanged, this, &PlenaryRoom::readSoon);
}

void PlenaryRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(kGoOn, [this] { goOn(); });
    add(kStart, [this] { startCurrent(); });
    add(kAgenda, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    add(kPresence, [this] { m_presence->setFocus(Qt::ShortcutFocusReason); });
    add(kScreen, [this] { showScreen(); });
    add(kKind, [this] { m_edits->changeKind(); });
    add(kToAdvice, [this] { goToAdvice(); });
}

QList<ShortcutHint> PlenaryRoom::shortcuts() const
{
    return {{kGoOn, tr("Adopt what was concluded, and the next item")},
            {kStart, tr("Take the chosen item now")},
            {kAgenda, tr("To the agenda")},
            {kPresence, tr("To who is in the room; Space ticks")},
            {kKind, tr("With or without a talk: consent or discussion item")},
            {kToAdvice, tr("To reviews and advice of the item; Esc comes back")},
            {kScreen, tr("Meeting screen for the beamer")}};
}

QList<QWidget*> PlenaryRoom::panes()
{
    if (m_stack->currentWidget() != m_meeting)
        return {m_stack->currentWidget()};
    return {m_table, m_item, m_presence};
}

void PlenaryRoom::enter()
{
    m_doubts.forget(); // other rooms may have changed what the readers found
    read();
    if (m_stack->currentWidget() == m_meeting)
        m_table->setFocus();
}

void PlenaryRoom::flush()
{
    m_item->flush();
    m_arrange->flush();
}

void PlenaryRoom::readSoon()
{
    if (isVisible())
        m_readSoon.start();
}

void PlenaryRoom::read()
{
    if (session().roundId().isNull())
        return showInstead(tr("There is no round to meet about yet."), tr("Go to set-up"),
                           [this] { Q_EMIT roomRequested(RoomName::Setup); });
    if (const Result<void> done = readSheet(); !done)
        showInstead(wording::sentence(done.error()), {}, {});
}

Result<void> PlenaryRoom::readSheet()
{
    const auto member = session().actingMember();
    BERAAD_TRY(m_sheet, PlenarySheet::read(session().dossier(), session().roundId(),
                                           member.value_or(Member()), m_doubts));
    m_mayEdit = bool(m_pen->desk().mayEdit());
    if (m_sheet.items.isEmpty()) {
        if (m_mayEdit)
            showInstead(
                tr("The plenary has no agenda yet. Beraad proposes one: plans for which the "
                   "same members must leave the room come one after the other."),
                tr("Propose an agenda"), [this] { m_edits->propose(); });
        else
            showInstead(tr("The chair or the secretary has not made an agenda yet."), {}, {});
        return {};
    }
    showAgenda();
    return {};
}

void PlenaryRoom::showInstead(const QString& sentence, const QString& step,
                              const std::function<void()>& next)
{
    m_stack->showInstead(iconNameOf(RoomName::Plenary), sentence, step, next);
}

void PlenaryRoom::showAgenda()
{
    const ItemLine* before = current();
    const AgendaItemId id = before ? before->item.id : AgendaItemId();
    const bool isSameMeeting = before && before->item.meeting == m_sheet.plenary.meeting.id;
    // Where the item is gone, the one that came in its place.
    const auto place =
        isSameMeeting ? std::min<qsizetype>(before->number, m_sheet.items.size()) : 1;
    m_model->setSheet(m_sheet);
    m_stack->setCurrentWidget(m_meeting);
    select(m_model->rowOf(id) >= 0 ? id : m_sheet.items[place - 1].item.id);
    m_status->setText(statusOf(m_sheet));
    m_arrange->showSheet(m_sheet, m_mayEdit);
    m_presence->showSheet(m_sheet, m_mayEdit && m_sheet.plenary.meeting.isOpen());
    showCurrent();
    showActions();
    if (m_screen)
        m_screen->showSheet(m_sheet);
}

void PlenaryRoom::showCurrent()
{
    m_item->showItem(current(), m_sheet, m_mayEdit);
    m_edits->showItem(current(), m_sheet);
}

void PlenaryRoom::showActions()
{
    const Meeting& meeting = m_sheet.plenary.meeting;
    m_open->setText(meeting.isOpen() ? tr("C&lose meeting") : tr("&Open meeting"));
    m_open->setVisible(m_mayEdit && !meeting.closedAt.isValid());
    m_next->setVisible(m_mayEdit && meeting.isOpen());
    m_next->setText(m_sheet.plenary.busyItem() ? tr("&Next item") : tr("&First item"));
    m_next->setEnabled(m_sheet.plenary.busyItem() || m_sheet.plenary.nextItem());
    m_minutes->setVisible(m_mayEdit && meeting.openedAt.isValid());
    m_edits->setVisible(m_mayEdit && !meeting.closedAt.isValid());
}

const ItemLine* PlenaryRoom::current() const
{
    return m_model->lineAt(m_table->currentIndex().row());
}

void PlenaryRoom::select(const AgendaItemId& item)
{
    const int row = m_model->rowOf(item);
    if (row >= 0 && !m_table->selectionModel()->isRowSelected(row))
        m_table->selectRow(row);
}

void PlenaryRoom::openOrClose()
{
    flush();
    if (m_sheet.plenary.meeting.isOpen())
        m_pen->close();
    else
        m_pen->open();
}

void PlenaryRoom::startCurrent()
{
    m_item->flush();
    const ItemLine* line = current();
    if (!line || line->item.isBusy())
        return;
    const AgendaItemId id = line->item.id; // the line goes when the sheet is read anew
    if (line->item.endedAt.isValid())
        takeAgain(id, line->item.title);
    else
        m_pen->start(id);
}

void PlenaryRoom::takeAgain(const AgendaItemId& item, const QString& title)
{
    const bool wanted = session().prompts().confirm(
        {.title = tr("Take “%1” again?").arg(title),
         .text = tr("It comes on the agenda once more, as the next item. What was noted the first "
                    "time stays in the minutes; who is in the room now counts for the vote."),
         .accept = tr("Take again")});
    if (!wanted)
        return;
    m_pen->takeAgain(item);
    if (const AgendaItem* busy = m_sheet.plenary.busyItem())
        select(busy->id);
}

/// What has an outcome is adopted first; what is refused keeps the meeting at the item.
void PlenaryRoom::goOn()
{
    m_item->flush();
    const AgendaItem* busy = m_sheet.plenary.busyItem();
    const ItemLine* line = busy ? m_sheet.line(busy->id) : nullptr;
    const bool hasConclusion = line && !line->item.plan.isNull() && line->advice.outcome &&
                               line->advice.state == AdviceState::Draft;
    const PlanId plan = hasConclusion ? line->item.plan : PlanId(); // reading anew takes the line
    if (busy)
        select(AgendaItemId(busy->id)); // an objection is about what is in view
    if (hasConclusion && line->isWishedOff())
        return m_message->sayError(tr("%1. Make it a discussion item (Ctrl+H), and take it so.")
                                       .arg(line->doubt.sentence));
    if (hasConclusion && !m_pen->adopt(plan))
        return;
    const AgendaItem* next = m_sheet.plenary.nextItem();
    if (!next) {
        if (const Result<void> ended = m_pen->desk().end(); !ended)
            sayRefusal(ended.error());
        return;
    }
    const AgendaItemId id = next->id;
    if (m_pen->start(id))
        select(id);
}

void PlenaryRoom::sayRefusal(const Error& error)
{
    read(); // shows what is stored
    if (isWordedInAdvice(error.kind()))
        m_message->say(InlineMessage::Kind::Error,
                       tr("%1 That is done in Advice (Ctrl+I); Esc then comes back to the meeting.")
                           .arg(wording::sentence(error)),
                       tr("Go to Advice"));
    else
        m_message->sayError(wording::sentence(error));
    m_item->goTo(error.kind());
}

void PlenaryRoom::goToAdvice()
{
    const ItemLine* line = current();
    if (!line || line->item.plan.isNull() || line->isClosed)
        return;
    const PlanId plan = line->item.plan; // the line goes when the sheet is read anew
    m_item->flush();
    session().setPlan(plan);
    Q_EMIT roomRequested(RoomName::Advice);
}

void PlenaryRoom::writeMinutes()
{
    flush();
    const Result<QString> saved = saveMinutes(session());
    if (!saved)
        m_message->sayError(wording::sentence(saved.error()));
    else if (!saved->isEmpty())
        m_message->say(InlineMessage::Kind::Note,
                       tr("The minutes are in %1.").arg(QDir::toNativeSeparators(*saved)));
}

void PlenaryRoom::showScreen()
{
    if (!m_screen) {
        m_screen = new MeetingScreen(this);
        m_screen->setAttribute(Qt::WA_ShowWithoutActivating); // the secretary types on
        m_screen->showSheet(m_sheet);
        m_screen->goToBeamer(*window()->screen());
    }
    m_screen->setVisible(!m_screen->isVisible());
}

} // namespace beraad::ui

#include "moc_plenaryroom.cpp"
