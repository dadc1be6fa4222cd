// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenpdf.h"

#include "tests/support/foreigntool.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace beraad::tests {

using namespace Qt::StringLiterals;

WrittenPdf::WrittenPdf(const QByteArray& pdf)
    : m_path(m_folder.filePath(u"document.pdf"_s))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qWarning("the document could not be written for other programs");
    const QString keep = qEnvironmentVariable("BERAAD_KEEP_DOCUMENTS");
    if (!keep.isEmpty())
        QFile::copy(m_path, keep + u'/' + QLatin1String(QTest::currentTestFunction()) + u".pdf"_s);
}

bool WrittenPdf::isReadable()
{
    for (const QString& program : {u"pdftotext"_s, u"pdfinfo"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    }
    return true;
}

QString WrittenPdf::ask(const QString& program, const QStringList& before,
                        const QStringList& after) const
{
    const auto output = runTool(program, before + QStringList{m_path} + after);
    return output ? output->text : QString();
}

int WrittenPdf::pages() const
{
    static const QRegularExpression line(u"Pages: +(\\d+)"_s);
    return line.match(ask(u"pdfinfo"_s, {})).captured(1).toInt();
}

QString WrittenPdf::text(int page) const
{
    const QString number = QString::number(page);
    const QStringList pages =
        page > 0 ? QStringList{u"-f"_s, number, u"-l"_s, number} : QStringList();
    return ask(u"pdftotext"_s, pages + QStringList{u"-raw"_s}, {u"-"_s}).simplified();
}

QString WrittenPdf::layout(int page) const
{
    const QString number = QString::number(page);
    return ask(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number}, {u"-"_s});
}

QString WrittenPdf::textIn(const QRect& area) const
{
    const auto text = [](int value) { return QString::number(value); };
    return ask(u"pdftotext"_s,
               {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-x"_s, text(area.x()), u"-y"_s, text(area.y()),
                u"-W"_s, text(area.width()), u"-H"_s, text(area.height())},
               {u"-"_s})
        .simplified();
}

QString WrittenPdf::information() const
{
    return ask(u"pdfinfo"_s, {}) + ask(u"pdfinfo"_s, {u"-custom"_s}) +
           ask(u"pdfinfo"_s, {u"-meta"_s});
}

QString WrittenPdf::objects() const
{
    return ask(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s});
}

QString WrittenPdf::structureAttributes() const
{
    return ask(u"pdfinfo"_s, {u"-struct"_s});
}

/// Poppler gives each element, and each piece of text, a line of its own below what it belongs to,
/// two spaces deeper; a space of attributes stands out.
QString WrittenPdf::structure() const
{
    static const QRegularExpression line(u"^((?:  )*)(?:\"(.*)\"|(\\w+).*)$"_s);
    QString read;
    qsizetype open = 0;
    const QString printed = ask(u"pdfinfo"_s, {u"-struct-text"_s});
    for (const QString& each : printed.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = line.match(each);
        if (!match.hasMatch())
            continue;
        const qsizetype depth = match.capturedLength(1) / 2;
        for (; open > depth; --open)
            read += u']';
        if (match.hasCaptured(2)) {
            read += match.captured(2);
            continue;
        }
        read += u' ' + match.captured(3) + u'[';
        open = depth + 1;
    }
    read += QString(open, u']');
    return read.replace(u"[ "_s, u"["_s).replace(u" ]"_s, u"]"_s).simplified();
}

std::optional<QString> WrittenPdf::complaints() const
{
    return preflightComplaints(m_path);
}

} // namespace beraad::tests
