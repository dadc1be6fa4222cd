// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/agendaedits.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/plenary/arrangepanel.h"
#include "ui/plenary/plenarypen.h"

#include "core/commands/agendaproposal.h"
#include "core/wording/errorwording.h"

#include <QPushButton>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMinutesAnItem = 15;

/// One that is being taken can only still come to be talked about.
bool mayChangeKind(const AgendaItem& item)
{
    const bool isOpen =
        !item.startedAt.isValid() || (item.isBusy() && item.kind == ItemKind::Consent);
    return !item.plan.isNull() && isOpen;
}

QString roomSentence(const commands::AgendaProposal& proposal)
{
    if (proposal.inOrderOfNumber == 0)
        return AgendaEdits::tr("Nobody has to leave the room for one of these plans.");
    const QString times = AgendaEdits::tr("By this agenda people go out or come in %n times",
                                          nullptr, proposal.changes);
    if (proposal.changes == proposal.atLeast)
        return AgendaEdits::tr("%1. Fewer is not possible; in order of number it would be %2.")
            .arg(times)
            .arg(proposal.inOrderOfNumber);
    return AgendaEdits::tr("%1. In order of number it would be %2; fewer than %3 is not possible.")
        .arg(times)
        .arg(proposal.inOrderOfNumber)
        .arg(proposal.atLeast);
}

} // namespace

AgendaEdits::AgendaEdits(Session& session, PlenaryPen& pen, const ArrangePanel& arrange,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pen(pen)
    , m_arrange(arrange)
{
    auto* line = new FlowLayout(kStep, kHalfStep, this);
    line->setContentsMargins(0, 0, 0, 0);
    addButton(tr("&Add item…"), &AgendaEdits::addItem);
    addButton(tr("Move up"), &AgendaEdits::moveUp);
    addButton(tr("Move down"), &AgendaEdits::moveDown);
    addButton(tr("Remove"), &AgendaEdits::removeItem);
    m_kind = addButton(tr("Make discussion item"), &AgendaEdits::changeKind);
    m_kind->setToolTip(tr("With or without a talk; the minutes follow (Ctrl+H)"));
    addButton(tr("Propose anew"), &AgendaEdits::propose);
}

QPushButton* AgendaEdits::addButton(const QString& text, void (AgendaEdits::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void AgendaEdits::showItem(const ItemLine* current, const PlenarySheet& sheet)
{
    m_items = sheet.plenary.items;
    m_row = current ? current->number - 1 : -1;
    const bool mayChange = current && mayChangeKind(current->item);
    m_kind->setEnabled(mayChange);
    m_kind->setText(mayChange && current->item.kind == ItemKind::Discussion
                        ? tr("Make consent item")
                        : tr("Make discussion item"));
}

void AgendaEdits::propose()
{
    const auto proposal = commands::proposedAgenda(m_session.dossier(), m_session.roundId(),
                                                   m_arrange.minutesAPlan());
    if (!proposal) {
        Q_EMIT failed(wording::sentence(proposal.error()));
        return;
    }
    const auto isAboutAPlan = [](const AgendaItem& item) { return !item.plan.isNull(); };
    if (std::any_of(proposal->items.begin(), proposal->items.end(), isAboutAPlan)) {
        if (m_pen.setAgenda(proposal->items))
            Q_EMIT proposed(roomSentence(*proposal));
        return;
    }
    const bool hasTakenAll = std::any_of(m_items.begin(), m_items.end(), isAboutAPlan);
    Q_EMIT failed(hasTakenAll ? tr("Each plan was taken already. Enter on an item takes it again.")
                              : tr("No plan was handed in that the plenary could talk about."));
}

void AgendaEdits::changeKind()
{
    if (!isVisible() || m_row < 0 || !mayChangeKind(m_items[m_row]))
        return;
    const auto turn = [this](AgendaItem& item) {
        const bool isConsent = item.kind == ItemKind::Consent;
        item.kind = isConsent ? ItemKind::Discussion : ItemKind::Consent;
        item.minutes = isConsent ? m_arrange.minutesAPlan() : commands::kMinutesAConsentItem;
    };
    QList<AgendaItem> items = m_items;
    if (items[m_row].isBusy())
        return m_pen.change(AgendaItemId(items[m_row].id), turn);
    turn(items[m_row]);
    m_pen.setAgenda(items);
}

void AgendaEdits::addItem()
{
    TextQuestion question;
    question.title = tr("Add an item to the agenda");
    question.label = tr("What it is about");
    question.accept = tr("Add");
    const auto title = m_session.prompts().askText(question);
    if (!title || title->trimmed().isEmpty())
        return;
    AgendaItem item;
    item.id = AgendaItemId::create(); // to find it by on the new agenda
    item.kind = ItemKind::Other;
    item.title = title->trimmed();
    item.minutes = kMinutesAnItem;
    QList<AgendaItem> items = m_items;
    items.insert(std::max(0, m_row), item);
    if (m_pen.setAgenda(items))
        Q_EMIT added(item.id);
}

void AgendaEdits::moveItem(int places)
{
    const int to = m_row + places;
    QList<AgendaItem> items = m_items;
    if (m_row < 0 || to < 0 || to >= items.size() || items[to].startedAt.isValid() ||
        items[m_row].startedAt.isValid())
        return;
    items.move(m_row, to);
    m_pen.setAgenda(items);
}

void AgendaEdits::removeItem()
{
    if (m_row < 0 || m_items[m_row].startedAt.isValid())
        return;
    QList<AgendaItem> items = m_items;
    items.removeAt(m_row);
    m_pen.setAgenda(items);
}

} // namespace beraad::ui

#include "moc_agendaedits.cpp"
