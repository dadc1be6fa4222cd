// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/workerengine.h"

#include "core/base/log.h"
#include "core/pdf/picturememory.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>

namespace beraad::pdf {

using namespace protocol;

namespace {

constexpr int kMostEngines = 4;
constexpr int kGlance = 5;          ///< milliseconds between two looks at whether to abort
constexpr int kPatienceToEnd = 500; ///< milliseconds that an aborted order may still take
constexpr qint64 kControlBytes = 4096;
constexpr int kBytesPerPixel = 4;
constexpr qint64 kLargestCanvas = 32 * 1024 * 1024; ///< bytes that are kept: A4 at 280 dpi
/// What a copy is longer than the file, in bytes: it is the file with additions behind it, among
/// them the pages that something is written on.
constexpr qint64 kRoomForACopy = 4 * 1024 * 1024;
constexpr qint64 kRoomForAnAnnotation = 8 * 1024;

/// Also while there is no application yet, where the system tells.
QString folderOfThisProgram()
{
    return QCoreApplication::instance()
               ? QCoreApplication::applicationDirPath()
               : QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath();
}

/// Out of the worker's reach.
QImage copyOf(const SharedMemory& pixels, QSize size)
{
    QImage picture = roomForPicture(size);
    if (!picture.isNull())
        std::memcpy(picture.bits(), pixels.data(), size_t(picture.sizeInBytes()));
    return picture;
}

} // namespace

int usualEngines()
{
    return std::clamp(QThread::idealThreadCount(), 1, kMostEngines);
}

QString readerProgram()
{
    const QString here = folderOfThisProgram();
    if (here.isEmpty())
        return {};
    const QString name = QStringLiteral("beraad-reader");
    for (const auto& place :
         {QStringLiteral("/"), QStringLiteral("/../libexec/beraad/"), QStringLiteral("/../bin/")}) {
        for (const auto& ending : {QString(), QStringLiteral(".exe")}) {
            const QFileInfo program(here + place + name + ending);
            if (program.isExecutable() && program.isFile())
                return program.canonicalFilePath();
        }
    }
    return {};
}

WorkerEngine::WorkerEngine(QString program, WorkerLimits limits)
    : m_program(std::move(program))
    , m_limits(limits)
{
}

WorkerEngine::~WorkerEngine() = default;

void WorkerEngine::prepare()
{
    if (m_process)
        return;
    if (const Result<void> started = start(); !started)
        qCInfo(pdfLog) << "The reader of plans does not start:" << started.error().detail();
}

/// Does not wait until it has: its libraries take their time, and who asks for a document has its
/// bytes to read meanwhile.
Result<void> WorkerEngine::start()
{
    m_open.clear();
    m_canvas.reset();
    m_greeting.reset();
    m_control = SharedMemory::create(kControlBytes);
    m_process = m_control ? WorkerProcess::start(m_program, {QString::number(m_limits.seconds),
                                                             QString::number(m_limits.memory)})
                          : nullptr;
    if (!m_process)
        return Error(ErrorKind::ReaderMissing, {}, m_program);
    const MemoryTicket ticket = m_control->ticket();
    if (!m_process->send(encode(Order{++m_number, Greet{ticket}}), ticket.descriptor))
        return missing(QStringLiteral("does not listen"));
    m_greeting = m_number;
    return {};
}

Error WorkerEngine::missing(const QString& why)
{
    m_process.reset();
    return Error(ErrorKind::ReaderMissing, {}, m_program + QLatin1Char(' ') + why);
}

Result<void> WorkerEngine::needProcess()
{
    if (!m_process)
        BERAAD_CHECK(start());
    if (!m_greeting)
        return {};
    const Result<Report> report = await(*std::exchange(m_greeting, std::nullopt), {}, {});
    const auto* greeting = report ? std::get_if<Greeting>(&report->what) : nullptr;
    if (!greeting || greeting->version != kVersion)
        return missing(report ? QStringLiteral("is of another version")
                              : QStringLiteral("does not answer"));
    m_confinement = greeting->confinement;
    return {};
}

Result<Confinement> WorkerEngine::confinement()
{
    BERAAD_CHECK(needProcess());
    return m_confinement;
}

/// The worker is gone, or goes now: what did it die of?
Error WorkerEngine::endOf(const QString& fileName)
{
    const WorkerEnd end = m_process->end();
    m_process.reset();
    switch (end) {
    case WorkerEnd::Crashed:
        break;
    case WorkerEnd::TimeUsedUp:
        return Error(ErrorKind::ReaderTooSlow, {fileName});
    case WorkerEnd::MemoryUsedUp:
        return Error(ErrorKind::ReaderOutOfMemory, {fileName});
    }
    return Error(ErrorKind::ReaderCrashed, {fileName});
}

Result<Report> WorkerEngine::await(quint32 number, const QString& fileName, const Abort& abort)
{
    QDeadlineTimer patience(m_limits.patience);
    bool aborted = false;
    for (;;) {
        QByteArray bytes;
        switch (m_process->listen(kGlance, bytes)) {
        case WorkerProcess::Heard::Message: {
            std::optional<Report> report = decodeReport(bytes);
            if (report && report->number == number)
                return std::move(*report);
            m_process.reset();
            return Error(ErrorKind::ReaderCrashed, {fileName}, QStringLiteral("spoke nonsense"));
        }
        case WorkerProcess::Heard::TheEnd:
            return endOf(fileName);
        case WorkerProcess::Heard::Nothing:
            break;
        }
        if (!aborted && abort && abort()) {
            aborted = true;
            std::atomic_ref(*reinterpret_cast<quint32*>(m_control->data())).store(number);
            patience.setRemainingTime(kPatienceToEnd);
        }
        if (patience.hasExpired()) {
            m_process
                .reset(); // Poppler does not look up from some work; the next has a new worker.
            return Error(aborted ? ErrorKind::Cancelled : ErrorKind::ReaderTooSlow, {fileName});
        }
    }
}

Result<Report> WorkerEngine::ask(Order order, const QString& fileName, const Abort& abort)
{
    BERAAD_CHECK(needProcess());
    order.number = ++m_number;
    const MemoryTicket* memory = order.memory();
    if (!m_process->send(encode(order), memory ? memory->descriptor : -1))
        return endOf(fileName);
    return await(order.number, fileName, abort);
}

template <typename Answer>
Result<Answer> WorkerEngine::answer(Order order, const QString& fileName, const Abort& abort)
{
    BERAAD_TRY(Report report, ask(std::move(order), fileName, abort));
    if (const auto* refusal = std::get_if<Refusal>(&report.what))
        return Error(refusal->kind, {fileName}, refusal->detail);
    if (auto* answer = std::get_if<Answer>(&report.what))
        return std::move(*answer);
    m_process.reset();
    return Error(ErrorKind::ReaderCrashed, {fileName}, QStringLiteral("answered something else"));
}

Result<OpenedDocument> WorkerEngine::open(const QString& document, const PdfSource& source,
                                          const Abort& abort)
{
    if (!source.bytes)
        return Error(ErrorKind::PdfDamaged, {source.fileName}, QStringLiteral("no bytes"));
    BERAAD_TRY(OpenedDocument opened,
               answer<OpenedDocument>({0, Open{document, source.password, source.bytes->ticket()}},
                                      source.fileName, abort));
    opened.document = document;
    m_sources.insert(document, source);
    m_open.insert(document);
    return opened;
}

Result<void> WorkerEngine::needOpen(const QString& document, const Abort& abort)
{
    BERAAD_CHECK(needProcess());
    if (m_open.contains(document))
        return {};
    const auto source = m_sources.constFind(document);
    if (source == m_sources.constEnd())
        return Error(ErrorKind::Internal, {}, QStringLiteral("a document that is not open"));
    BERAAD_TRY([[maybe_unused]] const auto opened, open(document, PdfSource(*source), abort));
    return {};
}

void WorkerEngine::close(const QString& document)
{
    m_sources.remove(document);
    if (m_process && m_open.remove(document))
        (void)answer<Done>({0, Close{document}}, {}, {});
}

Result<QImage> WorkerEngine::picture(const PictureRequest& request, const Abort& abort)
{
    const Error notShown(ErrorKind::PageNotShown, {QString::number(request.page + 1)});
    const QSize size = (request.pixels() & QRect(QPoint(), request.size)).size();
    if (request.page < 0 || request.page >= kMostPages || size.isEmpty() ||
        qint64(size.width()) * size.height() > kMostPixels)
        return notShown;
    BERAAD_CHECK(needOpen(request.document, abort));
    const auto draw = [&]() -> Result<Done> {
        const QString name = fileName(request.document);
        BERAAD_CHECK(
            needCanvas(qint64(size.width()) * size.height() * kBytesPerPixel, name, abort));
        return answer<Done>({0, Draw{request}}, name, abort);
    };
    if (const Result<Done> done = draw(); !done)
        return done.error().kind() == ErrorKind::PageNotShown ? notShown : done.error();
    QImage picture = copyOf(*m_canvas, size);
    return picture.isNull() ? Result<QImage>(notShown) : Result<QImage>(std::move(picture));
}

/// That of the last picture is used again, unless it is too small or was for a giant.
Result<void> WorkerEngine::needCanvas(qint64 bytes, const QString& fileName, const Abort& abort)
{
    BERAAD_CHECK(needProcess());
    const bool isKept = m_canvas && (m_canvas->size() <= kLargestCanvas || bytes > kLargestCanvas);
    if (isKept && m_canvas->size() >= bytes)
        return {};
    m_canvas = SharedMemory::create(bytes);
    if (!m_canvas)
        return Error(ErrorKind::PageNotShown);
    const Result<Done> spread = answer<Done>({0, Canvas{m_canvas->ticket()}}, fileName, abort);
    if (!spread)
        m_canvas.reset();
    return spread ? Result<void>() : Result<void>(spread.error());
}

Result<PageContent> WorkerEngine::content(const QString& document, int page, const Abort& abort)
{
    if (page < 0 || page >= kMostPages)
        return PageContent{0, document, page, {}, {}, {}};
    BERAAD_CHECK(needOpen(document, abort));
    BERAAD_TRY(const ContentRead read,
               answer<ContentRead>({0, Read{document, page}}, fileName(document), abort));
    return PageContent{0, document, page, PageText(read.words, read.size), read.links, {}};
}

Result<text::PageWords> WorkerEngine::words(const QString& document, int page, const Abort& abort)
{
    if (page < 0 || page >= kMostPages)
        return text::PageWords();
    BERAAD_CHECK(needOpen(document, abort));
    return answer<text::PageWords>({0, ReadWords{document, page}}, fileName(document), abort);
}

Result<PdfDetails> WorkerEngine::details(const QString& document, const Abort& abort)
{
    BERAAD_CHECK(needOpen(document, abort));
    return answer<PdfDetails>({0, Describe{document}}, fileName(document), abort);
}

Result<QByteArray> WorkerEngine::annotatedCopy(const QString& document,
                                               const QList<Annotation>& annotations,
                                               const Abort& abort)
{
    BERAAD_CHECK(needOpen(document, abort));
    qint64 room = m_sources.value(document).bytes->size() + kRoomForACopy;
    for (const Annotation& annotation : annotations)
        room += kRoomForAnAnnotation * (1 + annotation.areas.size()) +
                2 * (annotation.text.size() + annotation.author.size());
    return copy(Annotate{document, annotations, {}}, room, abort);
}

Result<QByteArray> WorkerEngine::unlockedCopy(const QString& document, const Abort& abort)
{
    BERAAD_CHECK(needOpen(document, abort));
    const qint64 room = 2 * m_sources.value(document).bytes->size() + kRoomForACopy;
    return copy(Unlock{document, {}}, room, abort);
}

template <typename CopyOrder>
Result<QByteArray> WorkerEngine::copy(CopyOrder order, qint64 room, const Abort& abort)
{
    const QString name = fileName(order.document);
    const auto memory = SharedMemory::create(room);
    if (!memory)
        return Error(ErrorKind::PdfTooLarge, {name});
    order.copy = memory->ticket();
    BERAAD_TRY(const Copied copied, answer<Copied>({0, std::move(order)}, name, abort));
    if (copied.size > memory->size())
        return Error(ErrorKind::ReaderCrashed, {name},
                     QStringLiteral("wrote more than there is room for"));
    return QByteArray(reinterpret_cast<const char*>(memory->data()), qsizetype(copied.size));
}

} // namespace beraad::pdf
