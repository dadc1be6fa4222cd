// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/takein.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace beraad::ui {

class MatchTableModel;
class Prompts;
class Unlocking;

/// Files and the regions that they would go to, as a table to correct, with a summary above it.
class MatchView final : public QWidget
{
    Q_OBJECT

public:
    /// The prompts stay the caller's.
    explicit MatchView(Prompts& prompts, QWidget* parent = nullptr);

    /// As MatchTableModel::setFiles().
    void setFiles(const QList<intake::PreparedFile>& files, const QList<intake::RegionRow>& known);

    /// As MatchTableModel::assignAll().
    void assignAll(const domain::Region& region);

    QList<intake::RegionRow> newRegions() const;
    QList<intake::PlanOfRegion> plans() const;
    bool isComplete() const;
    /// Whether a file is being read with its password; what is stored now would be without it.
    bool isBusy() const;

Q_SIGNALS:
    /// A match was corrected: isComplete() may be another.
    void changed();

private:
    void layOutTable();
    void summarise();

    MatchTableModel* m_model;
    Unlocking* m_unlocking;
    QLabel* m_summary;
    QPushButton* m_unlock;
    QTableView* m_table;
    qsizetype m_known = 0;
};

} // namespace beraad::ui
