// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"

#include <QWidget>

namespace beraad::ui {

/// A chart in the window, drawn by the same painter as in the report, in the colours and font of
/// the window. Its height follows its width; what it says is its accessible description too.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const documents::Chart& chart);
    const documents::Chart& chart() const { return m_chart; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    documents::Chart m_chart;
};

} // namespace beraad::ui
