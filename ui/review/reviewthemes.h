// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace beraad::ui {

class PlanPane;
class ReviewForm;
class ReviewPen;
class Session;

/// Brings the themes of the programme into the scoring form, and the selected passage to one of
/// them. Belongs to the form; all parts outlive it.
class ReviewThemes final : public QObject
{
    Q_OBJECT

public:
    ReviewThemes(Session& session, ReviewPen& pen, ReviewForm& form, PlanPane& pane);

private:
    void readThemes();

    Session& m_session;
    ReviewForm& m_form;
};

} // namespace beraad::ui
