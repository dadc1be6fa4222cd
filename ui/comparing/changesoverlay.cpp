// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changesoverlay.h"

#include "ui/comparing/changesview.h"
#include "ui/comparing/changewords.h"
#include "ui/comparing/plancomparer.h"
#include "ui/kit/icons.h"
#include "ui/kit/planheader.h"
#include "ui/kit/session.h"
#include "ui/reading/outsidelink.h"

#include "core/wording/errorwording.h"

#include <QShortcut>
#include <QToolButton>

namespace beraad::ui {

using namespace domain;

namespace {

const QKeySequence kShowChanges(Qt::CTRL | Qt::Key_D);

} // namespace

ChangesOverlay::ChangesOverlay(Session& session, PlanHeader& header, QWidget* content,
                               QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_comparer(new PlanComparer(session, this))
    , m_content(content)
    , m_view(new ChangesView(session, *m_comparer, this))
    , m_button(new QToolButton(&header))
{
    addWidget(m_content);
    addWidget(m_view);
    m_button->setIcon(icon(QStringLiteral("view-split-left-right")));
    m_button->setText(tr("What changed"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->hide();
    header.append(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] { open(); });
    connect(m_view, &ChangesView::backRequested, this, &ChangesOverlay::close);
    connect(m_view, &ChangesView::addressActivated, this,
            [this](const QString& address) { followOutsideLink(address, m_session.prompts()); });
    connect(m_comparer, &PlanComparer::changed, this, &ChangesOverlay::compared);
    auto* shortcut =
        new QShortcut(kShowChanges, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { isOpen() ? close() : open(); });
}

QList<ShortcutHint> ChangesOverlay::shortcuts()
{
    return QList<ShortcutHint>{{kShowChanges, tr("What changed since the last round")}} +
           ChangesView::shortcuts();
}

void ChangesOverlay::setPlan(const Plan& plan, const Member& member, const QString& title)
{
    m_view->setTitle(title);
    const auto earlier = versions::readEarlierVersion(m_session.dossier(), plan.id, member);
    if (earlier && *earlier && !plan.documents.isEmpty()) {
        if (plan.id != m_comparer->plan().id)
            close();
        m_comparer->compare(**earlier, plan);
        showButton({});
        return;
    }
    forget();
    if (!earlier)
        showButton(wording::sentence(earlier.error()));
}

void ChangesOverlay::forget()
{
    close();
    m_button->hide();
    if (m_comparer->state() != PlanComparer::State::Nothing)
        m_comparer->forget();
}

void ChangesOverlay::showButton(const QString& whyNot)
{
    m_button->setVisible(true);
    m_button->setEnabled(whyNot.isEmpty());
    m_button->setToolTip(!whyNot.isEmpty()
                             ? whyNot
                             : tr("What changed since round %1 (%2)")
                                   .arg(m_comparer->earlier()->round)
                                   .arg(kShowChanges.toString(QKeySequence::NativeText)));
}

bool ChangesOverlay::isOpen() const
{
    return currentWidget() == m_view;
}

void ChangesOverlay::open(const std::optional<versions::ChangeAt>& change)
{
    if (m_comparer->state() == PlanComparer::State::Nothing)
        return;
    setCurrentWidget(m_view);
    m_view->enter(change);
    if (const QList<QWidget*> first = m_view->panes(); !first.isEmpty())
        first.first()->setFocus(Qt::OtherFocusReason);
}

void ChangesOverlay::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_view->isAncestorOf(focusWidget());
    setCurrentWidget(m_content);
    m_view->leave();
    if (hadFocus)
        m_button->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool ChangesOverlay::stepBack()
{
    if (!isOpen())
        return false;
    close();
    return true;
}

QList<QWidget*> ChangesOverlay::panes()
{
    return m_view->panes();
}

PointNotes ChangesOverlay::notesOn(const QList<committee::EarlierPoint>& points,
                                   const Rubric& rubric) const
{
    PointNotes notes;
    const versions::PlanComparison* made = m_comparer->comparison();
    if (!made || !m_comparer->earlier())
        return notes;
    const versions::EarlierVersion& earlier = *m_comparer->earlier();
    for (const committee::EarlierPoint& each : points) {
        const versions::PointChanges changes = versions::changesAround(
            versions::passagesBehind(each.point, rubric, earlier.reviews), *made);
        PointNote note{ChangeWords::sentence(changes, *made, earlier.round), {}};
        if (const auto found = changes.passages + changes.section; !found.isEmpty())
            note.first = found.first();
        notes.insert(each.point.id, note);
    }
    return notes;
}

} // namespace beraad::ui

#include "moc_changesoverlay.cpp"
