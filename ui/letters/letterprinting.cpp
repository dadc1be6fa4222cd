// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterprinting.h"

#include "core/base/files.h"
#include "core/pdf/pagestrips.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>

namespace beraad::ui {

namespace {

constexpr int kMostDotsPerInch = 600; // finer than a letter needs is only slower

/// One job on one printer.
class PrintJob
{
public:
    PrintJob(QPrinter& printer, Sides sides)
        : m_printer(printer)
        , m_sides(sides)
    {
    }

    Result<void> start()
    {
        m_printer.setFullPage(true); // the letter brings its own margins
        m_printer.setPageSize(QPageSize(QPageSize::A4));
        m_printer.setPageOrientation(QPageLayout::Portrait);
        if (!m_painter.begin(&m_printer))
            return failure();
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        return {};
    }

    Result<void> print(const publishing::MadeLetter& letter, const Progress& progress)
    {
        if (m_sides == Sides::Two && m_printedSides % 2 == 1)
            BERAAD_CHECK(nextSide()); // nobody's letter begins on the back of another's
        const int dotsPerInch = qMin(m_printer.resolution(), kMostDotsPerInch);
        return pdf::drawInStrips(
            letter.pdf, publishing::letterFileName(letter.input), dotsPerInch,
            [this](const pdf::PageStrip& strip) { return put(strip); }, progress);
    }

    Result<void> finish()
    {
        if (!m_painter.end() || m_printer.printerState() == QPrinter::Error)
            return failure();
        return {};
    }

    void abort()
    {
        if (!m_painter.isActive())
            return;
        m_printer.abort();
        m_painter.end();
    }

private:
    Error failure() const { return {ErrorKind::PrinterFailed, {destinationOf(m_printer)}}; }

    Result<void> nextSide()
    {
        if (m_printedSides > 0 && !m_printer.newPage())
            return failure();
        ++m_printedSides;
        return {};
    }

    Result<void> put(const pdf::PageStrip& strip)
    {
        if (strip.startsPage())
            BERAAD_CHECK(nextSide());
        const QRectF paper = m_printer.paperRect(QPrinter::DevicePixel);
        const double scale = paper.width() / strip.pageSize.width();
        const QRectF target(strip.part.x() * scale, strip.part.y() * scale,
                            strip.part.width() * scale, strip.part.height() * scale);
        m_painter.drawImage(target, strip.image);
        return {};
    }

    QPrinter& m_printer;
    Sides m_sides;
    QPainter m_painter;
    int m_printedSides = 0;
};

Result<void> printAll(const QList<publishing::MadeLetter>& letters, PrintJob& job,
                      const Progress& progress)
{
    BERAAD_CHECK(job.start());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        progress.report(int(i), int(letters.size()), letters[i].input.record.region.name);
        BERAAD_CHECK(job.print(letters[i], progress));
    }
    return job.finish();
}

/// A printer that writes a file writes it aside first.
Result<void> printToFile(const QList<publishing::MadeLetter>& letters, QPrinter& printer,
                         Sides sides, const Progress& progress)
{
    const QString path = printer.outputFileName();
    const QString aside = path + QStringLiteral(".part");
    BERAAD_CHECK(writeFileAtomically(aside, {})); // Qt only warns of a place it cannot write
    printer.setOutputFileName(aside);
    PrintJob job(printer, sides);
    const Result<void> printed = printAll(letters, job, progress);
    if (!printed)
        job.abort();
    printer.setOutputFileName(path);
    if (!printed) {
        QFile::remove(aside);
        return printed.error().kind() == ErrorKind::PrinterFailed
                   ? Error(ErrorKind::FileNotWritable, {path})
                   : printed.error();
    }
    if ((QFile::exists(path) && !QFile::remove(path)) || !QFile::rename(aside, path)) {
        QFile::remove(aside);
        return Error(ErrorKind::FileNotWritable, {path});
    }
    return {};
}

} // namespace

Sides sidesOf(const QPrinter& printer)
{
    return printer.duplex() == QPrinter::DuplexNone ? Sides::One : Sides::Two;
}

QString destinationOf(const QPrinter& printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

Result<void> printLetters(const QList<publishing::MadeLetter>& letters, QPrinter& printer,
                          Sides sides, const Progress& progress)
{
    if (!printer.outputFileName().isEmpty())
        return printToFile(letters, printer, sides, progress);
    PrintJob job(printer, sides);
    const Result<void> printed = printAll(letters, job, progress);
    if (!printed)
        job.abort();
    return printed;
}

} // namespace beraad::ui
