// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/selectioncontrol.h"

#include <QKeyEvent>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kContext = 60; ///< letters before and after a passage

bool goesForward(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Right || event.key() == Qt::Key_Down;
}

bool goesBack(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Up;
}

} // namespace

SelectionControl::SelectionControl(const ContentSupply& contents, QObject* parent)
    : QObject(parent)
    , m_contents(contents)
{
}

const pdf::PageText* SelectionControl::text(int page) const
{
    const pdf::PageContent* content = m_contents.content(page);
    return content ? &content->text : nullptr;
}

void SelectionControl::settle(const Selected& before)
{
    if (before.anchor.page() != m_selected.anchor.page() ||
        before.anchor.range() != m_selected.anchor.range() || before.end != m_selected.end)
        Q_EMIT changed();
}

QList<int> SelectionControl::pages() const
{
    QList<int> pages;
    if (page() < 0)
        return pages;
    const int last = cursorPage();
    for (int each = std::min(page(), last); each <= std::max(page(), last); ++each)
        pages.append(each);
    return pages;
}

QList<SelectionControl::Part> SelectionControl::parts() const
{
    QList<Part> parts;
    const auto& end = m_selected.end;
    for (const int each : pages()) {
        Part part{each, m_selected.anchor.range()};
        const pdf::PageText* words = text(each);
        if (each != page() && !words)
            continue;
        if (each != page())
            part.range = words->all();
        if (end && each == end->page)
            part.range = end->page > page() ? pdf::TextRange{0, end->position}
                                            : pdf::TextRange{end->position, words->length()};
        if (!part.range.isEmpty())
            parts.append(part);
    }
    return parts;
}

QList<QRectF> SelectionControl::rectangles(int page) const
{
    const QList<Part> selected = parts();
    const pdf::PageText* words = text(page);
    for (const Part& part : selected) {
        if (part.page == page && words)
            return words->rectangles(part.range);
    }
    return {};
}

QList<domain::Passage> SelectionControl::passages(const QString& document) const
{
    QList<domain::Passage> passages;
    const QList<Part> selected = parts();
    for (const Part& part : selected) {
        if (const pdf::PageText* words = text(part.page))
            passages.append(
                {document, part.page, words->rectangles(part.range), words->quote(part.range)});
    }
    return passages;
}

WordsAround SelectionControl::wordsAround(int page) const
{
    const QList<Part> selected = parts();
    for (const Part& part : selected) {
        if (part.page != page || !text(page))
            continue;
        const QString words = text(page)->text();
        const int from = std::max(0, part.range.start - kContext);
        return {words.mid(from, part.range.start - from).simplified(),
                words.mid(part.range.end, kContext).simplified()};
    }
    return {};
}

void SelectionControl::press(PagePoint point, int clicks, Qt::KeyboardModifiers modifiers)
{
    const Selected before = m_selected;
    TextSelection& anchor = m_selected.anchor;
    const pdf::PageText* words = text(point.page);
    m_dragging = words && !words->isEmpty();
    if (!m_dragging) {
        m_selected = {};
    } else if (modifiers.testFlag(Qt::ShiftModifier) && page() >= 0) {
        endAt(point);
    } else if (clicks > 1) {
        const auto unit = clicks == 2 ? TextSelection::Unit::Word : TextSelection::Unit::Line;
        // A position lies between letters; the letter under the mouse is the one to take.
        const int position = words->positionAt(point.place);
        const bool behind = position > 0 && words->hasTextAt(point.place) &&
                            words->wordAt(position - 1).end == position;
        m_selected.end.reset();
        anchor.begin(point.page, *words, behind ? position - 1 : position, unit);
    } else {
        m_selected.end.reset();
        anchor.begin(point.page, *words, words->positionAt(point.place));
    }
    settle(before);
}

/// The moving end goes there. A page that it leaves is selected up to its edge.
void SelectionControl::endAt(PagePoint point)
{
    const pdf::PageText* words = text(page());
    if (!words || point.page < 0)
        return;
    m_selected.end.reset();
    if (point.page == page())
        return m_selected.anchor.extend(*words, words->positionAt(point.place));
    m_selected.anchor.extend(*words, point.page < page() ? 0 : words->length());
    if (const pdf::PageText* there = text(point.page))
        m_selected.end = FarEnd{point.page, there->positionAt(point.place)};
}

void SelectionControl::drag(PagePoint point)
{
    if (!m_dragging)
        return;
    const Selected before = m_selected;
    endAt(point);
    settle(before);
}

void SelectionControl::release()
{
    m_dragging = false;
}

std::optional<int> SelectionControl::moved(const QKeyEvent& event, const pdf::PageText& text) const
{
    const int cursor = this->cursor();
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Right:
        return byWord ? text.nextWord(cursor) : cursor + 1;
    case Qt::Key_Left:
        return byWord ? text.previousWord(cursor) : cursor - 1;
    case Qt::Key_Down:
        return text.positionOnOtherLine(cursor, 1);
    case Qt::Key_Up:
        return text.positionOnOtherLine(cursor, -1);
    case Qt::Key_Home:
        return byWord ? 0 : text.lineAt(std::max(0, cursor - 1)).start;
    case Qt::Key_End:
        return byWord ? text.length() : text.lineAt(cursor).end;
    default:
        return std::nullopt;
    }
}

bool SelectionControl::handleKey(const QKeyEvent& event, int page)
{
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    const bool continues = this->page() >= 0;
    const int cursorPage = continues ? this->cursorPage() : page;
    const pdf::PageText* words = text(cursorPage);
    if (!words || words->isEmpty())
        return false;
    const Selected before = m_selected;
    if (!continues)
        m_selected.anchor.begin(page, *words, 0);
    const std::optional<int> position = moved(event, *words);
    if (!position) {
        m_selected = before;
        return false;
    }
    if (*position > words->length() || (*position == cursor() && goesForward(event)))
        endOn(cursorPage + 1, PageEdge::Top);
    else if (*position < 0 || (*position == cursor() && goesBack(event)))
        endOn(cursorPage - 1, PageEdge::Bottom);
    else if (m_selected.end)
        m_selected.end->position = *position;
    else
        m_selected.anchor.extend(*words, *position);
    settle(before);
    return true;
}

/// From the edge of one page to that of the next; stays where it is when that has no words.
void SelectionControl::endOn(int page, PageEdge edge)
{
    const pdf::PageText* from = text(this->page());
    const pdf::PageText* there = text(page);
    if (!from || !there)
        return;
    const int position = edge == PageEdge::Top ? 0 : there->length();
    m_selected.end.reset();
    if (page == this->page())
        return m_selected.anchor.extend(*there, position);
    m_selected.anchor.extend(*from, page < this->page() ? 0 : from->length());
    m_selected.end = FarEnd{page, position};
}

void SelectionControl::selectPage(int page)
{
    if (const pdf::PageText* words = text(page))
        selectRange(page, words->all());
}

void SelectionControl::selectRange(int page, pdf::TextRange range)
{
    const Selected before = m_selected;
    m_selected.end.reset();
    m_selected.anchor.selectRange(page, range);
    settle(before);
}

void SelectionControl::clear()
{
    const Selected before = m_selected;
    m_selected = {};
    m_dragging = false;
    settle(before);
}

int SelectionControl::cursor() const
{
    return m_selected.end ? m_selected.end->position : m_selected.anchor.cursor();
}

int SelectionControl::cursorPage() const
{
    return m_selected.end ? m_selected.end->page : page();
}

QRectF SelectionControl::cursorRectangle() const
{
    const pdf::PageText* words = text(cursorPage());
    if (!words || words->isEmpty())
        return {};
    const int letter = std::clamp(cursor() - 1, 0, words->length() - 1);
    return words->rectangles({letter, letter + 1}).value(0);
}

} // namespace beraad::ui

#include "moc_selectioncontrol.cpp"
