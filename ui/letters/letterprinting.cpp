// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterprinting.h"

#include "core/pdf/pagestrips.h"
#include "core/printing/printqueue.h"

#include <QPainter>
#include <QPrintEngine>
#include <QPrinter>

namespace beraad::ui {

namespace {

constexpr int kMostDotsPerInch = 600; // finer than a letter needs is only slower

/// Where Qt keeps the options of CUPS that the print dialog set, as names and values in turns
/// (qcups_p.h, PPK_CupsOptions).
constexpr auto kCupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

QString trayOf(const QPrinter& printer)
{
    const QStringList options = printer.printEngine()->property(kCupsOptions).toStringList();
    const qsizetype at = options.indexOf(QStringLiteral("InputSlot"));
    return at < 0 ? QString() : options.value(at + 1);
}

bool isTwoSided(const QPrinter& printer)
{
    return printer.duplex() != QPrinter::DuplexNone;
}

/// One letter on one printer.
class PrintJob
{
public:
    explicit PrintJob(QPrinter& printer)
        : m_printer(printer)
    {
    }
    ~PrintJob()
    {
        if (!m_painter.isActive())
            return;
        m_printer.abort();
        m_painter.end();
    }
    PrintJob(const PrintJob&) = delete;
    PrintJob& operator=(const PrintJob&) = delete;

    Result<void> print(const publishing::MadeLetter& letter)
    {
        m_printer.setFullPage(true); // the letter brings its own margins
        m_printer.setPageSize(QPageSize(QPageSize::A4));
        m_printer.setPageOrientation(QPageLayout::Portrait);
        m_printer.setDocName(publishing::letterFileName(letter.input));
        if (!m_painter.begin(&m_printer))
            return failure();
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        BERAAD_TRY(const QByteArray pdf, publishing::pdfForPrinter(letter, isTwoSided(m_printer)));
        const Progress alone;
        BERAAD_CHECK(pdf::drawInStrips(
            pdf, publishing::letterFileName(letter.input),
            qMin(m_printer.resolution(), kMostDotsPerInch),
            [this](const pdf::PageStrip& strip) { return put(strip); }, alone));
        if (!m_painter.end() || m_printer.printerState() == QPrinter::Error)
            return failure();
        return {};
    }

private:
    Error failure() const { return {ErrorKind::PrinterFailed, {destinationOf(m_printer)}}; }

    Result<void> put(const pdf::PageStrip& strip)
    {
        if (strip.startsPage() && m_pages++ > 0 && !m_printer.newPage())
            return failure();
        const QRectF paper = m_printer.paperRect(QPrinter::DevicePixel);
        const double scale = paper.width() / strip.pageSize.width();
        const QRectF target(strip.part.x() * scale, strip.part.y() * scale,
                            strip.part.width() * scale, strip.part.height() * scale);
        m_painter.drawImage(target, strip.image);
        return {};
    }

    QPrinter& m_printer;
    QPainter m_painter;
    int m_pages = 0;
};

} // namespace

std::unique_ptr<publishing::LetterOutlet> outletFor(const std::shared_ptr<QPrinter>& printer)
{
    if (!printer->outputFileName().isEmpty())
        return std::make_unique<publishing::JoinedFileOutlet>(printer->outputFileName(),
                                                              isTwoSided(*printer));
    if (!printing::isAvailable())
        return std::make_unique<QtPrinterOutlet>(printer);
    return std::make_unique<publishing::PrinterOutlet>(
        printing::PrintOptions{printer->printerName(), printer->docName(), printer->copyCount(),
                               isTwoSided(*printer), trayOf(*printer), printer->collateCopies()});
}

QString destinationOf(const QPrinter& printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

domain::SentLetter QtPrinterOutlet::entryFor(const documents::LetterInput&) const
{
    domain::SentLetter entry;
    entry.way = domain::LetterWay::Printed;
    entry.destination = destinationOf(*m_printer);
    entry.copies = m_printer->copyCount();
    return entry;
}

Result<domain::SentLetter> QtPrinterOutlet::take(const publishing::MadeLetter& letter,
                                                 domain::SentLetter entry)
{
    BERAAD_CHECK(PrintJob(*m_printer).print(letter));
    entry.state = domain::LetterState::Out;
    return entry;
}

} // namespace beraad::ui
