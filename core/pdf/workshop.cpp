// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/workshop.h"

#include "core/base/log.h"
#include "core/pdf/popplerdocument.h"
#include "core/pdf/textsearch.h"

#include <algorithm>
#include <map>

namespace beraad::pdf {

void Workshop::setClient(Deliver deliver)
{
    const std::lock_guard lock(m_mutex);
    m_deliver = std::move(deliver);
}

void Workshop::answer(RequestId id, Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (m_deliver)
        m_deliver(id, std::move(answer));
}

void Workshop::shelve(const QString& document, ShelvedDocument shelved)
{
    const std::lock_guard lock(m_mutex);
    m_shelf.insert(document, std::move(shelved));
}

void Workshop::unshelve(const QString& document)
{
    const std::lock_guard lock(m_mutex);
    m_shelf.remove(document);
    for (const auto& key : m_texts.keys()) {
        if (key.first == document)
            m_texts.remove(key);
    }
}

std::optional<ShelvedDocument> Workshop::shelved(const QString& document)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_shelf.constFind(document);
    return found == m_shelf.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<PageText> Workshop::knownText(const QString& document, int page)
{
    const std::lock_guard lock(m_mutex);
    const PageText* text = m_texts.object({document, page});
    return text ? std::optional(*text) : std::nullopt;
}

void Workshop::rememberText(const QString& document, int page, const PageText& text)
{
    const std::lock_guard lock(m_mutex);
    m_texts.insert({document, page}, new PageText(text), text.cost());
}

namespace {

/// One thread's hands: its own Poppler documents, and how each kind of request is done.
class Worker
{
public:
    explicit Worker(std::shared_ptr<Workshop> workshop)
        : m_workshop(std::move(workshop))
    {
    }

    void run()
    {
        while (const QueuedRequestPointer request = m_workshop->queue.take()) {
            dropClosedDocuments();
            std::visit([&](auto& message) { work(request, message); }, request->message);
        }
    }

private:
    void work(const QueuedRequestPointer& request, const OpenRequest& open);
    void work(const QueuedRequestPointer& request, const PictureRequest& wanted);
    void work(const QueuedRequestPointer& request, const ContentRequest& wanted);
    void work(const QueuedRequestPointer& request, FindStep& step);

    Result<OpenedDocument> opened(const OpenRequest& open, const QByteArray& bytes);
    const PopplerDocument* document(const QString& key);
    PageText text(const QString& key, int page, const QueuedRequest& request);
    void dropClosedDocuments();
    void finish(const QueuedRequestPointer& request, Answer answer)
    {
        if (m_workshop->queue.finish(request))
            m_workshop->answer(request->id, std::move(answer));
    }

    std::shared_ptr<Workshop> m_workshop;
    std::map<QString, PopplerDocument> m_documents;
};

void Worker::dropClosedDocuments()
{
    std::erase_if(m_documents,
                  [this](const auto& entry) { return !m_workshop->shelved(entry.first); });
}

Result<OpenedDocument> Worker::opened(const OpenRequest& open, const QByteArray& bytes)
{
    BERAAD_TRY(PopplerDocument document, PopplerDocument::open(bytes, open.fileName));
    OpenedDocument opened{open.document, document.title(), {}, document.outline()};
    for (int page = 0; page < document.pageCount(); ++page)
        opened.pageSizes.append(document.pageSize(page));
    m_documents.insert_or_assign(open.document, std::move(document));
    return opened;
}

void Worker::work(const QueuedRequestPointer& request, const OpenRequest& open)
{
    const auto known = m_workshop->shelved(open.document);
    Result<QByteArray> bytes = known ? Result<QByteArray>(known->bytes) : open.bytes();
    if (!bytes) {
        finish(request, OpenAnswer{open.document, bytes.error(), {}, open.fileName});
        return;
    }
    finish(request, OpenAnswer{open.document, opened(open, *bytes), *bytes, open.fileName});
}

void Worker::work(const QueuedRequestPointer& request, const PictureRequest& wanted)
{
    QImage image;
    if (const PopplerDocument* source = document(wanted.document))
        image = source->picture(wanted, [&request]() { return request->aborted.load(); });
    finish(request, Picture{request->id, wanted, image});
}

void Worker::work(const QueuedRequestPointer& request, const ContentRequest& wanted)
{
    PageContent content{request->id, wanted.document, wanted.page, {}, {}};
    if (const PopplerDocument* source = document(wanted.document)) {
        content.text = text(wanted.document, wanted.page, *request);
        if (!request->aborted)
            content.links = source->links(wanted.page);
    }
    finish(request, content);
}

void Worker::work(const QueuedRequestPointer& request, FindStep& step)
{
    const PopplerDocument* source = document(step.request.document);
    PageHits found{request->id, step.request.document, 0, {}, 0, 0};
    if (source) {
        found.pageCount = source->pageCount();
        found.page = (std::max(0, step.request.firstPage) + step.pagesSearched) % found.pageCount;
        found.pagesSearched = ++step.pagesSearched;
        const PageText page = text(step.request.document, found.page, *request);
        for (const TextRange range : findWords(page, step.request.words, step.request.letters))
            found.hits.append({found.page, range, page.rectangles(range)});
    }
    if (found.pagesSearched == found.pageCount) {
        finish(request, found);
    } else if (!request->aborted) {
        m_workshop->answer(request->id, found);
        m_workshop->queue.again(request);
    } else {
        (void)m_workshop->queue.finish(request);
    }
}

const PopplerDocument* Worker::document(const QString& key)
{
    if (const auto known = m_documents.find(key); known != m_documents.end())
        return &known->second;
    const auto shelved = m_workshop->shelved(key);
    if (!shelved)
        return nullptr;
    auto opened = PopplerDocument::open(shelved->bytes, shelved->fileName);
    if (!opened) {
        qCWarning(pdfLog) << "A document that was open cannot be opened again";
        return nullptr;
    }
    return &m_documents.insert_or_assign(key, std::move(opened).value()).first->second;
}

PageText Worker::text(const QString& key, int page, const QueuedRequest& request)
{
    if (const auto known = m_workshop->knownText(key, page))
        return *known;
    const PageText text =
        m_documents.at(key).text(page, [&request]() { return request.aborted.load(); });
    if (!request.aborted)
        m_workshop->rememberText(key, page, text);
    return text;
}

} // namespace

void workOn(const std::shared_ptr<Workshop>& workshop)
{
    Worker(workshop).run();
}

} // namespace beraad::pdf
