// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include <memory>

namespace beraad::spelling {
class Speller;
}

namespace beraad::ui {

class NoteEdit;

/// Wavy lines under the words of a NoteEdit that its speller does not know. The word at the cursor
/// is left alone while it is written, and so is a paragraph that an input method composes in. Owned
/// by the document of the field.
class SpellingMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellingMarks(NoteEdit& field);

    /// Null: nothing is marked.
    void setSpeller(const std::shared_ptr<spelling::Speller>& speller);

protected:
    void highlightBlock(const QString& text) override;

private:
    void followCursor();
    bool isBeingWritten(int start, int end) const;

    NoteEdit& m_field;
    std::shared_ptr<spelling::Speller> m_speller;
    int m_spared = -1; ///< number of the block in which a word was left alone
};

} // namespace beraad::ui
