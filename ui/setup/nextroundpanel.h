// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace beraad::ui {

class RoundForm;
class SectionHeading;

/// How the round after a final one begins: what is handed in, its dates, and which regions take
/// part, shown before anything is stored.
class NextRoundPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NextRoundPanel(QWidget* parent = nullptr);

    /// Up to the round that ended, ascending by number.
    void showAfter(const QList<committee::RoundRecords>& rounds);

Q_SIGNALS:
    void startRequested(const beraad::domain::Round& next);

private:
    domain::RoundKind kind() const;
    void showRegions();

    QList<committee::RoundRecords> m_rounds;
    SectionHeading* m_heading;
    QComboBox* m_kind;
    QLabel* m_regions;
    RoundForm* m_form;
    QPushButton* m_start;
    domain::RoundId m_after;
};

} // namespace beraad::ui
