// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markmodel.h"

#include "core/wording/domainwording.h"
#include "ui/reading/markcolours.h"

namespace beraad::ui {

void MarkModel::show(const QList<MarkEntry>& entries)
{
    const auto ids = [](const QList<MarkEntry>& of) {
        QStringList all;
        for (const MarkEntry& entry : of)
            all.append(entry.mark.id.text());
        return all;
    };
    if (ids(entries) == ids(m_entries)) { // the same marks: who stands on one stays there
        m_entries = entries;
        if (!entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int MarkModel::rowOf(const domain::MarkId& mark) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).mark.id == mark)
            return row;
    }
    return -1;
}

int MarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant MarkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MarkEntry& entry = m_entries.at(index.row());
    const domain::Mark& mark = entry.mark;
    const QString place =
        QStringLiteral("%1 %2").arg(signOf(mark.colour), tr("p. %1").arg(mark.passage.page + 1));
    const QString quote = mark.passage.quote.isEmpty() ? wording::quotation(mark.passage)
                                                       : mark.passage.quote.simplified();
    const QString note = mark.note.simplified();
    switch (role) {
    case Qt::DisplayRole: {
        const QString first = entry.isOwn() ? place : place + QStringLiteral(" · ") + entry.maker;
        return QStringLiteral("%1 · %2\n%3").arg(first, quote, note);
    }
    case Qt::ToolTipRole:
        return note.isEmpty() ? quote : QStringLiteral("%1\n\n%2").arg(quote, mark.note);
    case Qt::AccessibleTextRole:
        return tr("Page %1, %2: %3. %4")
            .arg(QString::number(mark.passage.page + 1), wording::word(mark.colour).toLower(),
                 quote, note);
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_markmodel.cpp"
