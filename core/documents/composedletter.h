// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentparts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace beraad::documents {

/// A letter with all its placeholders filled, before it is set on paper.
struct ComposedLetter
{
    struct Part
    {
        enum class Kind
        {
            Heading,
            Paragraph,
            Plain, ///< a paragraph of somebody's own words, in which no sign means anything
            Numbered,
            Bulleted
        };

        Kind kind = Kind::Paragraph;
        QString text;
        QStringList items; ///< of a list
    };

    QString subject;
    LetterHead head;
    QList<Part> body;
    QStringList closing;
    QStringList signatory;
    QStringList annexes; ///< SHA-256 of each; of a part of the report: of its words
};

/// "Do **this** before __June__" as stretches of bold and italic text.
QList<TextRun> runsOf(const QString& text);

} // namespace beraad::documents
