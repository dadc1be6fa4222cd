// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/pointspanel.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicesheet.h"
#include "ui/advice/citable.h"
#include "ui/advice/pointrow.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

PointsPanel::PointsPanel(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_lines(new QVBoxLayout)
    , m_none(new QuietLabel(tr("No improvement points."), this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Add improvement point"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* heading =
        new SectionHeading(tr("Improvement &points"), SectionHeading::Level::Section, this);
    heading->setBuddy(m_add);
    column->addWidget(heading);
    column->addWidget(m_none);
    m_lines->setSpacing(kHalfStep);
    column->addLayout(m_lines);
    m_add->setToolTip(tr("Add an improvement point on the criterion you are at (Ctrl+I)"));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PointsPanel::add);
}

/// Rows are kept by the identity of their point, so that focus and half-typed text stay with it.
void PointsPanel::show(const AdviceSheet& sheet)
{
    if (!(m_rubric == sheet.rubric)) {
        qDeleteAll(m_rows);
        m_rows.clear();
        m_rubric = sheet.rubric;
    }
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const QList<ImprovementPoint>& points = sheet.advice.improvementPoints;
    QList<PointRow*> rows;
    for (const ImprovementPoint& point : points) {
        PointRow* row = takeRow(point.id);
        rows.append(row ? row : makeRow(point));
    }
    for (PointRow* gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater(); // its button may be what was clicked
    }
    m_rows = rows;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (m_lines->indexOf(rows.at(i)) != i)
            m_lines->insertWidget(i, rows.at(i));
        rows.at(i)->show(); // now, not with the next layout, so that focus and keys find it
        rows.at(i)->showPoint(points.at(i), i + 1, int(points.size()));
        rows.at(i)->showPassages(
            withReaders(points.at(i).citations, sheet.members),
            citablePassages(sheet.record, sheet.members, points.at(i).criterion));
    }
    m_none->setVisible(rows.isEmpty());
    if (focused && isAncestorOf(focused) && focused->isVisible())
        focused->setFocus();
}

PointRow* PointsPanel::takeRow(const ImprovementPointId& id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const PointRow* row) { return row->id() == id; });
    if (found == m_rows.end())
        return nullptr;
    PointRow* row = *found;
    m_rows.erase(found);
    return row;
}

PointRow* PointsPanel::makeRow(const ImprovementPoint& point)
{
    auto* row = new PointRow(m_rubric, point, this);
    row->setReadOnly(m_isReadOnly);
    const ImprovementPointId id = point.id;
    connect(row, &PointRow::worded, &m_pen,
            [this, id](const QString& text) { m_pen.wordPoint(id, text); });
    connect(row, &PointRow::tied, &m_pen,
            [this, id](const QString& criterion) { m_pen.tiePoint(id, criterion); });
    connect(row, &PointRow::needed, &m_pen,
            [this, id](PointNeed need) { m_pen.needPoint(id, need); });
    connect(row, &PointRow::dated, &m_pen,
            [this, id](const QDate& dueBy) { m_pen.datePoint(id, dueBy); });
    connect(row, &PointRow::cited, &m_pen,
            [this, id](const QList<Citation>& citations) { m_pen.citeInPoint(id, citations); });
    connect(row, &PointRow::passageActivated, this, &PointsPanel::passageActivated);
    connect(row, &PointRow::moveRequested, this, [this, row](int places) { move(*row, places); });
    connect(row, &PointRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

void PointsPanel::move(const PointRow& row, int places)
{
    flush();
    m_pen.movePoint(row.id(), places);
}

void PointsPanel::remove(const PointRow& row)
{
    flush();
    const auto at = m_rows.indexOf(&row);
    m_pen.removePoint(row.id());
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.at(std::min(at, m_rows.size() - 1))->focusText();
}

void PointsPanel::add()
{
    if (m_isReadOnly)
        return;
    flush();
    const auto before = m_rows.size();
    m_pen.addPoint(m_criterion);
    if (m_rows.size() > before)
        m_rows.last()->focusText();
}

void PointsPanel::goToEmpty()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::ShortcutFocusReason);
    for (PointRow* row : std::as_const(m_rows)) {
        if (row->isEmpty()) {
            row->focusText();
            return;
        }
    }
}

void PointsPanel::goToPoint(const QString& text)
{
    for (PointRow* row : std::as_const(m_rows)) {
        if (row->text() == text) {
            row->focusCriterion();
            return;
        }
    }
}

bool PointsPanel::goToText(const QString& text)
{
    for (PointRow* row : std::as_const(m_rows)) {
        if (row->text() == text) {
            row->focusText();
            return true;
        }
    }
    return false;
}

void PointsPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (PointRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void PointsPanel::flush()
{
    const QList<PointRow*> rows = m_rows; // storing shows the list anew
    for (PointRow* row : rows)
        row->flush();
}

} // namespace beraad::ui

#include "moc_pointspanel.cpp"
