// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QPainter;
class QRect;

namespace beraad::ui {

/// How many lines a snippet takes in a list.
inline constexpr int kSnippetLines = 2;

/// Words around something that was found, wrapped in the box in the painter's font and pen; `bold`
/// says which letters were found, by start and length. What does not fit is left out.
void paintSnippet(QPainter& painter, const QRect& box, const QString& text,
                  const QList<std::pair<int, int>>& bold);

} // namespace beraad::ui
