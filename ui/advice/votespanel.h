// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace beraad::ui {

class AdvicePen;
struct AdviceSheet;
class QuietLabel;

/// How the committee voted, if it did, with who may not vote and why.
class VotesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the panel.
    explicit VotesPanel(AdvicePen& pen, QWidget* parent = nullptr);

    void show(const AdviceSheet& sheet);
    void setReadOnly(bool readOnly);
    void focusVotes();

private:
    QSpinBox* addCount(const QString& label, QLayout* line);
    domain::Votes votes() const;
    void store();
    void showVoters(const AdviceSheet& sheet);

    AdvicePen& m_pen;
    QCheckBox* m_voted;
    QWidget* m_counts;
    QSpinBox* m_inFavour = nullptr;
    QSpinBox* m_against = nullptr;
    QSpinBox* m_abstained = nullptr;
    QuietLabel* m_voters;
};

} // namespace beraad::ui
