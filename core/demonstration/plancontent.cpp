// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/plancontent.h"

namespace beraad::demonstration {

namespace {

template <typename... Fs> struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template <typename... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

QString wordsOf(const documents::Table& table)
{
    QStringList words{table.caption};
    for (const auto& row : table.rows) {
        for (const documents::TableCell& cell : row)
            words.append(cell.text);
    }
    return words.join(QChar::LineFeed);
}

QString wordsOf(const documents::Chart& chart)
{
    QStringList words;
    for (const documents::ChartBar& bar : chart.bars)
        words << bar.label << QString::number(bar.total()) << bar.note;
    return words.join(QChar::LineFeed);
}

QString wordsOf(const QList<documents::Definition>& definitions)
{
    QStringList words;
    for (const documents::Definition& definition : definitions)
        words << definition.term << definition.text;
    return words.join(QChar::LineFeed);
}

} // namespace

QString PlanSection::text() const
{
    QStringList words{title};
    const Overloaded wordsOfBlock{
        [](const Prose& prose) { return prose.text; },
        [](const Quotation& quotation) { return quotation.text + quotation.source; },
        [](const ItemList& list) { return list.items.join(QChar::LineFeed); },
        [](const Terms& terms) { return wordsOf(terms.definitions); },
        [](const documents::Table& table) { return wordsOf(table); },
        [](const Figure& figure) { return figure.caption + figure.drawing.alternative; },
        [](const BarChart& chart) { return chart.caption + wordsOf(chart.chart); },
    };
    for (const PlanBlock& block : blocks)
        words.append(std::visit(wordsOfBlock, block));
    return words.join(QChar::LineFeed);
}

} // namespace beraad::demonstration
