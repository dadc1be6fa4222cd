// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/requestqueue.h"

#include <QCache>
#include <QHash>

#include <functional>
#include <optional>

namespace beraad::pdf {

/// The answer to an open(): the document's facts and the bytes for the shelf, or what went wrong.
struct OpenAnswer
{
    QString document;
    Result<OpenedDocument> result;
    QByteArray bytes;
    QString fileName;
};

using Answer = std::variant<OpenAnswer, Picture, PageContent, PageHits>;

/// The bytes of a document that is open.
struct ShelvedDocument
{
    QByteArray bytes;
    QString fileName;
};

/// What the client's thread and the workers share. Every member function is safe from any thread.
/// Outlives the client when a worker hangs.
struct Workshop
{
    explicit Workshop(int workers)
        : queue(workers)
    {
    }

    /// Takes an answer to the client's thread; the client may be gone.
    using Deliver = std::function<void(RequestId id, Answer answer)>;
    void setClient(Deliver deliver);
    void answer(RequestId id, Answer answer);

    void shelve(const QString& document, ShelvedDocument shelved);
    void unshelve(const QString& document);
    std::optional<ShelvedDocument> shelved(const QString& document);

    /// Texts that were extracted lately, so that a search that grows letter by letter reads each
    /// page once.
    std::optional<PageText> knownText(const QString& document, int page);
    void rememberText(const QString& document, int page, const PageText& text);

    RequestQueue queue;

private:
    static constexpr qsizetype kTextBytes = 48 * 1024 * 1024;

    std::mutex m_mutex;
    Deliver m_deliver;
    QHash<QString, ShelvedDocument> m_shelf;
    QCache<std::pair<QString, int>, PageText> m_texts{kTextBytes};
};

/// The work of one thread: takes requests until the queue is closed.
void workOn(const std::shared_ptr<Workshop>& workshop);

} // namespace beraad::pdf
