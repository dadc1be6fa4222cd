// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/domain/rubric.h"

#include <QObject>

namespace beraad::commands {
class History;
}

namespace beraad::ui {

struct CarriedItem;
class CarriedPanel;
class ChangesOverlay;
class PlanPane;
class ReviewForm;
class ReviewPen;

/// What the form says of the round before: beside each criterion what the member found then, under
/// each improvement point what changed where it looked, and what the member cited. Belongs to the
/// room; all parts outlive it.
class EarlierRound final : public QObject
{
    Q_OBJECT

public:
    EarlierRound(commands::History& history, ReviewPen& pen, ReviewForm& form, PlanPane& pane,
                 ChangesOverlay& changes);

    /// The review that is on the form, as it is stored now.
    void show(const domain::Review& review, const domain::Rubric& rubric);

private:
    void refresh();
    void takeOver(const CarriedItem& item, const domain::Passage& place);

    commands::History& m_history;
    ReviewPen& m_pen;
    ReviewForm& m_form;
    ChangesOverlay& m_changes;
    CarriedPanel* m_carried; ///< the form's
    domain::Review m_review;
    domain::Rubric m_rubric;
};

} // namespace beraad::ui
