// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/evidencemarks.h"

namespace beraad::ui {

QList<Mark> evidenceMarks(const Comparison& comparison, const QColor& colour)
{
    QList<Mark> marks;
    for (const ReaderColumn& reader : comparison.readers()) {
        if (!reader.review)
            continue;
        for (const domain::Evidence& cited : reader.review->evidence) {
            const Mark mark{cited.criterion, cited.passage, colour, cited.criterion, {}};
            if (!marks.contains(mark))
                marks.append(mark);
        }
    }
    return marks;
}

} // namespace beraad::ui
