// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierround.h"

#include "ui/comparing/changesoverlay.h"
#include "ui/comparing/plancomparer.h"
#include "ui/reading/planpane.h"
#include "ui/review/carriedpanel.h"
#include "ui/review/earlierpoints.h"
#include "ui/review/reviewform.h"
#include "ui/review/reviewpen.h"

#include "core/commands/history.h"
#include "core/commands/readingdesk.h"
#include "core/wording/errorwording.h"

namespace beraad::ui {

using namespace domain;

EarlierRound::EarlierRound(commands::History& history, ReviewPen& pen, ReviewForm& form,
                           PlanPane& pane, ChangesOverlay& changes)
    : QObject(&changes)
    , m_history(history)
    , m_pen(pen)
    , m_form(form)
    , m_changes(changes)
    , m_carried(new CarriedPanel(&form))
{
    form.addEarlier(m_carried);
    connect(&changes, &ChangesOverlay::compared, this, &EarlierRound::refresh);
    connect(&form.earlierPoints(), &EarlierPoints::changeRequested, &changes,
            &ChangesOverlay::open);
    connect(m_carried, &CarriedPanel::activated, &pane, &PlanPane::showPassage);
    connect(m_carried, &CarriedPanel::confirmed, this, &EarlierRound::takeOver);
}

void EarlierRound::show(const Review& review, const Rubric& rubric)
{
    m_review = review;
    m_rubric = rubric;
    refresh();
}

void EarlierRound::refresh()
{
    const PlanComparer& comparer = m_changes.comparer();
    EarlierPoints& earlier = m_form.earlierPoints();
    earlier.showNotes(m_changes.notesOn(earlier.points(), m_rubric));
    m_form.showEarlier(earlierReviewIn(comparer.earlier()));
    if (!comparer.comparison()) {
        m_carried->showItems(0, {});
        return;
    }
    const auto marks = commands::ReadingDesk(m_history).marks(m_review.plan);
    m_carried->setReadOnly(!m_pen.desk().mayEdit(m_pen.key()));
    m_carried->showItems(comparer.earlier()->round,
                         carriedItems(comparer, m_review, marks.valueOr({})));
}

void EarlierRound::takeOver(const CarriedItem& item, const Passage& place)
{
    if (!item.mark) {
        m_pen.cite(item.criterion, place);
        return;
    }
    const auto made = commands::ReadingDesk(m_history).make(markAt(item, m_review.plan, place));
    if (!made)
        m_form.showError(wording::sentence(made.error()));
}

} // namespace beraad::ui

#include "moc_earlierround.cpp"
