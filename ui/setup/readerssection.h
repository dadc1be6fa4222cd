// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupsection.h"

class QLabel;
class QPushButton;

namespace beraad::ui {

class ReadersGrid;
class ReadersModel;

/// Who reads which plan: a grid of plans and members. Space makes a member a reader or no longer;
/// a conflict of interest is declared with its reason, and ends the reading.
class ReadersSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit ReadersSection(Session& session, QWidget* parent = nullptr);

    void leave() override;
    QList<ShortcutHint> shortcuts() const override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void propose();
    void showCurrent();
    void toggleReader();
    void toggleConflict();

    ReadersModel* m_model;
    ReadersGrid* m_grid;
    QLabel* m_summary;
    QLabel* m_current;
    QPushButton* m_propose;
    QPushButton* m_reader;
    QPushButton* m_conflict;
};

} // namespace beraad::ui
