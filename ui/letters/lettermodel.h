// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdraft.h"

#include <QAbstractTableModel>
#include <QHash>

namespace beraad::ui {

/// The letters of a round as rows with a box to tick: to whom, about what, what stands in the way
/// and how far it is. Every letter that has not left is ticked until the person unticks it.
class LetterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region,
        Kind,
        Addressee,
        Standing,
        Phoned,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLetters(const QList<publishing::LetterDraft>& drafts);
    const publishing::LetterDraft& draft(int row) const { return m_drafts.at(row); }
    int rowOf(const domain::PlanId& plan) const; ///< -1: none

    /// Those that are ticked, in order. One that cannot be written, or that a printer has, is not.
    QList<publishing::LetterDraft> chosen() const;
    int tickable() const;
    void tickAll(Qt::CheckState state);
    void forgetTicks(); ///< as when it was new

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString text(int row, int column) const;
    bool isTickable(int row) const;
    bool isTicked(int row) const;
    QVariant toolTip(int row, int column) const;

    QList<publishing::LetterDraft> m_drafts;
    QHash<QString, bool> m_ticked; ///< by plan, what the person chose
};

} // namespace beraad::ui
