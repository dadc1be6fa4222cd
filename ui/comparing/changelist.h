// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/plancomparison.h"

#include <QIcon>
#include <QMap>
#include <QWidget>

class QLabel;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace beraad::ui {

class InlineMessage;
class QuietLabel;
class SectionHeading;

/// What changed in a document: how much, and each change under the section of the plan in which it
/// stands. The one that is current is the one that is shown beside it.
class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void show(const versions::DocumentComparison& document);
    int count() const { return int(m_items.size()); }
    /// Index of the current change; -1 while there is none.
    int current() const;
    /// Makes it the current one, without chosen().
    void setCurrent(int change);

Q_SIGNALS:
    /// The person went to a change, or wants to see it again.
    void chosen(int change);

private:
    void showWords(const versions::DocumentComparison& document);
    void addChange(const text::Change& change, QStandardItem* section);
    QStandardItem* addSection(const QString& title);
    void choose(const QModelIndex& index);

    SectionHeading* m_headline;
    QuietLabel* m_counts;
    InlineMessage* m_note;
    QStandardItemModel* m_model;
    QTreeView* m_tree;
    QList<QStandardItem*> m_items; ///< one for each change, owned by the model
    QMap<text::ChangeKind, QIcon> m_signs;
    bool m_isQuiet = false; ///< while the program, not the person, moves in the list
};

} // namespace beraad::ui
