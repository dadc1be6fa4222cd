// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/anchorsfield.h"

#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/setup/scalenumber.h"

#include <QHBoxLayout>

namespace beraad::ui {

using domain::Anchor;

namespace {

ScaleNumber* numberIn(const QWidget* row)
{
    return row->findChild<ScaleNumber*>();
}

LineField* wordsIn(const QWidget* row)
{
    return row->findChild<LineField*>();
}

} // namespace

AnchorsField::AnchorsField(QWidget* parent)
    : GrowingRows(tr("Add example"), tr("Remove this example"), parent)
{
}

QWidget* AnchorsField::makeRow()
{
    auto* row = new QWidget;
    auto* points = new ScaleNumber(row);
    points->setAccessibleName(tr("Points"));
    auto* words = new LineField(row);
    words->setAccessibleName(tr("What these points stand for"));
    words->setPlaceholderText(tr("What these points stand for"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(points);
    layout->addWidget(words, 1);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->setFocusProxy(points);
    connect(points, &ScaleNumber::picked, this, &AnchorsField::give);
    connect(words, &LineField::edited, this, &AnchorsField::give);
    return row;
}

void AnchorsField::setRowReadOnly(QWidget* row, bool readOnly)
{
    numberIn(row)->setNumberReadOnly(readOnly);
    wordsIn(row)->setReadOnly(readOnly);
}

void AnchorsField::rowRemoved()
{
    give();
}

QList<Anchor> AnchorsField::anchors() const
{
    QList<Anchor> all;
    for (const QWidget* row : rows()) {
        const QString words = wordsIn(row)->text().simplified();
        if (!words.isEmpty())
            all.append({numberIn(row)->value(), words});
    }
    return all;
}

void AnchorsField::give()
{
    const QList<Anchor> now = anchors();
    if (now == m_stored)
        return;
    m_stored = now;
    Q_EMIT edited(now);
}

void AnchorsField::showAnchors(const QList<Anchor>& stored)
{
    if (stored == m_stored)
        return;
    m_stored = stored;
    removeRows();
    for (const Anchor& anchor : stored) {
        QWidget* row = appendRow();
        numberIn(row)->showNumber(anchor.points);
        wordsIn(row)->showStored(anchor.description);
    }
}

void AnchorsField::flush()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all)
        wordsIn(row)->flush();
}

void AnchorsField::startOver()
{
    m_stored.clear();
    removeRows();
}

} // namespace beraad::ui

#include "moc_anchorsfield.cpp"
