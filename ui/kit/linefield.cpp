// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linefield.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QKeyEvent>

#include <algorithm>

namespace beraad::ui {

LineField::LineField(QWidget* parent)
    : QLineEdit(parent)
{
    m_pending.setSingleShot(true);
    m_pending.setInterval(kStoreWithin);
    connect(&m_pending, &QTimer::timeout, this, [this] { giveAndTell(Moment::Typing); });
    connect(this, &QLineEdit::textEdited, this, &LineField::touch);
    connect(this, &QLineEdit::returnPressed, this, &LineField::flush);
    connect(this, &LineField::refused, this, &LineField::mark);
    connect(this, &LineField::settled, this, [this] { mark({}); });
}

void LineField::touch()
{
    m_isTouched = true;
    if (!m_pending.isActive())
        m_pending.start();
}

void LineField::mark(const QString& sentence)
{
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    QPalette colours;
    if (!sentence.isEmpty())
        colours.setColor(QPalette::Text, errorColour(palette()));
    setPalette(colours);
}

void LineField::giveAndTell(Moment moment)
{
    const bool isRead = give(moment);
    if (isRead && !m_pending.isActive())
        m_isTouched = false;
    if (isRead)
        Q_EMIT settled();
}

bool LineField::give(Moment moment)
{
    if (!m_whyNeeded.isEmpty() && text().trimmed().isEmpty()) {
        if (moment == Moment::Done)
            Q_EMIT refused(m_whyNeeded);
        return false;
    }
    Q_EMIT edited(text());
    return true;
}

void LineField::flush()
{
    if (!m_isTouched)
        return;
    m_pending.stop();
    giveAndTell(Moment::Done);
}

void LineField::startOver()
{
    m_pending.stop();
    m_isTouched = false;
    Q_EMIT settled();
}

void LineField::showStored(const QString& stored)
{
    if (m_isTouched || stored == text())
        return;
    const int cursor = cursorPosition();
    setText(stored);
    setCursorPosition(hasFocus() ? std::min<int>(cursor, int(stored.size())) : 0);
}

bool LineField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    flush();
}

} // namespace beraad::ui

#include "moc_linefield.cpp"
