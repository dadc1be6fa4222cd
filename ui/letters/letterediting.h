// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QAction;

namespace beraad::ui {

/// The words of a letter's template as they are typed, with what makes them bold, italic, a heading
/// or a list. The signs of the template (** __ # -) stand in the text, so that what is seen is what
/// is kept.
class LetterEditing final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LetterEditing(QWidget* parent = nullptr);

    /// Bold (Ctrl+B), italic (Ctrl+I), heading, list: each makes it so and takes it back.
    const QList<QAction*>& formats() const { return m_formats; }

private:
    QAction* addFormat(const QString& iconName, const QString& text, const QKeySequence& keys);
    /// Around what is selected, or where the cursor is.
    void turnAround(const QString& sign);
    /// Before each line that is selected, or the one with the cursor.
    void turnBefore(const QString& sign);

    QList<QAction*> m_formats;
};

} // namespace beraad::ui
