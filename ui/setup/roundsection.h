// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/setup/setupsection.h"

class QLabel;
class QPushButton;

namespace beraad::ui {

class NextRoundPanel;
class PhasePanel;
class ObjectionList;
class RoundForm;

/// The current round: its dates and phase, how it ends, how it is reopened and how the next one
/// begins.
class RoundSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit RoundSection(Session& session, QWidget* parent = nullptr);

    void flush() override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void showEnd(const committee::RoundRecords& records);
    Result<void> showNext();
    void moveTo(domain::RoundPhase phase);
    void finalise();
    void reopen();
    void start(const domain::Round& next);
    void goTo(const Error& objection);
    bool isLastRound() const;

    committee::RoundRecords m_records;
    QLabel* m_which;
    RoundForm* m_form;
    PhasePanel* m_phase;
    QWidget* m_end;
    QLabel* m_standing;
    ObjectionList* m_objections;
    QPushButton* m_finalise;
    QPushButton* m_reopen;
    NextRoundPanel* m_next;
};

} // namespace beraad::ui
