// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/rubric.h"
#include "core/versions/pointchanges.h"
#include "ui/comparing/changenote.h"
#include "ui/kit/room.h"

#include <QStackedWidget>

#include <optional>

class QToolButton;

namespace beraad::ui {

class ChangesView;
class PlanComparer;
class PlanHeader;
class Session;

/// A room's content, and in its place, on a key or a button in the plan's header, what changed
/// since the last round. Compares as soon as the room says which plan is open, so that what follows
/// from it can stand in the form.
class ChangesOverlay final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes `content` in. The session must outlive it; the button is the header's.
    ChangesOverlay(Session& session, PlanHeader& header, QWidget* content,
                   QWidget* parent = nullptr);

    /// The plan that this member may see is open in the room. Without an earlier version there is
    /// nothing to compare and no button.
    void setPlan(const domain::Plan& plan, const domain::Member& member, const QString& title);
    /// Nothing may be seen any more: goes back to the room's content and keeps nothing.
    void forget();

    bool isOpen() const;
    void open(const std::optional<versions::ChangeAt>& change = {});
    void close();
    /// As Room.
    bool stepBack();
    QList<QWidget*> panes();
    static QList<ShortcutHint> shortcuts();

    const PlanComparer& comparer() const { return *m_comparer; }
    ChangesView& view() { return *m_view; }
    /// What changed where each point looked; empty until that is known.
    PointNotes notesOn(const QList<committee::EarlierPoint>& points,
                       const domain::Rubric& rubric) const;

Q_SIGNALS:
    /// Something was compared, or nothing is compared any more.
    void compared();
    /// In the room's content again.
    void closed();

private:
    void showButton(const QString& whyNot);

    Session& m_session;
    PlanComparer* m_comparer;
    QWidget* m_content;
    ChangesView* m_view;
    QToolButton* m_button;
};

} // namespace beraad::ui
