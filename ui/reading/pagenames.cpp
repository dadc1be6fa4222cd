// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagenames.h"

#include <algorithm>

namespace beraad::ui {

PageNames::PageNames(QStringList labels, int pageCount)
    : m_labels(std::move(labels))
    , m_pageCount(pageCount)
{
}

QString PageNames::of(int page) const
{
    const QString label = m_labels.value(page);
    return label.isEmpty() ? QString::number(page + 1) : label;
}

bool PageNames::isNamed(int page) const
{
    return of(page) != QString::number(page + 1);
}

std::optional<int> PageNames::find(const QString& typed, int from) const
{
    const QString wanted = typed.trimmed();
    for (int away = 0; away < m_pageCount; ++away) {
        const int page = (std::max(0, from) + away) % m_pageCount;
        if (!wanted.isEmpty() && of(page).compare(wanted, Qt::CaseInsensitive) == 0)
            return page;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (!isNumber || m_pageCount == 0)
        return std::nullopt;
    return std::clamp(number, 1, m_pageCount) - 1;
}

QString PageNames::longest() const
{
    QString longest = QString::number(m_pageCount);
    for (const QString& label : m_labels) {
        if (label.size() > longest.size())
            longest = label;
    }
    return longest;
}

} // namespace beraad::ui
