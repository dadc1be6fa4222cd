// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubricrules.h"
#include "ui/setup/rubricdraft.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace beraad::ui {

/// The rubric as an outline: sections with their criteria, and what can be done with the one that
/// is current. Shows what it is told; adding, removing and moving are wishes.
class RubricOutline final : public QWidget
{
    Q_OBJECT

public:
    explicit RubricOutline(QWidget* parent = nullptr);

    /// `current` is chosen, and nobody is told.
    void showDraft(const RubricDraft& draft, const QList<domain::RubricFault>& faults,
                   const RubricPlace& current, bool isReadOnly);

Q_SIGNALS:
    void placeChosen(const beraad::ui::RubricPlace& place);
    /// Enter or a double click: the person wants to write there.
    void placeOpened();
    void sectionRequested();
    void criterionRequested();
    void removeRequested();
    void moveRequested(int step);

private:
    QLayout* makeTools();
    QToolButton* addTool(QHBoxLayout& tools, const QString& iconName, const QString& text,
                         const QKeySequence& keys);
    void fill(const RubricDraft& draft, const QList<domain::RubricFault>& faults);
    QTreeWidgetItem* itemAt(const RubricPlace& place) const;
    static RubricPlace placeOf(const QTreeWidgetItem* item);

    QTreeWidget* m_tree;
    QToolButton* m_addSection = nullptr;
    QToolButton* m_addCriterion = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    domain::Rubric m_shown;
    QList<domain::RubricFault> m_faults;
};

} // namespace beraad::ui
