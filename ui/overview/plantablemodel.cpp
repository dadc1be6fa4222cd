// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plantablemodel.h"

#include "core/documents/figurecharts.h"
#include "core/domain/rules.h"
#include "core/wording/domainwording.h"
#include "ui/kit/outcomebadge.h"

#include <QIcon>

#include <algorithm>

namespace beraad::ui {

using committee::PlanRecord;
using namespace domain;

namespace {

int finalReviews(const PlanRecord& record)
{
    return int(
        std::count_if(record.reviews.begin(), record.reviews.end(),
                      [](const Review& review) { return review.state == ReviewState::Final; }));
}

const Review* reviewOf(const PlanRecord& record, const MemberId& member)
{
    const auto found = std::find_if(record.reviews.begin(), record.reviews.end(),
                                    [&](const Review& review) { return review.member == member; });
    return found == record.reviews.end() ? nullptr : &*found;
}

int scored(const Review& review)
{
    return int(std::count_if(review.scores.begin(), review.scores.end(),
                             [](const Score& score) { return !score.judgement.isEmpty(); }));
}

QString adviceText(const PlanRecord& record)
{
    if (record.isNotAssessed())
        return wording::notAssessed();
    if (const auto standing = record.standing())
        return wording::word(*standing);
    return record.advice ? PlanTableModel::tr("draft") : QString();
}

} // namespace

void PlanTableModel::setRecords(const committee::RoundRecords& records, const MemberId& me)
{
    beginResetModel();
    m_records = records;
    m_me = me;
    endResetModel();
}

bool PlanTableModel::isMine(int row) const
{
    return record(row).readers.contains(m_me);
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.plans.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanTableModel::readerNames(const PlanRecord& record) const
{
    QStringList names;
    for (const MemberId& reader : record.readers) {
        for (const Member& member : m_records.members) {
            if (member.id == reader)
                names << member.name;
        }
    }
    return names.join(QStringLiteral(", "));
}

bool PlanTableModel::seesAdvice(const PlanRecord& record) const
{
    const auto me = std::find_if(m_records.members.begin(), m_records.members.end(),
                                 [this](const Member& member) { return member.id == m_me; });
    return me == m_records.members.end() ||
           accessToReviews(record.situation(), *me) == ReviewAccess::Open;
}

QString PlanTableModel::myReview(const PlanRecord& record) const
{
    const PlanDoor door = doorTo(record.plan.id, m_me, record.interests());
    if (door == PlanDoor::Recused)
        return tr("recused");
    if (!record.readers.contains(m_me))
        return {};
    if (door == PlanDoor::Waiting)
        return tr("waits for the chair");
    const Review* review = reviewOf(record, m_me);
    if (!review && door == PlanDoor::Undeclared)
        return tr("to declare");
    if (review && review->state == ReviewState::Final)
        return tr("final");
    return tr("%1 of %2").arg(review ? scored(*review) : 0).arg(m_records.rubric.criteria().size());
}

QString PlanTableModel::text(const PlanRecord& record, int column) const
{
    switch (column) {
    case Number:
        return QString::number(record.region.number);
    case Region:
        return record.region.name;
    case State:
        return wording::word(record.plan.state);
    case Readers:
        return readerNames(record);
    case Progress:
        return record.readers.isEmpty()
                   ? QString()
                   : tr("%1 of %2 final").arg(finalReviews(record)).arg(record.readers.size());
    case MyReview:
        return myReview(record);
    case Advice:
        return seesAdvice(record) ? adviceText(record) : QString();
    default:
        return {};
    }
}

QVariant PlanTableModel::sortValue(const PlanRecord& record, int column) const
{
    switch (column) {
    case Number:
        return record.region.number;
    case State:
        return int(record.plan.state);
    case Progress:
        return finalReviews(record);
    case MyReview: {
        const Review* review = reviewOf(record, m_me);
        if (!record.readers.contains(m_me))
            return -1;
        return review && review->state == ReviewState::Final ? 1000 : review ? scored(*review) : 0;
    }
    case Advice: {
        if (!seesAdvice(record))
            return 100;
        const auto sign = documents::signOf(record);
        return sign ? int(*sign) : record.advice ? 98 : 99;
    }
    default:
        return text(record, column);
    }
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanRecord& shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Readers || index.column() == Region ? text(shown, index.column())
                                                                     : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Advice && seesAdvice(shown)) {
            if (const auto sign = documents::signOf(shown))
                return outcomeIcon(*sign);
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(shown, index.column());
    case PlanRole:
        return shown.plan.id.text();
    default:
        return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == Number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Region:
        return tr("Region");
    case State:
        return tr("Plan");
    case Readers:
        return tr("Readers");
    case Progress:
        return tr("Reviews");
    case MyReview:
        return tr("My review");
    case Advice:
        return tr("Advice");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_plantablemodel.cpp"
