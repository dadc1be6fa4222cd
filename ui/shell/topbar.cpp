// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/session.h"

#include "core/wording/domainwording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace beraad::ui {

namespace {

constexpr int kNarrow = 1200;

} // namespace

TopBar::TopBar(Session& session, QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel(this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new QWidget(m_middle))
    , m_round(new QComboBox(this))
    , m_find(makeButton(QStringLiteral("search"), tr("Find in all plans")))
    , m_undo(makeButton(QStringLiteral("edit-undo"), tr("Undo")))
    , m_redo(makeButton(QStringLiteral("edit-redo"), tr("Redo")))
    , m_member(new QComboBox(this))
    , m_menu(makeButton(QStringLiteral("application-menu"), tr("Menu")))
{
    m_round->setAccessibleName(tr("Round"));
    m_round->setToolTip(tr("The round that the window is about"));
    m_member->setAccessibleName(tr("Who works here"));
    m_member->setToolTip(tr("Whose work is done in this window"));
    m_menu->setToolTip(tr("Menu (%1)").arg(QKeySequence(Qt::Key_F10).toString()));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_find->setToolTip(tr("Find in all plans (Ctrl+Shift+F)"));
    m_middle->addWidget(m_empty);
    layOut();
    showRounds();
    showMembers();
    showUndo();
    connect(m_find, &QToolButton::clicked, this, &TopBar::findRequested);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoRequested);
    connect(m_round, &QComboBox::activated, this, [this](int index) {
        m_session.setRound(domain::RoundId::fromText(m_round->itemData(index).toString()));
    });
    connect(m_member, &QComboBox::activated, this, [this](int index) {
        m_session.setActingMember(domain::MemberId::fromText(m_member->itemData(index).toString()));
    });
    connect(&session, &Session::roundChanged, this, &TopBar::showRounds);
    connect(&session, &Session::membersChanged, this, &TopBar::showMembers);
    connect(&session, &Session::actingMemberChanged, this, &TopBar::showMembers);
    connect(&session.history(), &commands::History::undoChanged, this, &TopBar::showUndo);
}

void TopBar::openMenu()
{
    m_menu->showMenu();
}

QToolButton* TopBar::makeButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(ui::icon(iconName));
    button->setText(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(button->icon().isNull() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonIconOnly);
    return button;
}

void TopBar::layOut()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setText(m_session.name());
    m_name->setToolTip(m_session.programme() ? m_session.programme()->name : QString());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kStep, kHalfStep, kStep, kHalfStep);
    layout->addWidget(m_name);
    layout->addSpacing(kStep);
    layout->addWidget(m_round);
    layout->addSpacing(kStep);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_find);
    layout->addSpacing(kStep);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addSpacing(kStep);
    layout->addWidget(m_member);
    layout->addWidget(m_menu);
}

void TopBar::showBarOfRoom(QWidget* bar)
{
    m_name->setVisible(!bar); // the window's title has it too
    if (bar && m_middle->indexOf(bar->parentWidget()) < 0) {
        auto* page = new QWidget(m_middle); // whether the bar is hidden is the room's affair
        auto* line = new QHBoxLayout(page);
        line->setContentsMargins({});
        line->addWidget(bar);
        m_middle->addWidget(page);
    }
    m_middle->setCurrentWidget(bar ? bar->parentWidget() : m_empty);
}

/// The words beside the sign give way first.
void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasSign = !m_find->icon().isNull();
    m_find->setToolButtonStyle(hasSign && width() < kNarrow ? Qt::ToolButtonIconOnly
                                                            : Qt::ToolButtonTextBesideIcon);
}

void TopBar::showRounds()
{
    m_round->clear();
    for (const domain::Round& round : m_session.rounds()) {
        const QString text = round.isFinal() ? tr("Round %1 (finalised)").arg(round.number)
                                             : tr("Round %1").arg(round.number);
        m_round->addItem(text, round.id.text());
    }
    m_round->setCurrentIndex(m_round->findData(m_session.roundId().text()));
    m_round->setVisible(m_round->count() > 0);
}

void TopBar::showMembers()
{
    m_member->clear();
    for (const domain::Member& member : m_session.members()) {
        const QString text =
            member.role == domain::MemberRole::Member
                ? member.name
                : QStringLiteral("%1 (%2)").arg(member.name, wording::word(member.role).toLower());
        m_member->addItem(text, member.id.text());
    }
    const std::optional<domain::Member> acting = m_session.actingMember();
    m_member->setCurrentIndex(acting ? m_member->findData(acting->id.text()) : -1);
    m_member->setVisible(m_member->count() > 0);
}

void TopBar::showUndo()
{
    const commands::History& history = m_session.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    const auto tip = [](const QString& name, const QString& phrase, QKeySequence::StandardKey key) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        return phrase.isEmpty() ? QStringLiteral("%1 (%2)").arg(name, keys)
                                : QStringLiteral("%1: %2 (%3)").arg(name, phrase, keys);
    };
    m_undo->setToolTip(tip(tr("Undo"), history.undoPhrase(), QKeySequence::Undo));
    m_redo->setToolTip(tip(tr("Redo"), history.redoPhrase(), QKeySequence::Redo));
}

} // namespace beraad::ui

#include "moc_topbar.cpp"
