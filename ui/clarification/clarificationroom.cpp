// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationroom.h"

#include "ui/clarification/askbar.h"
#include "ui/clarification/clarificationform.h"
#include "ui/clarification/clarificationpen.h"
#include "ui/clarification/clarificationtable.h"
#include "ui/clarification/pitchdaypanel.h"
#include "ui/clarification/pitchreminder.h"
#include "ui/clarification/slotlist.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fold.h"
#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/domain/access.h"
#include "core/wording/errorwording.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

const QString kHalvesName = QStringLiteral("clarification/splitter");
constexpr int kFormPart = 52 * kStep;
const QKeySequence kTakeOver(Qt::CTRL | Qt::Key_T);
const QKeySequence kSend(Qt::CTRL | Qt::Key_Return);
const QKeySequence kAskRegion(Qt::CTRL | Qt::Key_I);

} // namespace

ClarificationRoom::ClarificationRoom(Session& session, QWidget* parent)
    : Room(RoomName::Clarification, session, parent)
    , m_pen(new ClarificationPen(session, this))
    , m_table(new ClarificationTable(session.settings(), this))
    , m_form(new ClarificationForm(this))
    , m_ask(new AskBar(this))
    , m_pitchFold(new Fold(tr("Day of pitches"), this))
    , m_pitchDay(new PitchDayPanel)
    , m_status(new QuietLabel({}, this))
    , m_message(new InlineMessage(this))
    , m_nothing(new EmptyState(iconNameOf(RoomName::Clarification),
                               tr("No region was asked anything in this round yet. Questions that "
                                  "members ask while they read come here by themselves; you can "
                                  "also ask a region yourself."),
                               tr("Ask a region"), this))
    , m_body(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new RoomStack(this))
{
    layOut();
    connectParts();
    connectForm();
    followSession();
    addShortcuts();
}

QWidget* ClarificationRoom::makeActs()
{
    auto* acts = new QWidget(this);
    auto* line = new QHBoxLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    m_takeOver = new QPushButton(tr("&Take over questions"), acts);
    m_takeOver->setToolTip(tr("The selected questions of members become one question to their "
                              "region (Ctrl+T)"));
    m_send = new QPushButton(tr("Mark as sent"), acts);
    m_send->setToolTip(tr("The selected ones went out today (Ctrl+Enter)"));
    for (QPushButton* button : {m_takeOver, m_send}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return acts;
}

QWidget* ClarificationRoom::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(2 * kStep, 2 * kStep, kStep, 2 * kStep);
    column->setSpacing(kStep);
    auto* head = new QHBoxLayout;
    head->setSpacing(kStep);
    head->addWidget(new SectionHeading(tr("Clarification"), SectionHeading::Level::Room, list), 1);
    head->addWidget(makeActs());
    column->addLayout(head);
    column->addWidget(m_status);
    column->addWidget(m_message);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    column->addWidget(m_body, 1);
    column->addWidget(m_ask);
    m_pitchFold->setContent(m_pitchDay);
    column->addWidget(m_pitchFold);
    return list;
}

void ClarificationRoom::layOut()
{
    auto* form = new FormArea(this);
    form->column().addWidget(m_form);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(session().settings().layout(kHalvesName)))
        m_splitter->setSizes({QWIDGETSIZE_MAX, kFormPart});
    m_stack->addWidget(m_splitter);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ClarificationRoom::connectParts()
{
    connect(m_takeOver, &QPushButton::clicked, this, &ClarificationRoom::takeOver);
    connect(m_send, &QPushButton::clicked, this, &ClarificationRoom::send);
    connect(m_nothing, &EmptyState::nextStepRequested, m_ask,
            [this] { m_ask->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &ClarificationTable::activated, this, [this] {
        const ClarificationLine* line = current();
        if (line && line->isQuestion())
            takeOver();
        else
            m_form->focusText();
    });
    connect(m_table, &ClarificationTable::currentIdChanged, this, [this] {
        m_form->flush(); // to the line that it was typed in
        showCurrent();
    });
    connect(m_table, &ClarificationTable::selectionChangedByHand, this,
            &ClarificationRoom::showActs);
    connect(m_ask, &AskBar::asked, this, [this](const PlanId& plan, ClarificationKind kind) {
        goToNew(m_pen->ask(plan, kind));
    });
    connect(m_pitchDay, &PitchDayPanel::planRequested, this, [this](const PitchDay& day) {
        m_pen->plan(m_sheet.pitchesToPlan(m_table->selectedIds()), day);
    });
    connect(m_pitchDay, &PitchDayPanel::listRequested, this, &ClarificationRoom::saveList);
    connect(m_pitchDay, &PitchDayPanel::calendarRequested, this, &ClarificationRoom::saveCalendar);
    connect(m_pen, &ClarificationPen::refused, this, [this](const Error& error) {
        read(); // shows what is stored
        m_message->sayError(wording::sentence(error));
    });
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &ClarificationRoom::read);
}

void ClarificationRoom::connectForm()
{
    connect(m_form, &ClarificationForm::changed, m_pen, &ClarificationPen::store);
    connect(m_form, &ClarificationForm::takeOverRequested, this, &ClarificationRoom::takeOver);
    connect(m_form, &ClarificationForm::sendRequested, this, [this] {
        m_form->flush();
        if (const ClarificationLine* line = current())
            m_pen->send({line->clarification.id});
    });
    connect(m_form, &ClarificationForm::removeRequested, this, [this] {
        m_form->flush();
        if (const ClarificationLine* line = current())
            m_pen->remove(line->clarification.id);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ClarificationForm::reminderRequested, this, &ClarificationRoom::copyReminder);
    connect(m_form, &ClarificationForm::attachRequested, this, &ClarificationRoom::attach);
    connect(m_form, &ClarificationForm::openRequested, this, &ClarificationRoom::openAnswer);
    connect(m_form, &ClarificationForm::detachRequested, this, [this] {
        m_form->flush();
        if (const ClarificationLine* line = current())
            m_pen->detach(line->clarification.id);
    });
}

void ClarificationRoom::followSession()
{
    connect(&session().history(), &commands::History::changed, this, [this] {
        m_message->clear();
        if (isVisible())
            read(); // at once, so that the next key finds what is
    });
    connect(&session(), &Session::roundChanged, this, &ClarificationRoom::readSoon);
    connect(&session(), &Session::actingMemberChanged, this, &ClarificationRoom::readSoon);
}

void ClarificationRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(kTakeOver, &ClarificationRoom::takeOver);
    add(kSend, &ClarificationRoom::send);
    add(kAskRegion, [this] { m_ask->setFocus(Qt::ShortcutFocusReason); });
}

QList<ShortcutHint> ClarificationRoom::shortcuts() const
{
    return {{kTakeOver, tr("Make one question to the region of the selected questions of members")},
            {kSend, tr("The selected ones went out today")},
            {kAskRegion, tr("Ask a region")}};
}

QList<QWidget*> ClarificationRoom::panes()
{
    if (m_stack->currentWidget() != m_splitter)
        return {m_stack->currentWidget()};
    return {m_body->currentWidget(), m_ask, m_form};
}

void ClarificationRoom::enter()
{
    read();
    if (m_stack->currentWidget() == m_splitter)
        m_body->currentWidget()->setFocus();
}

void ClarificationRoom::leave()
{
    flush();
    m_table->remember();
    session().settings().setLayout(kHalvesName, m_splitter->saveState());
}

void ClarificationRoom::flush()
{
    m_form->flush();
}

void ClarificationRoom::readSoon()
{
    if (isVisible())
        m_readSoon.start();
}

void ClarificationRoom::read()
{
    const auto member = session().actingMember();
    if (!member || session().roundId().isNull())
        return showInstead(tr("There is no round yet in which a region could be asked something."),
                           tr("Go to set-up"), [this] { Q_EMIT roomRequested(RoomName::Setup); });
    if (!mayAdvise(member->role))
        return showInstead(tr("The secretariat puts the questions to the regions. You ask yours in "
                              "Review, where the answers on your plans stand too."),
                           tr("Go to Review"), [this] { Q_EMIT roomRequested(RoomName::Review); });
    const QDate today = session().clock().now().toLocalTime().date();
    const auto sheet =
        ClarificationSheet::read(session().dossier(), session().roundId(), *member, today);
    if (!sheet)
        return showInstead(wording::sentence(sheet.error()), {}, {});
    m_sheet = *sheet;
    showSheet();
}

void ClarificationRoom::showInstead(const QString& sentence, const QString& step,
                                    const std::function<void()>& next)
{
    m_sheet = {};
    m_table->showSheet(m_sheet);
    m_stack->showInstead(iconNameOf(RoomName::Clarification), sentence, step, next);
}

void ClarificationRoom::showSheet()
{
    m_table->showSheet(m_sheet);
    m_stack->setCurrentWidget(m_splitter);
    const bool isEmpty = m_sheet.lines.isEmpty();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_nothing) : m_table);
    const bool isOpen = !m_sheet.round.isFinal();
    m_ask->showRegions(m_sheet.regions, session().plan());
    m_ask->setVisible(isOpen);
    m_pitchFold->setVisible(isOpen && !isEmpty);
    m_status->setText(m_sheet.status());
    showCurrent();
    showActs();
}

void ClarificationRoom::showCurrent()
{
    const ClarificationLine* line = current();
    m_form->showLine(line, m_sheet, line && !m_sheet.round.isFinal());
}

void ClarificationRoom::showActs()
{
    const QStringList ids = m_table->selectedIds();
    const bool isOpen = !m_sheet.round.isFinal();
    m_takeOver->setVisible(isOpen);
    m_send->setVisible(isOpen);
    m_takeOver->setEnabled(!m_sheet.questionsToTake(ids).isEmpty());
    m_send->setEnabled(!m_sheet.toSend(ids).isEmpty());
    m_pitchDay->showCount(int(m_sheet.pitchesToPlan(ids).size()), m_sheet.today.addDays(1));
}

const ClarificationLine* ClarificationRoom::current() const
{
    return m_sheet.line(m_table->currentId());
}

void ClarificationRoom::goToNew(const ClarificationId& id)
{
    if (id.isNull())
        return;
    m_table->select(id.text());
    m_form->focusText();
}

void ClarificationRoom::takeOver()
{
    flush();
    const auto questions = m_sheet.questionsToTake(m_table->selectedIds());
    if (!questions.isEmpty())
        goToNew(m_pen->takeOver(questions));
}

void ClarificationRoom::send()
{
    flush();
    if (const auto ids = m_sheet.toSend(m_table->selectedIds()); !ids.isEmpty())
        m_pen->send(ids);
}

void ClarificationRoom::attach()
{
    m_form->flush();
    const ClarificationLine* line = current();
    if (!line)
        return;
    const ClarificationId id = line->clarification.id;
    const QString path = session().prompts().openFile(
        {tr("The region’s answer"), {}, tr("Answers (*.pdf)"), {}, {}});
    if (!path.isEmpty())
        m_pen->attach(id, path);
}

void ClarificationRoom::openAnswer()
{
    m_form->flush();
    const ClarificationLine* line = current();
    if (!line || line->clarification.document.isEmpty())
        return;
    const Passage start{line->clarification.document, 0, {}, {}};
    session().setPlan(line->plan);
    Q_EMIT passageRequested(RoomName::Advice, start);
}

void ClarificationRoom::saveList()
{
    flush();
    tellSaved(saveSlotList(m_sheet, session().prompts()));
}

void ClarificationRoom::saveCalendar()
{
    flush();
    tellSaved(saveSlotCalendar(m_sheet, session().clock().now(), session().prompts()));
}

void ClarificationRoom::tellSaved(const Result<QString>& path)
{
    if (!path)
        m_message->sayError(wording::sentence(path.error()));
    else if (!path->isEmpty())
        m_message->say(InlineMessage::Kind::Note,
                       tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void ClarificationRoom::copyReminder()
{
    flush();
    const ClarificationLine* line = current();
    if (!line || !session().programme() || !line->clarification.slot.isSet())
        return;
    QGuiApplication::clipboard()->setText(pitchReminder(*line, *session().programme()));
    m_message->say(
        InlineMessage::Kind::Note,
        tr("The reminder to %1 is on the clipboard. Paste it in a mail.").arg(line->region));
}

} // namespace beraad::ui

#include "moc_clarificationroom.cpp"
