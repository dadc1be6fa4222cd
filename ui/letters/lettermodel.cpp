// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettermodel.h"

#include "ui/kit/icons.h"
#include "ui/kit/outcomebadge.h"
#include "ui/letters/letterwords.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"

#include <algorithm>

namespace beraad::ui {

using publishing::LetterDraft;

void LetterModel::setLetters(const QList<LetterDraft>& drafts,
                             const QList<domain::SentLetter>& registered)
{
    beginResetModel();
    m_drafts = drafts;
    m_registered = registered;
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

QList<LetterDraft> LetterModel::chosen() const
{
    QList<LetterDraft> chosen;
    std::copy_if(m_drafts.begin(), m_drafts.end(), std::back_inserter(chosen),
                 [this](const LetterDraft& draft) {
                     return !draft.problem &&
                            !m_unticked.contains(draft.input.record.plan.id.text());
                 });
    return chosen;
}

int LetterModel::makeable() const
{
    return int(std::count_if(m_drafts.begin(), m_drafts.end(),
                             [](const LetterDraft& draft) { return !draft.problem; }));
}

void LetterModel::tickAll(Qt::CheckState state)
{
    m_unticked.clear();
    for (const LetterDraft& draft : std::as_const(m_drafts)) {
        if (state == Qt::Unchecked)
            m_unticked.insert(draft.input.record.plan.id.text());
    }
    if (!m_drafts.isEmpty())
        Q_EMIT dataChanged(index(0, Region), index(rowCount() - 1, Region), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
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
    return index.column() == Region && !draft(index.row()).problem ? flags | Qt::ItemIsUserCheckable
                                                                   : flags;
}

/// The newest of the register comes first.
const domain::SentLetter* LetterModel::lastOf(int row) const
{
    const domain::PlanId& plan = draft(row).input.record.plan.id;
    const auto found = std::find_if(m_registered.begin(), m_registered.end(),
                                    [&](const auto& letter) { return letter.plan == plan; });
    return found == m_registered.end() ? nullptr : &*found;
}

QString LetterModel::standing(int row) const
{
    const LetterDraft& shown = draft(row);
    if (shown.problem)
        return shortProblem(*shown.problem);
    const domain::SentLetter* last = lastOf(row);
    if (!last)
        return tr("not made yet");
    const std::optional<domain::Outcome> sent = domain::outcomeOf(last->kind);
    if (sent && sent != shown.input.record.standing())
        return tr("outdated, was about: %1").arg(wording::word(*sent).toLower());
    return madeWords(*last);
}

QString LetterModel::text(int row, int column) const
{
    const committee::PlanRecord& record = draft(row).input.record;
    switch (column) {
    case Region:
        return tr("%1 · %2").arg(record.region.number).arg(record.region.name);
    case Advice:
        return record.standing() ? wording::word(*record.standing()) : QString();
    case Addressee:
        return record.region.leadApplicant.organisation;
    case Standing:
        return standing(row);
    default:
        return {};
    }
}

QVariant LetterModel::toolTip(int row, int column) const
{
    if (column == Addressee) {
        const domain::LeadApplicant& lead = draft(row).region().leadApplicant;
        QStringList lines{lead.organisation, lead.contact, lead.street,
                          QStringLiteral("%1  %2").arg(lead.postalCode, lead.city)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (column != Standing)
        return text(row, column);
    if (draft(row).problem)
        return wording::sentence(*draft(row).problem);
    const domain::SentLetter* last = lastOf(row);
    return last ? last->destination : QVariant();
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
        if (index.column() != Region || shown.problem)
            return {};
        return m_unticked.contains(shown.input.record.plan.id.text()) ? Qt::Unchecked : Qt::Checked;
    case Qt::DecorationRole:
        if (index.column() == Advice) {
            if (const auto sign = documents::signOf(shown.input.record))
                return outcomeIcon(*sign);
        }
        if (index.column() == Standing && shown.problem)
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
    const QString plan = draft(index.row()).input.record.plan.id.text();
    if (value.toInt() == Qt::Checked)
        m_unticked.remove(plan);
    else
        m_unticked.insert(plan);
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
    case Advice:
        return tr("Advice");
    case Addressee:
        return tr("Addressee");
    case Standing:
        return tr("Letter");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_lettermodel.cpp"
