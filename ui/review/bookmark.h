// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"
#include "ui/reading/plandocument.h"

#include <QHash>
#include <QList>

namespace beraad::ui {

class PlanPane;
class ReviewForm;
class Session;

/// Opens each plan where this member left it, page, size and criterion, and keeps where they leave
/// it now. Belongs to the room, as the pane and the form do.
class Bookmark
{
public:
    Bookmark(Session& session, PlanPane& pane, ReviewForm& form);

    /// Puts the documents of a plan in the pane.
    void open(const QList<PlanDocument>& documents, const domain::MemberId& member);
    /// Once the form shows the review.
    void standAtCriterion();
    void store();

private:
    domain::ReadingPlace placeNow(const QString& document, const ReadingState& state) const;
    void find(const QString& document);

    Session& m_session;
    PlanPane& m_pane;
    ReviewForm& m_form;
    domain::MemberId m_member; ///< who reads; another may be at work by the time it is stored
    QString m_criterion;       ///< where they left the plan
    QHash<QString, domain::ReadingPlace> m_stored; ///< by document
};

} // namespace beraad::ui
