// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/noteedit.h"

#include "ui/kit/measures.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>
#include <utility>

namespace beraad::ui {

namespace {

int commonStart(const QString& a, const QString& b)
{
    const int length = int(std::min(a.size(), b.size()));
    int same = 0;
    while (same < length && a.at(same) == b.at(same))
        ++same;
    return same;
}

} // namespace

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(kHalfStep + 2);
    setMaximumWidth(fontMetrics().averageCharWidth() * kReadableColumns + 4 * kStep);
    m_pending.setSingleShot(true);
    m_pending.setInterval(kStoreWithin);
    connect(&m_pending, &QTimer::timeout, this, [this] { Q_EMIT edited(text()); });
    // Not with textChanged alone: the lines are counted after it when much changes at once.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::fitHeight);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        // A mark under a word counts as a change for Qt, and is none.
        if (std::exchange(m_known, text()) == m_known)
            return;
        // Not started anew by each key: who types without a pause is stored too.
        if (!m_isShowingStored && !m_pending.isActive())
            m_pending.start();
    });
    fitHeight();
}

void NoteEdit::showStored(const QString& stored)
{
    const QString shown = text();
    if (m_pending.isActive() || stored == shown)
        return;
    const QScopedValueRollback<bool> showing(m_isShowingStored, true);
    const int changedAt = commonStart(stored, shown);
    setPlainText(stored);
    QTextCursor cursor = textCursor();
    cursor.setPosition(changedAt);
    setTextCursor(cursor);
}

void NoteEdit::flush()
{
    if (!m_pending.isActive())
        return;
    m_pending.stop();
    Q_EMIT edited(text());
}

void NoteEdit::insertApart(const QString& text)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const QString all = this->text();
    const auto isSpaceAt = [&](int place) {
        return place < 0 || place >= all.size() || all.at(place).isSpace();
    };
    const QString before = isSpaceAt(cursor.selectionStart() - 1) ? QString() : QStringLiteral(" ");
    const QString after = isSpaceAt(cursor.selectionEnd()) ? QString() : QStringLiteral(" ");
    cursor.insertText(before + text + after);
    setTextCursor(cursor);
    flush();
}

void NoteEdit::setLeastLines(int lines)
{
    m_leastLines = lines;
    fitHeight();
}

int NoteEdit::heightOfText() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int margins = 2 * frameWidth() + int(std::ceil(2 * document()->documentMargin()));
    return std::max(lines, m_leastLines) * fontMetrics().lineSpacing() + margins;
}

void NoteEdit::fitHeight()
{
    const int wanted = heightOfText();
    if (wanted != height() || wanted != minimumHeight())
        setFixedHeight(wanted);
    verticalScrollBar()->setValue(0);
}

QSize NoteEdit::sizeHint() const
{
    return {maximumWidth(), heightOfText()};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, heightOfText()};
}

bool NoteEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void NoteEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Undo is the window's, over all fields; here it would never do anything.
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            menu->removeAction(action);
    }
    Q_EMIT menuRequested(*menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

/// There is nothing to scroll in here; the form around it scrolls.
void NoteEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

} // namespace beraad::ui

#include "moc_noteedit.cpp"
