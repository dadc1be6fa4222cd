// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/passages.h"

#include "core/base/sha256.h"
#include "core/pdf/textsearch.h"
#include "core/pdf/workerengine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

const QString kName = u"plan"_s;

/// Without white space and hyphens, so that line ends make no difference.
QString squeezed(const QString& text)
{
    QString letters;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'-')
            letters += letter;
    }
    return letters;
}

/// The pages of one PDF; the words of a page are read when they are first asked for.
class Pages
{
public:
    Pages(pdf::PdfEngine& engine, const intake::PreparedFile& file)
        : m_engine(engine)
        , m_hash(sha256Hex(file.pdf))
    {
        for (const QString& text : file.facts.pageTexts)
            m_squeezed.append(squeezed(text));
    }

    std::optional<domain::Passage> find(const QString& sentence)
    {
        // The second attempt is for a sentence that goes on over the page.
        const QString opening = sentence.section(u' ', 0, 7);
        for (const QString& words : {sentence, opening}) {
            const QString letters = squeezed(words);
            for (int page = 0; page < m_squeezed.size(); ++page) {
                if (!m_squeezed[page].contains(letters))
                    continue;
                if (const auto found = findOn(page, words))
                    return found;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<domain::Passage> findOn(int page, const QString& words)
    {
        if (!m_texts.contains(page))
            m_texts.insert(page, read(page));
        const pdf::PageText& text = m_texts[page];
        const auto ranges = pdf::findWords(text, words, pdf::Letters::AsTyped);
        if (ranges.isEmpty())
            return std::nullopt;
        const pdf::TextRange range = ranges.first();
        return domain::Passage{m_hash, page, text.rectangles(range), text.quote(range)};
    }

    /// A page that cannot be read has no passages.
    pdf::PageText read(int page)
    {
        const Result<pdf::PageContent> content = m_engine.content(kName, page, {});
        return content ? content->text : pdf::PageText();
    }

    pdf::PdfEngine& m_engine;
    QString m_hash;
    QStringList m_squeezed;
    QHash<int, pdf::PageText> m_texts;
};

} // namespace

Result<Passages> findPassages(const PlanContent& content, const intake::PreparedFile& file)
{
    pdf::WorkerEngine engine;
    BERAAD_CHECK(
        engine.open(kName, {pdf::SharedMemory::holding(file.pdf), file.fileName(), {}}, {}));
    Pages pages(engine, file);
    Passages passages;
    for (const QHash<QString, QString>& sentences : {content.keySentences, content.supporting}) {
        for (auto it = sentences.begin(); it != sentences.end(); ++it) {
            if (const auto passage = pages.find(it.value()))
                passages[it.key()].append(*passage);
        }
    }
    return passages;
}

} // namespace beraad::demonstration
