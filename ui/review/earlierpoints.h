// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QWidget>

class QLabel;

namespace beraad::ui {

class Fold;

/// In a later round: the improvement points that the region was given, and what the committee has
/// found of them so far. To read beside the plan; the committee marks them with its advice.
class EarlierPoints final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPoints(QWidget* parent = nullptr);

    /// Hidden when there are none.
    void showPoints(const QList<committee::EarlierPoint>& points);

private:
    Fold* m_fold;
    QLabel* m_text;
};

} // namespace beraad::ui
