// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace beraad::ui {

/// A field for prose that grows with its text and is as wide as reads well. What is typed is given
/// out at most 700 ms later, and at once when the focus leaves or flush() is called, so that
/// whoever listens can store it. It keeps no undo of its own: Ctrl+Z goes to the one undo of the
/// window, in the order in which things were done.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Shows what is stored. What the person is typing is left alone; the cursor stays where it is
    /// as well as that can be.
    void showStored(const QString& text);
    /// Gives out now what was typed.
    void flush();
    /// Lines that show while there is less text; 2 unless said otherwise.
    void setLeastLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person changed the text, and this is what it is now.
    void edited(const QString& text);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    int heightOfText() const;

    QTimer m_pending;
    int m_leastLines = 2;
    bool m_isShowingStored = false;
};

} // namespace beraad::ui
