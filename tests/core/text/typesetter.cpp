// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/text/typesetter.h"

#include <QRandomGenerator>

namespace beraad::tests {

using text::PageWords;
using text::Word;

namespace {

constexpr int kCell = 20;
constexpr double kTop = 0.16;
constexpr double kBottom = 0.84;

class Typesetter
{
public:
    explicit Typesetter(const Sheet& sheet)
        : m_sheet(sheet)
    {
        turnPage();
    }

    void set(const QString& paragraph)
    {
        if (paragraph == QStringLiteral("\f")) {
            turnPage();
            return;
        }
        if (m_row > 0)
            newLine();
        if (paragraph.contains(u'\t'))
            setRow(paragraph.split(u'\t'));
        else
            setLines(paragraph.split(u' ', Qt::SkipEmptyParts));
        newLine();
    }

    QList<PageWords> take()
    {
        setEdge(m_sheet.foot, 0.93);
        return std::move(m_pages);
    }

private:
    void setRow(const QStringList& cells)
    {
        for (int i = 0; i < cells.size(); ++i) {
            m_column = i * kCell;
            for (const QString& word : cells.at(i).split(u' ', Qt::SkipEmptyParts))
                put(word);
            endLine();
        }
    }

    void setLines(const QStringList& words)
    {
        for (const QString& word : words) {
            if (m_column > 0 && m_column + word.size() > m_sheet.columns)
                newLine();
            put(word);
        }
    }

    void put(const QString& word)
    {
        const double step = (kBottom - kTop) / m_sheet.rows;
        putAt(word, kTop + m_row * step, step * 0.7);
        m_column += int(word.size()) + 1;
    }

    void putAt(const QString& word, double top, double height)
    {
        const double letter = 0.8 / m_sheet.columns;
        m_pages.last().words.append(
            {word, QRectF(0.1 + m_column * letter, top, double(word.size()) * letter, height), true,
             false});
    }

    void endLine()
    {
        if (!m_pages.last().words.isEmpty())
            m_pages.last().words.last().endsLine = true;
    }

    void newLine()
    {
        endLine();
        m_column = 0;
        if (++m_row >= m_sheet.rows)
            turnPage();
    }

    void turnPage()
    {
        if (!m_pages.isEmpty())
            setEdge(m_sheet.foot, 0.93);
        m_pages.append(PageWords{{595, 842}, {}});
        setEdge(m_sheet.head, 0.05);
        m_row = 0;
    }

    void setEdge(const QString& line, double top)
    {
        m_column = 0;
        QString text = line;
        text.replace(u'#', QString::number(m_pages.size()));
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            putAt(word, top, 0.012);
            m_column += int(word.size()) + 1;
        }
        endLine();
        m_column = 0;
    }

    Sheet m_sheet;
    QList<PageWords> m_pages;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

QList<PageWords> typeset(const QStringList& paragraphs, const Sheet& sheet)
{
    Typesetter typesetter(sheet);
    for (const QString& paragraph : paragraphs)
        typesetter.set(paragraph);
    return typesetter.take();
}

QStringList paragraphs(int count, quint32 seed)
{
    static const QStringList kWords =
        QStringLiteral(
            "de het een van in op met voor school regio techniek leerling docent bedrijf "
            "vmbo mbo samen plan jaar opleiding praktijk aanbod vraag werkgever keuze "
            "profiel lokaal partner doel kosten inzet ruimte tijd begeleiding stage")
            .split(u' ');
    QRandomGenerator random(seed);
    QStringList made;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        for (int word = 0; word < 40; ++word)
            words << kWords.at(random.bounded(int(kWords.size())));
        made << words.join(u' ') + u'.';
    }
    return made;
}

} // namespace beraad::tests
