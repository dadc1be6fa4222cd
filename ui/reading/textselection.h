// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pagetext.h"

namespace beraad::ui {

/// What the person selected: letters of one page, from where it began to where the cursor is. A
/// passage lies on one page, so a selection does too. Knows no widget and no PDF.
class TextSelection
{
public:
    /// What grows at a time, by one, two or three clicks.
    enum class Unit
    {
        Letter,
        Word,
        Line
    };

    bool isEmpty() const { return m_page < 0 || m_range.isEmpty(); }
    int page() const { return m_page; }
    pdf::TextRange range() const { return m_range; }
    int cursor() const { return m_cursor; }

    void clear() { *this = TextSelection(); }
    /// Begins at a position; with Unit::Word or Unit::Line what lies there is selected at once.
    void begin(int page, const pdf::PageText& text, int position, Unit unit = Unit::Letter);
    /// Moves the cursor; what lies between it and the beginning is selected.
    void extend(const pdf::PageText& text, int position);
    void selectRange(int page, pdf::TextRange range);

private:
    static pdf::TextRange unitAt(const pdf::PageText& text, int position, Unit unit);

    int m_page = -1;
    Unit m_unit = Unit::Letter;
    pdf::TextRange m_origin;
    pdf::TextRange m_range;
    int m_cursor = 0;
};

} // namespace beraad::ui
