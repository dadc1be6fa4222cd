// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/registermodel.h"

#include "ui/kit/outcomebadge.h"
#include "ui/letters/letterwords.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

#include <algorithm>

namespace beraad::ui {

using domain::SentLetter;

namespace {

/// A letter can go out both once more and early, and the register says both.
QString reasons(const SentLetter& letter)
{
    QStringList both{letter.againBecause, letter.earlyBecause};
    both.removeAll(QString());
    return both.join(QStringLiteral("; "));
}

} // namespace

void RegisterModel::setRegister(const QList<SentLetter>& letters,
                                const QHash<QString, QString>& regions)
{
    beginResetModel();
    m_letters = letters;
    m_regions = regions;
    endResetModel();
}

int RegisterModel::rowOf(const domain::LetterId& id) const
{
    const auto isIt = [&](const SentLetter& letter) { return letter.id == id; };
    const auto found = std::find_if(m_letters.begin(), m_letters.end(), isIt);
    return found == m_letters.end() ? -1 : int(found - m_letters.begin());
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(const SentLetter& letter, int column) const
{
    switch (column) {
    case Region:
        return m_regions.value(letter.plan.text());
    case Kind:
        return wordOf(letter.kind);
    case Language:
        return wording::nameOf(letter.language);
    case Destination:
        return letter.destination;
    case State:
        return stateWords(letter);
    case By:
        return letter.madeBy;
    case Reason:
        return reasons(letter);
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SentLetter& letter = m_letters.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(letter, index.column());
    case Qt::ToolTipRole: {
        const QString tip =
            index.column() == Destination
                ? tr("%1\nSHA-256 of the PDF: %2").arg(letter.destination, letter.sha256)
                : text(letter, index.column());
        return letter.isKept ? tip : tip + u'\n' + whyNotKept(letter);
    }
    case Qt::DecorationRole:
        if (index.column() == Kind) {
            if (const auto outcome = domain::outcomeOf(letter.kind))
                return outcomeIcon(documents::signOf(*outcome));
        }
        return {};
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case State:
        return tr("What became of it");
    case By:
        return tr("By");
    case Reason:
        return tr("Why once more, or early");
    case Language:
        return tr("Language");
    case Destination:
        return tr("Where it went");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_registermodel.cpp"
