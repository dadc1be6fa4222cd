// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/setup/setupsection.h"

class QPushButton;

namespace beraad::ui {

class ObservationRow;

/// What the committee notices across the plans of the round, theme by theme.
class ObservationsSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit ObservationsSection(Session& session, QWidget* parent = nullptr);

    void flush() override;
    /// To the field that holds these words; false where none does.
    bool goTo(const QString& words);

protected:
    Result<void> read() override;

private:
    void add();
    void showRows(const QList<domain::Observation>& observations);
    ObservationRow* makeRow();

    QList<ObservationRow*> m_rows;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
};

} // namespace beraad::ui
