// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettermodel.h"

#include "ui/kit/icons.h"
#include "ui/kit/outcomebadge.h"
#include "ui/letters/letterwords.h"

#include "core/documents/figurecharts.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::ui {

using publishing::LetterDraft;
using publishing::LetterStanding;

void LetterModel::setLetters(const QList<LetterDraft>& drafts)
{
    beginResetModel();
    for (const LetterDraft& draft : drafts) {
        const int row = rowOf(draft.input.record.plan.id);
        if (row >= 0 && draft.sent.size() > m_drafts[row].sent.size())
            m_ticked.remove(draft.input.record.plan.id.text()); // it was for the one that left
    }
    m_drafts = drafts;
    endResetModel();
    Q_EMIT choiceChanged();
}

int LetterModel::rowOf(const domain::PlanId& plan) const
{
    for (int row = 0; row < int(m_drafts.size()); ++row) {
        if (draft(row).input.record.plan.id == plan)
            return row;
    }
    return -1;
}

bool LetterModel::isTickable(int row) const
{
    const LetterStanding standing = draft(row).standing();
    return standing != LetterStanding::Blocked && standing != LetterStanding::Printing;
}

/// What went out is not sent again by accident.
bool LetterModel::isTicked(int row) const
{
    const LetterStanding standing = draft(row).standing();
    const bool isOut = standing == LetterStanding::Out || standing == LetterStanding::OutOutdated;
    return isTickable(row) && m_ticked.value(draft(row).input.record.plan.id.text(), !isOut);
}

QList<LetterDraft> LetterModel::chosen() const
{
    QList<LetterDraft> chosen;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row))
            chosen.append(draft(row));
    }
    return chosen;
}

int LetterModel::tickable() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isTickable(row) ? 1 : 0;
    return count;
}

void LetterModel::tickAll(Qt::CheckState state)
{
    for (const LetterDraft& draft : std::as_const(m_drafts))
        m_ticked.insert(draft.input.record.plan.id.text(), state == Qt::Checked);
    if (!m_drafts.isEmpty())
        Q_EMIT dataChanged(index(0, Region), index(rowCount() - 1, Region), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

void LetterModel::forgetTicks()
{
    m_ticked.clear();
}

int LetterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

int LetterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags LetterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Region && isTickable(index.row()) ? flags | Qt::ItemIsUserCheckable
                                                               : flags;
}

QString LetterModel::text(int row, int column) const
{
    const LetterDraft& shown = draft(row);
    switch (column) {
    case Region:
        return tr("%1 · %2").arg(shown.region().number).arg(shown.region().name);
    case Kind:
        return shown.problem && shown.problem->kind() == ErrorKind::AdviceMissing
                   ? QString()
                   : wordOf(shown.input.kind);
    case Addressee:
        return shown.region().leadApplicant.organisation;
    case Standing:
        return standingWords(shown);
    case Phoned:
        return shown.call ? wording::longDateTime(shown.call->calledAt) : QString();
    default:
        return {};
    }
}

QVariant LetterModel::toolTip(int row, int column) const
{
    const LetterDraft& shown = draft(row);
    if (column == Addressee) {
        const domain::LeadApplicant& lead = shown.region().leadApplicant;
        QStringList lines{lead.organisation, lead.contact, lead.street,
                          QStringLiteral("%1  %2").arg(lead.postalCode, lead.city)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (column == Phoned && shown.call)
        return shown.call->remark;
    if (column != Standing)
        return text(row, column);
    if (shown.problem)
        return wording::sentence(*shown.problem);
    return shown.sent.isEmpty() ? QVariant() : shown.sent.first().destination;
}

QVariant LetterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LetterDraft& shown = draft(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() != Region || !isTickable(index.row()))
            return {};
        return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (index.column() == Kind && domain::outcomeOf(shown.input.kind)) {
            if (const auto sign = documents::signOf(shown.input.record))
                return outcomeIcon(*sign);
        }
        if (index.column() == Standing && (shown.standing() == LetterStanding::Blocked ||
                                           shown.standing() == LetterStanding::Failed))
            return icon(QStringLiteral("dialog-warning-symbolic"));
        return {};
    default:
        return {};
    }
}

bool LetterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_ticked.insert(draft(index.row()).input.record.plan.id.text(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

QVariant LetterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Region:
        return tr("Region");
    case Kind:
        return tr("About");
    case Addressee:
        return tr("Addressee");
    case Standing:
        return tr("Letter");
    case Phoned:
        return tr("Phoned");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_lettermodel.cpp"
