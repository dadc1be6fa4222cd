// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"
#include "core/domain/plan.h"
#include "ui/reading/mark.h"
#include "ui/reading/markpanel.h"

#include <QObject>

namespace beraad::ui {

class PlanPane;
class Session;

/// What a reader marks in the plan that is open: stores each mark as it is made, through
/// commands::ReadingDesk, and shows those of the reader and what others share. The session and the
/// pane stay the room's.
class ReaderMarks final : public QObject
{
    Q_OBJECT

public:
    ReaderMarks(Session& session, PlanPane& pane, QObject* parent = nullptr);

    /// The marks on this plan as they are stored now, in the panel and to be laid over the pages
    /// together with what was cited; none for a null plan.
    QList<Mark> show(const domain::Plan& plan, const QList<domain::Evidence>& cited);
    /// Chooses the mark in the panel; false when it is none of these.
    bool activate(const QString& id);
    void flush();

Q_SIGNALS:
    void refused(const beraad::Error& error);

private:
    /// The passage that is selected, marked; a mark that is on it already is taken.
    /// One for each page that it stands on.
    QList<domain::Mark> marksOfSelection() const;
    domain::Mark markOf(const domain::Passage& passage) const;
    void highlight(domain::MarkColour colour);
    void writeNote();
    Result<domain::MarkId> store(const domain::Mark& mark);
    QList<Mark> showMarks();
    void save(MarkExport format);
    void saveCopy();
    void tell(const Result<void>& result);

    Session& m_session;
    PlanPane& m_pane;
    domain::Plan m_plan;
    QList<domain::Evidence> m_cited;
    QList<MarkEntry> m_entries;
};

} // namespace beraad::ui
