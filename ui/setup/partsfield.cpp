// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/partsfield.h"

#include "ui/kit/linefield.h"

namespace beraad::ui {

using domain::RequiredPart;

namespace {

LineField* lineOf(QWidget* row)
{
    return static_cast<LineField*>(row);
}

} // namespace

PartsField::PartsField(QWidget* parent)
    : GrowingRows(tr("Add part"), tr("Remove this part"), parent)
{
}

QWidget* PartsField::makeRow()
{
    auto* line = new LineField;
    line->setAccessibleName(tr("Part of a plan"));
    connect(line, &LineField::edited, this, &PartsField::give);
    return line;
}

void PartsField::rowRemoved()
{
    give();
}

void PartsField::setRowReadOnly(QWidget* row, bool readOnly)
{
    lineOf(row)->setReadOnly(readOnly);
}

void PartsField::give()
{
    QList<RequiredPart> now;
    for (QWidget* row : rows()) {
        RequiredPart part;
        part.id = m_ids.value(row);
        part.name = lineOf(row)->text().simplified();
        if (!part.name.isEmpty())
            now << part;
    }
    Q_EMIT edited(now);
}

void PartsField::showParts(const QList<RequiredPart>& parts)
{
    QList<RequiredPart> asked = parts;
    asked.removeIf([](const RequiredPart& part) { return part.isRetired; });
    if (asked == m_stored)
        return;
    // A row that was just typed in gets its identity without being made anew under the cursor.
    const bool isSameText = asked.size() == rows().size() &&
                            std::equal(asked.begin(), asked.end(), rows().begin(),
                                       [](const RequiredPart& part, QWidget* row) {
                                           return part.name == lineOf(row)->text().simplified();
                                       });
    m_stored = asked;
    if (!isSameText) {
        removeRows();
        for (const RequiredPart& part : std::as_const(asked))
            lineOf(appendRow())->showStored(part.name);
    }
    m_ids.clear();
    for (qsizetype i = 0; i < asked.size(); ++i)
        m_ids.insert(rows().at(i), asked[i].id);
}

void PartsField::flush()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all)
        lineOf(row)->flush();
}

} // namespace beraad::ui

#include "moc_partsfield.cpp"
