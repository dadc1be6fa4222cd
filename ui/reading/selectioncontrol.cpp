// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/selectioncontrol.h"

#include <QKeyEvent>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kContext = 60; ///< letters before and after a passage

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

void SelectionControl::settle(const TextSelection& before)
{
    if (before.page() != m_selection.page() || before.range() != m_selection.range())
        Q_EMIT changed();
}

QList<QRectF> SelectionControl::rectangles() const
{
    const pdf::PageText* words = isEmpty() ? nullptr : text(page());
    return words ? words->rectangles(m_selection.range()) : QList<QRectF>();
}

std::optional<domain::Passage> SelectionControl::passage(const QString& document) const
{
    const pdf::PageText* words = isEmpty() ? nullptr : text(page());
    if (!words)
        return std::nullopt;
    return domain::Passage{document, page(), words->rectangles(m_selection.range()),
                           words->quote(m_selection.range())};
}

WordsAround SelectionControl::wordsAround() const
{
    const pdf::PageText* words = isEmpty() ? nullptr : text(page());
    if (!words)
        return {};
    const auto [start, end] = m_selection.range();
    const int from = std::max(0, start - kContext);
    return {words->text().mid(from, start - from).simplified(),
            words->text().mid(end, kContext).simplified()};
}

void SelectionControl::press(PagePoint point, int clicks, Qt::KeyboardModifiers modifiers)
{
    const TextSelection before = m_selection;
    const pdf::PageText* words = text(point.page);
    m_dragging = words && !words->isEmpty();
    if (!m_dragging) {
        m_selection.clear();
    } else if (modifiers.testFlag(Qt::ShiftModifier) && m_selection.page() == point.page) {
        m_selection.extend(*words, words->positionAt(point.place));
    } else if (clicks > 1) {
        const auto unit = clicks == 2 ? TextSelection::Unit::Word : TextSelection::Unit::Line;
        // A position lies between letters; the letter under the mouse is the one to take.
        const int position = words->positionAt(point.place);
        const bool behind = position > 0 && words->hasTextAt(point.place) &&
                            words->wordAt(position - 1).end == position;
        m_selection.begin(point.page, *words, behind ? position - 1 : position, unit);
    } else {
        m_selection.begin(point.page, *words, words->positionAt(point.place));
    }
    settle(before);
}

void SelectionControl::drag(PagePoint point)
{
    const pdf::PageText* words = m_dragging ? text(m_selection.page()) : nullptr;
    if (!words)
        return;
    const TextSelection before = m_selection;
    if (point.page == m_selection.page())
        m_selection.extend(*words, words->positionAt(point.place));
    else
        m_selection.extend(*words, point.page < m_selection.page() ? 0 : words->length());
    settle(before);
}

void SelectionControl::release()
{
    m_dragging = false;
}

std::optional<int> SelectionControl::moved(const QKeyEvent& event, const pdf::PageText& text) const
{
    const int cursor = m_selection.cursor();
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
    const bool continues = m_selection.page() >= 0;
    const pdf::PageText* words = text(continues ? m_selection.page() : page);
    if (!words || words->isEmpty())
        return false;
    TextSelection before = m_selection;
    if (!continues)
        m_selection.begin(page, *words, 0);
    const std::optional<int> position = moved(event, *words);
    if (!position) {
        m_selection = before;
        return false;
    }
    m_selection.extend(*words, *position);
    settle(before);
    return true;
}

void SelectionControl::selectPage(int page)
{
    if (const pdf::PageText* words = text(page))
        selectRange(page, words->all());
}

void SelectionControl::selectRange(int page, pdf::TextRange range)
{
    const TextSelection before = m_selection;
    m_selection.selectRange(page, range);
    settle(before);
}

void SelectionControl::clear()
{
    const TextSelection before = m_selection;
    m_selection.clear();
    m_dragging = false;
    settle(before);
}

QRectF SelectionControl::cursorRectangle() const
{
    const pdf::PageText* words = text(m_selection.page());
    if (!words || words->isEmpty())
        return {};
    const int letter = std::clamp(m_selection.cursor() - 1, 0, words->length() - 1);
    return words->rectangles({letter, letter + 1}).value(0);
}

} // namespace beraad::ui

#include "moc_selectioncontrol.cpp"
