// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/consentmodel.h"

#include "ui/differences/differencewords.h"
#include "ui/kit/icons.h"

#include <algorithm>

namespace beraad::ui {

namespace {

enum class Place
{
    Proposed,
    Discussed,
    Adopted,
    Closed
};

Place placeOf(const DifferenceRow& row)
{
    if (!row.isOpen())
        return Place::Closed;
    if (row.isAdopted)
        return Place::Adopted;
    return row.isProposed() ? Place::Proposed : Place::Discussed;
}

QString wordOf(Place place)
{
    switch (place) {
    case Place::Proposed:
        return ConsentModel::tr("Without discussion");
    case Place::Discussed:
        return ConsentModel::tr("To discuss");
    case Place::Adopted:
        return ConsentModel::tr("Adopted");
    case Place::Closed:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant iconOf(Place place)
{
    switch (place) {
    case Place::Proposed:
        return icon(QStringLiteral("dialog-ok"));
    case Place::Discussed:
        return icon(QStringLiteral("edit-comment"));
    case Place::Adopted:
        return icon(QStringLiteral("approved"));
    case Place::Closed:
        break;
    }
    return {};
}

int count(const DifferenceSheet& sheet, Place place)
{
    return int(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                             [place](const DifferenceRow& row) { return placeOf(row) == place; }));
}

} // namespace

void ConsentModel::setSheet(DifferenceSheet sheet)
{
    std::stable_sort(
        sheet.rows.begin(), sheet.rows.end(),
        [](const DifferenceRow& a, const DifferenceRow& b) { return placeOf(a) < placeOf(b); });
    DifferencesModel::setSheet(sheet);
}

int ConsentModel::proposed() const
{
    return count(sheet(), Place::Proposed);
}

int ConsentModel::discussed() const
{
    return count(sheet(), Place::Discussed);
}

int ConsentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentModel::text(const DifferenceRow& row, int column) const
{
    switch (column) {
    case List:
        return wordOf(placeOf(row));
    case Split:
        return splitWords(row.differences);
    case Why:
        return row.isAdopted ? QString() : discussionWords(row, sheet()).join(QStringLiteral("; "));
    default:
        return {};
    }
}

QVariant ConsentModel::cell(const DifferenceRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == List ? iconOf(placeOf(row)) : QVariant();
    default:
        return {};
    }
}

QVariant ConsentModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case List:
        return tr("Proposal");
    case Split:
        return tr("Recommendations");
    case Why:
        return tr("Why it is to be discussed");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_consentmodel.cpp"
