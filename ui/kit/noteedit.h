// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTimer>

class QMenu;

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
    /// Puts a text where the cursor is, apart from the words around it, and gives it out at once.
    void insertApart(const QString& text);
    /// Lines that show while there is less text; 2 unless said otherwise.
    void setLeastLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person changed the text, and this is what it is now.
    void edited(const QString& text);
    /// The context menu is about to show, for the text at `place`; others may add to it.
    void menuRequested(QMenu& menu, const QTextCursor& place);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    int heightOfText() const;

    QTimer m_pending;
    QString m_known; ///< the text when it was looked at last
    int m_leastLines = 2;
    bool m_isShowingStored = false;
};

} // namespace beraad::ui
