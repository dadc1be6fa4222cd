// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfengine.h"
#include "core/pdf/requestqueue.h"

#include <QCache>
#include <QHash>

#include <functional>
#include <optional>

namespace beraad::pdf {

/// The answer to an open(): the document's facts, its bytes being on the shelf, or what went wrong.
struct OpenAnswer
{
    QString document;
    Result<OpenedDocument> result;
};

/// Nobody asked: a document that is open will be read no more.
struct GivenUp
{
    QString document;
    Error error;
};
inline constexpr RequestId kUnasked = 0;

using Answer = std::variant<OpenAnswer, GivenUp, Picture, PageContent, PageHits>;

/// What the client's thread and the workers share. Every member function is safe from any thread.
/// Outlives the client when a worker hangs.
struct Workshop
{
    /// Takes an answer to the client's thread; the client may be gone.
    using Deliver = std::function<void(RequestId id, Answer answer)>;
    void setClient(Deliver deliver);
    void answer(RequestId id, Answer answer);

    void shelve(const QString& document, const PdfSource& source);
    void unshelve(const QString& document);
    std::optional<PdfSource> shelved(const QString& document);

    /// Notes that a document brought its reader down, and says how often it has by now.
    int strike(const QString& document);
    bool isGivenUp(const QString& document);

    /// Texts that were extracted lately, so that a search that grows letter by letter reads each
    /// page once.
    std::optional<PageText> knownText(const QString& document, int page);
    void rememberText(const QString& document, int page, const PageText& text);

    RequestQueue queue;

    static constexpr int kMostStrikes = 3;

private:
    static constexpr qsizetype kTextBytes = 48 * 1024 * 1024;

    std::mutex m_mutex;
    Deliver m_deliver;
    QHash<QString, PdfSource> m_shelf;
    QHash<QString, int> m_strikes;
    QCache<std::pair<QString, int>, PageText> m_texts{kTextBytes};
};

/// The work of one thread: takes requests until the queue is closed.
void workOn(const std::shared_ptr<Workshop>& workshop, std::unique_ptr<PdfEngine> engine);

} // namespace beraad::pdf
