// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/workshop.h"

#include "core/base/log.h"
#include "core/pdf/textsearch.h"

#include <algorithm>

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

void Workshop::shelve(const QString& document, const PdfSource& source)
{
    const std::lock_guard lock(m_mutex);
    m_shelf.insert(document, source);
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

std::optional<PdfSource> Workshop::shelved(const QString& document)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_shelf.constFind(document);
    return found == m_shelf.constEnd() ? std::nullopt : std::optional(*found);
}

int Workshop::strike(const QString& document)
{
    const std::lock_guard lock(m_mutex);
    return ++m_strikes[document];
}

bool Workshop::isGivenUp(const QString& document)
{
    const std::lock_guard lock(m_mutex);
    return m_strikes.value(document) >= kMostStrikes;
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

/// One thread: how each kind of request is done with its engine.
class Worker
{
public:
    Worker(std::shared_ptr<Workshop> workshop, std::unique_ptr<PdfEngine> engine)
        : m_workshop(std::move(workshop))
        , m_engine(std::move(engine))
    {
    }

    void run()
    {
        m_engine->prepare();
        m_workshop->queue.join();
        while (const QueuedRequestPointer request = m_workshop->queue.take()) {
            std::visit([&](auto& message) { work(request, message); }, request->message);
            // Not before the first picture of the next document: somebody waits for that.
            if (!std::holds_alternative<OpenRequest>(request->message))
                dropClosedDocuments();
        }
    }

private:
    void work(const QueuedRequestPointer& request, const OpenRequest& open);
    void work(const QueuedRequestPointer& request, const PictureRequest& wanted);
    void work(const QueuedRequestPointer& request, const ContentRequest& wanted);
    void work(const QueuedRequestPointer& request, FindStep& step);

    Result<OpenedDocument> open(const QString& document, const PdfSource& source,
                                const QueuedRequest& request);
    /// Makes sure that the engine has the document, and gives the number of its pages.
    Result<int> need(const QString& document, const QueuedRequest& request);
    Result<QImage> picture(const PictureRequest& wanted, const QueuedRequest& request);
    Result<PageContent> content(const ContentRequest& wanted, const QueuedRequest& request);
    Result<PageText> text(const QString& document, int page, const QueuedRequest& request);
    /// Counts what a document did to its reader; the error that its client is told.
    Error judged(const QString& document, const Error& error);
    void dropClosedDocuments();
    void finish(const QueuedRequestPointer& request, Answer answer)
    {
        if (m_workshop->queue.finish(request))
            m_workshop->answer(request->id, std::move(answer));
    }

    std::shared_ptr<Workshop> m_workshop;
    std::unique_ptr<PdfEngine> m_engine;
    QHash<QString, int> m_open; ///< in the engine, with the number of pages
};

PdfEngine::Abort abortOf(const QueuedRequest& request)
{
    return [&request]() { return request.aborted.load(); };
}

void Worker::dropClosedDocuments()
{
    m_open.removeIf([this](const auto& entry) {
        const bool closed = !m_workshop->shelved(entry.key());
        if (closed)
            m_engine->close(entry.key());
        return closed;
    });
}

Error Worker::judged(const QString& document, const Error& error)
{
    if (!isFatal(error.kind()))
        return error;
    qCInfo(pdfLog) << "A document brought its reader down, with error" << int(error.kind());
    const Error givenUp(ErrorKind::PdfGivenUp, error.arguments());
    const int strikes = m_workshop->strike(document);
    if (strikes == Workshop::kMostStrikes)
        m_workshop->answer(kUnasked, GivenUp{document, givenUp});
    return strikes < Workshop::kMostStrikes ? error : givenUp;
}

Result<OpenedDocument> Worker::open(const QString& document, const PdfSource& source,
                                    const QueuedRequest& request)
{
    if (m_workshop->isGivenUp(document))
        return Error(ErrorKind::PdfGivenUp, {source.fileName});
    Result<OpenedDocument> opened = m_engine->open(document, source, abortOf(request));
    if (!opened)
        return judged(document, opened.error());
    m_open.insert(document, int(opened->pageSizes.size()));
    return opened;
}

void Worker::work(const QueuedRequestPointer& request, const OpenRequest& open)
{
    PdfSource source;
    if (const auto known = m_workshop->shelved(open.document)) {
        source = *known;
    } else {
        const Result<std::shared_ptr<SharedMemory>> bytes = open.bytes();
        if (!bytes) {
            finish(request, OpenAnswer{open.document, bytes.error()});
            return;
        }
        source = {*bytes, open.fileName, {}};
    }
    OpenAnswer answer{open.document, this->open(open.document, source, *request)};
    if (!m_workshop->queue.finish(request))
        return;
    // Before anybody knows that it is open: a picture that was foreseen waits already.
    if (answer.result)
        m_workshop->shelve(open.document, source);
    m_workshop->answer(request->id, std::move(answer));
}

Result<int> Worker::need(const QString& document, const QueuedRequest& request)
{
    const auto source = m_workshop->shelved(document);
    if (!source)
        return Error(ErrorKind::Cancelled);
    if (m_workshop->isGivenUp(document))
        return Error(ErrorKind::PdfGivenUp, {source->fileName});
    if (const auto known = m_open.constFind(document); known != m_open.constEnd())
        return *known;
    BERAAD_TRY(const OpenedDocument opened, open(document, *source, request));
    return int(opened.pageSizes.size());
}

Result<QImage> Worker::picture(const PictureRequest& wanted, const QueuedRequest& request)
{
    BERAAD_TRY([[maybe_unused]] const int pages, need(wanted.document, request));
    const Result<QImage> image = m_engine->picture(wanted, abortOf(request));
    if (!image)
        return judged(wanted.document, image.error());
    return *image;
}

void Worker::work(const QueuedRequestPointer& request, const PictureRequest& wanted)
{
    const Result<QImage> image = picture(wanted, *request);
    finish(request, image ? Picture{request->id, wanted, *image, {}}
                          : Picture{request->id, wanted, {}, image.error()});
}

Result<PageContent> Worker::content(const ContentRequest& wanted, const QueuedRequest& request)
{
    BERAAD_TRY([[maybe_unused]] const int pages, need(wanted.document, request));
    Result<PageContent> content = m_engine->content(wanted.document, wanted.page, abortOf(request));
    if (content) {
        m_workshop->rememberText(wanted.document, wanted.page, content->text);
        return content;
    }
    // Whoever searches must not run into the same page again and again.
    if (isFatal(content.error().kind()))
        m_workshop->rememberText(wanted.document, wanted.page, {});
    return judged(wanted.document, content.error());
}

void Worker::work(const QueuedRequestPointer& request, const ContentRequest& wanted)
{
    const Result<PageContent> found = content(wanted, *request);
    PageContent answer{request->id, wanted.document, wanted.page, {}, {}, {}};
    if (found) {
        answer.text = found->text;
        answer.links = found->links;
    } else {
        answer.problem = found.error();
    }
    finish(request, answer);
}

Result<PageText> Worker::text(const QString& document, int page, const QueuedRequest& request)
{
    if (const auto known = m_workshop->knownText(document, page))
        return *known;
    BERAAD_TRY(const PageContent read, content({document, page}, request));
    return read.text;
}

void Worker::work(const QueuedRequestPointer& request, FindStep& step)
{
    const Result<int> pages = need(step.request.document, *request);
    PageHits found{request->id, step.request.document, 0, {}, 0, 0};
    if (pages) {
        found.pageCount = *pages;
        found.page = (std::max(0, step.request.firstPage) + step.pagesSearched) % found.pageCount;
        found.pagesSearched = ++step.pagesSearched;
        const PageText page = text(step.request.document, found.page, *request).valueOr(PageText());
        for (const TextRange range :
             findWords(page, step.request.words, step.request.letters, step.request.extent))
            found.hits.append(
                {found.page, range, page.rectangles(range), snippetAround(page, range)});
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

} // namespace

void workOn(const std::shared_ptr<Workshop>& workshop, std::unique_ptr<PdfEngine> engine)
{
    Worker(workshop, std::move(engine)).run();
}

} // namespace beraad::pdf
