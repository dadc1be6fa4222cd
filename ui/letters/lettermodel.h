// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"

#include <QAbstractTableModel>
#include <QSet>

namespace beraad::ui {

/// The letters of a round as rows with a box to tick: to whom, about what, what stands in the way
/// and what went out before. Every letter that can be made is ticked until the person unticks it.
class LetterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region,
        Advice,
        Addressee,
        Standing,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLetters(const QList<publishing::LetterDraft>& drafts,
                    const QList<domain::SentLetter>& registered);
    const publishing::LetterDraft& draft(int row) const { return m_drafts.at(row); }
    int rowOf(const domain::PlanId& plan) const; ///< -1: none

    /// Those that are ticked and can be made, in order.
    QList<publishing::LetterDraft> chosen() const;
    int makeable() const;
    void tickAll(Qt::CheckState state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    const domain::SentLetter* lastOf(int row) const;
    QString text(int row, int column) const;
    QString standing(int row) const;
    QVariant toolTip(int row, int column) const;

    QList<publishing::LetterDraft> m_drafts;
    QList<domain::SentLetter> m_registered;
    QSet<QString> m_unticked; ///< identities of plans
};

} // namespace beraad::ui
