// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

#include <QStringList>

/// Sets texts on pages as a word processor would, so that tests can say what is on paper.
namespace beraad::tests {

/// How a document is set: change one and every line and page end falls elsewhere.
struct Sheet
{
    int columns = 60; ///< letters on a line
    int rows = 30;    ///< lines on a page
    QString head;     ///< on top of every page; "#" is the page's number
    QString foot;
};

/// Paragraphs, each starting on a new line with a white line before it. A paragraph with tabs is
/// the row of a table: its cells start 20 letters apart. One that is "\f" starts a new page.
QList<text::PageWords> typeset(const QStringList& paragraphs, const Sheet& sheet = {});

/// `count` different paragraphs of some 40 words, the same for the same seed.
QStringList paragraphs(int count, quint32 seed = 1);

} // namespace beraad::tests
