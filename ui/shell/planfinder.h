// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"
#include "ui/shell/plansearch.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace beraad::ui {

class FoundModel;
class Session;

/// The box to find words in all plans of the round that this person may open: lies over the rooms
/// while one searches, shows what it finds as one types, and goes when a page was chosen.
class PlanFinder final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over its parent, at the right under `bar`. The session stays the caller's.
    PlanFinder(Session& session, QWidget& bar, QWidget* parent);

    /// With what was searched last, ready to be typed over.
    void open();

Q_SIGNALS:
    void chosen(const beraad::domain::PlanId& plan, const beraad::ui::FoundPlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void search();
    void show(const Findings& findings);
    void say(const Findings& findings);
    bool steer(const QKeyEvent& event);
    void choose(const QModelIndex& index);
    void forget();
    void close();
    void place();

    Session& m_session;
    QWidget& m_bar;
    PlanSearch m_search;
    QLineEdit* m_words;
    QLabel* m_state;
    QListView* m_list;
    FoundModel* m_found;
    bool m_goesToFirst = false;   ///< Enter came before the answer
    QPointer<QWidget> m_cameFrom; ///< takes the focus back
};

} // namespace beraad::ui
