// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierpoints.h"

#include "ui/kit/fold.h"
#include "ui/kit/measures.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace beraad::ui {

using namespace domain;
using committee::EarlierPoint;

EarlierPoints::EarlierPoints(QWidget* parent)
    : QWidget(parent)
    , m_fold(new Fold({}, this))
{
    auto* content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(2 * kStep, kHalfStep, 0, 0);
    m_lines->setSpacing(kHalfStep);
    m_fold->setContent(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    hide();
}

EarlierPointRow* EarlierPoints::makeRow(const EarlierPoint& point)
{
    auto* row = new EarlierPointRow(point);
    row->setReading(m_reading, m_pages);
    connect(row, &EarlierPointRow::found, this,
            [this, id = point.point.id](const std::optional<PointFinding>& finding) {
                Q_EMIT found(id, finding);
            });
    connect(row, &EarlierPointRow::pageActivated, this, &EarlierPoints::pageActivated);
    connect(row, &EarlierPointRow::changeRequested, this, &EarlierPoints::changeRequested);
    return row;
}

void EarlierPoints::showPoints(const QList<EarlierPoint>& points)
{
    if (points == m_shown)
        return;
    m_shown = points;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const EarlierPoint& point : points) {
        m_rows.append(makeRow(point));
        m_lines->addWidget(m_rows.last());
    }
    m_isFresh = true;
    setVisible(!points.isEmpty());
    showTitle();
}

void EarlierPoints::showTitle()
{
    if (m_shown.isEmpty())
        return;
    const auto done = std::count_if(m_rows.begin(), m_rows.end(),
                                    [](const EarlierPointRow* row) { return row->isComplete(); });
    m_fold->setTitle(tr("Improvement points of round %1: %2 of %3 marked")
                         .arg(m_shown.first().round)
                         .arg(done)
                         .arg(m_rows.size()));
}

void EarlierPoints::showFindings(const Review& review)
{
    for (EarlierPointRow* row : std::as_const(m_rows))
        row->showFinding(review.finding(row->point()));
    showTitle();
    if (!std::exchange(m_isFresh, false))
        return;
    m_fold->setOpen(std::any_of(m_rows.begin(), m_rows.end(),
                                [](const EarlierPointRow* row) { return !row->isComplete(); }));
}

void EarlierPoints::showNotes(const PointNotes& notes)
{
    for (EarlierPointRow* row : std::as_const(m_rows))
        row->showNote(notes.value(row->point()));
}

void EarlierPoints::setReadOnly(bool readOnly)
{
    for (EarlierPointRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void EarlierPoints::setReading(const PlanPage& reading, int pages)
{
    m_reading = reading;
    m_pages = pages;
    for (EarlierPointRow* row : std::as_const(m_rows))
        row->setReading(reading, pages);
}

void EarlierPoints::goToIncomplete()
{
    const auto incomplete =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [](const EarlierPointRow* row) { return !row->isComplete(); });
    if (m_rows.isEmpty())
        return;
    m_fold->setOpen(true);
    (incomplete == m_rows.end() ? m_rows.first() : *incomplete)->focusMissing();
}

} // namespace beraad::ui

#include "moc_earlierpoints.cpp"
