// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mark.h"

#include <QAbstractListModel>

namespace beraad::ui {

/// A mark as a reader sees it.
struct MarkEntry
{
    domain::Mark mark;
    QString maker; ///< who shares it; empty: it is the reader's own

    bool isOwn() const { return maker.isEmpty(); }
    friend bool operator==(const MarkEntry&, const MarkEntry&) = default;
};

/// The marks on a plan, in the order of the pages: what was marked, and the note under it.
class MarkModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<MarkEntry>& entries);
    const QList<MarkEntry>& entries() const { return m_entries; }
    /// -1 when it is not there.
    int rowOf(const domain::MarkId& mark) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<MarkEntry> m_entries;
};

} // namespace beraad::ui
