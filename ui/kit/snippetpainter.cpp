// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/snippetpainter.h"

#include <QPainter>
#include <QTextLayout>

namespace beraad::ui {

void paintSnippet(QPainter& painter, const QRect& box, const QString& text,
                  const QList<std::pair<int, int>>& bold)
{
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, length] : bold)
        formats.append({start, length, found});
    QTextLayout layout(text, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < kSnippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, box.topLeft());
}

} // namespace beraad::ui
