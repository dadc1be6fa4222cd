// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/everypart.h"

#include <QPainter>

namespace beraad::tests {

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QString sentences(int count)
{
    return u"De officiële affiche en de fiets vragen een efficiënte aanpak. "_s.repeated(count)
        .trimmed();
}

Drawing square(const QString& alternative)
{
    const auto paint = [](QPainter& painter, const QRectF& area) {
        painter.fillRect(area, QColor(0x15, 0x4a, 0x73));
        painter.setPen(Qt::white);
        painter.drawText(area, Qt::AlignCenter, u"vlak"_s);
    };
    return {{40 * kMillimetre, 30 * kMillimetre}, paint, alternative};
}

Chart outcomes()
{
    Chart chart;
    chart.bars = {{u"Ronde 1"_s,
                   {{u"Goedkeuren"_s, 45, {}, OutcomeSign::Approve},
                    {u"Bijstellen"_s, 33, {}, OutcomeSign::Revise}},
                   u"45 van 78"_s}};
    chart.alternative = u"Ronde 1: 45 goedkeuren, 33 bijstellen"_s;
    return chart;
}

Table regions()
{
    Table table;
    table.caption = u"De adviezen"_s;
    table.columns = {{u"Regio"_s, Alignment::Left, 3},
                     {u"Advies"_s, Alignment::Left, 3},
                     {u"Pagina"_s, Alignment::Right, 1}};
    TableCell region(u"Regio 1"_s);
    region.target = u"regio-1"_s;
    TableCell advice(u"Goedkeuren"_s);
    advice.sign = OutcomeSign::Approve;
    table.rows = {{region, advice, TableCell::pageNumber(u"regio-1"_s)},
                  {TableCell(u"Nergens"_s), TableCell(), TableCell(u"–"_s)}};
    table.rows[1][0].target = u"een anker dat er niet is"_s;
    return table;
}

Table years(int count)
{
    Table table;
    table.columns = {{u"Jaar"_s, Alignment::Left, 1}, {u"Bedrag"_s, Alignment::Right, 1}};
    for (int i = 0; i < count; ++i)
        table.addRow({QString::number(2020 + i), u"€ 1.234.567"_s});
    table.addRow({u"Samen"_s, u"€ 9.999.999"_s});
    table.totalRows = 1;
    return table;
}

/// A row that no page can hold.
Table longRemark()
{
    Table table;
    table.columns = {{u"Links"_s, Alignment::Left, 1}, {u"Rechts"_s, Alignment::Left, 1}};
    table.addRow({u"linkerbegin "_s + sentences(80) + u" linkereind"_s,
                  u"rechterbegin "_s + sentences(80) + u" rechtereind"_s});
    return table;
}

QStringList items(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << u"Punt %1. "_s.arg(i) + sentences(3);
    return all;
}

void writeText(DocumentBuilder& builder)
{
    builder.heading(1, u"Samenvatting"_s);
    builder.lead(u"De opening."_s);
    builder.paragraph({{u"Een "_s}, {u"vet"_s, TextRun::Emphasis::Strong}, {u" woord."_s}});
    builder.heading(4, u"Een klein kopje"_s);
    builder.quote(u"Wat in het plan staat."_s, u"p. 12"_s);
    builder.quote(u"Nog een aanhaling."_s);
    builder.note(u"Een noot."_s);
    builder.definitions(
        {{u"Advies"_s, u"goedkeuren"_s, OutcomeSign::Approve}, {u"Bedrag"_s, u"€ 1.000"_s}});
    builder.heading(2, u"Regio 1"_s, u"regio-1"_s);
    builder.bulletedList({u"Eerste stip"_s, u"Tweede stip"_s});
    builder.paragraph(sentences(20));
    builder.numberedList(items(30));
}

void writeFigures(DocumentBuilder& builder)
{
    builder.heading(2, u"Cijfers"_s);
    builder.table(regions());
    builder.chart(outcomes(), u"De uitkomsten"_s);
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(QColor(0xe0, 0x9f, 0x3e));
    builder.picture(image, {}, u"Een oranje vlak"_s);
    builder.drawing(square({}));
    builder.drawing(square(u"Een blauw vlak"_s), u"Het vlak"_s);
    builder.table(years(90));
    builder.heading(1, u"Bijlage"_s);
    builder.table(longRemark());
}

} // namespace

PageSetup everyPartSetup()
{
    PageSetup setup;
    setup.title = u"Advies over de plannen"_s;
    setup.author = u"De commissie"_s;
    setup.runningHead = u"Lopende kop"_s;
    setup.created = QDateTime(QDate(2020, 5, 19), QTime(9, 0), Qt::UTC);
    return setup;
}

std::unique_ptr<QTextDocument> everyPart()
{
    DocumentBuilder builder(everyPartSetup());
    builder.titlePage({u"Advies"_s,
                       u"Sterk techniekonderwijs"_s,
                       u"Tweede ronde"_s,
                       {u"19 mei 2020"_s},
                       square({}),
                       u"Getekend"_s,
                       u"Colofon"_s});
    builder.contents(u"Inhoud"_s);
    writeText(builder);
    writeFigures(builder);
    return builder.finish();
}

} // namespace beraad::tests
