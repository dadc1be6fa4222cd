// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace beraad::ui {

/// One line of text, given out as NoteEdit gives out prose: at most 700 ms after it was typed, and
/// at once on Enter, when the focus leaves or flush() is called. It keeps no undo of its own:
/// Ctrl+Z goes to the one undo of the window. A field that means a value (a date, an amount) reads
/// its text in give(); text that it cannot read stays as it was typed until the person mends it.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    /// It may not stay empty, and this sentence says why.
    void setNeeded(const QString& why) { m_whyNeeded = why; }
    /// Shows what is stored. What the person is typing is left alone.
    void showStored(const QString& text);
    /// Gives out now what was typed.
    void flush();
    /// From here on it is about another record: what could not be read is dropped.
    void startOver();

Q_SIGNALS:
    void edited(const QString& text);
    /// What was typed cannot be read, and how it can.
    void refused(const QString& sentence);
    /// It can be read, or is about something else now.
    void settled();

protected:
    enum class Moment
    {
        Typing, ///< the person may still be in the middle of it
        Done
    };
    /// Gives out what was typed; false where it cannot be read.
    virtual bool give(Moment moment);
    /// The person changed the text in another way than by typing.
    void touch();

    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void giveAndTell(Moment moment);
    /// Shows by itself that it cannot be read, for forms that have no place for the sentence.
    void mark(const QString& sentence);

    QTimer m_pending;
    QString m_whyNeeded;
    bool m_isTouched = false; ///< holds text that was not given out, or cannot be read
};

} // namespace beraad::ui
