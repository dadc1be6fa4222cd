// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartview.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include "core/documents/chartpainter.h"

#include <QFontInfo>
#include <QPainter>

namespace beraad::ui {

namespace {

documents::ChartStyle styleOf(const QWidget& widget)
{
    const QPalette& palette = widget.palette();
    documents::ChartStyle style;
    style.font = widget.font();
    style.font.setPixelSize(QFontInfo(widget.font()).pixelSize());
    style.step = kStep;
    style.ink = palette.color(QPalette::WindowText);
    style.quiet = quietColour(palette);
    style.ground = palette.color(widget.backgroundRole());
    style.accent = accentColour(palette);
    style.outcomes = outcomeColours(palette);
    return style;
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(const documents::Chart& chart)
{
    m_chart = chart;
    setAccessibleDescription(chart.alternative);
    updateGeometry();
    update();
}

int ChartView::heightForWidth(int width) const
{
    return qCeil(documents::chartHeight(m_chart, width, styleOf(*this)));
}

QSize ChartView::sizeHint() const
{
    const int width = 60 * kStep;
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    const int width = 30 * kStep;
    return {width, heightForWidth(qMax(width, this->width()))};
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    documents::paintChart(painter, rect(), m_chart, styleOf(*this));
}

} // namespace beraad::ui

#include "moc_chartview.cpp"
