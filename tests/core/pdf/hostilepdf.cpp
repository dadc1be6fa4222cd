// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/hostilepdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QList>

namespace beraad::tests {

namespace {

constexpr int kLevels = 40;
constexpr int kFirstForm = 20; // object number

QByteArray object(int number, const QByteArray& content)
{
    return QByteArray::number(number) + " 0 obj" + content + "endobj\n";
}

QByteArray stream(const QByteArray& entries, const QByteArray& content)
{
    return "<<" + entries + "/Length " + QByteArray::number(content.size()) + ">>stream\n" +
           content + "\nendstream\n";
}

QByteArray page(const QByteArray& contents)
{
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + contents +
           "/Resources<</Font<</F 6 0 R>>/XObject<</X 20 0 R>>>>>>\n";
}

} // namespace

QByteArray endlessPdf()
{
    QByteArray pdf = "%PDF-1.4\n";
    pdf += object(1, "<</Type/Catalog/Pages 2 0 R>>\n");
    pdf += object(2, "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>\n");
    pdf += object(3, page("7 0 R"));
    pdf += object(4, page("8 0 R"));
    pdf += object(5, page("7 0 R"));
    pdf += object(6, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\n");
    pdf += object(7, stream({}, "BT /F 24 Tf 72 700 Td (Anchor) Tj ET"));
    pdf += object(8, stream({}, "/X Do"));
    for (int level = 0; level < kLevels; ++level) {
        const QByteArray next = QByteArray::number(kFirstForm + level + 1);
        const bool isLast = level + 1 == kLevels;
        pdf += object(kFirstForm + level,
                      stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<<" +
                                 (isLast ? QByteArray() : "/X " + next + " 0 R") + ">>>>",
                             isLast ? "0 0 9 9 re f" : "/X Do /X Do"));
    }
    return pdf + "trailer<</Root 1 0 R/Size 70>>\n%%EOF\n";
}

QList<qint64> childProcesses()
{
    QList<qint64> children;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toLongLong() == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        // "number (name) state parent ...", where the name may hold spaces and brackets.
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == QCoreApplication::applicationPid() &&
            fields.value(0) != "Z")
            children.append(entry.toLongLong());
    }
    return children;
}

} // namespace beraad::tests
