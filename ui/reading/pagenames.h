// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace beraad::ui {

/// What the pages of a document are called: as the PDF says ("iv", "A-3"), or counted from 1 where
/// it says nothing. Only for people: everything that is stored names a page by its place.
class PageNames
{
public:
    PageNames() = default;
    /// `labels` are of all pages or empty.
    PageNames(QStringList labels, int pageCount);

    QString of(int page) const;
    /// Whether the PDF calls it otherwise than by counting.
    bool isNamed(int page) const;
    /// The page that a person means: one of that name, capitals or not, and the first one from
    /// `from` on where more have it; otherwise the one with that number. None: there is none.
    std::optional<int> find(const QString& typed, int from = 0) const;
    /// The longest of the names.
    QString longest() const;

private:
    QStringList m_labels;
    int m_pageCount = 0;
};

} // namespace beraad::ui
