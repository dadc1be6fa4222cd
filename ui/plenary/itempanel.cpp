// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/itempanel.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/outcomechoices.h"
#include "ui/kit/outcometerms.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"
#include "ui/kit/taborder.h"
#include "ui/plenary/plenarypen.h"

#include "core/wording/formats.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMostVotes = 99;
constexpr int kMostMinutes = 480;

QString timeOf(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

ItemPanel::ItemPanel(PlenaryPen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_title(new SectionHeading({}, SectionHeading::Level::Room, this))
    , m_when(new QuietLabel({}, this))
    , m_leaving(new InlineMessage(this))
    , m_doubt(new InlineMessage(this))
    , m_closed(new QuietLabel(tr("What is said and decided on this plan is not for you to see, or "
                                 "not in this phase of the round."),
                              this))
    , m_toAdvice(new QPushButton(tr("Reviews and ad&vice"), this))
    , m_motion(new LineField(this))
    , m_outcomeLabel(new QLabel(tr("&Conclusion"), this))
    , m_outcome(new ChoiceRow(outcomeChoices(), ChoiceRow::Look::Radio, this))
    , m_terms(new OutcomeTerms(this))
    , m_decisionLabel(new QLabel(this))
    , m_decision(new NoteEdit(this))
    , m_talk(new NoteEdit(this))
{
    m_votes = makeVotes();
    m_minutesLine = makeMinutes();
    layOut();
    connectParts();
    tabAsLaidOut(this);
}

QSpinBox* ItemPanel::addCount(const QString& label, QLayout* line)
{
    auto* part = new QWidget(this);
    auto* pair = new QHBoxLayout(part);
    pair->setContentsMargins(0, 0, 0, 0);
    auto* count = new QSpinBox(part);
    count->setRange(0, kMostVotes);
    count->setAlignment(Qt::AlignRight);
    keepStillUnderWheel(count);
    auto* name = new QLabel(label, part);
    name->setBuddy(count);
    pair->addWidget(name);
    pair->addWidget(count);
    line->addWidget(part);
    connect(count, &QSpinBox::valueChanged, this, &ItemPanel::storeVotes);
    return count;
}

QWidget* ItemPanel::makeVotes()
{
    auto* votes = new QWidget(this);
    auto* column = new QVBoxLayout(votes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* counts = new QWidget(votes);
    auto* line = new FlowLayout(2 * kStep, kHalfStep, counts);
    m_inFavour = addCount(tr("In &favour"), line);
    m_against = addCount(tr("A&gainst"), line);
    m_abstained = addCount(tr("A&bstained"), line);
    m_voters = new QuietLabel({}, votes);
    column->addWidget(counts);
    column->addWidget(m_voters);
    return votes;
}

QWidget* ItemPanel::makeMinutes()
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    m_minutes = new QSpinBox(part);
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setAlignment(Qt::AlignRight);
    m_minutes->setAccessibleName(tr("Planned minutes"));
    keepStillUnderWheel(m_minutes);
    auto* name = new QLabel(tr("&Planned minutes"), part);
    name->setBuddy(m_minutes);
    line->addWidget(name);
    line->addWidget(m_minutes);
    line->addStretch();
    return part;
}

void ItemPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kHalfStep);
    m_closed->setWordWrap(true);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_when),
                          m_minutesLine, static_cast<QWidget*>(m_leaving),
                          static_cast<QWidget*>(m_doubt), static_cast<QWidget*>(m_closed)})
        column->addWidget(part);
    m_body = new QWidget(this);
    column->addWidget(m_body);
    column->addStretch(1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(kHalfStep);
    const auto add = [&](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        body->addSpacing(kStep);
        body->addWidget(label);
        body->addWidget(field);
    };
    m_motion->setPlaceholderText(tr("What is voted on, in words"));
    m_talk->setPlaceholderText(tr("The gist of what was said"));
    body->addWidget(m_toAdvice, 0, Qt::AlignLeft);
    add(new QLabel(tr("&Motion"), m_body), m_motion);
    body->addWidget(m_votes);
    add(m_outcomeLabel, m_outcome);
    body->addWidget(m_terms);
    add(m_decisionLabel, m_decision);
    add(new QLabel(tr("&Talk"), m_body), m_talk);
}

void ItemPanel::connectParts()
{
    connect(m_toAdvice, &QPushButton::clicked, this, &ItemPanel::adviceRequested);
    m_toAdvice->setToolTip(tr("Esc then comes back to the meeting (Ctrl+I)"));
    connect(m_motion, &LineField::edited, this,
            [this](const QString& text) { change([&](AgendaItem& item) { item.motion = text; }); });
    connect(m_talk, &NoteEdit::edited, this,
            [this](const QString& text) { change([&](AgendaItem& item) { item.talk = text; }); });
    connect(m_decision, &NoteEdit::edited, this, [this](const QString& text) {
        if (m_line.item.plan.isNull())
            change([&](AgendaItem& item) { item.decision = text; });
        else
            m_pen.motivate(m_line.item.plan, text);
    });
    connect(m_outcome, &ChoiceRow::picked, this,
            [this](std::optional<int> index) { m_pen.choose(m_line.item.plan, outcomeAt(index)); });
    connect(m_terms, &OutcomeTerms::settleDatePicked, this,
            [this](const QDate& date) { m_pen.settleBefore(m_line.item.plan, date); });
    connect(m_terms, &OutcomeTerms::causePicked, this,
            [this](const auto& cause) { m_pen.setCause(m_line.item.plan, cause); });
    connect(m_terms, &OutcomeTerms::causeRemarked, this,
            [this](const QString& text) { m_pen.remarkCause(m_line.item.plan, text); });
    connect(m_minutes, &QSpinBox::valueChanged, this, &ItemPanel::storeMinutes);
    connect(m_doubt, &InlineMessage::remedyRequested, this, &ItemPanel::kindChangeRequested);
}

void ItemPanel::change(const std::function<void(AgendaItem&)>& how)
{
    m_pen.change(m_line.item.id, how);
}

void ItemPanel::storeVotes()
{
    if (m_isShowing)
        return;
    const Votes given{m_inFavour->value(), m_against->value(), m_abstained->value()};
    const auto votes = given.total() > 0 ? std::optional(given) : std::nullopt;
    if (m_line.item.plan.isNull())
        change([&](AgendaItem& item) { item.votes = votes; });
    else
        m_pen.count(m_line.item.plan, votes);
}

void ItemPanel::storeMinutes()
{
    if (!m_isShowing)
        change([this](AgendaItem& item) { item.minutes = m_minutes->value(); });
}

void ItemPanel::showItem(const ItemLine* line, const PlenarySheet& sheet, bool mayEdit)
{
    setVisible(line != nullptr);
    if (!line)
        return;
    const ItemLine wanted = *line; // storing reads the sheet anew, and the line goes with it
    if (wanted.item.id != m_line.item.id)
        flush(); // to the item that it was typed in
    m_line = wanted;
    m_isShowing = true;
    showHead(sheet, mayEdit);
    showDoubt(mayEdit);
    m_motion->showStored(m_line.item.motion);
    m_talk->showStored(m_line.item.talk);
    showAdvice(sheet);
    updateParts(mayEdit);
    m_isShowing = false;
}

void ItemPanel::showHead(const PlenarySheet& sheet, bool mayEdit)
{
    m_title->setText(tr("%1. %2").arg(m_line.number).arg(m_line.item.title));
    const AgendaItem& item = m_line.item;
    const bool mayPlan = mayEdit && !item.endedAt.isValid();
    m_minutesLine->setVisible(mayPlan);
    m_minutes->setValue(item.minutes);
    QStringList when;
    if (!mayPlan)
        when << tr("%n minutes", nullptr, item.minutes);
    if (item.endedAt.isValid())
        when << tr("from %1 to %2").arg(timeOf(item.startedAt), timeOf(item.endedAt));
    else if (item.startedAt.isValid())
        when << tr("since %1").arg(timeOf(item.startedAt));
    else if (m_line.expected.isValid())
        when << tr("expected at %1").arg(QLocale().toString(m_line.expected, QLocale::ShortFormat));
    else if (m_line.planned.isValid())
        when << tr("planned at %1").arg(QLocale().toString(m_line.planned, QLocale::ShortFormat));
    m_when->setText(when.join(QStringLiteral(" · ")));
    m_when->setVisible(!when.isEmpty());
    if (m_line.leaving.isEmpty())
        m_leaving->clear();
    else
        m_leaving->say(InlineMessage::Kind::Warning,
                       tr("Leaves the room: %1.").arg(wording::enumeration(m_line.leaving)));
    m_voters->setText(sheet.plenary.meeting.isOpen()
                          ? tr("%n members in the room may vote.", nullptr, m_line.voters)
                          : QString());
}

void ItemPanel::showDoubt(bool mayEdit)
{
    const bool mayChange = mayEdit && !m_line.item.endedAt.isValid();
    if (!m_line.voteObjection.isEmpty())
        m_doubt->say(InlineMessage::Kind::Warning, m_line.voteObjection);
    else if (m_line.doubt.sentence.isEmpty())
        m_doubt->clear();
    else
        m_doubt->say(InlineMessage::Kind::Warning, m_line.doubt.sentence,
                     mayChange ? tr("Make discussion item") : QString());
}

void ItemPanel::showAdvice(const PlenarySheet& sheet)
{
    const bool isPlan = !m_line.item.plan.isNull();
    const Votes votes = (isPlan ? m_line.advice.votes : m_line.item.votes).value_or(Votes());
    m_inFavour->setValue(votes.inFavour);
    m_against->setValue(votes.against);
    m_abstained->setValue(votes.abstained);
    m_outcome->showChosen(indexOf(m_line.advice.outcome));
    m_terms->showAdvice(m_line.advice, sheet.ownCauses, sheet.round.fundingStart);
    m_decision->showStored(isPlan ? m_line.advice.motivation : m_line.item.decision);
}

void ItemPanel::updateParts(bool mayEdit)
{
    const bool isPlan = !m_line.item.plan.isNull();
    const bool mayDecide = mayEdit && m_line.advice.state == AdviceState::Draft;
    m_closed->setVisible(m_line.isClosed);
    m_body->setVisible(!m_line.isClosed);
    for (QWidget* part : {static_cast<QWidget*>(m_toAdvice), static_cast<QWidget*>(m_outcomeLabel),
                          static_cast<QWidget*>(m_outcome)})
        part->setVisible(isPlan);
    m_decisionLabel->setText(isPlan ? tr("Motivation &as decided") : tr("&Decision"));
    m_decision->setReadOnly(isPlan ? !mayDecide : !mayEdit);
    m_outcome->setReadOnly(!mayDecide);
    m_terms->setReadOnly(!mayDecide);
    for (QSpinBox* count : {m_inFavour, m_against, m_abstained})
        count->setReadOnly(!mayDecide);
    m_motion->setReadOnly(!mayEdit);
    m_talk->setReadOnly(!mayEdit);
}

void ItemPanel::flush()
{
    m_motion->flush();
    m_terms->flush();
    m_decision->flush();
    m_talk->flush();
}

bool ItemPanel::goTo(ErrorKind objection)
{
    if (objection == ErrorKind::VotesExceedMembers || objection == ErrorKind::VoteWithoutQuorum) {
        m_inFavour->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (objection != ErrorKind::AdviceMotivationMissing)
        return m_terms->goTo(objection);
    m_decision->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace beraad::ui

#include "moc_itempanel.cpp"
