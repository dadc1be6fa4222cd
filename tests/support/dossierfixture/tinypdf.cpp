// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dossierfixture/tinypdf.h"

namespace beraad::tests {

namespace {

QByteArray escaped(const QString& text)
{
    return text.toLatin1()
        .replace('\\', QByteArrayLiteral("\\\\"))
        .replace('(', QByteArrayLiteral("\\("))
        .replace(')', QByteArrayLiteral("\\)"));
}

QByteArray pageContent(const QString& text)
{
    QByteArray content = "BT /F1 12 Tf 72 770 Td 16 TL\n";
    for (const QString& line : text.split(QLatin1Char('\n')))
        content += '(' + escaped(line) + ") Tj T*\n";
    return content + "ET";
}

} // namespace

QByteArray tinyPdf(const QStringList& pageTexts)
{
    // Objects 1 to 3 are the catalogue, the pages and the font; then each page and its content.
    QByteArray kids;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                              "/Encoding /WinAnsiEncoding >>"};
    for (const QString& text : pageTexts) {
        const QByteArray content = pageContent(text);
        const QByteArray page = QByteArray::number(objects.size() + 1);
        const QByteArray stream = QByteArray::number(objects.size() + 2);
        kids += page + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + stream +
                       " 0 R /Resources << /Font << /F1 3 0 R >> >> >>";
        objects << "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
                       "\nendstream";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " +
                 QByteArray::number(pageTexts.size()) + " >>";

    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace beraad::tests
