// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textselection.h"

#include <algorithm>

namespace beraad::ui {

pdf::TextRange TextSelection::unitAt(const pdf::PageText& text, int position, Unit unit)
{
    switch (unit) {
    case Unit::Word:
        return text.wordAt(position);
    case Unit::Line:
        return text.lineAt(position);
    case Unit::Letter:
        break;
    }
    return {position, position};
}

void TextSelection::begin(int page, const pdf::PageText& text, int position, Unit unit)
{
    m_page = page;
    m_unit = unit;
    m_origin = unitAt(text, position, unit);
    m_range = m_origin;
    m_cursor = m_range.end;
}

void TextSelection::extend(const pdf::PageText& text, int position)
{
    m_cursor = std::clamp(position, 0, text.length());
    const pdf::TextRange reached = unitAt(text, m_cursor, m_unit);
    m_range = {std::min(m_origin.start, reached.start), std::max(m_origin.end, reached.end)};
}

void TextSelection::selectRange(int page, pdf::TextRange range)
{
    m_page = page;
    m_unit = Unit::Letter;
    m_origin = {range.start, range.start};
    m_range = range;
    m_cursor = range.end;
}

} // namespace beraad::ui
