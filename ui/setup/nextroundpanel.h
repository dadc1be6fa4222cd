// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

class RoundForm;
class SectionHeading;

/// How the round after a final one begins: its dates, and which regions hand in again, shown
/// before anything is stored.
class NextRoundPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NextRoundPanel(QWidget* parent = nullptr);

    /// `final` is the round that ended.
    void showAfter(const committee::RoundRecords& final);

Q_SIGNALS:
    void startRequested(const beraad::domain::Round& next);

private:
    SectionHeading* m_heading;
    QLabel* m_regions;
    RoundForm* m_form;
    QPushButton* m_start;
    domain::RoundId m_after;
};

} // namespace beraad::ui
