// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/worker.h"

#include "core/pdf/protocol.h"
#include "core/pdf/workerprocess.h"
#include "core/render/popplerengine.h"
#include "core/render/shuttingin.h"
#include "core/render/workerheap.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

namespace beraad::render {

using namespace pdf;
using namespace pdf::protocol;

namespace {

constexpr int kBytesPerPixel = 4;
constexpr int kRest = 400; ///< milliseconds without an order; a person reads the page

[[noreturn]] void endOutOfMemory()
{
    std::_Exit(kExitOutOfMemory);
}

/// Qt and the C++ library throw when memory runs out, and nobody here can do with less.
[[noreturn]] void endUncaught()
{
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const std::bad_alloc&) {
        endOutOfMemory();
    } catch (...) {
        std::abort();
    }
}

bool hasRoom(qint64 bytes)
{
    void* volatile room = std::malloc(size_t(bytes)); // volatile, or nothing is asked for
    std::free(room);
    return room != nullptr;
}

/// Does orders, one after the other, each ending in one report.
class Worker
{
public:
    explicit Worker(Allowance allowance)
        : m_allowance(allowance)
        , m_confinement(shutIn(allowance))
        , m_line(WorkerLine::toWindow())
    {
    }

    int run()
    {
        PopplerDocument::prepare(); // before a person waits for a page
        QByteArray message;
        int descriptor = -1;
        while (m_line) {
            if (m_line->isQuiet(kRest))
                giveHeapBack();
            if (!m_line->listen(message, descriptor))
                break;
            std::optional<Order> order = decodeOrder(message);
            if (!order)
                return EXIT_FAILURE + 1;
            if (MemoryTicket* memory = order->memory())
                memory->descriptor = descriptor;
            m_number = order->number;
            grantTime(m_allowance);
            const Report report{order->number,
                                std::visit([this](auto& what) { return done(what); }, order->what)};
            if (!m_line->send(encode(report)))
                break;
        }
        return EXIT_SUCCESS;
    }

private:
    using Outcome = decltype(Report::what);

    Outcome done(const Greet& order)
    {
        m_control = SharedMemory::attach(order.control, SharedMemory::Access::ReadWrite);
        return Greeting{kVersion, m_confinement};
    }

    Outcome done(const Open& order)
    {
        const auto bytes = SharedMemory::attach(order.bytes, SharedMemory::Access::ReadOnly);
        return outcome(m_engine.open(order.document, {bytes, {}, order.password}, abort()));
    }

    Outcome done(const Close& order)
    {
        m_engine.close(order.document);
        return Done();
    }

    Outcome done(const Canvas& order)
    {
        m_canvas.reset(); // first, for there may be no room for both
        m_canvas = SharedMemory::attach(order.memory, SharedMemory::Access::ReadWrite);
        if (!m_canvas)
            return Refusal{ErrorKind::PageNotShown, QStringLiteral("no canvas")};
        return Done();
    }

    Outcome done(const Draw& order)
    {
        const Result<QImage> image = m_engine.picture(order.request, abort());
        const QImage picture = image.valueOr({}).convertToFormat(QImage::Format_RGB32);
        const QSize size = (order.request.pixels() & QRect(QPoint(), order.request.size)).size();
        const qint64 needed = qint64(size.width()) * size.height() * kBytesPerPixel;
        const bool fits = picture.size() == size && m_canvas && needed <= m_canvas->size();
        if (!fits && m_canvas && !hasRoom(needed))
            endOutOfMemory(); // which Poppler bears, with a smaller picture or none
        if (!image)
            return refusal(image.error());
        if (!fits)
            return Refusal{ErrorKind::PageNotShown, QStringLiteral("of another size")};
        const qint64 line = qint64(size.width()) * kBytesPerPixel;
        for (int y = 0; y < size.height(); ++y)
            std::memcpy(m_canvas->data() + y * line, picture.constScanLine(y), size_t(line));
        return Done();
    }

    Outcome done(const Read& order)
    {
        const PopplerDocument* document = m_engine.find(order.document);
        if (!document)
            return Refusal{ErrorKind::PageNotShown, QStringLiteral("not open")};
        ContentRead read{
            document->letters(order.page, abort()), document->pageSize(order.page), {}};
        if (isAborted())
            return Refusal{ErrorKind::Cancelled, {}};
        read.links = document->links(order.page);
        return read;
    }

    Outcome done(const ReadWords& order)
    {
        return outcome(m_engine.words(order.document, order.page, abort()));
    }

    Outcome done(const Describe& order)
    {
        return outcome(m_engine.details(order.document, abort()));
    }

    Outcome done(const Annotate& order)
    {
        return copied(m_engine.annotatedCopy(order.document, order.annotations, abort()),
                      order.copy);
    }

    Outcome done(const Unlock& order)
    {
        return copied(m_engine.unlockedCopy(order.document, abort()), order.copy);
    }

    static Outcome copied(const Result<QByteArray>& copy, const MemoryTicket& ticket)
    {
        const auto memory = SharedMemory::attach(ticket, SharedMemory::Access::ReadWrite);
        if (!copy)
            return refusal(copy.error());
        if (!memory || copy->size() > memory->size())
            return Refusal{ErrorKind::PdfTooLarge, QStringLiteral("the copy does not fit")};
        std::memcpy(memory->data(), copy->constData(), size_t(copy->size()));
        return Copied{copy->size()};
    }

    template <typename Value> Outcome outcome(Result<Value> result)
    {
        if (!result)
            return refusal(result.error());
        return std::move(result).value();
    }
    static Refusal refusal(const Error& error) { return {error.kind(), error.detail()}; }

    bool isAborted() const
    {
        return m_control &&
               std::atomic_ref(*reinterpret_cast<quint32*>(m_control->data())).load() == m_number;
    }
    PdfEngine::Abort abort() const
    {
        return [this]() { return isAborted(); };
    }

    Allowance m_allowance;
    Confinement m_confinement;
    std::unique_ptr<WorkerLine> m_line;
    std::shared_ptr<SharedMemory> m_control;
    std::shared_ptr<SharedMemory> m_canvas;
    PopplerEngine m_engine;
    quint32 m_number = 0; ///< of the order that is being done
};

} // namespace

int work(Allowance allowance)
{
    std::set_new_handler(endOutOfMemory);
    std::set_terminate(endUncaught);
    keepHeap();
    return Worker(allowance).run();
}

} // namespace beraad::render
