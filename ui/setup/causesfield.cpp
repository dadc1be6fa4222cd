// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/causesfield.h"

#include "ui/kit/linefield.h"

namespace beraad::ui {

namespace {

LineField* lineOf(QWidget* row)
{
    return static_cast<LineField*>(row); // makeRow() makes nothing else
}

} // namespace

CausesField::CausesField(QWidget* parent)
    : GrowingRows(tr("Add cause"), tr("Remove this cause"), parent)
{
}

QWidget* CausesField::makeRow()
{
    auto* line = new LineField;
    line->setAccessibleName(tr("Cause"));
    connect(line, &LineField::edited, this, &CausesField::give);
    return line;
}

void CausesField::rowRemoved()
{
    give();
}

void CausesField::setRowReadOnly(QWidget* row, bool readOnly)
{
    lineOf(row)->setReadOnly(readOnly);
}

void CausesField::give()
{
    QStringList now;
    for (QWidget* row : rows()) {
        const QString cause = lineOf(row)->text().simplified();
        if (!cause.isEmpty() && !now.contains(cause))
            now << cause;
    }
    if (now == m_stored)
        return;
    m_stored = now;
    Q_EMIT edited(now);
}

void CausesField::showCauses(const QStringList& causes)
{
    if (causes == m_stored)
        return;
    m_stored = causes;
    removeRows();
    for (const QString& cause : causes)
        lineOf(appendRow())->showStored(cause);
}

void CausesField::flush()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all)
        lineOf(row)->flush();
}

} // namespace beraad::ui

#include "moc_causesfield.cpp"
