// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pooledplanreader.h"

#include "core/base/log.h"
#include "core/pdf/workshop.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace beraad::pdf {

namespace {

constexpr int kFarewell = 3000; // milliseconds
/// To start an engine is work (a process, Poppler's libraries): the first page need not share the
/// machine with a second start. And each holds memory: who turns page by page needs one.
constexpr std::chrono::milliseconds kHeadStart{2000};
constexpr std::chrono::milliseconds kPatience{250};

} // namespace

/// Turns answers into signals, on the client's thread; what nobody expects any more is dropped.
struct PooledPlanReader::Delivery
{
    PooledPlanReader& reader;
    RequestId id;

    void operator()(const OpenAnswer& answer) const
    {
        reader.m_expected.remove(id);
        if (!answer.result) {
            Q_EMIT reader.openFailed(answer.document, answer.result.error());
            return;
        }
        reader.m_held[answer.document].opened = *answer.result;
        Q_EMIT reader.opened(*answer.result);
    }
    void operator()(const GivenUp& answer) const
    {
        const auto held = reader.m_held.find(answer.document);
        if (held == reader.m_held.end())
            return;
        held->opened.reset(); // whoever opens it now is told that it does not open
        Q_EMIT reader.gaveUp(answer.document, answer.error);
    }
    void operator()(const Picture& picture) const
    {
        if (reader.keepForeseen(picture))
            return;
        reader.m_expected.remove(id);
        Q_EMIT reader.pictureReady(picture);
    }
    void operator()(const PageContent& content) const
    {
        reader.m_expected.remove(id);
        Q_EMIT reader.contentReady(content);
    }
    void operator()(const PageHits& hits) const
    {
        if (hits.pagesSearched == hits.pageCount)
            reader.m_expected.remove(id);
        Q_EMIT reader.hitsFound(hits);
    }
};

PooledPlanReader::PooledPlanReader(const EngineFactory& factory, QObject* parent, int engines)
    : PlanReader(parent)
{
    if (engines <= 0)
        engines = usualEngines();
    m_workshop = std::make_shared<Workshop>();
    m_workshop->setClient([this](RequestId id, Answer answer) {
        QMetaObject::invokeMethod(
            this,
            [this, id, answer = std::move(answer)]() {
                if (id == kUnasked || m_expected.contains(id))
                    std::visit(Delivery{*this, id}, answer);
                else if (const auto* open = std::get_if<OpenAnswer>(&answer))
                    takeOffShelf(open->document);
            },
            Qt::QueuedConnection);
    });
    for (int i = 0; i < engines; ++i) {
        m_threads.push_back(QThread::create([workshop = m_workshop, factory, i]() {
            if (i == 0 || workshop->queue.awaitBacklog(kHeadStart, i * kPatience))
                workOn(workshop, factory());
        }));
        m_threads.back()->setObjectName(QStringLiteral("plan reader %1").arg(i + 1));
        m_threads.back()->start();
    }
}

PooledPlanReader::~PooledPlanReader()
{
    m_workshop->setClient({});
    m_workshop->queue.close();
    QDeadlineTimer farewell(kFarewell);
    for (QThread* thread : m_threads) {
        if (thread->wait(farewell)) {
            delete thread;
        } else {
            qCInfo(pdfLog) << "Leaving a thread behind that a document holds on to";
            QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        }
    }
}

/// It was closed while it was put there.
void PooledPlanReader::takeOffShelf(const QString& document)
{
    if (!m_held.contains(document))
        m_workshop->unshelve(document);
}

template <typename Message>
RequestId PooledPlanReader::enqueue(Message message, const QString& document, Priority priority)
{
    auto request = std::make_shared<QueuedRequest>();
    request->id = ++m_lastId;
    request->priority = priority;
    request->message = std::move(message);
    m_expected.insert(request->id, document);
    m_workshop->queue.add(std::move(request));
    return m_lastId;
}

void PooledPlanReader::open(const QString& document, const QString& fileName, ByteProvider bytes)
{
    Held& held = m_held[document];
    ++held.clients;
    if (held.opened) {
        const auto tell = [this, document] {
            if (const auto it = m_held.constFind(document); it != m_held.cend() && it->opened)
                Q_EMIT opened(OpenedDocument(*it->opened));
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    } else if (!m_expected.contains(held.asked)) {
        held.asked =
            enqueue(OpenRequest{document, fileName, std::move(bytes)}, document, Priority::Visible);
    }
}

void PooledPlanReader::close(const QString& document)
{
    const auto held = m_held.find(document);
    if (held == m_held.end() || --held->clients > 0)
        return;
    m_held.erase(held);
    if (m_foreseen && m_foreseen->request.document == document)
        dropForeseen();
    for (const RequestId id : m_expected.keys(document))
        cancel(id);
    m_workshop->unshelve(document);
}

void PooledPlanReader::foresee(const PictureRequest& request)
{
    dropForeseen();
    m_foreseen = Foreseen{request, enqueue(request, request.document, request.priority), {}};
}

bool PooledPlanReader::keepForeseen(const Picture& picture)
{
    const bool isForeseen = m_foreseen && m_foreseen->id == picture.id;
    if (!isForeseen)
        return false;
    m_foreseen->drawn = picture;
    if (picture.image.isNull())
        dropForeseen(); // who asks for it hears why
    return true;
}

void PooledPlanReader::dropForeseen()
{
    if (const auto dropped = std::exchange(m_foreseen, std::nullopt))
        cancel(dropped->id);
}

RequestId PooledPlanReader::requestPicture(const PictureRequest& request)
{
    if (!m_foreseen || m_foreseen->request.document != request.document)
        return enqueue(request, request.document, request.priority);
    if (!(m_foreseen->request == request)) {
        dropForeseen();
        return enqueue(request, request.document, request.priority);
    }
    const Foreseen foreseen = *std::exchange(m_foreseen, std::nullopt);
    const auto tell = [this, foreseen] {
        if (m_expected.remove(foreseen.id) > 0)
            Q_EMIT pictureReady(*foreseen.drawn);
    };
    if (foreseen.drawn)
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    return foreseen.id;
}

RequestId PooledPlanReader::requestContent(const QString& document, int page, Priority priority)
{
    return enqueue(ContentRequest{document, page}, document, priority);
}

RequestId PooledPlanReader::find(const FindRequest& request)
{
    return enqueue(FindStep{request, 0}, request.document, Priority::Background);
}

void PooledPlanReader::reprioritise(RequestId request, Priority priority)
{
    m_workshop->queue.reprioritise(request, priority);
}

void PooledPlanReader::cancel(RequestId request)
{
    m_expected.remove(request);
    m_workshop->queue.cancel(request);
}

} // namespace beraad::pdf

#include "moc_pooledplanreader.cpp"
