// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spellingmarks.h"

#include "ui/kit/noteedit.h"
#include "ui/kit/palettes.h"

#include "core/spelling/speller.h"
#include "core/spelling/words.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextLayout>

namespace beraad::ui {

SpellingMarks::SpellingMarks(NoteEdit& field)
    : QSyntaxHighlighter(field.document())
    , m_field(field)
{
    connect(&field, &NoteEdit::cursorPositionChanged, this, &SpellingMarks::followCursor);
}

void SpellingMarks::setSpeller(const std::shared_ptr<spelling::Speller>& speller)
{
    m_speller = speller;
    rehighlight();
}

bool SpellingMarks::isBeingWritten(int start, int end) const
{
    const int cursor = m_field.textCursor().position() - currentBlock().position();
    return m_field.hasFocus() && cursor > start && cursor <= end;
}

void SpellingMarks::highlightBlock(const QString& text)
{
    if (!m_speller || !currentBlock().layout()->preeditAreaText().isEmpty())
        return;
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(errorColour(m_field.palette()));
    for (const spelling::Word& word : spelling::findWords(text)) {
        if (m_speller->knows(text.mid(word.start, word.length)))
            continue;
        if (isBeingWritten(word.start, word.end()))
            m_spared = currentBlock().blockNumber();
        else
            setFormat(word.start, word.length, wavy);
    }
}

/// The cursor has left the word that was spared, perhaps; then it is looked at after all.
void SpellingMarks::followCursor()
{
    if (m_spared < 0)
        return;
    const QTextBlock block = document()->findBlockByNumber(m_spared);
    m_spared = -1;
    if (block.isValid())
        rehighlightBlock(block);
}

} // namespace beraad::ui

#include "moc_spellingmarks.cpp"
