// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/levelsfield.h"

#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using domain::Level;

namespace {

constexpr auto kLevelKey = "levelKey";

LineField* titleOf(const QWidget* row)
{
    return row->findChild<LineField*>();
}

NoteEdit* descriptionOf(const QWidget* row)
{
    return row->findChild<NoteEdit*>();
}

} // namespace

LevelsField::LevelsField(QWidget* parent)
    : GrowingRows(tr("Add level"), tr("Remove this level"), parent)
{
    setMovable(tr("Lower on the scale"), tr("Higher on the scale"));
}

QWidget* LevelsField::makeRow()
{
    auto* row = new QWidget;
    auto* title = new LineField(row);
    title->setPlaceholderText(tr("Name of the level"));
    auto* description = new NoteEdit(row);
    description->setLeastLines(1);
    description->setPlaceholderText(tr("When is it reached?"));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, kHalfStep);
    column->setSpacing(kHalfStep / 2);
    column->addWidget(title);
    column->addWidget(description);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->setFocusProxy(title);
    connect(title, &LineField::edited, this, &LevelsField::give);
    connect(description, &NoteEdit::edited, this, &LevelsField::give);
    return row;
}

void LevelsField::setRowReadOnly(QWidget* row, bool readOnly)
{
    nameRows();
    titleOf(row)->setReadOnly(readOnly);
    descriptionOf(row)->setReadOnly(readOnly);
}

void LevelsField::nameRows()
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        titleOf(rows()[i])->setAccessibleName(tr("Name of level %1").arg(i + 1));
        descriptionOf(rows()[i])->setAccessibleName(tr("Description of level %1").arg(i + 1));
    }
}

void LevelsField::rowRemoved()
{
    nameRows();
    give();
}

QString LevelsField::newKey() const
{
    for (int number = 1;; ++number) {
        const QString key = QStringLiteral("level%1").arg(number);
        const bool isTaken = std::any_of(rows().begin(), rows().end(), [&](const QWidget* row) {
            return row->property(kLevelKey).toString() == key;
        });
        if (!isTaken)
            return key;
    }
}

/// What is on screen. A row in which nothing was typed yet is no level.
QList<Level> LevelsField::levels() const
{
    QList<Level> all;
    for (QWidget* row : rows()) {
        const Level level{row->property(kLevelKey).toString(), titleOf(row)->text().simplified(),
                          descriptionOf(row)->text().trimmed()};
        if (!level.key.isEmpty() || !level.title.isEmpty() || !level.description.isEmpty())
            all.append(level);
    }
    return all;
}

void LevelsField::give()
{
    for (QWidget* row : rows()) {
        const bool isNew = row->property(kLevelKey).toString().isEmpty();
        if (isNew && !(titleOf(row)->text() + descriptionOf(row)->text()).trimmed().isEmpty())
            row->setProperty(kLevelKey, newKey());
    }
    const QList<Level> now = levels();
    if (now == m_stored)
        return;
    m_stored = now;
    Q_EMIT edited(now);
}

void LevelsField::showLevels(const QList<Level>& stored)
{
    if (stored == m_stored)
        return;
    m_stored = stored;
    removeRows();
    for (const Level& level : stored) {
        QWidget* row = appendRow();
        row->setProperty(kLevelKey, level.key);
        titleOf(row)->showStored(level.title);
        descriptionOf(row)->showStored(level.description);
    }
}

void LevelsField::flush()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all) {
        titleOf(row)->flush();
        descriptionOf(row)->flush();
    }
}

void LevelsField::startOver()
{
    m_stored.clear();
    removeRows();
}

} // namespace beraad::ui

#include "moc_levelsfield.cpp"
