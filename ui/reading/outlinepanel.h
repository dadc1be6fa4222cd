// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"
#include "ui/reading/plandocument.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace beraad::ui {

/// The plan's own table of contents; a click or Enter goes there, and the section one reads is the
/// selected one.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    void setOutline(const QList<pdf::OutlineEntry>& outline);
    bool isEmpty() const { return m_items.isEmpty(); }

public Q_SLOTS:
    /// The page that is read now.
    void setCurrentPage(int page);

Q_SIGNALS:
    void jumpRequested(beraad::ui::ReadingPlace place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void retranslate();

    QStandardItemModel* m_model;
    QTreeView* m_tree;
    QLabel* m_nothing;
    QList<pdf::OutlineEntry> m_outline;
    QList<QStandardItem*> m_items; ///< one for each entry, owned by the model
};

} // namespace beraad::ui
