// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace beraad::ui {

/// Begins a question to a region of one's choice, or invites it to explain its plan.
class AskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AskBar(QWidget* parent = nullptr);

    /// The region that was chosen stays so where it still may be asked; else `plan` is proposed.
    void showRegions(const QList<AskableRegion>& regions, const domain::PlanId& plan);

Q_SIGNALS:
    void asked(const beraad::domain::PlanId& plan, beraad::domain::ClarificationKind kind);

private:
    void ask(domain::ClarificationKind kind);

    QList<AskableRegion> m_regions;
    QComboBox* m_list;
    QPushButton* m_question;
    QPushButton* m_pitch;
};

} // namespace beraad::ui
