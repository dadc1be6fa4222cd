// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterediting.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QTextBlock>
#include <QTextDocument>

namespace beraad::ui {

namespace {

const QString kBold = QStringLiteral("**");
const QString kItalic = QStringLiteral("__");
const QString kHeading = QStringLiteral("# ");
const QString kList = QStringLiteral("- ");

} // namespace

LetterEditing::LetterEditing(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(addFormat(QStringLiteral("format-text-bold"), tr("Bold"), Qt::CTRL | Qt::Key_B),
            &QAction::triggered, this, [this] { turnAround(kBold); });
    connect(addFormat(QStringLiteral("format-text-italic"), tr("Italic"), Qt::CTRL | Qt::Key_I),
            &QAction::triggered, this, [this] { turnAround(kItalic); });
    connect(addFormat(QStringLiteral("format-font-size-more"), tr("Heading"), {}),
            &QAction::triggered, this, [this] { turnBefore(kHeading); });
    connect(addFormat(QStringLiteral("format-list-unordered"), tr("List"), {}), &QAction::triggered,
            this, [this] { turnBefore(kList); });
}

QAction* LetterEditing::addFormat(const QString& iconName, const QString& text,
                                  const QKeySequence& keys)
{
    auto* format = new QAction(icon(iconName), text, this);
    format->setShortcut(keys);
    format->setShortcutContext(Qt::WidgetShortcut);
    if (!keys.isEmpty())
        format->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(format);
    m_formats.append(format);
    return format;
}

void LetterEditing::turnAround(const QString& sign)
{
    QTextCursor cursor = textCursor();
    const int length = int(sign.size());
    const QString all = toPlainText();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const bool isAround = QStringView(all).mid(std::max(0, start - length), length) == sign &&
                          QStringView(all).mid(end, length) == sign;
    cursor.beginEditBlock();
    if (isAround) {
        cursor.setPosition(end);
        cursor.setPosition(end + length, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(start - length);
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.setPosition(end);
        cursor.insertText(sign);
        cursor.setPosition(start);
        cursor.insertText(sign);
    }
    cursor.endEditBlock();
    const int moved = isAround ? -length : length;
    cursor.setPosition(start + moved);
    cursor.setPosition(end + moved, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void LetterEditing::turnBefore(const QString& sign)
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const bool isThere = first.text().startsWith(sign);
    cursor.beginEditBlock();
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        cursor.setPosition(line.position());
        if (isThere && line.text().startsWith(sign)) {
            cursor.setPosition(line.position() + int(sign.size()), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else if (!isThere && !line.text().trimmed().isEmpty()) {
            cursor.insertText(sign);
        }
        if (line == last)
            break;
    }
    cursor.endEditBlock();
    setFocus(Qt::OtherFocusReason);
}

} // namespace beraad::ui

#include "moc_letterediting.cpp"
